package org.ankare.align;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Makes the conditional likelihood of gold as great as can be, with a pull towards the weights it
 * starts from, by Adam (Kingma and Ba 2015) over batches in a seeded order. The weights returned
 * are the mean of those of the last third of the epochs.
 */
final class LikelihoodAscent {
  private static final int BATCH = 8;
  private static final double RATE = 0.03;
  private static final double PULL = 1e-3;

  private LikelihoodAscent() {}

  /** A document with its gold. Several threads may ask different ones. */
  interface Example {
    /** Returns a measure of how much the document holds. */
    int size();

    /** Returns the logarithm of the likelihood of gold and adds its slope. */
    double addSlope(double[] weights, double[] slope);
  }

  static double[] climb(List<Example> examples, double[] start, int epochs, PrintStream log) {
    List<Example> shuffled = new ArrayList<>(examples);
    double[] weights = start.clone();
    double[] sum = new double[start.length];
    Adam adam = new Adam(start.length);
    Random random = new Random(7);
    int summed = 0;
    for (int epoch = 0; epoch < epochs; epoch++) {
      Collections.shuffle(shuffled, random);
      double likelihood = 0;
      for (int from = 0; from < shuffled.size(); from += BATCH) {
        List<Example> batch = shuffled.subList(from, Math.min(shuffled.size(), from + BATCH));
        double[] slope = new double[start.length];
        likelihood += addSlopes(batch, weights, slope);
        for (int k = 0; k < slope.length; k++) {
          slope[k] -= PULL * (weights[k] - start[k]);
        }
        adam.step(weights, slope, RATE * (1 - 0.9 * epoch / epochs));
      }
      if (epoch >= epochs * 2 / 3) {
        summed++;
        add(sum, weights, 1);
      }
      log.println("epoch " + epoch + ": log likelihood " + Math.round(likelihood));
    }
    double count = summed;
    return Arrays.stream(sum).map(value -> value / count).toArray();
  }

  /** Adds the slopes of a batch by the size of its examples and returns its log likelihood. */
  private static double addSlopes(List<Example> batch, double[] weights, double[] slope) {
    double[][] slopes = new double[batch.size()][slope.length];
    double[] likelihoods = new double[batch.size()];
    IntStream.range(0, batch.size())
        .parallel()
        .forEach(k -> likelihoods[k] = batch.get(k).addSlope(weights, slopes[k]));
    double size = batch.stream().mapToInt(Example::size).sum();
    for (double[] own : slopes) {
      add(slope, own, 1 / size);
    }
    return Arrays.stream(likelihoods).sum();
  }

  private static void add(double[] sum, double[] values, double factor) {
    for (int k = 0; k < sum.length; k++) {
      sum[k] += factor * values[k];
    }
  }

  /** Steps along a slope, each weight at its own pace. */
  private static final class Adam {
    private final double[] mean;
    private final double[] square;
    private int steps;

    Adam(int size) {
      mean = new double[size];
      square = new double[size];
    }

    void step(double[] weights, double[] slope, double rate) {
      steps++;
      double meanBias = 1 - Math.pow(0.9, steps);
      double squareBias = 1 - Math.pow(0.999, steps);
      for (int k = 0; k < weights.length; k++) {
        mean[k] = 0.9 * mean[k] + 0.1 * slope[k];
        square[k] = 0.999 * square[k] + 0.001 * slope[k] * slope[k];
        weights[k] += rate * mean[k] / meanBias / (Math.sqrt(square[k] / squareBias) + 1e-6);
      }
    }
  }
}
