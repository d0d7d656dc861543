package org.ankare.pipeline;

import org.ankare.bitext.Alignment;
import org.ankare.bitext.Bitext;
import org.ankare.bitext.DecidedBeads;

/** Makes an alignment of a bitext, from end to end. Several threads may use it. */
public interface BitextAligner {
  /** Returns the alignment and the mode that it was made in. */
  Result align(Bitext bitext);

  /**
   * What came of a bitext.
   *
   * @param alignment all beads, null beads included
   * @param mode {@link Mode#PARALLEL} or {@link Mode#COMPARABLE}
   * @param decided what had been decided before
   */
  record Result(Alignment alignment, Mode mode, DecidedBeads decided) {
    /** Makes the result where nothing had been decided. */
    public Result(Alignment alignment, Mode mode) {
      this(alignment, mode, DecidedBeads.NONE);
    }
  }
}
