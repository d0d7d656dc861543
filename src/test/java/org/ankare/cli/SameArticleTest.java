package org.ankare.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * An article and its translation, in each format that is read, give one alignment. Those of word
 * processors were saved by LibreOffice 7.4.
 */
class SameArticleTest {
  private static final String FOLDER = "src/test/resources/documents/article/";

  /** What differs in a format from plain text. */
  enum Difference {
    NONE,
    /** The same beads in another order. */
    ORDER
  }

  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource({
    "md, NONE, ''",
    "html, NONE, ''",
    "docx, NONE, ''",
    "odt, NONE, ''",
    "fodt, NONE, ''",
    "rtf, NONE, ''",
    "epub, ORDER, LibreOffice puts the notes of a book at the end of a chapter",
  })
  void isAlignedAlike(String ending, Difference difference, String why) {
    List<String> plain = beads("txt");
    assertThat(plain).hasSizeGreaterThan(40);
    if (difference == Difference.NONE) {
      assertThat(beads(ending)).isEqualTo(plain);
    } else {
      assertThat(beads(ending)).isNotEqualTo(plain).containsExactlyInAnyOrderElementsOf(plain);
    }
  }

  /** Returns the texts and the shape of each bead, null beads included. */
  private static List<String> beads(String ending) {
    Cli cli =
        Cli.run(
            "align", "--unaligned", "--quiet", FOLDER + "sv." + ending, FOLDER + "en." + ending);
    assertThat(cli.err()).isEmpty();
    return cli.out().lines().map(SameArticleTest::bead).toList();
  }

  private static String bead(String row) {
    String[] cells = row.split("\t", -1);
    return String.join("\t", cells[0], cells[1], cells[3]);
  }
}
