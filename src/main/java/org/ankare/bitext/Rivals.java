package org.ankare.bitext;

import java.util.List;

/** Tells what the beads of one alignment have beaten. Worked out only when it is asked for. */
public interface Rivals {
  /**
   * Returns all rivals of a bead of the alignment that the search held possible, the strongest
   * first; none for a null bead.
   */
  List<Rival> of(Bead bead);
}
