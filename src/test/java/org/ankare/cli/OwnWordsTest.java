package org.ankare.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The user's own words, in every form in which they may come. */
class OwnWordsTest {
  private static final String MEMORY =
      "<?xml version=\"1.0\"?><tmx version=\"1.4\"><header/><body>"
          + unit("grunka", "thingy")
          + unit("Fispen hänger på väggen.", "The fispamajig hangs on the wall.")
          + unit("Fispen ligger i lådan.", "The fispamajig lies in the drawer.")
          + unit("Bilen står på vägen.", "The car stands on the road.")
          + "</body></tmx>";

  @TempDir private Path directory;
  private TextPairs texts;

  @BeforeEach
  void write() throws IOException {
    texts = new TextPairs(directory);
    texts.put("my.tsv", "grunka\tthingy\nFispminister\tMinister for Gadgets\t0.7\n");
    texts.put("my.tmx", MEMORY);
    texts.put("my-sv-en.index", "grunka\tA\tV\n");
    try (GZIPOutputStream out =
        new GZIPOutputStream(Files.newOutputStream(directory.resolve("my-sv-en.dict.dz")))) {
      out.write("grunka /x/ <n>\nthingy".getBytes(StandardCharsets.UTF_8));
    }
  }

  private static String unit(String swedish, String english) {
    return "<tu><tuv xml:lang=\"sv-SE\"><seg>"
        + swedish
        + "</seg></tuv><tuv xml:lang=\"en-GB\"><seg>"
        + english
        + "</seg></tuv></tu>\n";
  }

  @ParameterizedTest
  @CsvSource({"my.tsv, ''", "my.tmx, ''", "my-sv-en.index, ''", "my-sv-en.dict.dz, ''"})
  void areReadInEveryForm(String file, String err) {
    Cli lookup = texts.run("lexicon lookup GRUNKA --lexicon @" + file);
    assertThat(lookup.out()).endsWith("\nsv\tGRUNKA\tthingy\t1.000\t1.000\n");
    assertThat(lookup.err()).isEqualTo(err);
    Cli explained =
        Cli.run(
            "explain",
            "--sv",
            "En grunka.",
            "--en",
            "A thingy.",
            "--lexicon",
            directory.resolve(file).toString());
    assertThat(explained.out()).contains("words that translate each other: grunka = thingy");
    assertThat(texts.run("align @in.sv @in.en --quiet --lexicon @" + file).code()).isZero();
  }

  @Test
  void phrasesAreShownAsTheyWereGiven() {
    assertThat(texts.run("lexicon lookup fispminister --lexicon @my.tsv").out())
        .endsWith("back\nsv\tfispminister\tMinister for Gadgets\t0.700\t0.700\n");
    assertThat(
            Cli.run(
                    "lexicon",
                    "lookup",
                    "minister for gadgets",
                    "--lexicon",
                    directory.resolve("my.tsv").toString())
                .out())
        .endsWith("back\nen\tminister for gadgets\tFispminister\t0.700\t0.700\n");
  }

  @Test
  void sentencesOfAMemoryAreLearnedFrom() {
    assertThat(texts.run("lexicon lookup fispen --lexicon @my.tmx").out())
        .contains("\tfispamajig\t0.");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"capitals, HUS", "composed accents, HU\u0053", "a soft hyphen, hu\u00ADs"})
  void writtenOtherwiseIsTheSameWord(String why, String word) {
    assertThat(Cli.run("lexicon", "lookup", word).out()).contains("\thouse\t");
  }

  @Test
  void accentsMayBeParted() {
    assertThat(Cli.run("lexicon", "lookup", "va\u030Ar").out().lines().skip(1).count())
        .isEqualTo(Cli.run("lexicon", "lookup", "v\u00E5r").out().lines().skip(1).count())
        .isPositive();
  }

  @Test
  void aHyphenMayBeLeftOut() {
    assertThat(Cli.run("lexicon", "lookup", "hu-s").out()).contains("sv\thu-s\thouse\t");
  }

  @Test
  void whatIsNotSoundHasItsPlace() throws IOException {
    texts.put("bad.tmx", "<tmx>\n<body>\n</tmx>");
    Cli end = texts.run("lexicon lookup hus --lexicon @bad.tmx");
    assertThat(end.code()).isEqualTo(3);
    assertThat(end.err())
        .isEqualTo(
            "ankare: "
                + directory.resolve("bad.tmx")
                + ":3: broken XML; export the translation memory again\n");
  }

  @Test
  void trainingTakesEveryFormInOneRun() throws IOException {
    texts.put("t.sv", "grunkan sover\nen grunka\n");
    texts.put("t.en", "the thingy sleeps\na thingy\n");
    texts.put("u.tsv", "en fisp\ta gadget\nen grunka\ta thingy\n");
    Cli end = texts.run("lexicon train @u.tsv @t.sv @t.en @my.tmx -o @my.lexicon");
    assertThat(end)
        .isEqualTo(
            new Cli(
                0,
                "",
                "ankare: u: 2 pairs, 2 distinct\n"
                    + "ankare: t: 2 pairs, 1 distinct\n"
                    + "ankare: my: 4 pairs, 4 distinct\n"));
    assertThat(texts.run("lexicon lookup fisp --lexicon @my.lexicon").out()).contains("\tgadget\t");
  }

  @Test
  void sentencesOfOneLanguageAreNotEnough() throws IOException {
    texts.put("t.sv", "grunkan sover\n");
    Cli end = texts.run("lexicon train @t.sv -o @my.lexicon");
    assertThat(end.code()).isEqualTo(3);
    assertThat(end.err())
        .endsWith(
            "t.sv: holds one language, and no other file follows; give the Swedish file, then the English\n");
  }
}
