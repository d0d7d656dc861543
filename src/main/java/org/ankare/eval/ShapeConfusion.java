package org.ankare.eval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ankare.bitext.NumberedBead;

/** What the beads of gold were found as, by their shapes. */
public final class ShapeConfusion {
  /** Small beads before large ones, and last where there is no bead. */
  private static final Comparator<NumberedBead> BY_SHAPE =
      Comparator.comparing((NumberedBead bead) -> bead.size() == 0)
          .thenComparing(NumberedBead::size)
          .thenComparing(bead -> bead.sources().size());

  private ShapeConfusion() {}

  /**
   * How often beads of one shape in gold were found as beads of one shape.
   *
   * @param gold the shape in gold, such as {@code 2-1}; {@code none} for found beads without gold
   * @param found the shape that was found; {@code none} for beads of gold that were not
   * @param count how often
   * @param same how many of these are the same bead, not only of the same shape
   */
  public record Row(String gold, String found, int count, int same) {}

  /** Returns the pairs of shapes that occur: first by gold, 1-1 before larger ones, none last. */
  public static List<Row> of(List<BeadMatch> matches) {
    Map<BeadMatch, List<BeadMatch>> byShapes =
        new TreeMap<>(
            Comparator.comparing(BeadMatch::gold, BY_SHAPE)
                .thenComparing(BeadMatch::found, BY_SHAPE));
    for (BeadMatch match : matches) {
      byShapes.computeIfAbsent(match, key -> new ArrayList<>()).add(match);
    }
    return byShapes.values().stream().map(ShapeConfusion::row).toList();
  }

  private static Row row(List<BeadMatch> matches) {
    BeadMatch any = matches.get(0);
    int same = (int) matches.stream().filter(BeadMatch::isSame).count();
    return new Row(shape(any.gold()), shape(any.found()), matches.size(), same);
  }

  private static String shape(NumberedBead bead) {
    return bead.size() == 0 ? "none" : bead.sources().size() + "-" + bead.targets().size();
  }
}
