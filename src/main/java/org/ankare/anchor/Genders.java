package org.ankare.anchor;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Which persons of a text are women and which are men, as far as the text lets one know: by a title
 * (Mrs., kungen), a first name that is usual for the one or the other, the ending of a Slavic
 * family name, or a sentence that goes on with she or he.
 */
final class Genders {
  private static final int SHORTEST_FEMALE_NAME = 6;
  private static final List<String> FEMALE_ENDINGS = List.of("ova", "eva", "skaja", "skaya");

  private final Page page;
  private final Map<String, String> pronouns = new HashMap<>();

  /** Reads the mentions of a text, those of persons and of names that may be persons. */
  Genders(Page page, List<Mention> mentions) {
    this.page = page;
    for (Mention mention : mentions) {
      learn(mention);
    }
  }

  /** Tells whether a person may be meant by a pronoun, which only a known gender forbids. */
  boolean agree(Mention mention, String pronoun) {
    String known = pronouns.get(mention.base());
    return known == null || page.vocabulary().is(known, pronoun);
  }

  private void learn(Mention mention) {
    if (pronouns.containsKey(mention.base())) {
      return;
    }
    Vocabulary words = page.vocabulary();
    int at = page.wordFrom(mention.span().start());
    String before = at > 0 ? page.words().get(at - 1).text() : "";
    String first = mention.firstWord();
    String last = mention.lastWord().toLowerCase(Locale.ROOT);
    boolean slavic = last.length() >= SHORTEST_FEMALE_NAME;
    if (words.is("woman", before) || words.is("woman-name", first)) {
      pronouns.put(mention.base(), "she");
    } else if (words.is("man", before) || words.is("man-name", first)) {
      pronouns.put(mention.base(), "he");
    } else if (slavic && FEMALE_ENDINGS.stream().anyMatch(last::endsWith)) {
      pronouns.put(mention.base(), "she");
    } else {
      learnFromNext(mention, at);
    }
  }

  /** A sentence that begins with a pronoun tells of a person that the one before begins with. */
  private void learnFromNext(Mention mention, int at) {
    int sentence = page.sentenceAt(mention.span().start());
    boolean isFirst = at < page.words().size() && page.words().get(at).initial();
    if (!isFirst || sentence + 1 >= page.document().size()) {
      return;
    }
    int next = page.wordFrom(page.sentenceSpan(sentence + 1).start());
    if (next < page.words().size()) {
      String word = page.words().get(next).text();
      if (page.vocabulary().is("pronoun", word)) {
        pronouns.put(mention.base(), page.vocabulary().is("she", word) ? "she" : "he");
      }
    }
  }
}
