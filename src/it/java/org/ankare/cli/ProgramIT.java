package org.ankare.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The packed program as a process, started by a shell. */
class ProgramIT {
  private static final Path PROGRAM = Path.of("target/ankare/bin/ankare").toAbsolutePath();

  @TempDir private Path directory;

  @BeforeEach
  void writeGold() throws IOException {
    Files.writeString(directory.resolve("gold"), "[0]:[0]\n[1,2]:[1]\n");
    Files.writeString(directory.resolve("gold2"), "[0]:[0]\n[1]:[1]\n");
  }

  /** What a process printed, what it said, how it ended. */
  private record End(int code, String out, String err) {}

  private End sh(String script) throws IOException, InterruptedException {
    return sh(script, Map.of());
  }

  /** Runs a script in the directory of the test, where {@code ankare} is the program. */
  private End sh(String script, Map<String, String> environment)
      throws IOException, InterruptedException {
    Path out = directory.resolve(".out");
    Path err = directory.resolve(".err");
    String function = "ankare() { LC_ALL=$LOCALE '" + PROGRAM + "' \"$@\"; }\n";
    ProcessBuilder builder =
        new ProcessBuilder("bash", "-o", "pipefail", "-c", function + script)
            .directory(directory.toFile())
            .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder.environment().putAll(environment);
    Process process = builder.start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("ended in time").isTrue();
    return new End(process.exitValue(), read(out), read(err));
  }

  private static String read(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0 | ankare --version",
        "0 | ankare --help",
        "0 | ankare eval align gold gold --fail-below 1",
        "1 | ankare eval align gold /dev/null --fail-below 0.5",
        "2 | ankare",
        "2 | ankare eval align gold gold --fail-bellow 1",
        "3 | ankare eval align gold missing",
        "3 | ankare eval align gold .",
        "3 | ankare eval align gold \"$(printf 'bl\\345')\"",
        "4 | ankare eval align gold gold -o missing/out",
        "4 | ankare eval align gold gold -o .",
      })
  void endsWithThePromisedCode(int code, String script) throws Exception {
    End end = sh(script);
    assertThat(end.code()).isEqualTo(code);
    assertThat(end.err().isEmpty()).isEqualTo(code < 2);
    assertThat(end.err()).doesNotContain("\tat ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ankare --help > /dev/full",
        "ankare --version > /dev/full",
        "ankare eval align gold gold > /dev/full",
        "ankare eval align gold gold -o /dev/full",
        "ankare generate-completion > /dev/full",
        "ankare align gold gold2 --languages sv,en --mode parallel --report /dev/full",
      })
  void lostOutputIsFour(String script) throws Exception {
    assumeTrue(Files.exists(Path.of("/dev/full")));
    End end = sh(script);
    assertThat(end.code()).isEqualTo(4);
    assertThat(end.err().lines()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ankare --help | head -1",
        "ankare generate-completion | head -1",
        "ankare eval align gold gold | true",
        // Far more than a pipe holds, so that writing goes on after the reader went away.
        "ankare eval align $(for i in {1..600}; do echo gold gold; done) --per-document | head -1",
      })
  void aReaderThatWentAwayIsNoError(String script) throws Exception {
    for (String locale : new String[] {"C", "sv_SE.UTF-8"}) {
      End end = sh(script, Map.of("LOCALE", locale));
      assertThat(end.code()).isZero();
      assertThat(end.err()).isEmpty();
    }
  }

  @Test
  void readsStandardInput() throws Exception {
    End end = sh("ankare eval align gold - < gold");
    assertThat(end.out()).contains("*\tstrict\t1.0000\t1.0000\t1.0000\t");
  }

  @ParameterizedTest
  @ValueSource(strings = {"C", "POSIX", "C.UTF-8", "tr_TR.UTF-8", ""})
  void printsUtf8AndFindsFilesInEveryLocale(String locale) throws Exception {
    End end =
        sh(
            "cp gold blåbär.ı; ankare eval align gold blåbär.ı --per-document",
            Map.of("LOCALE", locale, "ANKARE_JAVA_OPTS", "-Duser.language=tr -Duser.country=TR"));
    assertThat(end.err()).isEmpty();
    assertThat(end.out()).contains("\nblåbär.ı\tstrict\t1.0000\t");
  }

  @Test
  void colorsNothingWithoutATerminal() throws Exception {
    assertThat(sh("ankare --help").out()).doesNotContain("\u001B");
  }

  @Test
  void startsThroughALinkFromAPathWithSpaces() throws Exception {
    Path copy = directory.resolve("mina program/ankare");
    End end =
        sh(
            "mkdir 'mina program'; cp -R '"
                + PROGRAM.getParent().getParent()
                + "' 'mina program/'; ln -s 'mina program/ankare/bin/ankare' kort; ./kort -V");
    assertThat(copy).isDirectory();
    assertThat(end.out()).startsWith("ankare ");
  }

  @Test
  void saysWhenThereIsNoJava() throws Exception {
    End end = sh("ankare --version", Map.of("JAVA_HOME", "/nowhere"));
    assertThat(end.code()).isEqualTo(70);
    assertThat(end.err()).startsWith("ankare: no Java found: ");
  }

  @Test
  void completionIsAScript() throws Exception {
    End end = sh("ankare generate-completion > c && bash -n c && . ./c && complete -p ankare");
    assertThat(end.code()).isZero();
    assertThat(end.out()).contains("ankare");
  }

  @Test
  void writesAFileAsOthersDo() throws Exception {
    assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
    End end = sh("umask 022; ankare eval align gold gold -o out; stat -c %a out");
    assertThat(end.out()).isEqualTo("644\n");
  }

  @Test
  void respectsWhatIsNotToBeWritten() throws Exception {
    assumeTrue(!System.getProperty("user.name").equals("root"));
    End end = sh("mkdir ro; chmod a-w ro; ankare eval align gold gold -o ro/out");
    assertThat(end.code()).isEqualTo(4);
    assertThat(sh("echo x > f; chmod a-w f; ankare eval align gold gold -o f").code()).isEqualTo(4);
    assertThat(directory.resolve("f")).hasContent("x");
  }

  @Test
  void leavesNoPartBehindWhenStopped() throws Exception {
    End end =
        sh(
            "mkfifo never; '"
                + PROGRAM
                + "' eval align gold never -o out & "
                + "while ! ls .out.*.part 2>/dev/null; do sleep 0.1; done; kill $!; wait $!; "
                + "ls -A | grep part$");
    assertThat(end.out().lines()).hasSize(1);
    try (Stream<Path> files = Files.list(directory)) {
      assertThat(files).noneMatch(file -> file.toString().endsWith(".part"));
    }
  }
}
