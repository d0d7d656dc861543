package org.ankare.anchor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ankare.text.Language;
import org.ankare.text.Span;

/**
 * Finds what is told without marks: "sade att bron håller", "said the bridge would hold", "enligt
 * Anna Ek är bron gammal", "the bridge is old, she said". At most one clause a sentence, and none
 * in a sentence that has a quote.
 */
final class IndirectSpeech {
  private static final int FARTHEST_CONJUNCTION = 9;
  private static final int FEWEST_WORDS = 2;
  private static final int FEWEST_WORDS_BEFORE = 5;
  private static final int LONGEST_SOURCE = 9;
  private static final int LONGEST_SENTENCE = 120;

  private final Page page;
  private final Vocabulary vocabulary;
  private final ReportingClauses clauses;
  private final Attribution attribution;
  private final boolean swedish;

  IndirectSpeech(Page page, Cast cast) {
    this.page = page;
    this.vocabulary = page.vocabulary();
    this.clauses = new ReportingClauses(page);
    this.attribution = new Attribution(page, cast);
    this.swedish = page.document().language().equals(Language.SWEDISH);
  }

  /**
   * What somebody is told to have said.
   *
   * @param span the words of it, without who says it
   * @param speaker the base name of who does, empty for somebody without a name
   */
  record Told(Span span, String speaker) {}

  /** Returns what is told, in order of text. */
  List<Told> find(List<Quote> quotes) {
    List<Told> told = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < page.document().size(); i++) {
      Span sentence = page.sentenceSpan(i);
      while (next < quotes.size() && quotes.get(next).outer().end() <= sentence.start()) {
        next++;
      }
      if (next == quotes.size() || quotes.get(next).outer().start() >= sentence.end()) {
        in(sentence).ifPresent(told::add);
      }
    }
    return told;
  }

  private Optional<Told> in(Span sentence) {
    List<Word> words = page.words(sentence);
    if (words.size() > LONGEST_SENTENCE) {
      return Optional.empty();
    }
    return before(sentence, words).or(() -> according(sentence, words)).or(() -> after(sentence));
  }

  /** Reads "she said that the bridge would hold". */
  private Optional<Told> before(Span sentence, List<Word> words) {
    for (int verb = 0; verb + 1 < words.size(); verb++) {
      int first = tells(words, verb) ? firstOfClause(words, verb) : 0;
      if (first > 0 && words.size() - first >= FEWEST_WORDS) {
        int start = words.get(first).span().start();
        String speaker = attribution.before(new Span(sentence.start(), start)).orElse("");
        return Optional.of(told(start, end(sentence, words, first), speaker));
      }
    }
    return Optional.empty();
  }

  /** Tells whether a word is a verb that tells something, and not of "the man who said so". */
  private boolean tells(List<Word> words, int at) {
    return vocabulary.is("claim", words.get(at).text())
        && !words.get(at).isCapitalised()
        && (at == 0 || !vocabulary.is("relative", words.get(at - 1).text()));
  }

  /** Returns the place of the first word of what a verb tells, or 0 if it tells nothing. */
  private int firstOfClause(List<Word> words, int verb) {
    int last = Math.min(words.size() - 1, verb + FARTHEST_CONJUNCTION);
    for (int i = verb + 1; i <= last && !isParted(words, i); i++) {
      if (vocabulary.is("that", words.get(i).text())
          && (i == verb + 1 || isAddressed(words, verb))) {
        return i + 1;
      }
      if (i > verb + 1 && vocabulary.is("claim", words.get(i).text())) {
        break;
      }
    }
    return startsClause(words, verb + 1) ? verb + 1 : 0;
  }

  /** Tells "told reporters that" and "said on Monday that" from "wrote books that". */
  private boolean isAddressed(List<Word> words, int verb) {
    Word next = words.get(verb + 1);
    return swedish
        || next.isCapitalised()
        || vocabulary.is("addressing", words.get(verb).text())
        || vocabulary.is("subject-end", next.text());
  }

  private boolean startsClause(List<Word> words, int first) {
    Word word = words.get(first);
    boolean opens = vocabulary.is("clause-start", word.text()) || word.isCapitalised();
    return opens
        && !isParted(words, first)
        && words.subList(first + 1, words.size()).stream()
            .anyMatch(later -> vocabulary.is("finite", later.text()));
  }

  private boolean isParted(List<Word> words, int at) {
    String between =
        page.text().substring(words.get(at - 1).span().end(), words.get(at).span().start());
    return between.indexOf(':') >= 0 || between.indexOf('.') >= 0;
  }

  /** Reads "enligt Anna Ek är bron gammal" and "according to Anna Ek, the bridge is old". */
  private Optional<Told> according(Span sentence, List<Word> words) {
    if (words.isEmpty() || !vocabulary.is("according", words.get(0).text())) {
      return Optional.empty();
    }
    int first = 1;
    while (first < words.size() && !opensMain(words, first)) {
      first++;
    }
    if (words.size() - first < FEWEST_WORDS) {
      return Optional.empty();
    }
    int start = words.get(first).span().start();
    String speaker = attribution.before(new Span(sentence.start(), start)).orElse("");
    return Optional.of(told(start, sentence.end(), speaker));
  }

  /** Tells whether the main clause begins: with its verb in Swedish, after a comma in English. */
  private boolean opensMain(List<Word> words, int at) {
    if (swedish) {
      return vocabulary.is("finite", words.get(at).text());
    }
    return page.text()
            .substring(words.get(at - 1).span().end(), words.get(at).span().start())
            .indexOf(',')
        >= 0;
  }

  /** Reads "the bridge is old, she said" and "bron är gammal, enligt Anna Ek". */
  private Optional<Told> after(Span sentence) {
    Optional<Span> clause = clauses.firstIn(sentence).or(() -> source(sentence));
    if (clause.isEmpty() || !isClause(page.words(upTo(sentence, clause.get())))) {
      return Optional.empty();
    }
    String speaker = attribution.after(clause.get(), true).orElse("");
    return Optional.of(told(sentence.start(), clause.get().start(), speaker));
  }

  private static Span upTo(Span sentence, Span clause) {
    return new Span(sentence.start(), clause.start());
  }

  /** Tells a clause from the subject of one: it has a verb, and enough to say. */
  private boolean isClause(List<Word> words) {
    return words.size() >= FEWEST_WORDS_BEFORE
        && words.stream()
            .anyMatch(
                word ->
                    vocabulary.is("finite", word.text())
                        || (!word.isCapitalised()
                            && vocabulary.endsAs("past-ending", word.text())));
  }

  /** Returns the end of a sentence from its ", according to" or ", enligt" on. */
  private Optional<Span> source(Span sentence) {
    List<Word> words = page.words(sentence);
    for (int i = words.size() - 1; i > 0 && words.size() - i <= LONGEST_SOURCE; i--) {
      if (vocabulary.is("according", words.get(i).text())) {
        return Optional.of(new Span(words.get(i - 1).span().end(), sentence.end()));
      }
    }
    return Optional.empty();
  }

  private int end(Span sentence, List<Word> words, int first) {
    int from = words.get(first).span().start();
    return source(new Span(from, sentence.end())).map(Span::start).orElse(sentence.end());
  }

  private Told told(int start, int end, String speaker) {
    String text = page.text();
    int last = end;
    while (last > start && " .,;:!?\n\r\t".indexOf(text.charAt(last - 1)) >= 0) {
      last--;
    }
    return new Told(new Span(start, last), speaker);
  }
}
