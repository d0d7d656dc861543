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
    Map<String, String> onOne = resultsOn(1, "one");
    assertThat(onOne).hasSizeGreaterThan(12);
    assertThat(resultsOn(2, "two")).isEqualTo(onOne);
  }

  /** UTF-8 has no half surrogate pairs. */
  private static String storable(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }

  /** Parallel streams run on the pool that they are started from. */
  private Map<String, String> resultsOn(int threads, String out) throws Exception {
    String arguments =
        "align --pairs @pairs.tsv --languages sv,en -f jsonl --unaligned --out-dir @" + out;
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
