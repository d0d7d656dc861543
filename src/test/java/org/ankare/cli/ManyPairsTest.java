package org.ankare.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Stream;
import org.ankare.Cases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ManyPairsTest {
  @TempDir private Path directory;
  private TextPairs texts;

  @BeforeEach
  void write() throws IOException {
    texts = new TextPairs(directory);
  }

  private Cli runPairs(String manifest) throws IOException {
    texts.put("pairs.tsv", manifest.replace('~', '\t').replace('/', '\n').replace('^', '/'));
    return texts.run("align --pairs @pairs.tsv --out-dir @out");
  }

  @Test
  void onePairsFailureIsARowAndTheOthersAreDone() throws IOException {
    Cli end =
        runPairs("sv~en~out/in.sv~in.en~one.tsv/in.sv~missing~two.tsv/in.en~in.sv~sub^three.tsv/");
    assertThat(end.code()).isEqualTo(3);
    assertThat(end.err()).isEqualTo("ankare: 1 of 3 pairs failed, see failures.tsv\n");
    String expected = texts.run("align @in.sv @in.en").out();
    assertThat(texts.read("out/one.tsv")).isEqualTo(expected);
    assertThat(texts.read("out/sub/three.tsv")).isEqualTo(expected);
    assertThat(texts.has("out/two.tsv")).isFalse();
    assertThat(texts.read("out/failures.tsv").lines())
        .containsExactly(
            "sv\ten\treason",
            texts.path("in.sv")
                + "\t"
                + texts.path("missing")
                + "\t"
                + texts.path("missing")
                + ": no such file; check the path");
  }

  @Test
  void aRunInWhichAllFailStillReports() throws IOException {
    assertThat(runPairs("sv~en/missing~in.en/").code()).isEqualTo(3);
    assertThat(texts.read("out/failures.tsv").lines()).hasSize(2);
  }

  @Test
  void theReportOfAnEarlierRunIsTakenAway() throws IOException {
    assertThat(runPairs("sv~en/missing~in.en/").code()).isEqualTo(3);
    assertThat(runPairs("sv~en/in.sv~in.en/")).isEqualTo(new Cli(0, "", ""));
    assertThat(texts.has("out/failures.tsv")).isFalse();
  }

  @Test
  void anOutputLeftOutIsNamedAsTheSwedishFile() throws IOException {
    texts.put("b.sv", TextPairs.SWEDISH);
    assertThat(runPairs("sv~en~out/in.sv~in.en/b.sv~in.en~/").code()).isZero();
    assertThat(texts.has("out/in.tsv")).isTrue();
    assertThat(texts.has("out/b.tsv")).isTrue();
    assertThat(texts.run("align --pairs @pairs.tsv --out-dir @out -f vecalign").code()).isZero();
    assertThat(texts.has("out/in.vecalign")).isTrue();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "no header | '' | pairs.tsv: no column sv",
        "another header | svenska~engelska/in.sv~in.en/ | pairs.tsv: no column sv",
        "a column missing | sv~out/in.sv~x/ | pairs.tsv:1: no column en",
        "a cell missing | sv~en/in.sv/ | pairs.tsv:2: no cell in column en",
        "an empty cell | sv~en/~in.en/ | pairs.tsv:2: no name for a file here",
        "no name | sv~en/^~in.en/ | pairs.tsv:2: no name for a file here",
        "one output twice | sv~en~out/a~b~x/c~d~x/ | pairs.tsv:3: output ",
        "one output twice by other names | sv~en~out/a~b~x/c~d~y^..^x/ | pairs.tsv:3: output ",
        "an output elsewhere | sv~en~out/a~b~..^x/ | pairs.tsv:2: output ",
        "the directory itself | sv~en~out/a~b~./ | pairs.tsv:2: output ",
        "the report's name | sv~en~out/a~b~failures.tsv/ | pairs.tsv:2: output ",
      })
  void aMalformedManifestIsRefusedBeforeAnythingIsDone(String why, String manifest, String message)
      throws IOException {
    Cli end = runPairs(manifest);
    assertThat(end.code()).isEqualTo(3);
    assertThat(end.err().lines()).hasSize(1);
    assertThat(end.err()).contains(message);
    assertThat(texts.has("out")).isFalse();
  }

  @Test
  void theDirectoryMayBeThisOneButNoFile() throws IOException {
    texts.put("pairs.tsv", "sv\ten\tout\nin.sv\tin.en\tsub/../x.tsv\n");
    assertThat(texts.run("align --pairs @pairs.tsv --out-dir @./").code()).isZero();
    assertThat(texts.has("x.tsv")).isTrue();
    Cli end = texts.run("align --pairs @pairs.tsv --out-dir @in.sv");
    assertThat(end.code()).isEqualTo(4);
    assertThat(end.err().lines()).hasSize(1);
    assertThat(texts.read("in.sv")).isEqualTo(TextPairs.SWEDISH);
  }

  @Test
  void theBytesAreTheSameOnOneThreadAndTwo() throws Exception {
    StringBuilder manifest = new StringBuilder("sv\ten\n");
    for (long seed = 0; seed < 24; seed++) {
      Cases.Pages pages = Cases.pages(seed);
      texts.put(seed + ".sv", storable(pages.swedish()));
      texts.put(seed + ".en", storable(pages.english()));
      manifest.append(seed).append(".sv\t").append(seed).append(".en\n");
    }
    texts.put("pairs.tsv", manifest.toString());
    Map<String, String> onOne = resultsOn(1, "one", "");
    assertThat(onOne).hasSizeGreaterThan(12);
    assertThat(resultsOn(2, "two", "")).isEqualTo(onOne);
    Map<String, String> learned = resultsOn(1, "learned", " --learn");
    assertThat(learned.keySet()).isEqualTo(onOne.keySet());
    assertThat(learned).isNotEqualTo(onOne);
    assertThat(resultsOn(2, "learned-too", " --learn")).isEqualTo(learned);
  }

  /** Words that no lexicon has come up in pairs where the rest of the sentence is clear. */
  @Test
  void wordsOfOnePairHelpTheOthers() throws IOException {
    StringBuilder swedish = new StringBuilder();
    StringBuilder english = new StringBuilder();
    String[][] known = {
      {"på bordet i köket", "on the table in the kitchen"},
      {"under trädet bakom skolan", "under the tree behind the school"},
      {"i hamnen vid den gamla bron", "in the harbour by the old bridge"},
      {"hos läkaren på måndag", "at the doctor's on Monday"},
      {"i bilen utanför huset", "in the car outside the house"},
      {"på tåget till Göteborg", "on the train to Gothenburg"},
    };
    for (String[] place : known) {
      swedish.append("Snirkeln ligger ").append(place[0]).append(".\n");
      english.append("The wozzle is lying ").append(place[1]).append(".\n");
    }
    texts.put("a.sv", swedish.toString());
    texts.put("a.en", english.toString());
    texts.put("b.sv", "Dörren är öppen.\nSnirkeln?\nEn flaska vatten.\n");
    texts.put("b.en", "The door is open.\nThe wozzle?\nThe dough.\nA bottle of water.\n");
    texts.put("pairs.tsv", "sv\ten\na.sv\ta.en\nmissing\ta.en\nb.sv\tb.en\n");
    String arguments =
        "align --pairs @pairs.tsv --sentences --languages sv,en --mode parallel --out-dir @out";
    assertThat(texts.run(arguments).code()).isEqualTo(3);
    double before = confidenceOfTheWord();
    Cli end = texts.run(arguments + " --learn");
    assertThat(end.code()).isEqualTo(3);
    assertThat(texts.read("out/failures.tsv").lines()).hasSize(2);
    assertThat(confidenceOfTheWord()).isGreaterThan(before);
  }

  private double confidenceOfTheWord() throws IOException {
    return texts
        .read("out/b.tsv")
        .lines()
        .filter(line -> line.startsWith("Snirkeln?\tThe wozzle?\t"))
        .mapToDouble(line -> Double.parseDouble(line.split("\t")[2]))
        .findFirst()
        .orElse(0);
  }

  @Test
  void learningIsForManyPairs() throws IOException {
    assertThat(texts.run("align --learn @in.sv @in.en").code()).isEqualTo(2);
  }

  /** UTF-8 has no half surrogate pairs. */
  private static String storable(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }

  /** Parallel streams run on the pool that they are started from. */
  private Map<String, String> resultsOn(int threads, String out, String more) throws Exception {
    String arguments =
        "align --pairs @pairs.tsv --languages sv,en -f jsonl --unaligned --out-dir @" + out + more;
    ForkJoinPool pool = new ForkJoinPool(threads);
    assertThat(pool.submit(() -> texts.run(arguments)).get().code()).isIn(0, 3);
    pool.shutdown();
    Map<String, String> results = new TreeMap<>();
    try (Stream<Path> files = Files.list(directory.resolve(out))) {
      for (Path file : files.toList()) {
        results.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return results;
  }
}
