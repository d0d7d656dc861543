package org.ankare.align;

import org.ankare.bitext.Alignment;
import org.ankare.bitext.Bitext;

/** Finds the beads of a bitext. The same bitext has the same alignment every time. */
public interface Aligner {
  /** Returns the alignment; every sentence stands in exactly one bead, null beads included. */
  Alignment align(Bitext bitext);
}
