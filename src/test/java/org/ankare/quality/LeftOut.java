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

  static ScorerWeights parallel(Path file) throws IOException {
    ParallelWeights parallel =
        Files.exists(file)
            ? StoredWeights.parallel(Files.readAllLines(file))
            : ParallelWeights.shipped();
    return new ScorerWeights(parallel, ComparableWeights.shipped());
  }

  static ScorerWeights comparable(Path file) throws IOException {
    return new ScorerWeights(
        ParallelWeights.shipped(), StoredWeights.comparable(Files.readAllLines(file)));
  }
}
