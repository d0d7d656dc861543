package org.ankare.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Word translation probabilities in both directions by IBM Model 1 (Brown et al. 1993). Otherwise
 * than there, both directions are trained over one table of co-occurring words, each with an empty
 * word, and counts are smoothed by a Dirichlet prior that keeps rare words from taking up what is
 * left over (Moore 2004).
 *
 * <p>The corpus is cut into a fixed number of shards whose counts are added in order, so the result
 * does not depend on how many cores there are.
 */
final class ModelOne {
  private static final int SHARDS = 4;
  private static final int EMPTY_WORDS = 1;

  private final CodedCorpus corpus;
  private final int[] rowStarts;
  private final int[] columns;
  private double[] forward;
  private double[] backward;
  private double[] emptyForward;
  private double[] emptyBackward;

  ModelOne(CodedCorpus corpus) {
    this.corpus = corpus;
    long[] cells = cells(corpus);
    rowStarts = new int[corpus.sources().size() + 1];
    columns = new int[cells.length];
    for (int i = 0; i < cells.length; i++) {
      rowStarts[(int) (cells[i] >>> 32) + 1]++;
      columns[i] = (int) cells[i];
    }
    for (int i = 1; i < rowStarts.length; i++) {
      rowStarts[i] += rowStarts[i - 1];
    }
    forward = new double[columns.length];
    backward = new double[columns.length];
    emptyForward = new double[corpus.targets().size()];
    emptyBackward = new double[corpus.sources().size()];
    Arrays.fill(forward, 1.0 / corpus.targets().size());
    Arrays.fill(backward, 1.0 / corpus.sources().size());
    Arrays.fill(emptyForward, 1.0 / corpus.targets().size());
    Arrays.fill(emptyBackward, 1.0 / corpus.sources().size());
  }

  private static long[] cells(CodedCorpus corpus) {
    return IntStream.range(0, corpus.size())
        .parallel()
        .mapToObj(i -> cells(corpus.source()[i], corpus.target()[i]))
        .flatMapToLong(Arrays::stream)
        .sorted()
        .distinct()
        .toArray();
  }

  private static long[] cells(int[] source, int[] target) {
    long[] cells = new long[source.length * target.length];
    int next = 0;
    for (int s : source) {
      for (int t : target) {
        cells[next++] = (long) s << 32 | t;
      }
    }
    return cells;
  }

  boolean agree;
  boolean last;
  static final int AGREE = Integer.getInteger("agree", 3);
  static final boolean OCC = Boolean.parseBoolean(System.getProperty("occ", "true"));

  /** Runs rounds of expectation and maximisation. */
  void train(int rounds) {
    for (int round = 0; round < rounds; round++) {
      agree = round >= rounds - AGREE;
      last = round == rounds - 1;
      List<Counts> shards =
          IntStream.range(0, SHARDS).parallel().mapToObj(this::expectedCounts).toList();
      Counts sum = shards.get(0);
      shards.subList(1, SHARDS).forEach(sum::add);
      maximize(sum);
    }
  }

  private Counts expectedCounts(int shard) {
    Counts counts = new Counts();
    int from = (int) ((long) corpus.size() * shard / SHARDS);
    int to = (int) ((long) corpus.size() * (shard + 1) / SHARDS);
    for (int i = from; i < to; i++) {
      count(corpus.source()[i], corpus.target()[i], counts);
    }
    return counts;
  }

