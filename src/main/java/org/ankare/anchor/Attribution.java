package org.ankare.anchor;

import java.util.List;
import java.util.Optional;
import org.ankare.text.Language;
import org.ankare.text.Span;

/**
 * Reads out of the words beside a quote who speaks. An answer without characters means that they
 * tell of somebody who has no name; no answer, that they tell nothing.
 */
final class Attribution {
  private static final int LONGEST_AFTER = 25;
  private static final int LONGEST_TITLED = 4;
  private static final int LONGEST_LEAD = 60;
  private static final int FARTHEST_INVERTED_VERB = 3;
  private static final Optional<String> UNNAMED = Optional.of("");

  private final Page page;
  private final Vocabulary vocabulary;
  private final ReportVerbs verbs;
  private final Cast cast;
  private final SubjectPhrase phrase;
  private final boolean swedish;

  Attribution(Page page, Cast cast) {
    this.page = page;
    this.vocabulary = page.vocabulary();
    this.verbs = new ReportVerbs(vocabulary);
    this.cast = cast;
    this.phrase = new SubjectPhrase(page, cast);
    this.swedish = page.document().language().equals(Language.SWEDISH);
  }

  /**
   * Returns who speaks by the words that follow.
   *
   * @param parted whether a comma, stop or the like parts them from what is said
   */
  Optional<String> after(Span clause, boolean parted) {
    List<Word> all = page.words(clause);
    List<Word> words = all.subList(0, Math.min(all.size(), LONGEST_AFTER));
    if (words.isEmpty() || vocabulary.is("joiner", words.get(0).text())) {
      return Optional.empty();
    }
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      if (vocabulary.is("according", word.text()) && i <= FARTHEST_INVERTED_VERB) {
        return source(words, i, clause);
      }
      if (verbs.isAny(words, i) && !isParticiple(word)) {
        return ofVerbAfter(words, i, clause, parted);
      }
    }
    return Optional.empty();
  }

  /** Tells whether words before a quote say that somebody speaks: ", adding that it was". */
  boolean hasVerb(Span lead) {
    List<Word> words = page.words(lead);
    for (int i = Math.max(0, words.size() - LONGEST_LEAD); i < words.size(); i++) {
      if (verbs.isAny(words, i)) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether the words beside a quote name somebody by a title known to the reader. */
  boolean hasTitle(Span clause) {
    List<Word> all = page.words(clause);
    List<Word> words = all.subList(0, Math.min(all.size(), LONGEST_TITLED));
    return words.stream().anyMatch(word -> vocabulary.endsAs("title", word.text()))
        && words.stream().noneMatch(word -> vocabulary.is("indefinite", word.text()));
  }

  private Optional<String> ofVerbAfter(List<Word> words, int verb, Span clause, boolean parted) {
    Span rest = new Span(words.get(verb).span().end(), clause.end());
    if (verb == 0) {
      return isReported(words, verb, parted) ? orUnnamed(phrase.read(rest)) : Optional.empty();
    }
    if (!parted && !startsWithSpeaker(words, verb)) {
      return Optional.empty();
    }
    if (swedish && verb > FARTHEST_INVERTED_VERB) {
      return Optional.empty();
    }
    Optional<String> subject = subjectBefore(words, verb);
    if (subject.isPresent()) {
      return subject;
    }
    boolean isClose = verb <= FARTHEST_INVERTED_VERB && !swedish;
    return swedish ? orUnnamed(phrase.read(rest)) : isClose ? UNNAMED : Optional.empty();
  }

  /** A quote that nothing parts from the verb after it is spoken only if a speaker follows. */
  private boolean isReported(List<Word> words, int verb, boolean parted) {
    return parted || (verb + 1 < words.size() && verbs.isPlain(words.get(verb)));
  }

  private boolean startsWithSpeaker(List<Word> words, int verb) {
    return verbs.isPlain(words.get(verb))
        && (vocabulary.is("pronoun", words.get(0).text())
            || cast.in(cover(words, 0, 1)).stream().anyMatch(Cast::mayBePerson));
  }

  /** Returns who speaks by the words of the same sentence that stand before the quote. */
  Optional<String> before(Span lead) {
    List<Word> all = page.words(lead);
    List<Word> words = all.subList(Math.max(0, all.size() - LONGEST_LEAD), all.size());
    if (words.isEmpty()) {
      return Optional.empty();
    }
    if (isMentioned(words) && endsWithWord(lead)) {
      return UNNAMED;
    }
    for (int i = words.size() - 1; i >= 0; i--) {
      if (verbs.isAny(words, i)) {
        return ofVerbBefore(words, i, lead);
      }
      if (vocabulary.is("according", words.get(i).text())) {
        return source(words, i, lead);
      }
    }
    int start = cover(words, 0, 1).start();
    int colon = colon(lead);
    return colon < start
        ? Optional.empty()
        : mainSubject(page.words(new Span(start, colon))).or(() -> UNNAMED);
  }

  /** Returns where the last colon of a lead stands, or a negative number. */
  private int colon(Span lead) {
    int at = lead.of(page.text()).lastIndexOf(':');
    return at < 0 ? at : Math.max(lead.start() + at, cover(page.words(lead), 0, 1).start());
  }

  /** Tells "the so-called" and "a bridge called" from "what he had called". */
  private boolean isMentioned(List<Word> words) {
    int last = words.size() - 1;
    boolean active =
        last > 0
            && (words.get(last - 1).isCapitalised()
                || isAuxiliary(words.get(last - 1))
                || vocabulary.is("pronoun", words.get(last - 1).text()));
    return vocabulary.is("mention", words.get(last).text()) && !active;
  }

  private boolean isAuxiliary(Word word) {
    return vocabulary.is("auxiliary", word.text())
        || vocabulary.is("infinitive-before", word.text());
  }

  private boolean endsWithWord(Span lead) {
    String text = lead.of(page.text()).stripTrailing();
    return !text.isEmpty() && Character.isLetter(text.charAt(text.length() - 1));
  }

  private Optional<String> ofVerbBefore(List<Word> words, int verb, Span lead) {
    Span rest = new Span(words.get(verb).span().end(), lead.end());
    boolean isLast = verb + 1 >= words.size();
    if (!isLast && vocabulary.is("agent", words.get(verb + 1).text())) {
      return orUnnamed(phrase.read(new Span(words.get(verb + 1).span().end(), rest.end())));
    }
    if (isPassive(words, verb)) {
      return Optional.empty();
    }
    Optional<String> found = nextTo(words, verb);
    if (found.isEmpty() && !isLast && (verb == 0 || swedish)) {
      found = inverted(words, verb, rest);
    }
    return found
        .or(() -> mainSubject(words.subList(0, verb)))
        .or(() -> swedish || verb == 0 ? phrase.read(rest) : Optional.empty());
  }

  /** Tells "was described as" from "described it as". */
  private boolean isPassive(List<Word> words, int verb) {
    return !swedish
        && verb > 0
        && vocabulary.is("be", words.get(verb - 1).text())
        && !words.get(verb).lower().startsWith("quoted")
        && !isParticiple(words.get(verb));
  }

  /** Returns the subject that stands right before a verb, with "(S)" or an adverb between. */
  private Optional<String> nextTo(List<Word> words, int place) {
    int verb = place;
    while (verb > 1 && isAuxiliary(words.get(verb - 1))) {
      verb--;
    }
    int earliest = Math.max(0, verb - 2);
    for (int i = verb - 1; i >= earliest; i--) {
      if (vocabulary.is("pronoun", words.get(i).text())) {
        return orUnnamed(phrase.pronoun(words.get(i)));
      }
      if (vocabulary.is("they", words.get(i).text())) {
        return UNNAMED;
      }
    }
    if (verb == 0) {
      return Optional.empty();
    }
    int last = words.get(verb - 1).span().start();
    Span reach = cover(words, 0, verb);
    return cast.in(reach).stream()
        .filter(name -> name.span().end() > last && !cast.isObject(name))
        .filter(name -> Cast.mayBePerson(name))
        .findFirst()
        .map(Mention::base);
  }

  /** Returns a subject that follows its verb at once, as in "I Falun sa Anna Ek att". */
  private Optional<String> inverted(List<Word> words, int verb, Span rest) {
    Word next = words.get(verb + 1);
    boolean isSubject =
        next.isCapitalised()
            || vocabulary.is("pronoun", next.text())
            || vocabulary.endsAs("title", next.text());
    return isSubject ? phrase.read(rest) : Optional.empty();
  }

  /** Returns whom a sentence beside a quote is about, if it says so before it says much else. */
  Optional<String> subject(Span sentence) {
    List<Word> words = page.words(sentence);
    List<Word> first = words.subList(0, Math.min(words.size(), LONGEST_AFTER));
    return mainSubject(first);
  }

  private Optional<String> mainSubject(List<Word> words) {
    if (words.isEmpty() || vocabulary.is("they", words.get(0).text())) {
      return Optional.empty();
    }
    List<Mention> names =
        cast.in(cover(words, 0, words.size())).stream()
            .filter(name -> !cast.isObject(name))
            .toList();
    return cast.firstPerson(names)
        .map(Mention::base)
        .or(() -> anyPronoun(words))
        .or(() -> bearer(words))
        .or(
            () ->
                names.stream()
                    .filter(name -> name.kind() == AnchorKind.ORGANISATION)
                    .findFirst()
                    .map(Mention::base));
  }

  private Optional<String> bearer(List<Word> words) {
    for (Word word : words) {
      Optional<String> found = cast.roles().bearer(word);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<String> subjectBefore(List<Word> words, int verb) {
    Optional<String> near = nextTo(words, verb);
    return near.isPresent() ? near : mainSubject(words.subList(0, verb));
  }

  private Optional<String> anyPronoun(List<Word> words) {
    return words.stream()
        .filter(word -> vocabulary.is("pronoun", word.text()))
        .findFirst()
        .flatMap(phrase::pronoun);
  }

  /** Returns whom "according to" or "enligt" names. */
  private Optional<String> source(List<Word> words, int at, Span clause) {
    int from = words.get(at).span().end();
    if (!swedish && at + 1 < words.size()) {
      from = words.get(at + 1).span().end();
    }
    return orUnnamed(phrase.read(new Span(Math.min(from, clause.end()), clause.end())));
  }

  private boolean isParticiple(Word word) {
    return !swedish && word.lower().endsWith("ing");
  }

  private static Optional<String> orUnnamed(Optional<String> found) {
    return found.or(() -> UNNAMED);
  }

  private static Span cover(List<Word> words, int from, int to) {
    return new Span(words.get(from).span().start(), words.get(to - 1).span().end());
  }
}
