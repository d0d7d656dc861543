package org.ankare.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ankare.text.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables of words, and what a file is taken for. */
class DictionaryReaderTest {
  @TempDir private Path directory;

  private Path file(String text) throws IOException {
    return Files.writeString(directory.resolve("my.tsv"), text);
  }

  @Test
  void readsPairsWithAndWithoutWeights() throws IOException, InputException {
    Path file = file("\uFEFF# mina ord\nGrunka\tThingy\r\n\ngrunka\tgizmo\t0.4\n");
    assertThat(DictionaryReader.read(file))
        .containsExactly(
            new DictionaryEntry("Grunka", "Thingy"),
            new DictionaryEntry("grunka", "gizmo", 0.4, false));
  }

  @Test
  void readsWhatAlignPrints() throws IOException, InputException {
    Path file = file("confidence\tsv\ten\n0.9\tEn grunka.\tA thingy.\n0.7\tBara här.\t\n");
    assertThat(DictionaryReader.read(file))
        .containsExactly(new DictionaryEntry("En grunka.", "A thingy."));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "one cell | grunka | my.tsv:2: 1 cells; give lines of",
        "four cells | a~b~1~x | my.tsv:2: 4 cells; give lines of",
        "no word | ...~thingy | my.tsv:2: no word in a cell; give lines of",
        "an empty cell | ~thingy | my.tsv:2: no word in a cell; give lines of",
        "a weight that is a word | a~b~c | my.tsv:2: weight c; give a number",
        "no weight | a~b~0 | my.tsv:2: weight 0; give a number",
        "too great a weight | a~b~1.01 | my.tsv:2: weight 1.01; give a number",
        "no number | a~b~NaN | my.tsv:2: weight NaN; give a number",
      })
  void refusesALineWithItsPlace(String why, String line, String message) throws IOException {
    Path file = file("hus\thouse\n" + line.replace('~', '\t') + "\n");
    assertThatThrownBy(() -> DictionaryReader.read(file))
        .isInstanceOf(InputException.class)
        .hasMessageContaining(message);
  }

  @Test
  void refusesWhatCannotBeRead() throws IOException {
    assertThatThrownBy(() -> DictionaryReader.read(directory))
        .hasMessageContaining("is a directory");
    assertThatThrownBy(() -> DictionaryReader.read(directory.resolve("x")))
        .hasMessageContaining("no such file");
    Path latin = Files.write(directory.resolve("latin.tsv"), new byte[] {'b', (byte) 0xE5, '\t'});
    assertThatThrownBy(() -> DictionaryReader.read(latin))
        .hasMessageContaining("latin.tsv:1: not UTF-8");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "a table, sv~en/a~b/c~d, true",
    "a table with a slip, a~b/c~d/slip/e~f, true",
    "a TMX file, <?xml version='1.0'?>, true",
    "one after a byte order mark, \uFEFF <tmx>, true",
    "sentences, Ett hus./En bil., false",
    "sentences one of which has a tab, 1~Inledning/Ett hus./En bil., false",
    "nothing, '', false",
  })
  void knowsWhatHoldsBothLanguages(String why, String text, boolean isBilingual)
      throws IOException, InputException {
    Path file = file(text.replace('~', '\t').replace('/', '\n'));
    assertThat(DictionaryReader.isBilingual(file)).isEqualTo(isBilingual);
    Path wide = directory.resolve("wide");
    Files.write(wide, "<tmx>".getBytes(StandardCharsets.UTF_16LE));
    assertThat(DictionaryReader.isBilingual(wide)).isTrue();
  }
}
