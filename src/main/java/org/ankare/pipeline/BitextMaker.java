package org.ankare.pipeline;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import org.ankare.bitext.Bitext;
import org.ankare.detect.LanguageDetector;
import org.ankare.detect.LanguageGuess;
import org.ankare.segment.BoundaryDecision;
import org.ankare.segment.SentenceSegmenter;
import org.ankare.text.Document;
import org.ankare.text.InputException;
import org.ankare.text.Language;
import org.ankare.text.Progress;
import org.ankare.text.SegmentedDocument;

/** Makes a bitext of two documents, in whichever order they were given, or of one in two parts. */
public final class BitextMaker {
  /** A guess below this does not stand on its own, only beside one of the other language. */
  private static final double SURE = 0.8;

  /** A guess below this is told as one. */
  private static final double CLEAR = 0.95;

  static final Progress.Stage SEGMENTING = new Progress.Stage("segmenting", "passages");

  private static final String OVERRIDE = "or say which is which with --languages sv,en";

  private final Segmentation segmentation;
  private final List<Language> languages;
  private final Consumer<String> notes;
  private final Progress progress;

  /**
   * Makes the maker.
   *
   * @param languages the languages of the documents in their order, or none, to have them detected
   */
  public BitextMaker(Segmentation segmentation, List<Language> languages) {
    this(segmentation, languages, note -> {}, Progress.NONE);
  }

  /**
   * Makes the maker.
   *
   * @param notes is told, in a line, what the user may not expect
   * @param progress is told how far the reading of passages has come
   */
  public BitextMaker(
      Segmentation segmentation,
      List<Language> languages,
      Consumer<String> notes,
      Progress progress) {
    this.progress = progress;
    this.segmentation = segmentation;
    this.languages = List.copyOf(languages);
    this.notes = notes;
  }

  /**
   * Returns the bitext, the Swedish document being the source. A passage of some length that is
   * surely in the other document's language, such as a quotation in the original, is left out;
   * where languages or sentences are given, all stays in.
   *
   * @throws InputException if the two are not one Swedish and one English document
   */
  public Bitext bitext(Document one, Document other) throws InputException {
    boolean isInOrder =
        languages.isEmpty()
            ? isSwedishFirst(one, other)
            : languages.get(0).equals(Language.SWEDISH);
    Document source = isInOrder ? one : other;
    Document target = isInOrder ? other : one;
    return new Bitext(side(source, Language.SWEDISH), side(target, Language.ENGLISH));
  }

  private SegmentedDocument side(Document document, Language language) throws InputException {
    Optional<MixedText> mixed =
        segmentation.isGiven() ? Optional.empty() : mixed(document, language);
    if (mixed.isEmpty()) {
      return segmented(document, language);
    }
    int count = mixed.get().othersIn(language);
    if (count > 0) {
      String passages = count == 1 ? " passage in " : " passages in ";
      String other = MixedText.other(language).englishName();
      notes.accept(document.name() + ": left out " + count + passages + other);
    }
    return mixed.get().withoutOther(language);
  }

  private Optional<MixedText> mixed(Document document, Language language) {
    return languages.isEmpty()
        ? MixedText.of(document, segmentation, language, progress)
        : Optional.empty();
  }

  /**
   * Returns the bitext of one document that holds both texts, one after the other or in turns. The
   * sentences have the numbers that they have in the whole document. Where languages are given, in
   * any order, each passage is in one of them; otherwise a passage in a third language belongs to
   * the part that it stands in.
   *
   * @throws InputException if it is not in both languages
   */
  public Bitext bitext(Document document) throws InputException {
    Language main = languages.isEmpty() ? language(document) : Language.SWEDISH;
    MixedText mixed =
        languages.isEmpty()
            ? mixed(document, main).orElseThrow(() -> unmixed(document, main))
            : MixedText.among(Set.copyOf(languages), document, segmentation, progress);
    for (Language language : List.of(Language.SWEDISH, Language.ENGLISH)) {
      if (!mixed.holds(language)) {
        throw unmixed(document, mixed.main().map(LanguageGuess::language).orElse(main));
      }
    }
    return new Bitext(mixed.only(Language.SWEDISH, main), mixed.only(Language.ENGLISH, main));
  }

  private static InputException unmixed(Document document, Language language) {
    return new InputException(
        document.name(),
        "is " + language.englishName() + " only",
        "give its translation as a second file");
  }

  /**
   * Returns a document alone, in the language that was given for it or that it is detected in. If
   * it is in two, the sentences of each passage are cut by the rules of its own.
   */
  public SegmentedDocument single(Document document) throws InputException {
    Language language = language(document);
    Optional<MixedText> mixed = mixed(document, language);
    return mixed.isPresent() ? mixed.get().whole(language) : segmented(document, language);
  }

  /**
   * Returns a document in one language; it is asked for each passage, which tells how far it is.
   */
  private SegmentedDocument segmented(Document document, Language language) throws InputException {
    return segmentation.segment(
        document,
        language,
        stretch -> {
          progress.at(SEGMENTING, stretch, OptionalLong.empty());
          return language;
        });
  }

  /**
   * Returns what is decided inside the passages of a document alone, in order, and why: by the
   * rules that ship, in the languages that {@link #single} takes them to be in.
   */
  public List<BoundaryDecision> explain(Document document) throws InputException {
    Language language = language(document);
    Optional<MixedText> mixed = mixed(document, language);
    return SentenceSegmenter.explain(
        document, mixed.isPresent() ? mixed.get().languages(language)::get : passage -> language);
  }

  private Language language(Document document) throws InputException {
    Language language = languages.isEmpty() ? guess(document).language() : languages.get(0);
    if (!isOurs(language)) {
      throw foreign(document, language, "is ");
    }
    return language;
  }

  private boolean isSwedishFirst(Document one, Document other) throws InputException {
    LanguageGuess first = guess(one);
    LanguageGuess second = guess(other);
    refuseForeign(one, first);
    refuseForeign(other, second);
    if (first.language().equals(second.language())) {
      throw new InputException(
          other.name(),
          "is " + second.language().englishName() + ", as " + one.name() + " is",
          "give a Swedish and an English text, " + OVERRIDE);
    }
    if (first.confidence() < SURE && second.confidence() < SURE) {
      throw unsure(one);
    }
    return first.language().equals(Language.SWEDISH);
  }

  private static void refuseForeign(Document document, LanguageGuess guess) throws InputException {
    if (!isOurs(guess.language())) {
      throw foreign(
          document, guess.language(), guess.confidence() < CLEAR ? "seems to be " : "is ");
    }
  }

  static boolean isOurs(Language language) {
    return language.equals(Language.SWEDISH) || language.equals(Language.ENGLISH);
  }

  /**
   * Returns the language of a document. Swedish and English mixed look like a third language, so
   * that where that is in doubt, the passages are asked.
   */
  private LanguageGuess guess(Document document) throws InputException {
    Optional<LanguageGuess> guess = new LanguageDetector().detect(document.text());
    boolean isClear =
        guess.filter(found -> isOurs(found.language()) && found.confidence() >= SURE).isPresent();
    return (isClear ? guess : MixedText.among(Set.of(), document, segmentation, progress).main())
        .orElseThrow(() -> unsure(document));
  }

  private static InputException unsure(Document document) {
    return new InputException(
        document.name(), "its language cannot be told", "give a longer text, " + OVERRIDE);
  }

  private static InputException foreign(Document document, Language language, String verb) {
    return new InputException(
        document.name(),
        verb + language.englishName() + ", not Swedish or English",
        "give a Swedish and an English text, " + OVERRIDE);
  }
}
