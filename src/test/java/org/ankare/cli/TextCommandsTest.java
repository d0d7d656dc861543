package org.ankare.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.ankare.io.ResultWriter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class TextCommandsTest {
  private static int execute(StringWriter err, String args) {
    CommandLine root = new CommandLine(new RootCommand(new GeneralOptions()));
    TextCommands.all().forEach(root::addSubcommand);
    Session session =
        new Session(
            InputStream.nullInputStream(),
            new ResultWriter("x", OutputStream.nullOutputStream()),
            new PrintWriter(err),
            new GeneralOptions());
    root.setErr(session.err()).setExecutionExceptionHandler(new Failures(session));
    return root.execute(args.split(" "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "align a b",
        "align a",
        "align - --languages en,sv",
        "align a - --languages en,sv --sentences --encoding latin1",
        "align a b --mode parallel --min-confidence 1 --unaligned --explain",
        "align a b -f jsonl --lexicon x --lexicon y --signature -o z",
        "align --pairs m.tsv --out-dir d -f vecalign",
        "detect",
        "detect a b c",
        "detect a --unit passage",
        "segment",
        "segment a --languages sv -f tsv",
        "anchors a",
        "anchors a b --languages sv,en",
        "explain a b --bead 0",
        "explain a --bead 0",
        "explain --sv Ja --en Yes --lexicon x",
        "lexicon train a -o l",
        "lexicon train a b c d -o l",
        "lexicon lookup hus bil --from sv --lexicon x",
        "lexicon info",
        "lexicon info l",
      })
  void takes(String args) {
    StringWriter err = new StringWriter();
    assertThat(execute(err, args)).isZero();
    assertThat(err).hasToString("");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "align | Give two documents",
        "align a --languages sv | Invalid value for option '--languages'",
        "detect a --unit sentence | Invalid value for option '--unit'",
        "align a b c | Give two documents",
        "align - - | Standard input (-)",
        "align a b --languages sv | Invalid value for option '--languages'",
        "align a b --languages sv,sv | Invalid value for option '--languages'",
        "align a b --languages sv,swe | Invalid value for option '--languages'",
        "align a b --languages sv,en, | Invalid value for option '--languages'",
        "align a b --encoding klingon | Invalid value for option '--encoding'",
        "align a b --mode both | Invalid value for option '--mode'",
        "align a b --min-confidence 1.1 | Invalid value for option '--min-confidence'",
        "align --pairs m.tsv | Error: Missing required argument(s): --out-dir=DIR",
        "align a b --pairs m.tsv --out-dir d | With --pairs go neither documents nor -o",
        "align --pairs m.tsv --out-dir d -o x | With --pairs go neither documents nor -o",
        "segment a b --languages sv | Invalid value for option '--languages'",
        "anchors a b c | Give one or two documents",
        "explain a b | Give two documents, or one that holds both texts, and --bead N",
        "explain a b --bead -1 | Give two documents, or one that holds both texts, and --bead N",
        "explain --sv Ja | Give two documents, or one that holds both texts, and --bead N",
        "explain a b --bead 1 --sv Ja --en Yes | Give two documents, or one that holds both texts, and --bead N",
        "lexicon | No command given",
        "lexicon train a b | Missing required option: '--output=FILE'",
        "lexicon lookup | Missing required parameter: 'WORD'",
        "lexicon lookup hus --from da | Invalid value for option '--from'",
      })
  void refuses(String args, String message) {
    StringWriter err = new StringWriter();
    assertThat(execute(err, args)).isEqualTo(2);
    assertThat(err.toString()).startsWith(message);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "align a a",
        "align pom.xml ./src/../pom.xml",
        "anchors pom.xml pom.xml",
        "explain a a --bead 0",
      })
  void refusesOneFileTwice(String args) {
    StringWriter err = new StringWriter();
    assertThat(execute(err, args)).isEqualTo(3);
    assertThat(err.toString()).contains(": is the same file as ");
  }
}
