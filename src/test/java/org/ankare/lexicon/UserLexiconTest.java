package org.ankare.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.ankare.text.InputException;
import org.ankare.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UserLexiconTest {
  @TempDir private Path directory;

  private UserLexicon read(String text) throws IOException, InputException {
    UserLexicon words = new UserLexicon();
    words.add(Files.writeString(directory.resolve("my.tsv"), text));
    return words;
  }

  @Test
  void readsPairsWithAndWithoutWeights() throws IOException, InputException {
    UserLexicon words = read("\uFEFF# mina ord\nGrunka\tThingy\r\n\ngrunka\tgizmo\t0.4\n");
    assertThat(words.translations(Language.SWEDISH, "grunka"))
        .isEqualTo(Map.of("thingy", 1.0, "gizmo", 0.4));
    assertThat(words.translations(Language.ENGLISH, "gizmo")).isEqualTo(Map.of("grunka", 0.4));
    assertThat(words.size()).isEqualTo(2);
  }

  @Test
  void pairsTheWordsOfPhrases() throws IOException, InputException {
    UserLexicon words = read("röd grunka\tred thingy\nsäkerhetsråd\tsecurity council\n");
    assertThat(words.translations(Language.SWEDISH, "grunka")).containsOnlyKeys("thingy");
    assertThat(words.translations(Language.SWEDISH, "säkerhetsråd"))
        .containsOnlyKeys("security", "council");
  }

  @Test
  void keepsTheGreaterOfTwoWeights() throws IOException, InputException {
    assertThat(read("a\tb\t0.2\na\tb\t0.7\na\tb\t0.1\n").translations(Language.SWEDISH, "a"))
        .isEqualTo(Map.of("b", 0.7));
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
  void refusesALineWithItsPlace(String why, String line, String message) {
    assertThatThrownBy(() -> read("hus\thouse\n" + line.replace('~', '\t') + "\n"))
        .isInstanceOf(InputException.class)
        .hasMessageContaining(message);
  }

  @Test
  void refusesWhatCannotBeRead() throws IOException {
    UserLexicon words = new UserLexicon();
    assertThatThrownBy(() -> words.add(directory)).hasMessageContaining("is a directory");
    assertThatThrownBy(() -> words.add(directory.resolve("x")))
        .hasMessageContaining("no such file");
    Path latin = Files.write(directory.resolve("latin.tsv"), new byte[] {'b', (byte) 0xE5, '\t'});
    assertThatThrownBy(() -> words.add(latin)).hasMessageContaining("latin.tsv: not UTF-8");
  }
}
