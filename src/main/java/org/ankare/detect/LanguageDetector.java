package org.ankare.detect;

import com.github.pemistahl.lingua.api.IsoCode639_1;
import com.github.pemistahl.lingua.api.LanguageDetectorBuilder;
import java.util.Optional;
import java.util.Set;
import org.ankare.text.Language;

/**
 * Tells the language of a text, by Lingua. Swedish, English and the neighbours of Swedish are
 * looked at first; only when that leaves a doubt are more languages, because each costs time to
 * load.
 */
public final class LanguageDetector {
  /**
   * The two that are wanted, and one that any Scandinavian text that is not Swedish is nearer to.
   */
  private static final IsoCode639_1[] NEAR = {IsoCode639_1.SV, IsoCode639_1.EN, IsoCode639_1.NB};

  /** Those of other alphabets cost nothing: their letters rule them in or out. */
  private static final IsoCode639_1[] WIDE = {
    IsoCode639_1.SV, IsoCode639_1.EN, IsoCode639_1.DA, IsoCode639_1.NB, IsoCode639_1.NN,
    IsoCode639_1.DE, IsoCode639_1.NL, IsoCode639_1.FI, IsoCode639_1.IS, IsoCode639_1.FR,
    IsoCode639_1.ES, IsoCode639_1.IT, IsoCode639_1.PT, IsoCode639_1.PL, IsoCode639_1.ET,
    IsoCode639_1.RU, IsoCode639_1.UK, IsoCode639_1.EL, IsoCode639_1.AR, IsoCode639_1.HE,
    IsoCode639_1.ZH, IsoCode639_1.JA, IsoCode639_1.KO
  };

  private static final Set<Language> WANTED = Set.of(Language.SWEDISH, Language.ENGLISH);

  /** Of 346 Swedish and English documents none had less, of other languages' none so much. */
  private static final double SURE_MARGIN = 0.115;

  /** Short texts reach that margin by chance, and so need a greater one. */
  private static final double SURE_EVIDENCE = 1.0;

  /** What it takes against Swedish or English; more letters make it easier to reach. */
  private static final double OVERRULING = 1.3;

  /** Makes a detector; what it needs is loaded once, at the first text. */
  public LanguageDetector() {}

  /** Loads beforehand what most documents need. A text that comes meanwhile waits for it. */
  public static void prepare() {
    Ranking.of(Near.LINGUA, "");
  }

  /**
   * Returns the language of a document from a sample of it; empty if the text holds no letters, or
   * none of an alphabet that is known here. A text of one sentence takes longer, as it needs models
   * of longer letter groups.
   */
  public Optional<LanguageGuess> detect(String text) {
    String sample = Sample.of(text);
    Ranking first = Ranking.of(Near.LINGUA, sample);
    if (isSure(first)) {
      return Optional.of(first.guess());
    }
    Ranking second = Ranking.of(Wide.LINGUA, sample);
    if (second.isEmpty()) {
      return Optional.empty();
    }
    if (first.isEmpty() || !WANTED.contains(first.best())) {
      return Optional.of(second.guess());
    }
    if (second.best().equals(first.best())) {
      return Optional.of(first.guess());
    }
    boolean overruled = second.evidenceAgainst(first.best()) >= OVERRULING;
    return Optional.of(overruled ? second.guess() : first.guessInDoubt(second.best()));
  }

  private static boolean isSure(Ranking ranking) {
    return !ranking.isEmpty()
        && WANTED.contains(ranking.best())
        && ranking.margin() >= SURE_MARGIN
        && ranking.evidence() >= SURE_EVIDENCE;
  }

  /** The detector of the first look, with its models. */
  private static final class Near {
    /** Possible in each language, and so long that models of one length are enough for it. */
    private static final String PRIMER = "en av dem ".repeat(20);

    private static final com.github.pemistahl.lingua.api.LanguageDetector LINGUA = loaded();

    /** Lingua loads a model twice if two threads ask for it, so that one has to be first. */
    private static com.github.pemistahl.lingua.api.LanguageDetector loaded() {
      com.github.pemistahl.lingua.api.LanguageDetector lingua =
          LanguageDetectorBuilder.fromIsoCodes639_1(NEAR).build();
      lingua.computeLanguageConfidenceValues(PRIMER);
      return lingua;
    }
  }

  /** The detector of the second look, which most documents do not need. */
  private static final class Wide {
    private static final com.github.pemistahl.lingua.api.LanguageDetector LINGUA =
        LanguageDetectorBuilder.fromIsoCodes639_1(WIDE).withLowAccuracyMode().build();
  }
}
