package org.ankare.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What users give by mistake, to the packed program as a process. */
class BadInputIT {
  private static final Path PROGRAM = Path.of("target/ankare/bin/ankare").toAbsolutePath();
  private static final String SWEDISH =
      "Den gamla bron vid hamnen stängdes i måndags. Båtarna måste nu vänta till våren.\n";
  private static final String ENGLISH =
      "The old bridge by the harbour was closed on Monday. The boats must wait until spring.\n";

  @TempDir private Path directory;

  @BeforeEach
  void write() throws IOException {
    Files.writeString(directory.resolve("sv"), SWEDISH);
    Files.writeString(directory.resolve("en"), ENGLISH);
    Files.writeString(directory.resolve("out"), "old");
  }

  /** What a process printed, what it said, how it ended. */
  private record End(int code, String out, String err) {}

  /** Runs a script in the directory of the test, where {@code ankare} is the program. */
  private End sh(String script) throws IOException, InterruptedException {
    Path out = directory.resolve(".stdout");
    Path err = directory.resolve(".stderr");
    Process process =
        new ProcessBuilder(
                "bash", "-o", "pipefail", "-c", "ankare() { '" + PROGRAM + "' \"$@\"; }\n" + script)
            .directory(directory.toFile())
            .redirectInput(Path.of("/dev/null").toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    boolean isOver = process.waitFor(120, TimeUnit.SECONDS);
    process.destroyForcibly();
    assertThat(isOver).as("ended in time").isTrue();
    return new End(
        process.exitValue(),
        Files.readString(out, StandardCharsets.UTF_8),
        Files.readString(err, StandardCharsets.UTF_8));
  }

  private void assertNothingHalfWritten() throws IOException {
    assertThat(directory.resolve("out")).hasContent("old");
    try (Stream<Path> files = Files.list(directory)) {
      assertThat(files).noneMatch(file -> file.toString().endsWith(".part"));
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "a missing file | : | sv x | x: no such file; check the path",
        "a directory | mkdir x | x en | x: is a directory; name a file in it",
        "an empty file | : > x | x en | x: is empty; give a file with text in it",
        "white space only | printf ' \\n\\t\\n' > x | x en | x: is empty; ",
        "standard input that is empty | : | - en | -: is empty; ",
        "a binary file | printf '\\1\\2\\3\\4\\5\\6\\7\\0%.0s' {1..99} > x | x en | x: is binary data;",
        "an archive | printf 'PK\\3\\4\\0\\0' > x | x en | x: is cut off or damaged (a ZIP archive);",
        "another charset than said | printf 'hamn\\n\\345\\n' > x | x en --encoding utf-8 |"
            + " x:2: is not UTF-8; say which encoding",
        "broken UTF-8 | (cat sv; printf '\\303\\n') > x | x en | x:2: is not UTF-8",
        "half a surrogate in UTF-16 | printf '\\377\\376h\\0\\0\\330e\\0j\\0' > x | x en |"
            + " x:1: is not UTF-16LE; ",
        "a surrogate in UTF-8 | (cat sv; printf '\\355\\240\\200\\n') > x | x en | x:2: is not UTF-8",
        "one language twice | cp sv x; echo Ja. >> x | sv x | x: is Swedish, as sv is; ",
        "an unknown language | echo 'Gmina postanowiła zamknąć stary most na rzece, ponieważ"
            + " inżynierowie znaleźli pęknięcia w betonie.' > x | x en |"
            + " x: is Polish, not Swedish or English; ",
        "no language | echo '12 + 4 = 16' > x | x en | x: its language cannot be told; ",
        "a file that is both | : | sv sv | sv: is the same file as sv; ",
        "a file that is both by a link | ln -s sv x | sv x | x: is the same file as sv; ",
        "a missing lexicon | : | sv en --lexicon x | x: no such file; check the path",
        "a lexicon that is a directory | mkdir x | sv en --lexicon x | x: is a directory; ",
        "a lexicon that is no table | echo hus > x | sv en --lexicon x | x:1: 1 cells; ",
        "a lexicon in another charset | printf 'b\\345t\\tboat\\n' > x | sv en --lexicon x |"
            + " x:1: not UTF-8; convert it first",
        "a lexicon cut short | printf 'ANKLEX2\\n\\0' > x | sv en --lexicon x |"
            + " x: not a lexicon of this program; ",
      })
  void isTheUsersFaultInOneLine(String why, String script, String arguments, String message)
      throws Exception {
    End end = sh(script + "\nankare align " + arguments + " -o out");
    assertThat(end.err()).startsWith("ankare: " + message.strip());
    assertThat(end.err().lines()).hasSize(1);
    assertThat(end.code()).isEqualTo(3);
    assertThat(end.out()).isEmpty();
    assertNothingHalfWritten();
  }

  @Test
  void aFileThatMayNotBeReadIsTheUsersFault() throws Exception {
    assumeTrue(!System.getProperty("user.name").equals("root"));
    for (String arguments : new String[] {"x en", "sv en --lexicon x"}) {
      End end = sh("cp sv x; chmod 0 x; ankare align " + arguments);
      assertThat(end.code()).isEqualTo(3);
      assertThat(end.err()).startsWith("ankare: x: ").contains("permission denied; ");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ankare align sv en --quiet > /dev/full",
        "ankare align sv en --quiet -o /dev/full",
        "ankare align sv en --quiet -f jsonl > /dev/full",
        "ankare segment sv > /dev/full",
        "ankare anchors sv > /dev/full",
        "ankare detect sv > /dev/full",
        "ankare explain sv en --bead 0 > /dev/full",
        "ankare lexicon info > /dev/full",
        "ankare lexicon train sv en --quiet -o /dev/full",
        "ankare align sv en --quiet -o missing/out",
      })
  void lostOutputIsFour(String script) throws Exception {
    assumeTrue(Files.exists(Path.of("/dev/full")));
    End end = sh(script);
    assertThat(end.code()).isEqualTo(4);
    assertThat(end.err().lines()).hasSize(1);
    assertThat(end.err()).contains("; choose another place or make room");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ankare align sv en --quiet | true",
        "for i in {1..3000}; do cat sv; done > x; ankare segment x | head -1",
      })
  void aReaderThatWentAwayIsNoError(String script) throws Exception {
    End end = sh(script);
    assertThat(end.code()).isZero();
    assertThat(end.err()).isEmpty();
  }

