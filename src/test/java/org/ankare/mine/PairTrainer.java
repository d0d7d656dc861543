package org.ankare.mine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.ankare.lexicon.Lexicon;
import org.ankare.quality.LogisticRegression;
import org.ankare.score.PairFeatures;
import org.ankare.score.PairScorer;
import org.ankare.score.PairWeights;

/**
 * Learns the weights of {@link PairScorer} by logistic regression over the candidates of piles of
 * several sizes, which are made of aligned sets. A set to be measured later is left out, and so are
 * all sentences that stand in its piles.
 *
 * <p>Usage: {@code PairTrainer OUT_FILE SETS_FOLDER LEFT_OUT|none}
 */
public final class PairTrainer {
  private static final List<String> SETS = List.of("flores_dev", "lines_dev", "ntrex");
  private static final int[] SIZES = {5, 25, 100, 400, 1000, Integer.MAX_VALUE};
  private static final double[] SHARES = {0.1, 0.3, 0.6};

  private PairTrainer() {}

  public static void main(String[] args) throws IOException {
    Path sets = Path.of(args[1]);
    List<String> names = SETS.stream().filter(set -> !set.equals(args[2])).toList();
    Set<String> kept = new HashSet<>();
    Path mine = sets.resolve("mine").resolve(args[2]);
    if (Files.exists(mine)) {
      for (String pile : List.of("sv.tsv", "en.tsv")) {
        try (Stream<String> lines = Files.lines(mine.resolve(pile))) {
          lines.forEach(line -> kept.add(line.substring(line.indexOf('\t') + 1).strip()));
        }
      }
    }
    GoldPiles.Material material = GoldPiles.Material.read(sets, names, kept);
    Files.writeString(Path.of(args[0]), train(material).toString());
  }

  private static PairWeights train(GoldPiles.Material material) {
    LogisticRegression regression = new LogisticRegression();
    Random chance = new Random(1);
    for (int size : SIZES) {
      for (int repeat = 0; repeat < Math.max(3, 400 / size); repeat++) {
        double share = SHARES[repeat % SHARES.length];
        add(GoldPiles.of(material.sample(size, chance), share, chance), regression);
      }
    }
    return PairFeatures.weights(regression.fit());
  }

  private static void add(GoldPiles gold, LogisticRegression regression) {
    PairScorer scorer = new PairScorer(gold.piles(), Lexicon.shipped(), PairFeatures.none());
    int sources = gold.piles().source().size();
    Candidates candidates = PairMiner.candidates(scorer, sources);
    double share = gold.pairs().size() / (double) sources;
    for (int source = 0; source < sources; source++) {
      int[] targets = candidates.targets(source);
      for (int i = 0; i < targets.length; i++) {
        double words = candidates.words(source, i);
        double rival = candidates.rival(source, i);
        regression.add(
            PairFeatures.clues(PairFeatures.clues(scorer, source, targets[i], words, rival), share),
            gold.pairs().contains(List.of(source, targets[i])));
      }
    }
  }
}
