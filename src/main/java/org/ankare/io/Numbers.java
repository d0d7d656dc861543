package org.ankare.io;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.ankare.bitext.BeadShape;
import org.ankare.bitext.Decision;
import org.ankare.text.InputException;

/** Numbers and words of a fixed form as they stand in files. */
final class Numbers {
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");
  private static final Pattern DECIMAL = Pattern.compile("[01](\\.[0-9]{1,20})?");

  private Numbers() {}

  /** Returns sentence numbers joined by commas; blank means none. */
  static List<Integer> list(String place, String cell) throws InputException {
    List<Integer> numbers = new ArrayList<>();
    if (cell.isBlank()) {
      return numbers;
    }
    for (String part : cell.split(",", -1)) {
      String number = part.strip();
      if (!NUMBER.matcher(number).matches()) {
        throw new InputException(
            place, "“" + cell + "” is no list of sentence numbers", "write them as 3,4");
      }
      numbers.add(Integer.parseInt(number));
    }
    return numbers;
  }

  /** Tells whether a cell is a number from 0 to 1. */
  static boolean isConfidence(String cell) {
    return DECIMAL.matcher(cell).matches() && Double.parseDouble(cell) <= 1;
  }

  /** Returns a confidence, 0 to 1. */
  static double confidence(String place, String cell) throws InputException {
    if (!isConfidence(cell)) {
      throw new InputException(
          place, "“" + cell + "” is no confidence", "write a number from 0 to 1 such as 0.875");
    }
    return Double.parseDouble(cell);
  }

  /** Returns a shape. */
  static BeadShape shape(String place, String cell) throws InputException {
    return BeadShape.of(cell)
        .orElseThrow(
            () -> new InputException(place, "“" + cell + "” is no shape", "write one such as 2-1"));
  }

  /** Returns what a person has decided. */
  static Decision decision(String place, String cell) throws InputException {
    return Decision.of(cell)
        .orElseThrow(
            () ->
                new InputException(
                    place, "“" + cell + "” is no decision", "write accepted, rejected or edited"));
  }
}
