package org.ankare.detect;

import com.github.pemistahl.lingua.api.IsoCode639_1;
import com.github.pemistahl.lingua.api.LanguageDetectorBuilder;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ankare.text.Language;

/**
 * Tells the language of a text, by groups of letters (Lingua) and by function words. A text of some
 * length is asked about Swedish, English and a neighbour of Swedish first; only when that leaves a
 * doubt are more languages looked at, because each costs time to load. A text of a sentence needs
 * models of longer groups of letters, which cost a second once.
 */
public final class LanguageDetector {
  static final Set<Language> WANTED = Set.of(Language.SWEDISH, Language.ENGLISH);

  /**
   * The two that are wanted, and one that any Scandinavian text that is not Swedish is nearer to.
   */
  private static final IsoCode639_1[] NEAR = {IsoCode639_1.SV, IsoCode639_1.EN, IsoCode639_1.NB};

  /** Those that a sentence is not told apart from Swedish and English in without longer groups. */
  private static final IsoCode639_1[] CLOSE = {
    IsoCode639_1.SV, IsoCode639_1.EN, IsoCode639_1.DA, IsoCode639_1.NB, IsoCode639_1.NN
  };

  /** Those of other alphabets cost nothing: their letters rule them in or out. */
  private static final IsoCode639_1[] WIDE = {
    IsoCode639_1.SV, IsoCode639_1.EN, IsoCode639_1.DA, IsoCode639_1.NB, IsoCode639_1.NN,
    IsoCode639_1.DE, IsoCode639_1.NL, IsoCode639_1.FI, IsoCode639_1.IS, IsoCode639_1.FR,
    IsoCode639_1.ES, IsoCode639_1.IT, IsoCode639_1.PT, IsoCode639_1.PL, IsoCode639_1.ET,
    IsoCode639_1.RU, IsoCode639_1.UK, IsoCode639_1.EL, IsoCode639_1.AR, IsoCode639_1.HE,
    IsoCode639_1.ZH, IsoCode639_1.JA, IsoCode639_1.KO
  };

  /** Of 346 Swedish and English documents none had less, of other languages' none so much. */
  private static final double SURE_MARGIN = 0.115;

  /** Short texts reach that margin by chance, and so need a greater one. */
  private static final double SURE_EVIDENCE = 1.0;

  /** From this length on, in characters, Lingua does with models of one length of groups. */
  private static final int LONG = 130;

  /**
   * What words must speak for another language before a passage is worth a closer look, in nats.
   */
  private static final double SUSPICIOUS = 6;

  /** Makes a detector; what it needs is loaded once, at the first text. */
  public LanguageDetector() {}

  /** Loads beforehand what most documents need. A text that comes meanwhile waits for it. */
  public static void prepare() {
    Ranking.of(Near.LINGUA, "");
  }

  /**
   * Returns the language of a document from a sample of it; empty if the text holds no words, or
   * none in an alphabet that is known here. A text of one sentence takes longer, as it needs models
   * of longer letter groups.
   */
  public Optional<LanguageGuess> detect(String text) {
    String sample = Sample.of(text);
    if (sample.length() >= LONG) {
      Ranking near = Ranking.of(Near.LINGUA, sample);
      if (isSure(near)) {
        return Optional.of(near.guess());
      }
    }
    Standings standings = closely(sample);
    return standings.isEmpty() ? Optional.empty() : Optional.of(standings.guess());
  }

  /**
   * Returns the language of each passage of a document. Neighbours are evidence: a heading of three
   * words is taken to be in the language of the text around it unless it speaks clearly for
   * another. How they count is said in {@link PassageChain}. A passage without words has the
   * language of its neighbours, with a margin of 0; if none of all has words, none has a language.
   *
   * @param passages the texts of the passages in their order
   */
  public List<Optional<LanguageGuess>> detectPassages(List<String> passages) {
    return PassageChain.guesses(passages.stream().map(LanguageDetector::standings).toList());
  }

  /**
   * Tells by a few hundred words, without loading anything, whether one of the passages may be in
   * another of two languages. It costs little and says yes too often rather than too seldom.
   */
  public static boolean mayHold(List<String> passages, Language other, Language own) {
    return passages.stream()
        .anyMatch(passage -> FunctionWords.lead(passage, other, own) >= SUSPICIOUS);
  }

  private static Standings standings(String passage) {
    String sample = Sample.of(passage);
    if (sample.length() >= LONG) {
      Ranking near = Ranking.of(Near.LINGUA, sample);
      if (isSure(near)) {
        return Standings.of(near.lags(), sample, near.letters());
      }
    }
    return closely(sample);
  }

  private static Standings closely(String sample) {
    Ranking wide = Ranking.of(Wide.LINGUA, sample);
    if (wide.isEmpty()) {
      return Standings.none();
    }
    Ranking close = Ranking.of(Close.LINGUA, sample);
    return Standings.of(wide.refinedBy(close), sample, wide.letters());
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

  /** The detector of neighbours, for texts that leave a doubt. */
  private static final class Close {
    private static final com.github.pemistahl.lingua.api.LanguageDetector LINGUA =
        LanguageDetectorBuilder.fromIsoCodes639_1(CLOSE).build();
  }

  /** The detector of all languages, for texts that leave a doubt. */
  private static final class Wide {
    private static final com.github.pemistahl.lingua.api.LanguageDetector LINGUA =
        LanguageDetectorBuilder.fromIsoCodes639_1(WIDE).withLowAccuracyMode().build();
  }
}
