package org.ankare.align;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ankare.anchor.AnchorFinder;
import org.ankare.anchor.AnchorMatcher;
import org.ankare.anchor.AnchorSides;
import org.ankare.bitext.Bead;
import org.ankare.bitext.DecidedBeads;
import org.ankare.lexicon.Lexicon;
import org.ankare.quality.GoldComparable;
import org.ankare.quality.LogisticRegression;
import org.ankare.score.AnchorLinks;
import org.ankare.score.ComparableFeatures;
import org.ankare.score.ComparableScorer;
import org.ankare.score.ComparableWeights;
import org.ankare.score.Group;
import org.ankare.score.ParallelWeights;
import org.ankare.score.ScorerWeights;
import org.ankare.text.InputException;

/**
 * Learns the weights of {@link ComparableScorer} from gold by logistic regression: first those of
 * the clues, over all pairs of sentences, those of partial rows left out; then those of growth,
 * over the free sentences near each right link. Prints the figures of leaving each pair of texts
 * out.
 *
 * <p>Usage: {@code ComparableTrainer OUT_FOLDER GOLD_FOLDER NEWS_FOLDER}; the weights without a
 * pair of the one are learned with all of the other.
 */
public final class ComparableTrainer {
  private final Lexicon lexicon;
  private final ParallelWeights parallel;
  private final Map<GoldComparable, AnchorLinks> anchors = new HashMap<>();

  ComparableTrainer(Lexicon lexicon, ParallelWeights parallel) {
    this.lexicon = lexicon;
    this.parallel = parallel;
  }

  public static void main(String[] args) throws IOException, InputException {
    List<GoldComparable> golds = GoldComparable.readAll(Path.of(args[1]));
    List<GoldComparable> news = GoldComparable.readAll(Path.of(args[2]));
    List<GoldComparable> all = Stream.concat(golds.stream(), news.stream()).toList();
    ComparableTrainer trainer = new ComparableTrainer(Lexicon.shipped(), ParallelWeights.shipped());
    Path out = Path.of(args[0]);
    Files.writeString(out.resolve("comparable.weights"), trainer.train(all).toString());
    Files.writeString(out.resolve("without-news.comparable"), trainer.train(golds).toString());
    for (GoldComparable left : golds) {
      List<GoldComparable> rest = all.stream().filter(gold -> gold != left).toList();
      Files.writeString(
          out.resolve("without-" + left.name() + ".comparable"), trainer.train(rest).toString());
    }
  }

  private ComparableScorer scorer(GoldComparable gold, ComparableWeights weights) {
    AnchorLinks links =
        anchors.computeIfAbsent(
            gold,
            pair -> {
              AnchorSides sides =
                  new AnchorFinder(lexicon).find(pair.bitext().source(), pair.bitext().target());
              return AnchorLinks.of(pair.bitext(), sides, new AnchorMatcher(lexicon).match(sides));
            });
    return new ComparableScorer(
        gold.bitext(), lexicon, new ScorerWeights(parallel, weights), links);
  }

  ComparableWeights train(List<GoldComparable> golds) {
    double[] none = new double[ComparableFeatures.clues() + ComparableFeatures.growths()];
    LogisticRegression clues = new LogisticRegression();
    for (GoldComparable gold : golds) {
      ComparableScorer scorer = scorer(gold, ComparableFeatures.weights(none));
      Set<List<Integer>> sure = gold.links(true);
      Set<List<Integer>> possible = gold.links(false);
      for (int source = 0; source < gold.bitext().source().size(); source++) {
        for (int target = 0; target < gold.bitext().target().size(); target++) {
          List<Integer> link = List.of(source, target);
          if (sure.contains(link) || !possible.contains(link)) {
            clues.add(
                ComparableFeatures.clues(scorer, Group.of(source, target)), sure.contains(link));
          }
        }
      }
    }
    double[] fitted = clues.fit();
    double[] values = none.clone();
    System.arraycopy(fitted, 0, values, 0, fitted.length);
    double[] growth = growth(golds, ComparableFeatures.weights(values));
    System.arraycopy(growth, 0, values, fitted.length, growth.length);
    return ComparableFeatures.weights(values);
  }

  private double[] growth(List<GoldComparable> golds, ComparableWeights weights) {
    LogisticRegression growth = new LogisticRegression();
    for (GoldComparable gold : golds) {
      ComparableScorer scorer = scorer(gold, weights);
      Set<List<Integer>> sure = gold.links(true);
      Set<List<Integer>> possible = gold.links(false);
      for (Bead bead :
          new FreeOrderAligner(gold.bitext(), scorer, Set.of(), Set.of(), DecidedBeads.NONE)
              .align()
              .linked()) {
        Group group = Group.of(bead.sources().get(0), bead.targets().get(0));
        if (!sure.contains(List.of(bead.sources().get(0), bead.targets().get(0)))) {
          continue;
        }
        for (int shift = -4; shift <= 4; shift++) {
          int source = group.sources().get(0) + shift;
          int target = group.targets().get(0) + shift;
          if (shift != 0 && source >= 0 && source < gold.bitext().source().size()) {
            addGrowth(
                growth,
                scorer,
                group,
                new Group(List.of(source), group.targets()),
                List.of(sure, possible));
          }
          if (shift != 0 && target >= 0 && target < gold.bitext().target().size()) {
            addGrowth(
                growth,
                scorer,
                group,
                new Group(group.sources(), List.of(target)),
                List.of(sure, possible));
          }
        }
      }
    }
    return growth.fit();
  }

  private static void addGrowth(
      LogisticRegression growth,
      ComparableScorer scorer,
      Group group,
      Group joining,
      List<Set<List<Integer>>> gold) {
    List<Integer> link = List.of(joining.sources().get(0), joining.targets().get(0));
    boolean isSure = gold.get(0).contains(link);
    if (isSure || !gold.get(1).contains(link)) {
      growth.add(ComparableFeatures.growth(scorer, group, joining), isSure);
    }
  }
}
