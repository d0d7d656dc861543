package org.ankare.anchor;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is left of a normal form without what another text may leave out. */
final class BareValues {
  private static final Pattern RANGE = Pattern.compile("(-?[\\d.]+)-(-?[\\d.]+)(%?)");
  private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d\\d-\\d\\d)");

  private BareValues() {}

  static List<String> of(AnchorKind kind, String normal) {
    if (kind == AnchorKind.DATE) {
      Matcher date = DATE.matcher(normal);
      return List.of(date.matches() ? "-" + date.group(1) : normal);
    }
    int space = normal.indexOf(' ');
    String bare = kind == AnchorKind.NUMBER && space > 0 ? normal.substring(0, space) : normal;
    Matcher range = RANGE.matcher(bare);
    return kind == AnchorKind.NUMBER && range.matches()
        ? List.of(range.group(1) + range.group(3), range.group(2) + range.group(3))
        : List.of(bare);
  }
}
