package org.ankare.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.ankare.detect.LanguageDetector;
import org.ankare.detect.LanguageGuess;
import org.ankare.text.Document;
import org.ankare.text.InputException;
import org.ankare.text.Language;
import org.ankare.text.Passage;
import org.ankare.text.Progress;
import org.ankare.text.SegmentedDocument;
import org.ankare.text.Sentence;
import org.ankare.text.Span;
import org.ankare.text.StageParts;
import org.ankare.text.Steps;

/**
 * A document that is in Swedish and in English: a bilingual page, or an article with quotations in
 * the other language. Each passage, or each line if sentences are given, is in one of them.
 */
final class MixedText {
  /** From this confidence on a stretch is surely in its language. */
  private static final double SURE = 0.95;

  /** From this many letters on a stretch in the other language is more than a title or a name. */
  private static final int LONG = 40;

  private static final Progress.Stage TELLING = new Progress.Stage("telling languages", "passages");

  private final Progress progress;
  private final Document document;
  private final Segmentation segmentation;
  private final List<Span> stretches;
  private final List<Optional<LanguageGuess>> guesses;

  private MixedText(
      Document document,
      Segmentation segmentation,
      List<Span> stretches,
      Set<Language> among,
      Progress progress) {
    this.progress = progress;
    this.document = document;
    this.segmentation = segmentation;
    this.stretches = stretches;
    Steps steps = StageParts.begin(progress, TELLING, stretches.size()).whole();
    guesses = new LanguageDetector().detectPassages(texts(document, stretches), among, steps);
  }

  /**
   * Returns a document as a mixed one; empty if no stretch of it seems to be in the other language.
   * Words are looked at first, so that this costs little for the many documents in one language.
   *
   * @param own the language of the document as a whole, Swedish or English
   */
  static Optional<MixedText> of(
      Document document, Segmentation segmentation, Language own, Progress progress) {
    LanguageDetector detector = new LanguageDetector();
    List<Span> stretches = segmentation.stretches(document);
    Steps steps = StageParts.begin(progress, TELLING, stretches.size()).whole();
    int looked = 0;
    for (String text : texts(document, stretches)) {
      if (detector.isIn(other(own), text, own)) {
        return Optional.of(new MixedText(document, segmentation, stretches, Set.of(), progress));
      }
      steps.at(++looked, stretches.size());
    }
    return Optional.empty();
  }

  /** Returns a document each stretch of which is in one of some languages. */
  static MixedText among(
      Set<Language> languages, Document document, Segmentation segmentation, Progress progress) {
    return new MixedText(
        document, segmentation, segmentation.stretches(document), languages, progress);
  }

  /** Returns English for Swedish and Swedish for English. */
  static Language other(Language own) {
    return own.equals(Language.SWEDISH) ? Language.ENGLISH : Language.SWEDISH;
  }

  private static List<String> texts(Document document, List<Span> stretches) {
    return stretches.stream().map(span -> span.of(document.text())).toList();
  }

  /**
   * Returns the guess at the longest stretch in the language that most letters are in; empty if
   * there are none.
   */
  Optional<LanguageGuess> main() {
    Map<Language, Long> letters = new HashMap<>();
    for (int i = 0; i < stretches.size(); i++) {
      long count = letters(i);
      guesses.get(i).ifPresent(guess -> letters.merge(guess.language(), count, Long::sum));
    }
    Optional<Language> main =
        letters.keySet().stream()
            .max(Comparator.<Language, Long>comparing(letters::get).thenComparing(Language::code));
    return IntStream.range(0, stretches.size())
        .filter(i -> guesses.get(i).map(LanguageGuess::language).equals(main))
        .boxed()
        .max(Comparator.comparing(this::letters))
        .flatMap(guesses::get);
  }

  /** Tells whether some stretch is surely in a language. */
  boolean holds(Language language) {
    return guesses.stream()
        .flatMap(Optional::stream)
        .anyMatch(guess -> guess.language().equals(language) && guess.confidence() >= SURE);
  }

  /**
   * Returns the whole document with its sentences, those of each passage cut by its own rules.
   *
   * @param main what stretches in a third language are taken for, and the document as a whole
   */
  SegmentedDocument whole(Language main) throws InputException {
    List<Language> languages = languages(main);
    return segmentation.segment(
        document,
        main,
        stretch -> {
          progress.at(BitextMaker.SEGMENTING, stretch, stretches.size());
          return languages.get(stretch);
        });
  }

  /**
   * Returns the sentences of one language with the numbers that they have in the whole document,
   * which is blank elsewhere.
   */
  SegmentedDocument only(Language language, Language main) throws InputException {
    List<Language> languages = languages(main);
    return part(language, main, i -> languages.get(i).equals(language));
  }

  /** Returns the document without the long stretches that are surely in the other language. */
  SegmentedDocument withoutOther(Language main) throws InputException {
    return part(main, main, i -> !isSurelyIn(other(main), i));
  }

  /** Returns the number of those stretches. */
  int othersIn(Language main) {
    return (int)
        IntStream.range(0, stretches.size()).filter(i -> isSurelyIn(other(main), i)).count();
  }

  private boolean isSurelyIn(Language language, int stretch) {
    return letters(stretch) >= LONG
        && guesses
            .get(stretch)
            .filter(guess -> guess.language().equals(language) && guess.confidence() >= SURE)
            .isPresent();
  }

  private long letters(int stretch) {
    return stretches
        .get(stretch)
        .of(document.text())
        .codePoints()
        .filter(Character::isLetter)
        .count();
  }

  /** Returns the language of each stretch; one in a third language goes with those before it. */
  List<Language> languages(Language main) {
    List<Language> languages = new ArrayList<>();
    for (Optional<LanguageGuess> guess : guesses) {
      Language before = languages.isEmpty() ? main : languages.get(languages.size() - 1);
      languages.add(guess.map(LanguageGuess::language).filter(BitextMaker::isOurs).orElse(before));
    }
    return languages;
  }

  private SegmentedDocument part(Language language, Language main, IntPredicate isKept)
      throws InputException {
    SegmentedDocument whole = whole(main);
    StringBuilder text = new StringBuilder(document.text());
    List<Sentence> kept = new ArrayList<>();
    int stretch = 0;
    for (Sentence sentence : whole.sentences()) {
      while (stretches.get(stretch).end() < sentence.span().end()) {
        stretch++;
      }
      if (isKept.test(stretch)) {
        kept.add(sentence);
      } else {
        blank(text, sentence.span());
      }
    }
    List<Passage> passages =
        document.passages().stream().filter(passage -> !passage.span().of(text).isBlank()).toList();
    return new SegmentedDocument(
        new Document(document.name(), text.toString(), passages), language, kept);
  }

  /** Line ends stay, so that what looks at lines sees the same ones. */
  private static void blank(StringBuilder text, Span span) {
    for (int at = span.start(); at < span.end(); at++) {
      if (!Character.isWhitespace(text.charAt(at))) {
        text.setCharAt(at, ' ');
      }
    }
  }
}
