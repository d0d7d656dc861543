package org.ankare.quality;

import java.util.ArrayList;
import java.util.List;

/** Logistic regression by Newton's method, with a pull towards 0. */
public final class LogisticRegression {
  private static final double PULL = 1.0;
  private static final int ROUNDS = 50;

  private final List<double[]> examples = new ArrayList<>();
  private final List<Boolean> answers = new ArrayList<>();

  public void add(double[] example, boolean answer) {
    examples.add(example);
    answers.add(answer);
  }

  /** Returns the weights; the first feature, always 1, is not pulled. */
  public double[] fit() {
    int size = examples.get(0).length;
    double[] scales = scales(size);
    double[] weights = new double[size];
    for (int round = 0; round < ROUNDS; round++) {
      double[] slope = new double[size];
      double[][] curve = new double[size][size];
      for (int k = 1; k < size; k++) {
        slope[k] = -PULL * weights[k];
        curve[k][k] = PULL;
      }
      curve[0][0] = 1e-6;
      for (int e = 0; e < examples.size(); e++) {
        addExample(scaled(examples.get(e), scales), answers.get(e), weights, slope, curve);
      }
      double[] step = solve(curve, slope);
      for (int k = 0; k < size; k++) {
        weights[k] += step[k];
      }
    }
    for (int k = 0; k < size; k++) {
      weights[k] /= scales[k];
    }
    return weights;
  }

  private static void addExample(
      double[] x, boolean answer, double[] weights, double[] slope, double[][] curve) {
    double logit = 0;
    for (int k = 0; k < x.length; k++) {
      logit += weights[k] * x[k];
    }
    double p = 1 / (1 + Math.exp(-logit));
    for (int k = 0; k < x.length; k++) {
      slope[k] += ((answer ? 1 : 0) - p) * x[k];
      for (int l = 0; l < x.length; l++) {
        curve[k][l] += p * (1 - p) * x[k] * x[l];
      }
    }
  }

  private double[] scales(int size) {
    double[] scales = new double[size];
    for (int k = 0; k < size; k++) {
      double mean = 0;
      double square = 0;
      for (double[] example : examples) {
        mean += example[k] / examples.size();
        square += example[k] * example[k] / examples.size();
      }
      double variance = square - mean * mean;
      scales[k] = k == 0 || variance < 1e-12 ? 1 : Math.sqrt(variance);
    }
    return scales;
  }

  private static double[] scaled(double[] example, double[] scales) {
    double[] scaled = new double[example.length];
    for (int k = 0; k < scaled.length; k++) {
      scaled[k] = example[k] / scales[k];
    }
    return scaled;
  }

  /** Solves a system of linear equations by elimination with pivots. */
  private static double[] solve(double[][] matrix, double[] right) {
    int size = right.length;
    for (int column = 0; column < size; column++) {
      int pivot = column;
      for (int row = column + 1; row < size; row++) {
        pivot = Math.abs(matrix[row][column]) > Math.abs(matrix[pivot][column]) ? row : pivot;
      }
      double[] swapped = matrix[column];
      matrix[column] = matrix[pivot];
      matrix[pivot] = swapped;
      double value = right[column];
      right[column] = right[pivot];
      right[pivot] = value;
      for (int row = column + 1; row < size; row++) {
        double factor = matrix[row][column] / matrix[column][column];
        right[row] -= factor * right[column];
        for (int k = column; k < size; k++) {
          matrix[row][k] -= factor * matrix[column][k];
        }
      }
    }
    double[] solution = new double[size];
    for (int row = size - 1; row >= 0; row--) {
      double sum = right[row];
      for (int k = row + 1; k < size; k++) {
        sum -= matrix[row][k] * solution[k];
      }
      solution[row] = sum / matrix[row][row];
    }
    return solution;
  }
}
