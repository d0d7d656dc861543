package org.ankare.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
  private static OutputStream failing(String message) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(message);
      }
    };
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "-h", "eval --help", "eval align --help", "--quiet -h"})
  void printsHelpOnStandardOutput(String args) {
    Cli end = Cli.run(args.split(" "));
    assertThat(end.code()).isZero();
    assertThat(end.out()).startsWith("Usage: ankare");
    assertThat(end.err()).isEmpty();
  }

  @Test
  void printsTheVersionItWasBuiltAs() {
    assertThat(Cli.run("--version").out())
        .isEqualTo("ankare " + System.getProperty("project.version") + System.lineSeparator());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "no command | '' | ankare: no command given",
        "no command below eval | eval | ankare eval: no command given",
        "a command mistyped | evall | ankare: 'evall' is no command; did you mean",
        "an option mistyped | eval align --fail-bellow=1 a b | ankare eval align: unknown option:",
        "an option without its value | eval align a b -o | ankare eval align: missing required",
        "a word for a number | eval align a b --fail-below=x | ankare eval align: invalid value",
        "a number out of range | eval align a b --fail-below=95 | ankare eval align: invalid value",
        "no number | eval align a b --fail-below=NaN | ankare eval align: invalid value",
        "standard input twice | eval align - - | ankare eval align: standard input (-) can be one",
        "two tables | eval align a b --shapes --calibration | ankare eval align: print --shapes",
        "half a pair | eval align a b c | ankare eval align: files come in pairs",
        "no file | eval align | ankare eval align: missing required parameter",
        "an option twice | eval align a b -o c -o d | ankare eval align: option '--output'",
        "no charset | detect a --encoding klingon | ankare detect: --encoding cannot be 'klingon'; give one such as windows-1252",
        "no colour | --color=red | ankare: --color cannot be 'red'; choose from auto, always, never",
        "no format | align a b -f xlxs | ankare align: --format cannot be 'xlxs'; choose from tsv, jsonl,",
        "a document to write | align a b -o c.docx | ankare align: no format has the ending of -o: ",
        "no shell | generate-completion tcsh | ankare generate-completion: shell cannot be 'tcsh'; choose from bash, zsh, fish",
        "an option after -- is a file | eval align a -- --quiet b | ankare eval align: files come",
      })
  void wrongUsageGetsOneLineAndTheSynopsis(String why, String args, String message) {
    Cli end = Cli.run(args.isEmpty() ? new String[0] : args.split(" "));
    assertThat(end.code()).isEqualTo(2);
    assertThat(end.out()).isEmpty();
    assertThat(end.err().lines()).hasSize(2);
    assertThat(end.err()).startsWith(message).contains("\nUsage: ankare");
  }

  @Test
  void suggestsTheCommandThatWasMeant() {
    assertThat(Cli.run("algin", "a", "b").err())
        .startsWith("ankare: 'algin' is no command; did you mean align?\n");
  }

  @Test
  void suggestsTheOptionThatWasMeant() {
    assertThat(Cli.run("eval", "align", "--fail-bellow=1", "a", "b").err())
        .contains("did you mean --fail-below?");
  }

  @Test
  void aMissingFileIsOneLine() {
    Cli end = Cli.run("eval", "align", "finns\ninte", "b");
    assertThat(end.code()).isEqualTo(3);
    assertThat(end.err().lines())
        .containsExactly(
            "ankare: finns inte: no such file or directory; name a file that can be read");
  }

  @Test
  void aStackTraceIsShownOnDemandOnly() {
    assertThat(Cli.run("eval", "align", "a", "b", "--debug").err()).contains("\tat org.ankare");
  }

  @Test
  void anArgumentIsNoFileOfArguments() {
    assertThat(Cli.run("eval", "align", "@a", "b").err()).startsWith("ankare: @a: no such file");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "--version", "generate-completion", "eval mine --help"})
  void whatCannotBeWrittenIsNoticed(String args) {
    Cli end =
        Cli.runOn(
            InputStream.nullInputStream(), failing("No space left on device"), args.split(" "));
    assertThat(end.code()).isEqualTo(4);
    assertThat(end.err()).startsWith("ankare: standard output: No space left on device; ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "generate-completion"})
  void aReaderThatWentAwayIsNoError(String args) {
    Cli end = Cli.runOn(InputStream.nullInputStream(), failing("Broken pipe"), args);
    assertThat(end).isEqualTo(new Cli(0, "", ""));
  }

  @Test
  void coloursHelpOnDemandOnly() {
    assertThat(Cli.run("--help", "--color=always").out()).contains("\u001B[");
    assertThat(Cli.run("eval", "--color=never", "align", "--help").out()).doesNotContain("\u001B");
  }

  @Test
  void speaksTheSameInTurkey() {
    Locale before = Locale.getDefault();
    String expected = Cli.run("--help").out();
    try {
      Locale.setDefault(new Locale("tr", "TR"));
      assertThat(Cli.run("--help").out()).isEqualTo(expected);
      assertThat(Cli.run("--INVALID").err()).startsWith("ankare: unknown option: '--INVALID'");
    } finally {
      Locale.setDefault(before);
    }
  }
}
