package org.ankare.io;

import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ankare.bitext.WrittenBead;
import org.ankare.bitext.WrittenSide;
import org.ankare.text.InputException;

/** Reads {@code [0,1]:[0]}, with or without a cost after another colon. */
final class BracketedBead {
  private static final Pattern FORM = Pattern.compile("\\s*\\[([^\\]]*)]:\\[([^\\]]*)](?::(.*))?");
  private static final Pattern COST = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,20})?");

  private BracketedBead() {}

  /**
   * Returns a bead of numbers without texts.
   *
   * @throws InputException if the line is none, or has a number on neither side
   */
  static WrittenBead read(String place, String line) throws InputException {
    Matcher bead = matched(place, line);
    WrittenSide source = side(place, bead.group(1));
    WrittenSide target = side(place, bead.group(2));
    if (source.isEmpty() && target.isEmpty()) {
      throw new InputException(place, "a bead without a sentence", "write it as [0,1]:[0]");
    }
    String cost = bead.group(3) == null ? "" : bead.group(3).strip();
    WrittenBead plain = new WrittenBead(source, target);
    return COST.matcher(cost).matches()
        ? plain.withCost(OptionalDouble.of(Double.parseDouble(cost)))
        : plain;
  }

  /** Returns the line taken apart: the numbers of either side and, perhaps null, the cost. */
  static Matcher matched(String place, String line) throws InputException {
    Matcher bead = FORM.matcher(line);
    if (!bead.matches()) {
      throw new InputException(place, "no bead", "write it as [0,1]:[0]");
    }
    return bead;
  }

  private static WrittenSide side(String place, String numbers) throws InputException {
    return new WrittenSide(Numbers.list(place, numbers), List.of());
  }
}
