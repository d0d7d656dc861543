package org.ankare.align;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ankare.bitext.PartedBitext;
import org.ankare.lexicon.Lexicon;
import org.ankare.quality.GoldDocument;
import org.ankare.score.Band;
import org.ankare.score.CoarseCosts;
import org.ankare.score.CoarseWeights;
import org.ankare.score.FineCounts;
import org.ankare.score.LatticeCosts;
import org.ankare.score.NullEvent;
import org.ankare.score.ParallelScorer;
import org.ankare.score.ParallelWeights;
import org.ankare.score.StoredWeights;
import org.ankare.text.Steps;

/**
 * Learns the fine weights of {@link ParallelScorer} from gold, as {@link CoarseTrainer} does the
 * coarse ones, but over parts of sentences, of which gold says only what beads of sentences they
 * make: among the beads that coarse weights find likely, and those that gold needs.
 *
 * <p>Usage: {@code FineTrainer OUT COARSE_WEIGHTS GOLD_FOLDER...}
 */
public final class FineTrainer {
  private static final int EPOCHS = 30;

  private FineTrainer() {}

  public static void main(String[] args) throws IOException {
    CoarseWeights coarse = StoredWeights.coarse(Files.readAllLines(Path.of(args[1])));
    ParallelWeights weights = new ParallelWeights(coarse, FineCounts.start());
    List<LikelihoodAscent.Example> examples = new ArrayList<>();
    for (String folder : List.of(args).subList(2, args.length)) {
      for (GoldDocument gold : GoldDocument.readAll(Path.of(folder))) {
        examples.add(new Example(gold, gold.parted(), weights));
      }
    }
    double[] values =
        LikelihoodAscent.climb(examples, FineCounts.startValues(), EPOCHS, System.err);
    Files.writeString(Path.of(args[0]), FineCounts.weights(values).toString());
  }

  private static CandidateBead shape(CandidateBead bead) {
    return new CandidateBead(bead.source(), bead.sources(), bead.target(), bead.targets(), 0);
  }

  private static final class Example implements LikelihoodAscent.Example {
    private final Band band;
    private final Constraints constraints;
    private final Map<CandidateBead, FineCounts.Counts> beads = new HashMap<>();
    private final Map<NullEvent, FineCounts.Counts[]> events = new EnumMap<>(NullEvent.class);

    Example(GoldDocument gold, PartedBitext bitext, ParallelWeights weights) {
      band = Band.whole(bitext.source().parts().size(), bitext.target().parts().size());
      constraints = new GoldConstraints(gold, bitext);
      Lexicon lexicon = Lexicon.shipped();
      ParallelScorer scorer = new ParallelScorer(bitext, lexicon, weights);
      CoarseCosts usual = scorer.coarse(band, MonotoneAligner.USUAL_NULL_RATE, Steps.NONE);
      // The share by fine costs, which the search goes by, is not known before they are learned.
      double nullRate = MonotoneAligner.nullRate(usual);
      FineCounts features = new FineCounts(bitext, lexicon);
      add(MonotoneAligner.softened(usual, Constraints.NONE, Steps.NONE), features, nullRate);
      add(
          new Posteriors(scorer.coarse(band, nullRate, Steps.NONE), constraints),
          features,
          nullRate);
      int parts = Math.max(1, Math.max(band.sources(), band.targets()));
      for (NullEvent event : NullEvent.values()) {
        FineCounts.Counts[] counts = new FineCounts.Counts[parts];
        Arrays.setAll(counts, part -> count(features, event, part, nullRate));
        events.put(event, counts);
      }
    }

    /** A part that the side does not have has the counts of the first. */
    private FineCounts.Counts count(
        FineCounts features, NullEvent event, int part, double nullRate) {
      boolean isSource = event == NullEvent.OMISSION || event == NullEvent.FURTHER_OMISSION;
      int parts = isSource ? band.sources() : band.targets();
      return features.event(event, part < parts ? part : 0, nullRate);
    }

    private void add(Posteriors posteriors, FineCounts features, double nullRate) {
      for (CandidateBead bead : MonotoneAligner.candidates(posteriors)) {
        beads.computeIfAbsent(
            shape(bead),
            b -> features.bead(b.source(), b.sources(), b.target(), b.targets(), nullRate));
      }
    }

    @Override
    public int size() {
      return band.sources() + 1;
    }

    @Override
    public double addSlope(double[] weights, double[] slope) {
      Costs costs = new Costs(this, weights);
      Posteriors gold = new Posteriors(costs, constraints);
      gold.visit(new Counter(this, slope, 1));
      Posteriors all = new Posteriors(costs, Constraints.NONE);
      all.visit(new Counter(this, slope, -1));
      return gold.logSum() - all.logSum();
    }
  }

  /** Costs by weights that are being learned. */
  private static final class Costs implements LatticeCosts {
    private final Band band;
    private final Map<CandidateBead, Double> beads = new HashMap<>();
    private final Map<NullEvent, double[]> events = new EnumMap<>(NullEvent.class);

    Costs(Example example, double[] weights) {
      band = example.band;
      example.beads.forEach((bead, counts) -> beads.put(bead, counts.cost(weights)));
      example.events.forEach(
          (event, counts) ->
              events.put(event, Arrays.stream(counts).mapToDouble(c -> c.cost(weights)).toArray()));
    }

    @Override
    public Band band() {
      return band;
    }

    @Override
    public double bead(int source, int sources, int target, int targets) {
      CandidateBead bead = new CandidateBead(source, sources, target, targets, 0);
      return beads.getOrDefault(bead, Double.POSITIVE_INFINITY);
    }

    @Override
    public double event(NullEvent event, int part) {
      return events.get(event)[part];
    }
  }

  /** Adds expected counts, or takes them away. */
  private record Counter(Example example, double[] slope, int sign) implements Posteriors.Visitor {
    @Override
    public void bead(CandidateBead bead) {
      example.beads.get(shape(bead)).addTo(slope, sign * bead.probability());
    }

    @Override
    public void event(NullEvent event, int part, double probability) {
      if (probability > 0) {
        example.events.get(event)[part].addTo(slope, sign * probability);
      }
    }
  }
}
