package org.ankare.pipeline;

import java.util.List;
import java.util.Optional;
import org.ankare.bitext.Bitext;
import org.ankare.detect.LanguageDetector;
import org.ankare.detect.LanguageGuess;
import org.ankare.text.Document;
import org.ankare.text.InputException;
import org.ankare.text.Language;
import org.ankare.text.SegmentedDocument;

/** Makes a bitext of two documents, in whichever order they were given. */
public final class BitextMaker {
  /** A guess below this does not stand on its own, only beside one of the other language. */
  private static final double SURE = 0.8;

  /** A guess below this is told as one. */
  private static final double CLEAR = 0.95;

  private static final String OVERRIDE = "or say which is which with --languages sv,en";

  private final Segmentation segmentation;
  private final List<Language> languages;

  /**
   * Makes the maker.
   *
   * @param languages the languages of the documents in their order, or none, to have them detected
   */
  public BitextMaker(Segmentation segmentation, List<Language> languages) {
    this.segmentation = segmentation;
    this.languages = List.copyOf(languages);
  }

  /**
   * Returns the bitext, the Swedish document being the source.
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
    return new Bitext(
        segmentation.segment(source, Language.SWEDISH),
        segmentation.segment(target, Language.ENGLISH));
  }

  /** Returns a document alone, in the language that was given for it or that it is detected in. */
  public SegmentedDocument single(Document document) throws InputException {
    Language language =
        languages.isEmpty() ? guess(new LanguageDetector(), document).language() : languages.get(0);
    if (!isOurs(language)) {
      throw foreign(document, language, "is ");
    }
    return segmentation.segment(document, language);
  }

  private static boolean isSwedishFirst(Document one, Document other) throws InputException {
    LanguageDetector detector = new LanguageDetector();
    LanguageGuess first = guess(detector, one);
    LanguageGuess second = guess(detector, other);
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

  private static boolean isOurs(Language language) {
    return language.equals(Language.SWEDISH) || language.equals(Language.ENGLISH);
  }

  private static LanguageGuess guess(LanguageDetector detector, Document document)
      throws InputException {
    Optional<LanguageGuess> guess = detector.detect(document.text());
    return guess.orElseThrow(() -> unsure(document));
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
