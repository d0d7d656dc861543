package org.ankare.detect;

import com.github.pemistahl.lingua.api.IsoCode639_1;
import com.github.pemistahl.lingua.api.LanguageDetectorBuilder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ankare.text.Language;
import org.ankare.text.Steps;

/**
 * Tells the language of a text, by groups of letters (Lingua) and by function words. Whatever costs
 * time to load is looked at only when what went before leaves a doubt: of a text of some length,
 * groups of three letters in Swedish, English and one neighbour; then such groups in all languages;
 * and of a text of a sentence, at last longer groups in the languages around Swedish.
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

  /** From this confidence on, a sentence is not looked at more closely. */
  private static final double SETTLED = 0.99;

  /** What words must speak for another language to make a passage suspicious: two of them do. */
  private static final double SUSPICIOUS = 5;

  /** A long text in one of the two has the other further behind. */
  private static final double MIXED_MARGIN = 0.05;

  /** How sure the language of a text in both is. */
  private static final double EVEN = 0.5;

  /** From this confidence on, a text is surely not in the language that comes second. */
  private static final double SURELY_OTHER = 0.98;

  /** Makes a detector; what it needs is loaded once, at the first text. */
  public LanguageDetector() {}

  /** Loads beforehand what most documents need. A text that comes meanwhile waits for it. */
  public static void prepare() {
    Ranking.of(Near.LINGUA, "");
  }

  /**
   * Returns the language of a document from a sample of it; empty if the text holds no words, or
   * none in an alphabet that is known here. Of a text that is half Swedish and half English, one of
   * them is told with a confidence of 0.5. A short text that leaves a doubt takes a second longer
   * once, as it needs models of longer groups of letters.
   */
  public Optional<LanguageGuess> detect(String text) {
    String sample = Sample.of(text);
    Optional<Ranking> near = surely(sample);
    if (near.isPresent()) {
      return near.map(Ranking::guess);
    }
    Standings coarse = coarsely(sample);
    if (coarse.isEmpty()) {
      return Optional.empty();
    }
    LanguageGuess guess = coarse.guess();
    if (isMixed(sample, guess)) {
      return Optional.of(coarse.guess(guess.language(), EVEN));
    }
    return Optional.of(guess.confidence() >= SETTLED ? guess : finely(sample).guess());
  }

  /** Tells whether a long text is as near to Swedish as to English, as only one in both is. */
  private static boolean isMixed(String sample, LanguageGuess guess) {
    return sample.length() >= LONG
        && guess.margin() < MIXED_MARGIN
        && WANTED.contains(guess.language())
        && guess.runnerUp().filter(WANTED::contains).isPresent();
  }

  /**
   * Returns the language of each passage of a document. Neighbours are evidence: a heading of three
   * words is taken to be in the language of the text around it unless it speaks clearly for
   * another. How they count is said in {@link PassageChain}. A passage without words has the
   * language of its neighbours, with a margin of 0; if none of all has words, none has a language.
   *
   * @param passages the texts of the passages in their order
   * @param among the languages that come into question; empty for all
   */
  public List<Optional<LanguageGuess>> detectPassages(List<String> passages, Set<Language> among) {
    return detectPassages(passages, among, Steps.NONE);
  }

  /**
   * Returns the same.
   *
   * @param steps is told of each passage twice: most are looked at once more
   */
  public List<Optional<LanguageGuess>> detectPassages(
      List<String> passages, Set<Language> among, Steps steps) {
    List<String> samples = passages.stream().map(Sample::of).toList();
    List<Standings> standings = new ArrayList<>();
    for (String sample : samples) {
      standings.add(standings(sample));
      steps.at(standings.size(), 2L * samples.size());
    }
    List<Optional<LanguageGuess>> guesses = PassageChain.guesses(standings, among);
    boolean isSettled = true;
    for (int place = 0; place < guesses.size(); place++) {
      if (!standings.get(place).isEmpty() && guesses.get(place).get().confidence() < SETTLED) {
        standings.set(place, finely(samples.get(place)));
        isSettled = false;
      }
      steps.at(samples.size() + place + 1L, 2L * samples.size());
    }
    return isSettled ? guesses : PassageChain.guesses(standings, among);
  }

  /**
   * Tells whether a passage is likelier in another language than in its document's. Its words are
   * looked at first, so that this costs next to nothing for a passage that is not.
   */
  public boolean isIn(Language other, String passage, Language own) {
    return FunctionWords.lead(passage, other, own) >= SUSPICIOUS
        && detect(passage).filter(guess -> guess.language().equals(other)).isPresent();
  }

  /**
   * Returns the language of a text that is surely in another than its own; empty if it may be in
   * its own. Words are looked at first: of a text whose words speak for its own language, as those
   * of nearly all do, nothing else is.
   */
  public Optional<LanguageGuess> surelyOther(String text, Language own) {
    return FunctionWords.isLeading(own, text)
        ? Optional.empty()
        : detect(text).filter(guess -> isSurelyOther(guess, own));
  }

  private static boolean isSurelyOther(LanguageGuess guess, Language own) {
    boolean isFarFromOwn =
        guess.confidence() > EVEN && guess.runnerUp().filter(own::equals).isEmpty();
    return !guess.language().equals(own) && (isFarFromOwn || guess.confidence() >= SURELY_OTHER);
  }

  private static Standings standings(String sample) {
    return surely(sample)
        .map(near -> Standings.of(near.lags(), Standings.COARSE_LAG, sample, near.letters()))
        .orElseGet(() -> coarsely(sample));
  }

  /** Returns the ranking of a text that is long, and surely Swedish or English. */
  private static Optional<Ranking> surely(String sample) {
    return Optional.of(sample)
        .filter(text -> text.length() >= LONG)
        .map(text -> Ranking.of(Near.LINGUA, text))
        .filter(LanguageDetector::isSure);
  }

  private static Standings coarsely(String sample) {
    Ranking wide = Ranking.of(Wide.LINGUA, sample);
    Map<Language, Double> lags = new LinkedHashMap<>(wide.lags());
    if (wide.isEmpty()) {
      // So few letters that they have no groups: "08:02 PM".
      FunctionWords.speaking(sample).forEach(language -> lags.put(language, 0.0));
    }
    return Standings.of(lags, Standings.COARSE_LAG, sample, wide.letters());
  }

  private static Standings finely(String sample) {
    Ranking wide = Ranking.of(Wide.LINGUA, sample);
    if (wide.isEmpty()) {
      return coarsely(sample);
    }
    Map<Language, Double> lags = wide.refinedBy(Ranking.of(Close.LINGUA, sample));
    return Standings.of(lags, Standings.FINE_LAG, sample, wide.letters());
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
