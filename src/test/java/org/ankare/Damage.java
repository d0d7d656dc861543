package org.ankare;

import java.util.List;
import java.util.Random;

/** Damage to texts of any format, seeded. */
public final class Damage {
  private static final List<String> DEBRIS =
      List.of(
          "<",
          ">",
          "</",
          "<!--",
          "-->",
          "<br>",
          "<p",
          "</div>",
          "<table>",
          "<td>",
          "\"",
          "'",
          "&",
          "&#0;",
          "&#xD800;",
          "\0",
          "\r",
          "\n\n",
          "\u2028",
          "\u00AD",
          "\uD800",
          "<pre>",
          "</html>",
          "<script>",
          "<li>",
          "<nav>",
          " class=share",
          "00:00",
          " --> ",
          "{\\",
          "```",
          "| ",
          "> ",
          "[",
          "](",
          "\uFEFF",
          "\u00A0",
          "<h1>",
          "<a href=x>",
          "<svg>",
          "<title>");

  private Damage() {}

  /** Returns a text with up to 40 pieces cut out, copied to other places, or put in. */
  public static String done(String source, Random random) {
    StringBuilder text = new StringBuilder(source);
    for (int hits = random.nextInt(40) + 1; hits > 0; hits--) {
      int at = random.nextInt(text.length() + 1);
      switch (random.nextInt(4)) {
        case 0 -> text.delete(at, Math.min(text.length(), at + random.nextInt(30)));
        case 1 -> {
          int end = Math.min(text.length(), at + random.nextInt(300));
          text.insert(random.nextInt(text.length() + 1), text.substring(at, end));
        }
        default -> text.insert(at, DEBRIS.get(random.nextInt(DEBRIS.size())));
      }
    }
    return text.toString();
  }
}
