package org.ankare.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MineCommandTest {
  private static final Path SAMPLE = Path.of("samples/piles");
  private static final String SWEDISH = SAMPLE.resolve("sv.tsv").toString();
  private static final String ENGLISH = SAMPLE.resolve("en.tsv").toString();

  @TempDir private Path directory;
  private TextPairs texts;

  @BeforeEach
  void write() throws IOException {
    texts = new TextPairs(directory);
  }

  @Test
  void printsThePairsOfTheSample() throws IOException {
    Cli end = Cli.run("mine", SWEDISH, ENGLISH);
    assertThat(end.err()).isEmpty();
    assertThat(end.code()).isZero();
    Golden.check(SAMPLE.resolve("expected.tsv"), end.out());
  }

  @Test
  void printsTheSameInEitherOrder() {
    assertThat(Cli.run("mine", ENGLISH, SWEDISH)).isEqualTo(Cli.run("mine", SWEDISH, ENGLISH));
  }

  @Test
  void readsOtherCharsetsLineEndsAndStandardInput() throws IOException {
    String dos = Files.readString(Path.of(SWEDISH)).replace("\n", "\r\n");
    Path windows = directory.resolve("windows.tsv");
    Files.writeString(windows, dos, Charset.forName("windows-1252"));
    Cli expected = Cli.run("mine", SWEDISH, ENGLISH);
    assertThat(Cli.run("mine", windows.toString(), ENGLISH)).isEqualTo(expected);
    assertThat(Cli.runWithInput("\uFEFF" + dos, "mine", "-", ENGLISH)).isEqualTo(expected);
  }

  @Test
  void keepsTabsOfSentencesOutOfTheTable() throws IOException {
    String sv = texts.put("sv.tsv", "s\u00071\tIngen vet varför\tklockan stannade.\n\n  \nx\t\n");
    String en = texts.put("en.tsv", "e1\tNobody knows why the clock stopped.");
    assertThat(Cli.run("mine", sv, en, "--languages", "sv,en").out().lines().skip(1))
        .singleElement()
        .asString()
        .endsWith(
            "\ts 1\te1\tIngen vet varför klockan stannade.\tNobody knows why the clock stopped.");
  }

  @Test
  void printsOnlyTheHeaderWhereNothingFits() throws IOException {
    String none = texts.put("none.tsv", "1\tGrävlingen sover.\n2\t\n");
    assertThat(Cli.run("mine", none, ENGLISH, "--languages", "sv,en"))
        .isEqualTo(new Cli(0, "confidence\tsv_id\ten_id\tsv\ten\n", ""));
  }

  @Test
  void takesTheUsersWords() throws IOException {
    String sv = texts.put("sv.tsv", "1\tFnurpan grimlade.\n");
    String en = texts.put("en.tsv", "1\tThe blorb wuzzled.\n");
    String words = texts.put("my.tsv", "fnurpan\tblorb\ngrimlade\twuzzled\n");
    String[] mine = {"mine", sv, en, "--languages", "sv,en", "--lexicon", words};
    assertThat(Cli.run(mine).out().lines()).hasSize(2);
    assertThat(Cli.run("mine", sv, en, "--languages", "sv,en").out().lines()).hasSize(1);
  }

  @Test
  void saysHowTheResultWasMade() {
    assertThat(Cli.run("mine", SWEDISH, ENGLISH, "--signature").err())
        .matches("ankare [0-9.]+(-SNAPSHOT)?\\|sv-en\\|mine\\|lex:shipped\n");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "no tab | mine @bad.tsv @en.tsv | 3 | bad.tsv:2: no tab; write lines of: id, tab, sentence",
        "an id twice | mine @twice.tsv @en.tsv | 3 | twice.tsv:3: the id a stands in line 1;",
        "one file twice | mine @en.tsv @en.tsv | 3 | is the same file as",
        "two English piles | mine @en.tsv @more.tsv | 3 | is English, as",
        "one pile | mine @en.tsv | 2 | give two piles",
        "three piles | mine @en.tsv @more.tsv @bad.tsv | 2 | give two piles",
        "no number | mine @bad.tsv @en.tsv --min-confidence x | 2 | 'x' is not a double",
        "a number too great | mine @bad.tsv @en.tsv --min-confidence 1.1 | 2 | 0 to 1",
        "a missing pile | mine @missing @en.tsv | 3 | missing: no such file; check the path",
        "the output over an input | mine @bad.tsv @en.tsv -o @en.tsv | 3 | is the output too",
      })
  void refuses(String what, String arguments, int code, String message) throws IOException {
    texts.put("bad.tsv", "a\tDen gamla bron stängdes i måndags.\nutan flik\n");
    texts.put("twice.tsv", "a\tDen gamla bron.\nb\tEn ny bro.\na\tInga broar.\n");
    texts.put("en.tsv", "a\tThe old bridge was closed on Monday because of the storm.\n");
    texts.put("more.tsv", "b\tThe new bridge will be opened in the spring by the mayor.\n");
    Cli end = texts.run(arguments);
    assertThat(end.err()).contains(message);
    assertThat(end.code()).isEqualTo(code);
    assertThat(end.out()).isEmpty();
  }
}
