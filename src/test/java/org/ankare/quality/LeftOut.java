package org.ankare.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ankare.score.ComparableWeights;
import org.ankare.score.ParallelWeights;
import org.ankare.score.ScorerWeights;
import org.ankare.score.StoredWeights;

/** Weights that were learned without a set; a set that nothing is learned from has the shipped. */
final class LeftOut {
  private LeftOut() {}

  /** Returns the weights learned without a set. */
  static ScorerWeights parallel(Path folder, String set) throws IOException {
    Path coarse = folder.resolve("without-" + set + ".coarse");
    if (!Files.exists(coarse)) {
      return ScorerWeights.shipped();
    }
    Path fine = folder.resolve("without-" + set + ".fine");
    return new ScorerWeights(
        new ParallelWeights(
            StoredWeights.coarse(Files.readAllLines(coarse)),
            StoredWeights.fine(Files.readAllLines(fine))),
        ComparableWeights.shipped());
  }

  static ScorerWeights comparable(Path file) throws IOException {
    return new ScorerWeights(
        ParallelWeights.shipped(), StoredWeights.comparable(Files.readAllLines(file)));
  }
}
