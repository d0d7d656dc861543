package org.ankare.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the running heads and feet of a document, and the numbers of its pages: rows at the edge of
 * the page that come again at the same height on others, alike but for their digits, and numbers
 * that count on from page to page. Rows are looked at from the edge inwards, up to the first that
 * is none.
 */
final class PdfRunningHeads {
  private static final int DEEPEST = 3;
  private static final double HEIGHT = 4;

  private static final Pattern NUMBER =
      Pattern.compile(
          "[-–—|·\\[ ]*(?:(?:sida|sidan|sid|page|s|p)\\b[. ]*)?(\\d{1,4}|[ivxlc]{1,7})"
              + "(?: *(?:\\(|/|av|of) *\\d{1,4}\\)?)?[-–—|·\\] .]*",
          Pattern.CASE_INSENSITIVE);

  /** The number of the page before or after a few words. */
  private static final List<Pattern> NUMBERED =
      List.of(Pattern.compile("(\\d{1,4})\\s.{2,60}"), Pattern.compile(".{2,60}\\s(\\d{1,4})"));

  private static final Pattern OF_ALL =
      Pattern.compile(
          "(?:sida|page)\\s+1\\b.*|1 *(?:\\(|/|av |of ) *1\\)?", Pattern.CASE_INSENSITIVE);

  private final List<PdfSheet> pages;
  private final Map<String, List<Place>> places = new HashMap<>();
  private final Map<Integer, Integer> steps = new HashMap<>();
  private final Map<Integer, Integer> pure = new HashMap<>();
  private final Map<Integer, List<Place>> numbered = new HashMap<>();

  private PdfRunningHeads(List<PdfSheet> pages) {
    this.pages = pages;
    for (int page = 0; page < pages.size(); page++) {
      note(page);
    }
  }

  private record Place(int page, double y) {}

  /** Returns the pages, with these rows as furniture. */
  static List<PdfSheet> apart(List<PdfSheet> pages) {
    PdfRunningHeads heads = new PdfRunningHeads(pages);
    List<PdfSheet> apart = new ArrayList<>();
    for (int page = 0; page < pages.size(); page++) {
      apart.add(heads.apart(page));
    }
    return apart;
  }

  private void note(int page) {
    List<PdfRow> rows = pages.get(page).rows();
    for (int i = 0; i < rows.size(); i++) {
      if (i < DEEPEST || i >= rows.size() - DEEPEST) {
        String text = rows.get(i).text();
        places
            .computeIfAbsent(text.replaceAll("\\d+", "#"), any -> new ArrayList<>())
            .add(new Place(page, rows.get(i).y()));
        int number = page;
        Place place = new Place(page, rows.get(i).y());
        numbers(text).forEach(value -> noteNumbered(value - number, place));
        number(text)
            .ifPresent(
                value -> {
                  steps.merge(value - number, 1, Integer::sum);
                  pure.merge(value - number, 1, Integer::sum);
                });
      }
    }
  }

  private void noteNumbered(int step, Place place) {
    steps.merge(step, 1, Integer::sum);
    numbered.computeIfAbsent(step, any -> new ArrayList<>()).add(place);
  }

  private PdfSheet apart(int page) {
    List<PdfRow> rows = pages.get(page).rows();
    int from = 0;
    while (from < Math.min(DEEPEST, rows.size()) && isHead(page, from, from + 1)) {
      from++;
    }
    int to = rows.size();
    while (to > Math.max(from, rows.size() - DEEPEST) && isHead(page, to - 1, to - 2)) {
      to--;
    }
    return pages.get(page).between(from, to);
  }

  private boolean isHead(int page, int row, int inner) {
    List<PdfRow> rows = pages.get(page).rows();
    String text = rows.get(row).text();
    if (pages.size() == 1) {
      return isAlone(rows, row, inner) && (OF_ALL.matcher(text).matches() || text.equals("1"));
    }
    OptionalInt number = number(text);
    if (number.isPresent()) {
      return steps.get(number.getAsInt() - page) > 1;
    }
    boolean isOutermost = row == 0 || row == rows.size() - 1;
    if (isOutermost && isAlone(rows, row, inner) && isCounting(page, text)) {
      return true;
    }
    return isNumbered(page, text, rows.get(row).y()) || comesAgain(page, text, rows.get(row).y());
  }

  private static boolean isAlone(List<PdfRow> rows, int row, int inner) {
    return inner < 0
        || inner >= rows.size()
        || Math.abs(rows.get(row).y() - rows.get(inner).y()) > 1.8 * rows.get(row).size();
  }

  /** Tells whether words have a number that counts on from the mere numbers of other pages. */
  private boolean isCounting(int page, String text) {
    return !PdfSigns.endsSentence(text)
        && numbers(text).stream().anyMatch(value -> pure.getOrDefault(value - page, 0) > 0);
  }

  /** Tells whether rows at this height on other pages have words with a number that counts on. */
  private boolean isNumbered(int page, String text, double y) {
    for (int value : numbers(text)) {
      long others =
          numbered.get(value - page).stream()
              .filter(place -> place.page != page && Math.abs(place.y - y) < HEIGHT)
              .count();
      if (others >= Math.max(1, pages.size() / 20)) {
        return true;
      }
    }
    return false;
  }

  private static List<Integer> numbers(String text) {
    List<Integer> numbers = new ArrayList<>();
    for (Pattern pattern : NUMBERED) {
      Matcher matcher = pattern.matcher(text);
      if (matcher.matches()) {
        numbers.add(Integer.parseInt(matcher.group(1)));
      }
    }
    return numbers;
  }

  private boolean comesAgain(int page, String text, double y) {
    String form = text.replaceAll("\\d+", "#");
    long letters = form.chars().filter(Character::isLetter).count();
    int again = 0;
    boolean isNear = false;
    for (Place place : places.get(form)) {
      if (place.page != page && Math.abs(place.y - y) < HEIGHT) {
        again++;
        isNear |= Math.abs(place.page - page) <= 2;
      }
    }
    return letters >= 2 && ((isNear && letters >= 5) || again >= Math.max(2, pages.size() / 30));
  }

  /** Returns the number of a row that holds nothing else. */
  private static OptionalInt number(String text) {
    Matcher matcher = NUMBER.matcher(text);
    if (!matcher.matches()) {
      return OptionalInt.empty();
    }
    String digits = matcher.group(1);
    return Character.isDigit(digits.charAt(0))
        ? OptionalInt.of(Integer.parseInt(digits))
        : OptionalInt.of(roman(digits));
  }

  private static int roman(String letters) {
    int value = 0;
    int last = 0;
    for (int i = letters.length() - 1; i >= 0; i--) {
      int one =
          List.of(1, 5, 10, 50, 100).get("ivxlc".indexOf(Character.toLowerCase(letters.charAt(i))));
      value += one < last ? -one : one;
      last = Math.max(last, one);
    }
    return value;
  }
}
