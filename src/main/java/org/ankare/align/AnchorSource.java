package org.ankare.align;

import java.util.List;
import org.ankare.score.AnchorLinks;
import org.ankare.score.Group;
import org.ankare.text.Steps;

/** Finds the anchors that beads share, once it is known which beads there are. */
public interface AnchorSource {
  /**
   * Returns what the sentences of these beads share, the beads being in order.
   *
   * @param steps is told how many beads have been looked at
   */
  AnchorLinks among(List<Group> beads, Steps steps);
}
