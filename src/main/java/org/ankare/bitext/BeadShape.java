package org.ankare.bitext;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many sentences a bead has on each side.
 *
 * @param source sentences on the source side, at least 0
 * @param target sentences on the target side, at least 0, not 0 together with {@code source}
 */
public record BeadShape(int source, int target) {
  private static final Pattern PRINTED = Pattern.compile("([0-9]{1,6})-([0-9]{1,6})");

  /** Checks that at least one side has a sentence. */
  public BeadShape {
    if (source < 0 || target < 0 || source + target == 0) {
      throw new IllegalArgumentException("bad shape " + source + "-" + target);
    }
  }

  /** Tells whether one side is empty: an omission (1-0) or an addition (0-1). */
  public boolean isNull() {
    return source == 0 || target == 0;
  }

  /** Returns the shape that is printed so, if it is one. */
  public static Optional<BeadShape> of(String printed) {
    Matcher shape = PRINTED.matcher(printed);
    if (!shape.matches()) {
      return Optional.empty();
    }
    int source = Integer.parseInt(shape.group(1));
    int target = Integer.parseInt(shape.group(2));
    return source + target == 0 ? Optional.empty() : Optional.of(new BeadShape(source, target));
  }

  /** Returns the shape as it is printed, such as {@code 2-1}. */
  @Override
  public String toString() {
    return source + "-" + target;
  }
}
