package org.ankare.pipeline;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.ankare.anchor.Anchor;
import org.ankare.bitext.Bitext;
import org.ankare.score.Group;
import org.ankare.text.SegmentedDocument;

/** Tells whether two anchors have a part in the same bead, or stand between the same two. */
final class Facing implements BiPredicate<Anchor, Anchor> {
  private final int[] sourceStarts;
  private final int[] targetStarts;

  /**
   * Notes where beads start.
   *
   * @param beads in order
   */
  Facing(Bitext bitext, List<Group> beads) {
    sourceStarts = starts(bitext.source(), beads, Group::sources);
    targetStarts = starts(bitext.target(), beads, Group::targets);
  }

  private static int[] starts(
      SegmentedDocument side, List<Group> beads, Function<Group, List<Integer>> sentences) {
    return beads.stream()
        .mapToInt(bead -> side.sentence(sentences.apply(bead).get(0)).span().start())
        .toArray();
  }

  @Override
  public boolean test(Anchor source, Anchor target) {
    int sourceFirst = beadAt(sourceStarts, source.span().start());
    int sourceLast = beadAt(sourceStarts, source.span().end() - 1);
    int targetFirst = beadAt(targetStarts, target.span().start());
    int targetLast = beadAt(targetStarts, target.span().end() - 1);
    return sourceFirst <= targetLast && targetFirst <= sourceLast;
  }

  /** Returns the last bead that starts at an offset or before it, -1 before the first. */
  private static int beadAt(int[] starts, int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found : -found - 2;
  }
}
