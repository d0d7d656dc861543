package org.ankare.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is packed for shells and for man, in the programs that read it. */
class ShareIT {
  private static final Path SHARE = Path.of("target/ankare/share").toAbsolutePath();
  private static final String PROGRAM = Path.of("target/ankare/bin/ankare").toAbsolutePath() + " ";

  @TempDir private Path directory;

  /** Runs a script in a shell and returns the lines it printed. */
  private List<String> run(String shell, String script) throws IOException, InterruptedException {
    Path out = directory.resolve("out");
    Process process =
        new ProcessBuilder(shell, "-c", script)
            .directory(directory.toFile())
            .redirectInput(Path.of("/dev/null").toFile())
            .redirectErrorStream(true)
            .redirectOutput(out.toFile())
            .start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("ended in time").isTrue();
    return Files.readAllLines(out, StandardCharsets.UTF_8);
  }

  private void assumeInstalled(String program) throws Exception {
    assumeTrue(!run("sh", "command -v " + program).isEmpty(), program + " is not installed here");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "bash, bash-completion/completions/ankare, -n",
    "zsh, zsh/site-functions/_ankare, -n",
    "fish, fish/vendor_completions.d/ankare.fish, --no-execute",
  })
  void theScriptIsOneAndWhatTheProgramPrints(String shell, String file, String check)
      throws Exception {
    Path script = SHARE.resolve(file);
    assertThat(script).exists();
    assertThat(run("sh", PROGRAM + "generate-completion " + shell + " | cmp - " + script)).isEmpty();
    assumeInstalled(shell);
    assertThat(run("sh", shell + " " + check + " " + script)).isEmpty();
  }

  @Test
  void bashCompletes() throws Exception {
    String completed =
        "; COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _complete_ankare; echo \"${COMPREPLY[*]}\"";
    // What works only while a person types is left out.
    String source =
        "compopt() { :; }; . " + SHARE.resolve("bash-completion/completions/ankare") + "; ";
    assertThat(run("bash", source + "COMP_WORDS=(ankare al)" + completed)).containsExactly("align");
    assertThat(run("bash", source + "COMP_WORDS=(ankare align --format '')" + completed))
        .first()
        .asString()
        .contains("tsv", "jsonl");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ankare al | align",
        "ankare eval al | align",
        "ankare --quiet eval mi | mine",
        "ankare align --langu | --languages",
        "ankare align --format js | jsonl",
        "ankare align in | input.txt",
        "ankare align --lexicon in | input.txt",
        "ankare eval mine in | input.txt",
      })
  void fishCompletes(String typed, String expected) throws Exception {
    assumeInstalled("fish");
    Files.writeString(directory.resolve("input.txt"), "");
    String source = "source " + SHARE.resolve("fish/vendor_completions.d/ankare.fish") + "; ";
    assertThat(run("fish", source + "complete -C '" + typed + "'"))
        .singleElement()
        .asString()
        .startsWith(expected);
  }

  @Test
  void everyPageOfTheManualIsWellFormed() throws Exception {
    try (Stream<Path> pages = Files.list(SHARE.resolve("man/man1"))) {
      assertThat(pages.map(page -> page.getFileName().toString()))
          .contains("ankare.1", "ankare-align.1", "ankare-eval-mine.1")
          .doesNotContain("ankare-generate-completion.1");
    }
    assumeInstalled("groff");
    assertThat(run("sh", "groff -man -ww -z " + SHARE + "/man/man1/*.1")).isEmpty();
  }

  @Test
  void theMakerOfTheManualIsNotShipped() throws Exception {
    try (Stream<Path> jars = Files.list(SHARE.resolveSibling("lib"))) {
      assertThat(jars.map(jar -> jar.getFileName().toString()))
          .noneMatch(name -> name.contains("codegen") || name.contains("asciidoctor"));
    }
  }
}
