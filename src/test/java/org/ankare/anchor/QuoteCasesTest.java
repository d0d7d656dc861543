package org.ankare.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Tables of small texts with what is said in them and by whom. */
class QuoteCasesTest {
  static List<Arguments> cases() throws IOException {
    return CaseTables.in("");
  }

  @ParameterizedTest(name = "{0}: {2}")
  @MethodSource("cases")
  void findsWhatIsSaid(String why, String language, String text, String expected) {
    String said =
        Texts.anchors(language, text.replace("␤", "\n")).stream()
            .filter(QuoteCasesTest::isSaid)
            .map(QuoteCasesTest::shown)
            .collect(Collectors.joining(" ¦ "));
    assertThat(said).isEqualTo(expected);
  }

  private static boolean isSaid(Anchor anchor) {
    return anchor.kind() == AnchorKind.QUOTE || anchor.kind() == AnchorKind.SPEECH;
  }

  private static String shown(Anchor anchor) {
    String mark = anchor.kind() == AnchorKind.SPEECH ? "~" : "";
    return mark + anchor.speaker() + ": " + anchor.text();
  }
}
