package org.ankare.lexicon;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Word translation probabilities in both directions, smoothed: what the counts say of a pair is
 * mixed with what is to be expected of it. That is what its stems do, so that rare words do not
 * take up what is left over in a sentence (Moore 2004); that words that are alike translate each
 * other; and what the lexicon says that is adapted.
 */
final class WordModel {
  /** How many occurrences of a word outweigh its stem. */
  private static final double WORTH_OF_STEM = 1;

  /** How many occurrences of a word outweigh that it is spelled like another. */
  private static final double WORTH_OF_LIKENESS = 0.5;

  /** How much likelier words that are alike are at first. */
  private static final float HEAD_START = 20;

  /** How much more often a word is taken to have occurred than it did. */
  private static final double UNSEEN = 0.5;

  /** Keeps the empty word from giving up on a word for good. */
  private static final double EMPTY_FLOOR = 1e-3;

  /** Keeps the empty word from taking up the words of a corpus that has only a few. */
  private static final double EMPTY_UNSEEN = 100;

  private final Layer words;
  private final Stems stems;
  private final float[] likeness;
  private final float[] forward;
  private final float[] backward;
  private double[] emptyForward;
  private double[] emptyBackward;

  WordModel(Layer words, Stems stems) {
    this.words = words;
    this.stems = stems;
    Vocabulary sources = words.corpus().sources();
    Vocabulary targets = words.corpus().targets();
    int cells = words.cells().size();
    likeness = new float[cells];
    forward = new float[cells];
    backward = new float[cells];
    emptyForward = uniform(targets.size());
    emptyBackward = uniform(sources.size());
    forEachCell(
        (s, t, cell) -> {
          likeness[cell] = Spellings.likeness(sources.words().get(s), targets.words().get(t));
          float start = 1 + HEAD_START * likeness[cell];
          forward[cell] = start / targets.size() + words.base().forwards()[cell];
          backward[cell] = start / sources.size() + words.base().backwards()[cell];
        });
  }

  private static double[] uniform(int size) {
    double[] probabilities = new double[size];
    Arrays.fill(probabilities, 1.0 / size);
    return probabilities;
  }

  /** What to do with a pair of words. */
  @FunctionalInterface
  private interface CellAction {
    void accept(int source, int target, int cell);
  }

  private void forEachCell(CellAction action) {
    Cooccurrences cells = words.cells();
    IntStream.range(0, cells.rows())
        .parallel()
        .forEach(
            source -> {
              for (int cell = cells.start(source); cell < cells.end(source); cell++) {
                action.accept(source, cells.column(cell), cell);
              }
            });
  }

  /** Returns how likely the words of the target sentence are, given those of the source. */
  Emission forward(SentencePair pair) {
    int sources = pair.source().length;
    int targets = pair.target().length;
    double[] probabilities = new double[pair.cells().length];
    for (int i = 0; i < probabilities.length; i++) {
      probabilities[i % targets * sources + i / targets] = forward[pair.cells()[i]];
    }
    return new Emission(
        sources,
        probabilities,
        Arrays.stream(pair.target()).mapToDouble(t -> emptyForward[t]).toArray());
  }

  /** Returns how likely the words of the source sentence are, given those of the target. */
  Emission backward(SentencePair pair) {
    double[] probabilities = new double[pair.cells().length];
    for (int i = 0; i < probabilities.length; i++) {
      probabilities[i] = backward[pair.cells()[i]];
    }
    return new Emission(
        pair.target().length,
        probabilities,
        Arrays.stream(pair.source()).mapToDouble(s -> emptyBackward[s]).toArray());
  }

  /** Learns from the counts of a round. */
  void learn(LinkCounts counts) {
    emptyForward = shares(counts.emptyForward());
    emptyBackward = shares(counts.emptyBackward());
    PairCounts ofWords = counts.pairs();
    Expectations expected = new Expectations(ofWords);
    double[] bySource = words.cells().rowSums(ofWords.forward());
    double[] byTarget = words.cells().columnSums(ofWords.backward(), emptyForward.length);
    forEachCell(
        (s, t, cell) -> {
          BasePairs base = words.base();
          double alike = WORTH_OF_LIKENESS * likeness[cell];
          forward[cell] =
              smoothed(
                  ofWords.forward()[cell],
                  alike + WORTH_OF_STEM * expected.forward(cell, s, t) + base.forward(cell, s),
                  bySource[s] + base.sourceWorth()[s]);
          backward[cell] =
              smoothed(
                  ofWords.backward()[cell],
                  alike + WORTH_OF_STEM * expected.backward(cell, s, t) + base.backward(cell, t),
                  byTarget[t] + base.targetWorth()[t]);
        });
  }

  private static float smoothed(double count, double expected, double total) {
    return (float) ((count + expected) / (total + WORTH_OF_STEM + WORTH_OF_LIKENESS + UNSEEN));
  }

  private static double[] shares(double[] counts) {
    double total = Arrays.stream(counts).sum();
    return Arrays.stream(counts)
        .map(count -> (count + EMPTY_FLOOR) / (total + EMPTY_UNSEEN))
        .toArray();
  }

  /** What is to be expected of words by their stems. */
  private final class Expectations {
    private final Layer layer = stems.layer();
    private final PairCounts counts;
    private final double[] bySource;
    private final double[] byTarget;

    Expectations(PairCounts ofWords) {
      counts = ofWords.grouped(stems.ofCell(), layer.cells().size());
      bySource = layer.cells().rowSums(counts.forward());
      byTarget = layer.cells().columnSums(counts.backward(), layer.corpus().targets().size());
    }

    double forward(int cell, int source, int target) {
      int pair = stems.ofCell()[cell];
      int stem = stems.ofSource()[source];
      double ofStem =
          (counts.forward()[pair] + layer.base().forward(pair, stem))
              / (bySource[stem] + layer.base().sourceWorth()[stem] + UNSEEN);
      return ofStem
          * words.targetOccurrences()[target]
          / layer.targetOccurrences()[stems.ofTarget()[target]];
    }

    double backward(int cell, int source, int target) {
      int pair = stems.ofCell()[cell];
      int stem = stems.ofTarget()[target];
      double ofStem =
          (counts.backward()[pair] + layer.base().backward(pair, stem))
              / (byTarget[stem] + layer.base().targetWorth()[stem] + UNSEEN);
      return ofStem
          * words.sourceOccurrences()[source]
          / layer.sourceOccurrences()[stems.ofSource()[source]];
    }
  }
}
