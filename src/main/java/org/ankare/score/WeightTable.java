package org.ankare.score;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The stored form of learned weights: lines of a name and numbers, parted by tabs; # for remarks.
 */
final class WeightTable {
  private final StringBuilder text = new StringBuilder();

  /** Returns all numbers of a resource of this package, in order. */
  static double[] resource(String name) {
    try (InputStream in = WeightTable.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is not in the program's jar");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return numbers(lines.lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns all numbers of such lines, in order. */
  static double[] numbers(List<String> lines) {
    return lines.stream()
        .filter(line -> !line.startsWith("#"))
        .flatMap(line -> Arrays.stream(line.split("\t")).skip(1))
        .mapToDouble(Double::parseDouble)
        .toArray();
  }

  /** Adds a line. */
  WeightTable line(String name, double... values) {
    text.append(name);
    for (double value : values) {
      text.append('\t').append(String.format(Locale.ROOT, "%.4f", value));
    }
    text.append('\n');
    return this;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
