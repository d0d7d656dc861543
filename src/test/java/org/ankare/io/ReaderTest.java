package org.ankare.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ankare.bitext.GradedBead;
import org.ankare.bitext.NumberedAlignment;
import org.ankare.bitext.NumberedBead;
import org.ankare.bitext.TextPair;
import org.ankare.text.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReaderTest {
  private static TextLines lines(String text) {
    return new TextLines("fil", text.lines().toList());
  }

  private static NumberedBead bead(List<Integer> sources, List<Integer> targets) {
    return new NumberedBead(sources, targets);
  }

  @Test
  void readsBracketsWithOrWithoutCost() throws InputException {
    assertThat(AlignmentReader.read(lines("# made by hand\n[0, 1]:[0]\n\n[2]:[]:0.5\n")).beads())
        .containsExactly(bead(List.of(0, 1), List.of(0)), bead(List.of(2), List.of()));
  }

  @Test
  void findsColumnsByName() throws InputException {
    NumberedAlignment read =
        AlignmentReader.read(lines("en_ids\tnew\tconfidence\tsv_ids\n3\t?\t0.25\t1,2\n"));
    assertThat(read.beads()).containsExactly(bead(List.of(1, 2), List.of(3)));
    assertThat(read.confidences()).containsExactly(0.25);
  }

  @Test
  void takesARowThatBeginsWithAHashForARow() throws InputException {
    assertThat(AlignmentReader.read(lines("sv\tsv_ids\ten_ids\n#nu\t1\t2\n")).beads()).hasSize(1);
  }

  @Test
  void readsNothingFromNothing() throws InputException {
    assertThat(AlignmentReader.read(lines("")).beads()).isEmpty();
  }

  @Test
  void readsGradedGold() throws InputException {
    assertThat(AlignmentReader.readGraded(lines("sv\ten\tlevel\n1\t2\tfull\n3\t4,5\tpartial\n")))
        .containsExactly(
            new GradedBead(bead(List.of(1), List.of(2)), true),
            new GradedBead(bead(List.of(3), List.of(4, 5)), false));
  }

  @Test
  void readsOneKindOfPairs() throws InputException {
    String table = "kind\tsv\ten\nquote\tJa\tYes\nname.place\tRom\tRome\n";
    assertThat(PairReader.readKind(lines(table), "name"))
        .containsExactly(new TextPair("Rom", "Rome"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "a word for a number | sv_ids;en_ids/1;x | fil:2: “x” is no list of sentence numbers",
        "a number beyond all documents | sv_ids;en_ids/1;12345678901 | fil:2: “12345678901”",
        "a missing column | sv_ids;en/1;2 | fil:1: no column en_ids",
        "a short row | sv_ids;en_ids/1;2/3 | fil:3: no cell in column en_ids",
        "a confidence above 1 | sv_ids;en_ids;confidence/1;2;1.5 | fil:2: “1.5” is no confidence",
        "a half bracket | [1]:[2]/[1]:2 | fil:2: no bead",
        "no bracket list | [1]:[2]/[1;2]:[2] | fil:2: “1",
      })
  void namesTheMalformedLine(String why, String text, String message) {
    String table = text.replace('/', '\n').replace(';', '\t');
    assertThatThrownBy(() -> AlignmentReader.read(lines(table)))
        .isInstanceOf(InputException.class)
        .hasMessageStartingWith(message)
        .hasMessageContaining("; ");
  }

  @Test
  void namesALevelThatIsNone() {
    assertThatThrownBy(() -> AlignmentReader.readGraded(lines("sv\ten\tlevel\n1\t2\thalf\n")))
        .hasMessageStartingWith("fil:2: “half” is no level");
  }

  @Test
  void namesALineWithoutTab() {
    assertThatThrownBy(() -> PairReader.readPlain(lines("a\tb\nc d\n")))
        .hasMessageStartingWith("fil:2: no tab");
  }

  @Test
  void dropsAMarkAndKnowsAllLineEnds() throws InputException {
    byte[] bytes = "\uFEFFa\r\nb\rc\n\nd".getBytes(StandardCharsets.UTF_8);
    assertThat(TextLines.read("fil", new ByteArrayInputStream(bytes)).lines())
        .containsExactly("a", "b", "c", "", "d");
  }

  @Test
  void namesTheLineThatIsNotUtf8() {
    byte[] bytes = "a\nblåbär".getBytes(StandardCharsets.ISO_8859_1);
    assertThatThrownBy(() -> TextLines.read("fil", new ByteArrayInputStream(bytes)))
        .hasMessage("fil:2: not UTF-8; convert it first");
  }

  @Test
  void namesAFileThatEndsWithinACharacter() {
    byte[] bytes = {'a', '\n', (byte) 0xC3};
    assertThatThrownBy(() -> TextLines.read("fil", new ByteArrayInputStream(bytes)))
        .hasMessage("fil:2: not UTF-8; convert it first");
  }

  @Test
  void namesWhatIsNoFile(@TempDir Path directory) throws IOException {
    assertThatThrownBy(() -> TextLines.read(directory))
        .hasMessage(directory + ": is a directory; name a file");
    Path missing = directory.resolve("saknas");
    assertThatThrownBy(() -> TextLines.read(missing))
        .hasMessageStartingWith(missing + ": no such file or directory; ");
    Path within = Files.createFile(directory.resolve("fil")).resolve("x");
    assertThatThrownBy(() -> TextLines.read(within)).isInstanceOf(InputException.class);
  }
}
