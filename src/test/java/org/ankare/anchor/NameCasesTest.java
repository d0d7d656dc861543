package org.ankare.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Tables of small texts with the names in them, and of pairs of texts with those they share. */
class NameCasesTest {
  static List<Arguments> names() throws IOException {
    return CaseTables.in("names");
  }

  static List<Arguments> pairs() throws IOException {
    return CaseTables.in("name-pairs");
  }

  @ParameterizedTest(name = "{0}: {2}")
  @MethodSource("names")
  void findsNames(String why, String language, String text, String expected) {
    String names =
        Texts.anchors(language, text).stream()
            .filter(NameCasesTest::isNameOrDemonym)
            .map(anchor -> anchor.kind().label().replace("name.", "") + "=" + anchor.normal())
            .collect(Collectors.joining(" ¦ "));
    assertThat(names).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}: {1} = {2}")
  @MethodSource("pairs")
  void pairsNames(String why, String sv, String en, String expected) {
    String pairs =
        Texts.pairs(sv, en).stream()
            .filter(pair -> isNameOrDemonym(pair.source()))
            .map(pair -> pair.source().normal() + "=" + pair.target().normal())
            .collect(Collectors.joining(" ¦ "));
    assertThat(pairs).isEqualTo(expected);
  }

  private static boolean isNameOrDemonym(Anchor anchor) {
    return anchor.kind().isName() || anchor.kind() == AnchorKind.DEMONYM;
  }
}
