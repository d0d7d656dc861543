package org.ankare.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
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
    ORDER,
    /** The same words, some lines of them joined. */
    JOINED
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
    "pdf, ORDER, a note stands at the foot of its page",
    "srt, JOINED, subtitles do not tell a heading or cell from the words that follow",
  })
  void isAlignedAlike(String ending, Difference difference, String why) {
    List<String> plain = beads("txt");
    assertThat(plain).hasSizeGreaterThan(40);
    List<String> beads = beads(ending);
    switch (difference) {
      case NONE -> assertThat(beads).isEqualTo(plain);
      case ORDER ->
          assertThat(beads).isNotEqualTo(plain).containsExactlyInAnyOrderElementsOf(plain);
      case JOINED -> {
        assertThat(beads).hasSizeLessThan(plain.size());
        assertThat(words(beads, 0)).isEqualTo(words(plain, 0));
        assertThat(words(beads, 1)).isEqualTo(words(plain, 1));
      }
    }
  }

  /** Returns the text of one side. */
  private static String words(List<String> beads, int side) {
    return beads.stream()
        .skip(1)
        .map(bead -> bead.split("\t", -1)[side])
        .collect(Collectors.joining(" "));
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
