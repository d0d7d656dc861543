package org.ankare.align;

import org.ankare.bitext.Alignment;
import org.ankare.bitext.Rivals;
import org.ankare.text.Progress;

/** Finds the beads of one bitext. The same bitext has the same alignment every time. */
public interface Aligner {
  /** Returns the alignment together with what its beads have beaten. */
  default Outcome search() {
    return search(Progress.NONE);
  }

  /**
   * Returns the alignment together with what its beads have beaten.
   *
   * @param progress is told how far the search has come
   */
  Outcome search(Progress progress);

  /** Returns the alignment; every sentence stands in exactly one bead, null beads included. */
  default Alignment align() {
    return search().alignment();
  }

  /**
   * What came of a search.
   *
   * @param alignment all beads, null beads included
   * @param rivals what they have beaten; holds on to much of the search, so keep it no longer than
   *     it is needed
   */
  record Outcome(Alignment alignment, Rivals rivals) {}
}
