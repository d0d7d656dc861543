package org.ankare.corpus;

import java.nio.file.Path;
import java.util.Objects;

/**
 * A pair of documents of a manifest.
 *
 * @param source the file of the column {@code sv}
 * @param target the file of the column {@code en}
 * @param output where the alignment goes
 */
public record PairTask(Path source, Path target, Path output) {
  /** Checks that no part is null. */
  public PairTask {
    Objects.requireNonNull(source);
    Objects.requireNonNull(target);
    Objects.requireNonNull(output);
  }
}
