package org.ankare.extract;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells Markdown by its signs where the name does not: only a text with several kinds of signs that
 * plain text hardly has is taken for it.
 */
final class MarkdownSigns {
  private static final int FEWEST_KINDS = 3;

  private static final List<Pattern> SIGNS =
      List.of(
          Pattern.compile("(?m)^#{1,6} \\S"),
          Pattern.compile("\\[[^\\]\\n]{1,200}\\]\\([^)\\s]{1,500}\\)"),
          Pattern.compile("(?m)^```"),
          Pattern.compile("\\*\\*[^*\\s][^*\\n]{0,200}\\*\\*"),
          Pattern.compile("(?m)^\\|? ?:?-{3,}:? ?\\|"),
          Pattern.compile("(?m)^\\[[^\\]\\n]{1,100}\\]: \\S+$"));

  private MarkdownSigns() {}

  static boolean areIn(String head) {
    return head.indexOf('#') >= 0
        && SIGNS.get(0).matcher(head).find()
        && SIGNS.stream().filter(sign -> sign.matcher(head).find()).count() >= FEWEST_KINDS;
  }
}
