package org.ankare.benchmark;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.ankare.bitext.Bitext;
import org.ankare.lexicon.Lexicon;
import org.ankare.score.PairScorer;
import org.ankare.score.PairWeights;
import org.ankare.segment.SentencePerLine;
import org.ankare.text.Document;
import org.ankare.text.Language;
import org.ankare.text.SegmentedDocument;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Scoring of pairs of sentences as long as those of news, so that operations a second are pairs a
 * second. The pairs are the hard ones, as those that {@code mine} scores: for each source sentence
 * the target sentences that share most with it.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class PairBenchmark {
  private static final int SENTENCES = 2_000;
  private static final int SWEDISH_WORDS = 20;
  private static final int ENGLISH_WORDS = 22;
  private static final int CANDIDATES = 40;

  private final Random random = new Random(1);
  private PairScorer scorer;
  private PairScorer.Aim aim;
  private int[][] candidates;
  private int next;

  /** Writes two piles in words as frequent as in the training text, and finds the candidates. */
  @Setup
  public void write() {
    Bitext piles =
        new Bitext(pile(Language.SWEDISH, SWEDISH_WORDS), pile(Language.ENGLISH, ENGLISH_WORDS));
    scorer = new PairScorer(piles, Lexicon.shipped(), PairWeights.shipped());
    aim = scorer.aim();
    candidates = IntStream.range(0, SENTENCES).mapToObj(this::candidates).toArray(int[][]::new);
  }

  private SegmentedDocument pile(Language language, int words) {
    Lexicon lexicon = Lexicon.shipped();
    double[] sums = new double[lexicon.forms().size(language)];
    double sum = 0;
    for (int word = 0; word < sums.length; word++) {
      sum += Math.exp(-lexicon.forms().rarity(language, word));
      sums[word] = sum;
    }
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < SENTENCES * words; i++) {
      int place = Arrays.binarySearch(sums, random.nextDouble() * sum);
      int word = Math.min(sums.length - 1, place < 0 ? -place - 1 : place);
      text.append(lexicon.forms().word(language, word)).append(i % words == words - 1 ? "\n" : " ");
    }
    return SentencePerLine.segment(new Document("pile", text.toString()), language);
  }

  private int[] candidates(int source) {
    float[] worths = new float[scorer.targetWords()];
    scorer.answers(source, (word, worth) -> worths[word] += worth);
    double[] shared = new double[SENTENCES];
    for (int target = 0; target < SENTENCES; target++) {
      for (int word : scorer.targetWords(target)) {
        shared[target] += worths[word];
      }
    }
    return IntStream.range(0, SENTENCES)
        .boxed()
        .sorted(Comparator.comparingDouble(target -> -shared[target]))
        .limit(CANDIDATES)
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /** Scores one source sentence against its candidates. */
  @Benchmark
  @OperationsPerInvocation(CANDIDATES)
  public double words() {
    next = next + 1 == SENTENCES ? 0 : next + 1;
    aim.at(next);
    double sum = 0;
    for (int target : candidates[next]) {
      sum += aim.words(target);
    }
    return sum;
  }
}
