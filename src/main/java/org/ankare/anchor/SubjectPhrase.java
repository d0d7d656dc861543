package org.ankare.anchor;

import java.util.List;
import java.util.Optional;
import org.ankare.text.Span;

/**
 * Reads the phrase that names who speaks, from its first word on: "the mayor of Uppsala, Anna Ek",
 * "Bo Alms chef Anna Ek", "hon", "åklagaren".
 */
final class SubjectPhrase {
  private static final String BREAKS = ",;:–—()";
  private static final int LONGEST = 14;
  private static final int LONGEST_APPOSED_TITLE = 3;

  private final Page page;
  private final Cast cast;
  private final Vocabulary vocabulary;

  SubjectPhrase(Page page, Cast cast) {
    this.page = page;
    this.cast = cast;
    this.vocabulary = page.vocabulary();
  }

  /** Returns the base name of the one whom a phrase names that begins a span; empty for nobody. */
  Optional<String> read(Span span) {
    List<Word> all = page.words(span);
    List<Word> words = all.subList(0, Math.min(all.size(), LONGEST));
    if (words.isEmpty() || vocabulary.is("they", words.get(0).text())) {
      return Optional.empty();
    }
    if (vocabulary.is("pronoun", words.get(0).text())) {
      return pronoun(words.get(0));
    }
    if (vocabulary.is("it", words.get(0).text())) {
      return owner(words);
    }
    int end = end(words, 0, false);
    Optional<String> found = named(words.subList(0, end));
    boolean indefinite = vocabulary.is("indefinite", words.get(0).text());
    if (found.isEmpty() && !indefinite && isInner(words, end)) {
      end = end(words, end, true);
      found = named(words.subList(0, end));
    }
    int limit = end;
    return found
        .or(() -> apposed(words, limit))
        .or(() -> bearer(words.subList(0, limit)))
        .or(() -> body(words.subList(0, limit)));
  }

  /** Returns whom he or she means at this place. */
  Optional<String> pronoun(Word word) {
    return cast.topic(word.span().start(), word.text()).map(Mention::base);
  }

  /** Reads "so it says in her statement". */
  private Optional<String> owner(List<Word> words) {
    return words.stream()
        .filter(word -> vocabulary.is("owner", word.text()))
        .findFirst()
        .flatMap(this::pronoun);
  }

  /**
   * Returns where the phrase ends: at a mark that parts, or at a word that begins something new.
   */
  private int end(List<Word> words, int from, boolean past) {
    int at = from;
    while (at < words.size()) {
      boolean breaks = at > from && partedBefore(words, at);
      boolean stops = vocabulary.is("subject-end", words.get(at).text()) && !isInName(words, at);
      if (breaks || (stops && !(past && at == from))) {
        return at;
      }
      at++;
    }
    return at;
  }

  private boolean isInner(List<Word> words, int at) {
    return at > 0
        && at < words.size()
        && !partedBefore(words, at)
        && vocabulary.is("inner-preposition", words.get(at).text());
  }

  private boolean isInName(List<Word> words, int at) {
    int place = words.get(at).span().start();
    return cast.in(new Span(words.get(0).span().start(), place)).stream()
        .anyMatch(mention -> mention.span().end() > place);
  }

  private boolean partedBefore(List<Word> words, int at) {
    if (at == 0) {
      return false;
    }
    for (int i = words.get(at - 1).span().end(); i < words.get(at).span().start(); i++) {
      if (BREAKS.indexOf(page.text().charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** The last name of a phrase is its head: the others are owners and places. */
  private Optional<String> named(List<Word> words) {
    if (words.isEmpty()) {
      return Optional.empty();
    }
    List<Mention> names =
        cast.in(cover(words)).stream().filter(name -> Cast.mayBePerson(name)).toList();
    Optional<Mention> person =
        names.stream()
            .filter(name -> name.kind() == AnchorKind.PERSON || name.size() > 1)
            .reduce((one, other) -> other);
    boolean isTitled = cover(words).start() == words.get(0).span().start();
    return person
        .or(() -> names.stream().filter(name -> isTitled).reduce((one, other) -> other))
        .map(Mention::base);
  }

  /** Reads ", the mayor, Anna Ek": a name right after the comma, or after its title. */
  private Optional<String> apposed(List<Word> words, int at) {
    if (at >= words.size() || !partedBefore(words, at)) {
      return Optional.empty();
    }
    int last = Math.min(words.size(), at + 1 + LONGEST_APPOSED_TITLE);
    List<Word> apposition = words.subList(at, last);
    return cast.in(cover(apposition)).stream()
        .filter(Cast::mayBePerson)
        .filter(name -> isTitledFrom(apposition, name))
        .findFirst()
        .map(Mention::base);
  }

  private boolean isTitledFrom(List<Word> words, Mention name) {
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      if (word.span().start() >= name.span().start()) {
        return true;
      }
      boolean isPlain = !word.isCapitalised() && !vocabulary.is("subject-end", word.text());
      boolean fits = vocabulary.endsAs("title", word.text()) || isPlain;
      if (!fits || (i > 0 && partedBefore(words, i))) {
        return false;
      }
    }
    return false;
  }

  private Optional<String> bearer(List<Word> words) {
    return words.isEmpty() ? Optional.empty() : cast.roles().bearer(words.get(words.size() - 1));
  }

  private Optional<String> body(List<Word> words) {
    return words.isEmpty()
        ? Optional.empty()
        : cast.in(cover(words)).stream()
            .filter(name -> name.kind() == AnchorKind.ORGANISATION)
            .findFirst()
            .map(Mention::base);
  }

  private static Span cover(List<Word> words) {
    return new Span(words.get(0).span().start(), words.get(words.size() - 1).span().end());
  }
}
