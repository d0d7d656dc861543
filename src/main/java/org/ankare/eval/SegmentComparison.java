package org.ankare.eval;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Compares two ways of parting one text into lines. A boundary is the number of characters before
 * it, white space not counted; the ends of the text are none.
 */
public final class SegmentComparison {
  private SegmentComparison() {}

  /** Returns the agreement of one text. */
  public static Agreement of(List<String> gold, List<String> found) {
    Set<Integer> goldCuts = cuts(gold);
    Set<Integer> foundCuts = cuts(found);
    Tally tally =
        AlignComparison.tally(
            List.copyOf(foundCuts), goldCuts::contains, List.copyOf(goldCuts), foundCuts::contains);
    return Agreement.of(Map.of(Measure.BOUNDARIES, tally));
  }

  /** Returns the number of characters, in code points, that are not white space. */
  public static int characters(List<String> lines) {
    return lines.stream().mapToInt(SegmentComparison::characters).sum();
  }

  private static Set<Integer> cuts(List<String> lines) {
    Set<Integer> cuts = new TreeSet<>();
    int count = 0;
    for (String line : lines) {
      count += characters(line);
      cuts.add(count);
    }
    cuts.remove(0);
    cuts.remove(count);
    return cuts;
  }

  private static int characters(String line) {
    return (int) line.codePoints().filter(point -> !isSpace(point)).count();
  }

  /** Tells whether Unicode counts it as white space; NEXT LINE is not one to Java. */
  private static boolean isSpace(int point) {
    return Character.isWhitespace(point) || Character.isSpaceChar(point) || point == 0x85;
  }
}
