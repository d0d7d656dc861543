package org.ankare.detect;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Cuts a sample of running text out of a document: several stretches, spread evenly, without the
 * short lines that menus, headings and tables are made of, and without addresses, whose words are
 * of no language. Its size does not grow with the text.
 */
final class Sample {
  private static final int STRETCHES = 8;
  private static final int STRETCH_LENGTH = 500;
  private static final int SHORTEST_PROSE_LINE = 40;
  private static final int LEAST_PROSE = 200;

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private Sample() {}

  /** Returns at most 4,000 characters of a text, its short lines only if there is little else. */
  static String of(String text) {
    String stretches = withoutAddresses(stretches(text));
    String prose =
        stretches
            .lines()
            .filter(line -> line.strip().length() >= SHORTEST_PROSE_LINE)
            .collect(Collectors.joining("\n"));
    return prose.length() >= LEAST_PROSE ? prose : stretches;
  }

  private static String stretches(String text) {
    if (text.length() <= STRETCHES * STRETCH_LENGTH) {
      return text;
    }
    StringBuilder sample = new StringBuilder();
    for (int i = 0; i < STRETCHES; i++) {
      int start = (int) ((long) i * (text.length() - STRETCH_LENGTH) / (STRETCHES - 1));
      sample.append(text, start, start + STRETCH_LENGTH).append('\n');
    }
    return sample.toString();
  }

  private static String withoutAddresses(String text) {
    return text.lines().map(Sample::withoutAddress).collect(Collectors.joining("\n"));
  }

  private static String withoutAddress(String line) {
    List<String> words = List.of(BLANKS.split(line));
    return words.stream().noneMatch(Sample::isAddress)
        ? line
        : words.stream().filter(word -> !isAddress(word)).collect(Collectors.joining(" "));
  }

  private static boolean isAddress(String word) {
    return word.indexOf('@') >= 0
        || word.contains("://")
        || word.toLowerCase(Locale.ROOT).startsWith("www.");
  }
}