  private void count(int[] source, int[] target, Counts counts) {
    int[] cells = new int[source.length * target.length];
    double[] given = new double[cells.length];
    double[] taken = new double[cells.length];
    for (int s = 0; s < source.length; s++) {
      for (int t = 0; t < target.length; t++) {
        cells[s * target.length + t] = cell(source[s], target[t]);
      }
    }
    for (int t = 0; t < target.length; t++) {
      double empty = emptyForward[target[t]];
      double sum = empty;
      for (int s = 0; s < source.length; s++) {
        sum += forward[cells[s * target.length + t]];
      }
      counts.emptyForward[target[t]] += empty / sum;
      for (int s = 0; s < source.length; s++) {
        given[s * target.length + t] = forward[cells[s * target.length + t]] / sum;
      }
    }
    for (int s = 0; s < source.length; s++) {
      double empty = emptyBackward[source[s]];
      double sum = empty;
      for (int t = 0; t < target.length; t++) {
        sum += backward[cells[s * target.length + t]];
      }
      counts.emptyBackward[source[s]] += empty / sum;
      for (int t = 0; t < target.length; t++) {
        taken[s * target.length + t] = backward[cells[s * target.length + t]] / sum;
      }
    }
    for (int i = 0; i < cells.length; i++) {
      double both = agree ? given[i] * taken[i] : 0;
      counts.forward[cells[i]] += agree ? both : given[i];
      counts.backward[cells[i]] += agree ? both : taken[i];
    }
  }

  private int cell(int source, int target) {
    return Arrays.binarySearch(columns, rowStarts[source], rowStarts[source + 1], target);
  }

  private void maximize(Counts counts) {
    double[] bySource = new double[corpus.sources().size()];
    double[] byTarget = new double[corpus.targets().size()];
    for (int s = 0; s < bySource.length; s++) {
      for (int cell = rowStarts[s]; cell < rowStarts[s + 1]; cell++) {
        bySource[s] += counts.forward[cell];
        byTarget[columns[cell]] += counts.backward[cell];
      }
    }
    if (last && agree && OCC) {
      Arrays.fill(bySource, 0);
      Arrays.fill(byTarget, 0);
      for (int[] sentence : corpus.source()) {
        for (int s : sentence) {
          bySource[s]++;
        }
      }
      for (int[] sentence : corpus.target()) {
        for (int t : sentence) {
          byTarget[t]++;
        }
      }
    }
    for (int s = 0; s < bySource.length; s++) {
      for (int cell = rowStarts[s]; cell < rowStarts[s + 1]; cell++) {
        forward[cell] = shared(counts.forward[cell], bySource[s]);
        backward[cell] = shared(counts.backward[cell], byTarget[columns[cell]]);
      }
    }
    emptyForward = shares(counts.emptyForward);
    emptyBackward = shares(counts.emptyBackward);
  }

  /** What a word that was seen in vain is taken to have been seen: guards against rare words. */
  private static final double UNSEEN = 0.5;

  private static double shared(double count, double total) {
    return count / (total + UNSEEN);
  }

  private static double[] shares(double[] counts) {
    double total = Arrays.stream(counts).sum();
    return Arrays.stream(counts).map(count -> (count + 1e-3) / (total + UNSEEN)).toArray();
  }

  /** Returns the pairs that are likely enough in one direction, in order of source and target. */
  List<WordPairs.Pair> pairs(double leastProbability) {
    List<WordPairs.Pair> pairs = new ArrayList<>();
    for (int s = 0; s + 1 < rowStarts.length; s++) {
      for (int cell = rowStarts[s]; cell < rowStarts[s + 1]; cell++) {
        if (Math.max(forward[cell], backward[cell]) >= leastProbability) {
          pairs.add(new WordPairs.Pair(s, columns[cell], forward[cell], backward[cell]));
        }
      }
    }
    return pairs;
  }

  /** Expected counts of one shard. */
  private final class Counts {
    final double[] forward = new double[columns.length];
    final double[] backward = new double[columns.length];
    final double[] emptyForward = new double[ModelOne.this.emptyForward.length];
    final double[] emptyBackward = new double[ModelOne.this.emptyBackward.length];

    void add(Counts other) {
      add(forward, other.forward);
      add(backward, other.backward);
      add(emptyForward, other.emptyForward);
      add(emptyBackward, other.emptyBackward);
    }

    private void add(double[] sum, double[] part) {
      for (int i = 0; i < sum.length; i++) {
        sum[i] += part[i];
      }
    }
  }
}
