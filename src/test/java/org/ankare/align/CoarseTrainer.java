package org.ankare.align;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.ankare.bitext.PartedBitext;
import org.ankare.lexicon.Lexicon;
import org.ankare.quality.GoldDocument;
import org.ankare.score.Band;
import org.ankare.score.CoarseCosts;
import org.ankare.score.CoarseWeights;
import org.ankare.score.FeatureCounts;
import org.ankare.score.FineCounts;
import org.ankare.score.NullEvent;
import org.ankare.score.ParallelScorer;
import org.ankare.score.ParallelWeights;
import org.ankare.text.Steps;

/**
 * Learns the coarse weights of {@link ParallelScorer} from gold: a semi-Markov conditional random
 * field (Sarawagi and Cohen 2004) over whole sentences.
 *
 * <p>Usage: {@code CoarseTrainer OUT GOLD_FOLDER...}
 */
public final class CoarseTrainer {
  private static final int EPOCHS = 12;

  private CoarseTrainer() {}

  public static void main(String[] args) throws IOException {
    List<LikelihoodAscent.Example> examples = new ArrayList<>();
    for (String folder : List.of(args).subList(1, args.length)) {
      for (GoldDocument gold : GoldDocument.readAll(Path.of(folder))) {
        examples.add(new Example(gold, gold.uncut(), Lexicon.shipped()));
      }
    }
    double[] weights = LikelihoodAscent.climb(examples, FeatureCounts.start(), EPOCHS, System.err);
    Files.writeString(Path.of(args[0]), FeatureCounts.weights(weights).toString());
  }

  private static final class Example implements LikelihoodAscent.Example {
    private final PartedBitext bitext;
    private final Lexicon lexicon;
    private final Constraints constraints;
    private final FeatureCounts features;

    Example(GoldDocument gold, PartedBitext bitext, Lexicon lexicon) {
      this.bitext = bitext;
      this.lexicon = lexicon;
      constraints = new GoldConstraints(gold, bitext);
      features = new FeatureCounts(bitext.parts(), lexicon);
    }

    @Override
    public int size() {
      return bitext.source().parts().size() + 1;
    }

    @Override
    public double addSlope(double[] values, double[] slope) {
      CoarseWeights weights = FeatureCounts.weights(values);
      ParallelScorer scorer =
          new ParallelScorer(bitext, lexicon, new ParallelWeights(weights, FineCounts.start()));
      Band band = Band.whole(bitext.source().parts().size(), bitext.target().parts().size());
      CoarseCosts usual = scorer.coarse(band, MonotoneAligner.USUAL_NULL_RATE, Steps.NONE);
      double nullRate = MonotoneAligner.nullRate(usual);
      CoarseCosts costs = scorer.coarse(band, nullRate, Steps.NONE);
      Posteriors gold = new Posteriors(costs, constraints);
      gold.visit(new Counter(features, nullRate, slope, 1));
      Posteriors all = new Posteriors(costs, Constraints.NONE);
      all.visit(new Counter(features, nullRate, slope, -1));
      return gold.logSum() - all.logSum();
    }
  }

  /** Adds expected counts, or takes them away. */
  private record Counter(FeatureCounts features, double nullRate, double[] slope, int sign)
      implements Posteriors.Visitor {
    @Override
    public void bead(CandidateBead bead) {
      features.addBead(
          IntStream.range(bead.source(), bead.sourceEnd()).boxed().toList(),
          IntStream.range(bead.target(), bead.targetEnd()).boxed().toList(),
          nullRate,
          (weight, count) -> slope[weight] += sign * bead.probability() * count);
    }

    @Override
    public void event(NullEvent event, int part, double probability) {
      FeatureCounts.addEvent(
          event, nullRate, (weight, count) -> slope[weight] += sign * probability * count);
    }
  }
}
