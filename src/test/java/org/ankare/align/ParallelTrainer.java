package org.ankare.align;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.ankare.lexicon.Lexicon;
import org.ankare.quality.GoldDocument;
import org.ankare.score.Band;
import org.ankare.score.BeadCosts;
import org.ankare.score.FeatureCounts;
import org.ankare.score.NullEvent;
import org.ankare.score.ParallelScorer;
import org.ankare.score.ParallelWeights;

/**
 * Learns the weights of {@link ParallelScorer} from gold: the conditional likelihood of the gold
 * beads among all alignments is made as great as can be, with a pull towards the weights it starts
 * from (a semi-Markov conditional random field, Sarawagi and Cohen 2004), by Adam (Kingma and Ba
 * 2015) over batches in a seeded order.
 *
 * <p>Usage: {@code ParallelTrainer OUT GOLD_FOLDER...}
 */
public final class ParallelTrainer {
  private static final int EPOCHS = 12;
  private static final int BATCH = 8;
  private static final double RATE = 0.03;
  private static final double PULL = 1e-3;

  private final Lexicon lexicon;
  private final List<Case> cases = new ArrayList<>();

  ParallelTrainer(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  public static void main(String[] args) throws IOException {
    ParallelTrainer trainer = new ParallelTrainer(Lexicon.shipped());
    for (String folder : List.of(args).subList(1, args.length)) {
      GoldDocument.readAll(Path.of(folder)).forEach(trainer::add);
    }
    Files.writeString(Path.of(args[0]), trainer.train(System.err).toString());
  }

  void add(GoldDocument gold) {
    cases.add(new Case(gold, new GoldConstraints(gold), new FeatureCounts(gold.bitext(), lexicon)));
  }

  ParallelWeights train(PrintStream log) {
    double[] start = FeatureCounts.start();
    double[] weights = start.clone();
    double[] sum = new double[weights.length];
    Adam adam = new Adam(weights.length);
    Random random = new Random(7);
    int summed = 0;
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      Collections.shuffle(cases, random);
      double likelihood = 0;
      for (int from = 0; from < cases.size(); from += BATCH) {
        List<Case> batch = cases.subList(from, Math.min(cases.size(), from + BATCH));
        double[] now = weights;
        List<Gradient> gradients =
            batch.parallelStream().map(example -> gradient(example, now)).toList();
        int beads = batch.stream().mapToInt(example -> example.gold().beads().size() + 1).sum();
        double[] slope = new double[weights.length];
        for (Gradient gradient : gradients) {
          likelihood += gradient.likelihood();
          IntStream.range(0, slope.length).forEach(k -> slope[k] += gradient.slope()[k] / beads);
        }
        IntStream.range(0, slope.length).forEach(k -> slope[k] -= PULL * (now[k] - start[k]));
        adam.step(weights, slope, RATE * (1 - 0.9 * epoch / EPOCHS));
      }
      if (epoch >= EPOCHS * 2 / 3) {
        summed++;
        IntStream.range(0, sum.length).forEach(k -> sum[k] += weights[k]);
      }
      log.println("epoch " + epoch + ": log likelihood " + Math.round(likelihood));
    }
    double count = summed;
    return FeatureCounts.weights(
        IntStream.range(0, sum.length).mapToDouble(k -> sum[k] / count).toArray());
  }

  private Gradient gradient(Case example, double[] values) {
    ParallelWeights weights = FeatureCounts.weights(values);
    ParallelScorer scorer = new ParallelScorer(example.gold().bitext(), lexicon, weights);
    Band band =
        Band.whole(
            example.gold().bitext().source().size(), example.gold().bitext().target().size());
    BeadCosts usual = scorer.costs(band, MonotoneAligner.USUAL_NULL_RATE);
    double nullRate = MonotoneAligner.nullRate(MonotoneAligner.candidates(usual), band);
    BeadCosts costs = usual.withNullRate(nullRate);
    double[] slope = new double[values.length];
    Posteriors gold = new Posteriors(costs, example.constraints());
    gold.visit(new Counter(example, nullRate, slope, 1));
    Posteriors all = new Posteriors(costs, Constraints.NONE);
    all.visit(new Counter(example, nullRate, slope, -1));
    return new Gradient(slope, gold.logSum() - all.logSum());
  }

  private record Case(GoldDocument gold, Constraints constraints, FeatureCounts features) {}

  private record Gradient(double[] slope, double likelihood) {}

  /** Adds expected counts, or takes them away. */
  private record Counter(Case example, double nullRate, double[] slope, int sign)
      implements Posteriors.Visitor {
    @Override
    public void bead(CandidateBead bead) {
      example
          .features()
          .addBead(
              IntStream.range(bead.source(), bead.sourceEnd()).boxed().toList(),
              IntStream.range(bead.target(), bead.targetEnd()).boxed().toList(),
              nullRate,
              (weight, count) -> slope[weight] += sign * bead.probability() * count);
    }

    @Override
    public void event(NullEvent event, double probability) {
      FeatureCounts.addEvent(
          event, nullRate, (weight, count) -> slope[weight] += sign * probability * count);
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
