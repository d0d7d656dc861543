package org.ankare.filter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.ankare.bitext.Bitext;
import org.ankare.bitext.TextPair;
import org.ankare.bitext.WrittenBead;
import org.ankare.bitext.WrittenSide;
import org.ankare.lexicon.Lexicon;
import org.ankare.quality.LogisticRegression;
import org.ankare.score.RowFeatures;

/**
 * Learns the weights of {@code RowScorer} by logistic regression: the beads of aligned sets against
 * the same sources with the target of a neighbour or of any other bead.
 *
 * <p>Usage: {@code RowTrainer OUT_FILE SETS_FOLDER SET…}
 */
public final class RowTrainer {
  private RowTrainer() {}

  public static void main(String[] args) throws IOException {
    LogisticRegression regression = new LogisticRegression();
    Random chance = new Random(1);
    for (int set = 2; set < args.length; set++) {
      add(GoldRows.read(Path.of(args[1]), args[set]), chance, regression);
    }
    Files.writeString(Path.of(args[0]), RowFeatures.table(regression.fit()));
  }

  private static void add(List<TextPair> pairs, Random chance, LogisticRegression regression) {
    List<Row> good = new ArrayList<>();
    List<Row> bad = new ArrayList<>();
    for (int i = 0; i < pairs.size(); i++) {
      good.add(row(pairs.get(i).source(), pairs.get(i).target()));
      int other = i % 2 == 0 ? (i + 1) % pairs.size() : chance.nextInt(pairs.size());
      if (!pairs.get(i).target().equals(pairs.get(other).target())) {
        bad.add(row(pairs.get(i).source(), pairs.get(other).target()));
      }
    }
    add(Rows.bitext(good), true, regression);
    add(Rows.bitext(bad), false, regression);
  }

  private static void add(Bitext rows, boolean isGood, LogisticRegression regression) {
    for (double[] clues : RowFeatures.of(rows, Lexicon.shipped())) {
      regression.add(clues, isGood);
    }
  }

  private static Row row(String source, String target) {
    return Row.of(
        new WrittenBead(
            new WrittenSide(List.of(), List.of(source)),
            new WrittenSide(List.of(), List.of(target))));
  }
}
