package org.ankare.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Contrasts after WCAG 2: 4.5 for text, 3 for lines and bars, in light and in dark. */
class PageColoursTest {
  private static final Pattern COLOUR =
      Pattern.compile("--([\\w-]+): light-dark\\(#(\\w{6}), #(\\w{6})\\)");

  private static Map<String, List<String>> colours() throws IOException {
    try (InputStream in = ReviewPage.class.getResourceAsStream("page/colours.css")) {
      Matcher colour = COLOUR.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      Map<String, List<String>> colours = new HashMap<>();
      while (colour.find()) {
        colours.put(colour.group(1), List.of(colour.group(2), colour.group(3)));
      }
      return colours;
    }
  }

  @ParameterizedTest
  @CsvSource({
    "4.5, ink quiet accent, paper card chosen",
    "4.5, ink, hit quote-tint",
    "4.5, c0 c1 c2 c3 c4 c5, paper chosen quote-tint",
    "3, sure likely doubtful unlikely alone decided edge accent, paper card chosen",
  })
  void standOutFromWhatIsBehind(double least, String front, String back) throws IOException {
    Map<String, List<String>> colours = colours();
    for (String text : front.split(" ")) {
      for (String ground : back.split(" ")) {
        for (int scheme = 0; scheme < 2; scheme++) {
          assertThat(contrast(colours.get(text).get(scheme), colours.get(ground).get(scheme)))
              .as("%s on %s, scheme %d", text, ground, scheme)
              .isGreaterThanOrEqualTo(least);
        }
      }
    }
  }

  private static double contrast(String one, String other) {
    double a = luminance(one) + 0.05;
    double b = luminance(other) + 0.05;
    return Math.max(a, b) / Math.min(a, b);
  }

  private static double luminance(String colour) {
    return 0.2126 * part(colour, 0) + 0.7152 * part(colour, 2) + 0.0722 * part(colour, 4);
  }

  private static double part(String colour, int at) {
    double value = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }
}
