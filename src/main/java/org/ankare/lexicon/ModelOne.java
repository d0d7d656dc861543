package org.ankare.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Word translation probabilities in both directions by IBM Model 1 (Brown et al. 1993). Otherwise
 * than there, the two directions share a table of the words that occur together, and in the last
 * rounds they must agree: a link counts as the product of what both directions make of it (Liang et
 * al. 2006). A pair's probability is in the end its count over the occurrences of the word, not
 * over the counts of its pairs, and every word is taken to have occurred a little more often than
 * it did, which keeps rare words from taking up what is left over (Moore 2004).
 *
 * <p>The corpus is cut into a fixed number of shards whose counts are added in order, so the result
 * does not depend on how many cores there are.
 */
final class ModelOne {
  private static final int SHARDS = 4;

  /** How much more often a word is taken to have occurred than it did. */
  private static final double UNSEEN = 0.5;

  /** Keeps the empty word from giving up on a word for good. */
  private static final double EMPTY_FLOOR = 1e-3;

  private final CodedCorpus corpus;
  private final int[] rowStarts;
  private final int[] columns;
  private final double[] forward;
  private final double[] backward;
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
    forward = uniform(columns.length, corpus.targets());
    backward = uniform(columns.length, corpus.sources());
    emptyForward = uniform(corpus.targets().size(), corpus.targets());
    emptyBackward = uniform(corpus.sources().size(), corpus.sources());
  }

  private static double[] uniform(int length, Vocabulary outcomes) {
    double[] probabilities = new double[length];
    Arrays.fill(probabilities, 1.0 / outcomes.size());
    return probabilities;
  }

  /** Returns the pairs of words that occur together, each once, in order. */
  private static long[] cells(CodedCorpus corpus) {
    int count = 0;
    for (int i = 0; i < corpus.size(); i++) {
      count = Math.addExact(count, corpus.source()[i].length * corpus.target()[i].length);
    }
    long[] cells = new long[count];
    int next = 0;
    for (int i = 0; i < corpus.size(); i++) {
      for (int s : corpus.source()[i]) {
        for (int t : corpus.target()[i]) {
          cells[next++] = (long) s << 32 | t;
        }
      }
    }
    Arrays.parallelSort(cells);
    int distinct = 0;
    for (int i = 0; i < count; i++) {
      if (i == 0 || cells[i] != cells[i - 1]) {
        cells[distinct++] = cells[i];
      }
    }
    return Arrays.copyOf(cells, distinct);
  }

  /**
   * Runs rounds of expectation and maximisation.
   *
   * @param alone rounds in which each direction learns by itself
   * @param agreeing rounds after those in which they must agree, at least 1
   */
  void train(int alone, int agreeing) {
    for (int round = 0; round < alone + agreeing; round++) {
      boolean mustAgree = round >= alone;
      List<Counts> shards =
          IntStream.range(0, SHARDS)
              .parallel()
              .mapToObj(shard -> expectedCounts(shard, mustAgree))
              .toList();
      Counts sum = shards.get(0);
      shards.subList(1, SHARDS).forEach(sum::add);
      boolean isLast = round == alone + agreeing - 1;
      maximize(sum, isLast ? occurrences() : totals(sum));
    }
  }

  private Counts expectedCounts(int shard, boolean mustAgree) {
    Counts counts = new Counts();
    int from = (int) ((long) corpus.size() * shard / SHARDS);
    int to = (int) ((long) corpus.size() * (shard + 1) / SHARDS);
    for (int i = from; i < to; i++) {
      count(corpus.source()[i], corpus.target()[i], mustAgree, counts);
    }
    return counts;
  }

  private void count(int[] source, int[] target, boolean mustAgree, Counts counts) {
    int[] cells = new int[source.length * target.length];
    for (int s = 0; s < source.length; s++) {
      int row = source[s];
      for (int t = 0; t < target.length; t++) {
        cells[s * target.length + t] =
            Arrays.binarySearch(columns, rowStarts[row], rowStarts[row + 1], target[t]);
      }
    }
    double[] given = given(source.length, target, cells, counts);
    double[] taken = taken(source, target.length, cells, counts);
    for (int i = 0; i < cells.length; i++) {
      double both = given[i] * taken[i];
      counts.forward[cells[i]] += mustAgree ? both : given[i];
      counts.backward[cells[i]] += mustAgree ? both : taken[i];
    }
  }

  /** Returns how likely each target word comes from each source word of its sentence. */
  private double[] given(int sources, int[] target, int[] cells, Counts counts) {
    double[] links = new double[cells.length];
    for (int t = 0; t < target.length; t++) {
      double empty = emptyForward[target[t]];
      double sum = empty;
      for (int s = 0; s < sources; s++) {
        sum += forward[cells[s * target.length + t]];
      }
      counts.emptyForward[target[t]] += empty / sum;
      for (int s = 0; s < sources; s++) {
        links[s * target.length + t] = forward[cells[s * target.length + t]] / sum;
      }
    }
    return links;
  }

  /** Returns how likely each source word comes from each target word of its sentence. */
  private double[] taken(int[] source, int targets, int[] cells, Counts counts) {
    double[] links = new double[cells.length];
    for (int s = 0; s < source.length; s++) {
      double empty = emptyBackward[source[s]];
      double sum = empty;
      for (int t = 0; t < targets; t++) {
        sum += backward[cells[s * targets + t]];
      }
      counts.emptyBackward[source[s]] += empty / sum;
      for (int t = 0; t < targets; t++) {
        links[s * targets + t] = backward[cells[s * targets + t]] / sum;
      }
    }
    return links;
  }

  private Totals totals(Counts counts) {
    double[] bySource = new double[corpus.sources().size()];
    double[] byTarget = new double[corpus.targets().size()];
    for (int s = 0; s < bySource.length; s++) {
      for (int cell = rowStarts[s]; cell < rowStarts[s + 1]; cell++) {
        bySource[s] += counts.forward[cell];
        byTarget[columns[cell]] += counts.backward[cell];
      }
    }
    return new Totals(bySource, byTarget);
  }

  private Totals occurrences() {
    return new Totals(
        occurrences(corpus.source(), corpus.sources()),
        occurrences(corpus.target(), corpus.targets()));
  }

  private static double[] occurrences(int[][] sentences, Vocabulary words) {
    double[] occurrences = new double[words.size()];
    for (int[] sentence : sentences) {
      for (int word : sentence) {
        occurrences[word]++;
      }
    }
    return occurrences;
  }

  private void maximize(Counts counts, Totals totals) {
    for (int s = 0; s + 1 < rowStarts.length; s++) {
      for (int cell = rowStarts[s]; cell < rowStarts[s + 1]; cell++) {
        forward[cell] = counts.forward[cell] / (totals.bySource[s] + UNSEEN);
        backward[cell] = counts.backward[cell] / (totals.byTarget[columns[cell]] + UNSEEN);
      }
    }
    emptyForward = shares(counts.emptyForward);
    emptyBackward = shares(counts.emptyBackward);
  }

  private static double[] shares(double[] counts) {
    double total = Arrays.stream(counts).sum();
    return Arrays.stream(counts).map(count -> (count + EMPTY_FLOOR) / (total + UNSEEN)).toArray();
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

  /** How often each word counts in all, on either side. */
  private record Totals(double[] bySource, double[] byTarget) {}

  /** Expected counts of one shard. */
  private final class Counts {
    final double[] forward = new double[columns.length];
    final double[] backward = new double[columns.length];
    final double[] emptyForward = new double[corpus.targets().size()];
    final double[] emptyBackward = new double[corpus.sources().size()];

    void add(Counts other) {
      add(forward, other.forward);
      add(backward, other.backward);
      add(emptyForward, other.emptyForward);
      add(emptyBackward, other.emptyBackward);
    }

    private static void add(double[] sum, double[] part) {
      for (int i = 0; i < sum.length; i++) {
        sum[i] += part[i];
      }
    }
  }
}
