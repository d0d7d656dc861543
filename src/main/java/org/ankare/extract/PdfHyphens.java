package org.ankare.extract;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ankare.text.LineHyphen;

/**
 * Joins lines. A word that was divided at the end of a line is made whole; whether the hyphen was
 * its own ("EU-länder", "e-post") is told by the letters beside it, and by how the document writes
 * the word elsewhere.
 */
final class PdfHyphens {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]+(?:-[\\p{L}\\d]+)*");
  private static final Pattern LAST = Pattern.compile("([\\p{L}\\d]+(?:-[\\p{L}\\d]+)*)-$");
  private static final Pattern FIRST = Pattern.compile("^[\\p{L}\\d]+(?:-[\\p{L}\\d]+)*");
  private static final int MOST_WORDS = 200_000;

  private final Set<String> words = new HashSet<>();

  /** Notes how the words in a line are written. */
  void learn(String line) {
    Matcher word = WORD.matcher(line);
    while (words.size() < MOST_WORDS && word.find()) {
      words.add(word.group().toLowerCase(Locale.ROOT));
    }
  }

  /** Adds a line to a text. */
  void join(StringBuilder text, String line) {
    String next = line.replace('\u00AD', '-').replace('\u2010', '-');
    int last = text.length() - 1;
    if (last < 0 || !endsInHyphen(text) || !Character.isLetterOrDigit(next.codePointAt(0))) {
      boolean isRange = last > 0 && isRange(text.charAt(last), text.charAt(last - 1), next);
      text.append(last < 0 || isRange ? "" : " ").append(next);
      return;
    }
    boolean isJoiner = LineHyphen.isJoiner(next, 0);
    if (!isJoiner && isDivided(text.substring(Math.max(0, last - 80)), next)) {
      text.setLength(last);
    }
    text.append(isJoiner ? " " : "").append(next);
  }

  private static boolean endsInHyphen(CharSequence text) {
    int last = text.length() - 1;
    return last > 0 && text.charAt(last) == '-' && Character.isLetterOrDigit(text.charAt(last - 1));
  }

  private static boolean isRange(char last, char before, String next) {
    return last == '–' && Character.isDigit(before) && Character.isDigit(next.charAt(0));
  }

  private boolean isDivided(String text, String next) {
    Matcher last = LAST.matcher(text);
    Matcher first = FIRST.matcher(next);
    if (last.find() && first.find()) {
      String one = last.group(1).toLowerCase(Locale.ROOT);
      String other = first.group().toLowerCase(Locale.ROOT);
      boolean hasWhole = words.contains(one + other);
      if (hasWhole != words.contains(one + "-" + other)) {
        return hasWhole;
      }
    }
    int hyphen = text.length() - 1;
    return LineHyphen.end(text + "\n" + next, hyphen) > hyphen;
  }
}
