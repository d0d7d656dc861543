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

  /** Tells whether the gender of a name is known, which makes it a person's. */
  boolean isKnown(Mention mention) {
    return pronouns.containsKey(mention.base());
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
    int at = page.wordFrom(mention.span().start());
    boolean begins = at == 0 || page.words().get(at - 1).sentence() != sentence(mention);
    String before = begins ? "" : page.words().get(at - 1).text();
    if (isOne("woman", before, mention) || hasFemaleEnding(mention)) {
      pronouns.put(mention.base(), "she");
    } else if (isOne("man", before, mention)) {
      pronouns.put(mention.base(), "he");
    } else {
      learnFromNext(mention, at);
    }
  }

  /** Tells whether a title, a word such as argentinskan or a first name says woman, or man. */
  private boolean isOne(String wordClass, String before, Mention mention) {
    Vocabulary words = page.vocabulary();
    String first = mention.firstWord();
    return words.is(wordClass, before)
        || words.is(wordClass, first)
        || words.endsAs(wordClass + "-ending", before)
        || words.endsAs(wordClass + "-ending", first)
        || words.is(wordClass + "-name", first);
  }

  private static boolean hasFemaleEnding(Mention mention) {
    String last = mention.lastWord().toLowerCase(Locale.ROOT);
    return last.length() >= SHORTEST_FEMALE_NAME
        && FEMALE_ENDINGS.stream().anyMatch(last::endsWith);
  }

  private int sentence(Mention mention) {
    return page.sentenceAt(mention.span().start());
  }

  /** A sentence that begins with a pronoun tells of a person that the one before begins with. */
  private void learnFromNext(Mention mention, int at) {
    int sentence = sentence(mention);
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
