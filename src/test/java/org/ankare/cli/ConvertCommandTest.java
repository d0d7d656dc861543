package org.ankare.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConvertCommandTest {
  private static final String HEADER = "sv\ten\tconfidence\tshape\tsv_ids\ten_ids\tanchors";
  private static final String TABLE =
      HEADER
          + "\tevidence\tdecision\n"
          + "Ett hus.\tA house.\t0.900\t1-1\t0\t0\t\tword:hus=house:-2.31;shape:0.10\taccepted\n"
          + "Två = 2.\tTwo = 2.\t0.400\t1-1\t1\t1\tnumber:2=2\tnumber:2=2:-1.00\t\n"
          + "Fel.\tWrong.\t0.300\t1-1\t2\t2\t\t\trejected\n"
          + "Ensam.\t\t0.500\t1-0\t3\t\t\t\t\n";

  @TempDir private Path directory;

  private String put(String name, String text) throws IOException {
    return Files.writeString(directory.resolve(name), text).toString();
  }

  private String at(String name) {
    return directory.resolve(name).toString();
  }

  private String read(String name) throws IOException {
    return Files.readString(directory.resolve(name));
  }

  private Cli convert(String... args) {
    return Cli.run(Stream.concat(Stream.of("convert"), Stream.of(args)).toArray(String[]::new));
  }

  @Test
  void tellsOnceWhatTheFormatHasNoPlaceFor() throws IOException {
    Cli end = convert(put("a.tsv", TABLE), at("a.tmx"));
    assertThat(end.err())
        .isEqualTo(
            "ankare: tmx holds no evidence: left out of 2 beads\n"
                + "ankare: 1 rejected bead left out: tmx is for use\n"
                + "ankare: 1 bead of one side left out: tmx holds pairs only\n");
    assertThat(end.code()).isZero();
    assertThat(end.out()).isEmpty();
    assertThat(convert(at("a.tsv"), at("b.tmx"), "--quiet").err()).isEmpty();
    assertThat(read("b.tmx")).isEqualTo(read("a.tmx")).contains("<seg>Två = 2.</seg>");
  }

  @Test
  void keepsAllThatATableHasThroughTheFullFormat() throws IOException {
    assertThat(convert(put("a.tsv", TABLE), at("a.jsonl")).err()).isEmpty();
    assertThat(convert(at("a.jsonl"), at("b.tsv")).err()).isEmpty();
    assertThat(read("b.tsv")).isEqualTo(TABLE);
    assertThat(Cli.runWithInput(read("a.jsonl"), "convert", "-", "-").out()).isEqualTo(TABLE);
  }

  @Test
  void columnsThatNoBeadFillsAreLeftOut() throws IOException {
    put("a.jsonl", "{\"sv\":\"hus\",\"en\":\"house\"}\n");
    assertThat(convert(at("a.jsonl"), "-").out()).isEqualTo(HEADER + "\nhus\thouse\t\t1-1\t\t\t\n");
  }

  @Test
  void leavesOutWhatIsLessSure() throws IOException {
    Cli end = convert(put("a.tsv", TABLE), "-", "--min-confidence", "0.4");
    assertThat(end.out().lines().skip(1)).hasSize(3).noneMatch(line -> line.startsWith("Fel"));
    assertThat(convert(put("b.tsv", "ett\tone\n"), "-", "--min-confidence", "0.4").err())
        .isEqualTo("ankare: 1 bead without confidence kept\n");
  }

  @Test
  void readsAndWritesTheFilesOfMoses() throws IOException {
    assertThat(convert(put("a.tsv", TABLE), at("corpus"), "-f", "moses").code()).isZero();
    assertThat(read("corpus.sv")).isEqualTo("Ett hus.\nTvå = 2.\n");
    assertThat(read("corpus.en")).isEqualTo("A house.\nTwo = 2.\n");
    assertThat(read("corpus.ids")).isEqualTo("\t\t0\t0\n\t\t1\t1\n");
    String expected = convert(at("corpus"), "-").out();
    assertThat(expected).endsWith("Två = 2.\tTwo = 2.\t\t1-1\t1\t1\t\n");
    assertThat(convert(at("corpus.sv"), "-").out()).isEqualTo(expected);
    assertThat(convert(at("corpus.en"), "-").out()).isEqualTo(expected);
    Files.delete(directory.resolve("corpus.ids"));
    put("corpus.sv", "Ett hus.\n\n\tflik\n");
    put("corpus.en", "A house.\n\ntab\n");
    Cli end = convert(at("corpus"), "-", "--from", "moses");
    assertThat(end.out()).endsWith("\n flik\ttab\t\t1-1\t\t\t\n");
    assertThat(end.err())
        .isEqualTo("ankare: " + at("corpus") + ": left out 1 line empty on both sides\n");
  }

  @Test
  void mosesFilesMustHaveAsManyLines() throws IOException {
    put("c.sv", "a\nb\n");
    put("c.en", "a\n");
    Cli end = convert(at("c.sv"), at("c.tmx"));
    assertThat(end.code()).isEqualTo(3);
    assertThat(end.err())
        .startsWith("ankare: " + at("c.sv") + ":2: the files have not as many lines");
    assertThat(directory.resolve("c.tmx")).doesNotExist();
  }

  @Test
  void numbersGetTheirTextsFromFiles() throws IOException {
    String sv = put("s.sv.txt", "noll\nett\ntvå\n");
    String en = put("s.en.txt", "zero\none\n");
    String ladder = put("l.txt", "0\t0\t0.9\n1\t1\t-0.3\n3\t2\t0\n");
    assertThat(convert(ladder, "-", "--sv", sv, "--en", en).out())
        .isEqualTo(
            HEADER + "\nnoll\tzero\t0.900\t1-1\t0\t0\t\nett två\tone\t0.000\t2-1\t1,2\t1\t\n");
    String vecalign = put("v.txt", "[0]:[0]:0.1\n[1,2]:[1]:0.2\n");
    assertThat(convert(vecalign, "-", "-f", "tmx", "--sv", sv, "--en", en).out())
        .contains("<seg>ett två</seg>");
    Cli past = convert(vecalign, "-", "--sv", en, "--en", en);
    assertThat(past.err()).contains("v.txt:2: sentence 2 is past the end of " + en);
    assertThat(past.code()).isEqualTo(3);
    assertThat(convert(ladder, "-", "--sv", sv).code()).isEqualTo(2);
    for (Cli bare : List.of(convert(ladder, at("x.tmx")), Cli.run("filter", ladder))) {
      assertThat(bare.code()).isEqualTo(3);
      assertThat(bare.err()).contains("no texts; give the sentences: --sv FILE --en FILE");
      assertThat(bare.out()).isEmpty();
    }
    assertThat(directory.resolve("x.tmx")).doesNotExist();
    assertThat(convert(ladder, "-", "-f", "vecalign").code()).isZero();
  }

  @Test
  void readsTextsWithScoresOfHunalign() throws IOException {
    String text = put("h.txt", "ett ~~~ två\tone\t1.5\ntre\tthree\t-0.25\n");
    assertThat(convert(text, "-").out())
        .isEqualTo(HEADER + "\nett två\tone\t1.000\t2-1\t\t\t\ntre\tthree\t0.000\t1-1\t\t\t\n");
  }

  @Test
  void ladderRefusesBeadsOutOfOrder() throws IOException {
    String table = put("o.tsv", "sv\ten\tsv_ids\ten_ids\na\tb\t1\t0\nc\td\t0\t1\n");
    Cli end = convert(table, at("o.ladder"));
    assertThat(end.err()).startsWith("ankare: ladder: sentence 0 stands after sentence 1; ");
    assertThat(end.code()).isEqualTo(3);
    assertThat(directory.resolve("o.ladder")).doesNotExist();
  }

  @Test
  void readsForeignMemoriesAndExchange() throws IOException {
    put(
        "f.tmx",
        "<?xml version='1.0' encoding='UTF-16'?><!DOCTYPE tmx SYSTEM 'tmx11.dtd'><tmx version='1.1'>"
            + "<header srclang='EN-GB' segtype='sentence'/><body>"
            + "<tu><tuv lang='de'><seg>Haus</seg></tuv><tuv lang='EN-GB'><seg> A <bpt i='1'>&lt;b></bpt>"
            + "house</seg></tuv><tuv lang='SV'><seg>Ett hus</seg></tuv></tu>"
            + "<tu><tuv lang='de'><seg>Ja</seg></tuv></tu></body></tmx>");
    Files.writeString(directory.resolve("f.tmx"), read("f.tmx"), StandardCharsets.UTF_16);
    Cli memory = convert(at("f.tmx"), "-");
    assertThat(memory.out()).isEqualTo(HEADER + "\nEtt hus\t A house\t\t1-1\t\t\t\n");
    assertThat(memory.err()).contains("left out 1 unit not in both Swedish and English");
    put(
        "f.xlf",
        "<xliff version='1.2'><file original='x' source-language='en-US' target-language='sv-SE'>"
            + "<body><trans-unit id='1'><source>A <g id='1'>house</g></source><target>Ett hus</target>"
            + "<alt-trans><source>A</source><target>En</target></alt-trans></trans-unit>"
            + "<trans-unit id='2'><source>New</source></trans-unit></body></file></xliff>");
    Cli exchange = convert(at("f.xlf"), "-");
    assertThat(exchange.out()).isEqualTo(HEADER + "\nEtt hus\tA house\t\t1-1\t\t\t\n");
    assertThat(exchange.err()).contains("left out 1 segment without a text in both languages");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "a row is short|sv\\ten\\na\\n|:2: no cell in column en; ",
        "a row is long|sv\\ten\\na\\tb\\tc\\n|:2: 3 cells in 2 columns; ",
        "no confidence|sv\\ten\\tconfidence\\na\\tb\\t1.5\\n|:2: “1.5” is no confidence; ",
        "no shape|sv\\ten\\tshape\\na\\tb\\t0-0\\n|:2: “0-0” is no shape; ",
        "no decision|sv\\ten\\tdecision\\na\\tb\\tmaybe\\n|:2: “maybe” is no decision; ",
        "no evidence|sv\\ten\\tevidence\\na\\tb\\tstars:1\\n|:2: “stars:1” is no evidence; ",
        "a column is missing|sv\\tshape\\na\\t1-1\\n|:1: no column en; ",
        "no table|one\\tbut\\tnot\\tthis\\n|:1: neither a header nor Swedish, tab, English; ",
        "plain text|Bara text.\\n|: is not known as parallel text; ",
        "broken JSON|{\"sv\":\"a\",\"en\":\"b\"}\\n{\"sv\"\\n|:2: broken JSON; ",
        "two objects|{\"sv\":\"a\",\"en\":\"b\"} {}\\n|:1: more than one object; ",
        "no text|{\"sv\":true,\"en\":\"b\"}\\n|:1: “true” is no sentence; ",
        "no cost|{\"sv\":\"a\",\"en\":\"b\",\"cost\":\"x\"}\\n|:1: “x” is no cost; ",
        "offsets turned|{\"sv\":[{\"id\":0,\"start\":2,\"end\":1}],\"en\":\"b\"}\\n"
            + "|:1: start 2 is after end 1; ",
        "sides do not fit|{\"sv\":[{\"id\":1},{\"text\":\"a\"},{\"text\":\"b\"}],\"en\":\"b\"}\\n|:1: 1 numbers",
        "no beads|{\"sv\":\"a\",\"en\":\"b\",\"beads\":1}\\n|:1: “1” is no list; ",
        "a rung goes down|0\\t0\\t1\\n1\\t1\\t1\\n0\\t2\\t1\\n|:3: a rung below the one before; ",
        "a rung far away|0\\t0\\t1\\n999999999\\t1\\t1\\n|:2: more than 1000000 sentences in one bead; ",
        "no bead|[0]:[0]\\nnothing\\n|:2: no bead; ",
        "broken XML|<tmx><body><tu>\\n</body>|:2: broken XML; ",
        "another root|<book/>|: is not known as parallel text; ",
        "a page|<!DOCTYPE html>\\n<html lang='en'>|: is a web page; of a page to review, ",
        "a packed file|PK\u0003\u0004x|: is a workbook or an office document, not parallel text; ",
        "other languages|<tmx><body><tu><tuv xml:lang='de'><seg>x</seg></tuv></tu></body></tmx>"
            + "|: no unit is in both Swedish and English; ",
        "another pair|<xliff version='2.1' srcLang='de' trgLang='fr'/>|:1: is from de to fr; ",
      })
  void saysWhereTheInputIsMalformed(String why, String text, String message) throws IOException {
    String input = put("in.x", text.replace("\\n", "\n").replace("\\t", "\t"));
    Cli end = convert(input, at("out.jsonl"));
    assertThat(end.err()).startsWith("ankare: " + input + message).hasLineCount(1);
    assertThat(end.code()).isEqualTo(3);
    try (Stream<Path> files = Files.list(directory)) {
      assertThat(files).containsExactly(directory.resolve("in.x"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"tsv", "jsonl"})
  void aPipeIsReadWholeThoughItCanBeReadOnceOnly(String format) throws Exception {
    String expected = convert(put("a.tsv", TABLE), "-", "-f", format).out();
    Path pipe = directory.resolve("pipe");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    Thread writer = new Thread(() -> fill(pipe));
    writer.setDaemon(true);
    writer.start();
    assertThat(convert(pipe.toString(), "-", "-f", format).out()).isEqualTo(expected);
  }

  private static void fill(Path pipe) {
    try {
      Files.writeString(pipe, TABLE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void aDirectoryIsNoPlaceForAResult() throws IOException {
    Cli end = convert(put("a.tsv", TABLE), "/", "-f", "tsv");
    assertThat(end.code()).isEqualTo(4);
    assertThat(end.err()).startsWith("ankare: /: ");
  }

  @Test
  void saysWhatMakesThePage() throws IOException {
    Cli end = convert(put("a.tsv", TABLE), at("a.html"));
    assertThat(end.err()).startsWith("ankare convert: the page to review is made by align -f html");
    assertThat(end.code()).isEqualTo(2);
  }

  @Test
  void textThatIsNotUtf8IsRefusedWithItsLine() throws IOException {
    Path file = directory.resolve("latin.tsv");
    Files.writeString(file, "sv\ten\nhus\thouse\nhål\thole\n", StandardCharsets.ISO_8859_1);
    assertThat(convert(file.toString(), "-").err())
        .startsWith("ankare: " + file + ":3: not UTF-8; ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"out.csv", "out", "dir.tmx/out"})
  void formatMustBeKnown(String name) throws IOException {
    Cli end = convert(put("a.tsv", TABLE), at(name));
    assertThat(end.err()).contains("name of OUT does not tell its format");
    assertThat(end.code()).isEqualTo(2);
  }

  @Test
  void namesOfFilesAreChecked() throws IOException {
    String table = put("a.tsv", TABLE);
    assertThat(convert(table, table).err()).contains("is the output too");
    assertThat(convert(at("none.tsv"), "-").err()).contains("no such file or directory");
    assertThat(convert(directory.toString(), "-").err()).contains("is a directory");
    assertThat(convert(table, "-", "-f", "moses").err()).contains("several files");
    assertThat(convert(table, "-", "--from", "moses").err()).contains("no two files NAME.sv");
    assertThat(Cli.runWithInput(TABLE, "convert", "-", "-", "--from", "moses").err())
        .contains("moses is made of several files");
    convert(table, at("c"), "-f", "moses");
    assertThat(convert(at("c.sv"), at("c"), "-f", "moses").err()).contains("is the output too");
  }

  @Test
  void alignWritesTheFormatThatTheNameTells() throws IOException {
    String sv = put("x.txt", "Det var en gång en katt.\n");
    String en = put("y.txt", "Once upon a time there was a cat.\n");
    for (String name : new String[] {"p.tmx", "p.xlf", "p.jsonl", "p.md", "p.txt"}) {
      Cli end = Cli.run("align", sv, en, "--languages", "sv,en", "-o", at(name));
      assertThat(end.code()).isZero();
    }
    assertThat(read("p.tmx")).contains("<seg>Det var en gång en katt.</seg>");
    assertThat(read("p.xlf")).contains("trgLang=\"en\"");
    assertThat(read("p.jsonl")).startsWith("{\"type\":\"alignment\"");
    assertThat(read("p.md")).startsWith("| sv | en |");
    assertThat(read("p.txt")).startsWith(HEADER);
    Cli.run("align", sv, en, "--languages", "sv,en", "-o", at("q.tmx"), "-f", "tsv");
    assertThat(read("q.tmx")).startsWith(HEADER);
  }

  @Test
  void propertiesOfOtherProgramsThatSayOtherThingsArePassedOver() throws IOException {
    String foreign =
        "<tmx version=\"1.4\"><header creationtool=\"Other\"/><body><tu>"
            + "<prop type=\"x-confidence\">85</prop><prop type=\"x-shape\">1-1</prop>"
            + "<tuv xml:lang=\"sv\"><prop type=\"x-decision\">accepted</prop><seg>Hus.</seg></tuv>"
            + "<tuv xml:lang=\"en\"><seg>House.</seg></tuv></tu></body></tmx>";
    assertThat(convert(put("f.tmx", foreign), "-").out())
        .isEqualTo(HEADER + "\nHus.\tHouse.\t\t1-1\t\t\t\n");
    String own = put("o.tmx", foreign.replace("Other", "ankare"));
    assertThat(convert(own, "-").code()).isEqualTo(3);
    assertThat(convert(own, "-").err()).contains("“85” is no confidence");
  }
}
