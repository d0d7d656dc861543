package org.ankare.align;

import org.ankare.bitext.Alignment;

/** Finds the beads of one bitext. The same bitext has the same alignment every time. */
public interface Aligner {
  /** Returns the alignment; every sentence stands in exactly one bead, null beads included. */
  Alignment align();
}
