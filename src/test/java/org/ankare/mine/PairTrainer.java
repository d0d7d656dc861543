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
import org.ankare.text.Steps;

/**
 * Learns the weights of {@link PairScorer} by logistic regression over the candidates of piles of
 * several sizes, which are made of aligned sets. Not of ntrex: its documents tell a story in
 * headline, lead and body, so that a stranger may be a translation all the same, and it is what
 * mining is measured on. All sentences that stand in the piles to be measured are left out too.
 *
 * <p>Usage: {@code PairTrainer OUT_FILE SETS_FOLDER}
 */
public final class PairTrainer {
  private static final List<String> SETS = List.of("flores_dev", "lines_dev");
  private static final int[] SIZES = {5, 25, 100, 400, 1000, Integer.MAX_VALUE};
  private static final double[] SHARES = {0.1, 0.3, 0.6};

  private PairTrainer() {}

  public static void main(String[] args) throws IOException {
    Path sets = Path.of(args[1]);
    Set<String> kept = new HashSet<>();
    try (Stream<Path> piles = Files.walk(sets.resolve("mine"))) {
      for (Path pile : piles.filter(PairTrainer::isPile).sorted().toList()) {
        for (String line : Files.readAllLines(pile)) {
          kept.add(line.substring(line.indexOf('\t') + 1).strip());
        }
      }
    }
    GoldPiles.Material material = GoldPiles.Material.read(sets, SETS, kept);
    Files.writeString(Path.of(args[0]), train(material).toString());
  }

  private static boolean isPile(Path file) {
    String name = file.getFileName().toString();
    return name.equals("sv.tsv") || name.equals("en.tsv");
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
    Candidates candidates = PairMiner.candidates(scorer, sources, Steps.NONE);
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
