package org.ankare.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.ankare.lexicon.Lexicon;
import org.ankare.quality.GoldComparable;
import org.ankare.quality.GoldDocument;
import org.ankare.quality.LogisticRegression;
import org.ankare.score.ScorerWeights;
import org.ankare.text.InputException;

/**
 * Learns the weights of {@link ModeChooser} and prints them. Texts of which most sentences align in
 * order are left out, as the chooser never asks about them. Comparable pairs are few, so each
 * counts threefold.
 *
 * <p>Usage: {@code ModeTrainer COMPARABLE_FOLDER NEWS_FOLDER GOLD_FOLDER...}
 */
public final class ModeTrainer {
  private static final int TIMES_COMPARABLE = 3;
  private static final int COMPARABLE_FOLDERS = 2;

  private ModeTrainer() {}

  public static void main(String[] args) throws IOException, InputException {
    PairAligner aligner = new PairAligner(Lexicon.shipped(), ScorerWeights.shipped(), Mode.AUTO);
    LogisticRegression regression = new LogisticRegression();
    for (String folder : List.of(args).subList(0, COMPARABLE_FOLDERS)) {
      for (GoldComparable pair : GoldComparable.readAll(Path.of(folder))) {
        double[] features = aligner.modeFeatures(pair.bitext()).orElseThrow();
        for (int i = 0; i < TIMES_COMPARABLE; i++) {
          regression.add(features, false);
        }
      }
    }
    for (String folder : List.of(args).subList(COMPARABLE_FOLDERS, args.length)) {
      for (GoldDocument gold : GoldDocument.readAll(Path.of(folder))) {
        aligner.modeFeatures(gold.bitext()).ifPresent(features -> regression.add(features, true));
      }
    }
    System.out.println(Arrays.toString(regression.fit()));
  }
}