  @Test
  void nulAndControlCharactersAreNormalInput() throws Exception {
    End end =
        sh(
            "printf 'Den gamla\\0 bron vid \\33[1mhamnen \\7stängdes i måndags.\\f Båtarna väntar"
                + " nu\\302\\205.\\n' > x; ankare align x en --quiet --mode parallel; ankare segment x -f tsv");
    assertThat(end.code()).isZero();
    assertThat(end.err()).isEmpty();
    assertThat(end.out()).contains("Den gamla  bron vid  [1mhamnen  stängdes i måndags.\tThe old");
    assertThat(end.out()).doesNotContainPattern("[\\x00-\\x08\\x0B-\\x1F\\x85]");
  }

  @Test
  void aLineOf50MegabytesIsReadAndCut() throws Exception {
    End end =
        sh(
            "yes 'bron vid hamnen' | head -c 50000000 | tr '\\n' ' ' > x;"
                + " ANKARE_JAVA_OPTS=-Xmx1g ankare segment x --languages sv | tr -d ' \\n' | wc -c");
    assertThat(end.err()).isEmpty();
    assertThat(end.code()).isZero();
    assertThat(end.out().strip()).isEqualTo(Integer.toString(50_000_000 / 16 * 13));
  }

  @Test
  void tooLittleMemoryIsSaidInOneLine() throws Exception {
    End end =
        sh(
            "head -c 50000000 /dev/zero | tr '\\0' a > x;"
                + " ANKARE_JAVA_OPTS=-Xmx64m ankare align x en --languages sv,en -o out");
    assertThat(end.code()).isEqualTo(3);
    assertThat(end.err()).startsWith("ankare: memory: too little for this input; ");
    assertThat(end.err().lines()).hasSize(1);
    assertNothingHalfWritten();
  }
}
