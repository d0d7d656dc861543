package org.ankare.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.ankare.io.ResultWriter;
import org.ankare.text.InputException;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;

class FailuresTest {
  private final StringWriter err = new StringWriter();
  private final Failures failures =
      new Failures(
          new Session(
              InputStream.nullInputStream(),
              new ResultWriter("x", OutputStream.nullOutputStream()),
              new PrintWriter(err),
              new GeneralOptions()));

  /** A command that fails in its own way. */
  @Command(name = "failing")
  static final class Failing implements Runnable {
    private final Runnable way;

    Failing(Runnable way) {
      this.way = way;
    }

    @Override
    public void run() {
      way.run();
    }

    @Command
    int method() {
      way.run();
      return 0;
    }
  }

  private int execute(Runnable way, String... args) {
    return failures
        .guard(
            () ->
                ExitCode.of(
                    new CommandLine(new Failing(way))
                        .setExecutionExceptionHandler(failures)
                        .execute(args)))
        .number();
  }

  private static void fail(RuntimeException problem) {
    throw problem;
  }

  private static int descend(int depth) {
    return descend(depth + 1) + 1;
  }

  private static void exhaust() {
    throw new OutOfMemoryError("Java heap space");
  }

  @Test
  void aBugIsSeventyInOneLine() {
    assertThat(execute(() -> fail(new IllegalStateException("två\nrader")))).isEqualTo(70);
    assertThat(err.toString().lines()).hasSize(1);
    assertThat(err).asString().startsWith("ankare: a bug: java.lang.IllegalStateException: två ");
  }

  @Test
  void anEndlessDescentIsABug() {
    assertThat(execute(() -> descend(0))).isEqualTo(70);
    assertThat(execute(() -> descend(0), "method")).isEqualTo(70);
  }

  @Test
  void tooLargeAnInputSaysWhatToDo() {
    assertThat(execute(FailuresTest::exhaust)).isEqualTo(3);
    assertThat(execute(FailuresTest::exhaust, "method")).isEqualTo(3);
    assertThat(err).asString().contains("ANKARE_JAVA_OPTS=-Xmx");
  }

  @Test
  void aBugOutsideOfCommandsIsABugToo() {
    assertThat(failures.guard(() -> ExitCode.of(5))).isEqualTo(ExitCode.BUG);
  }

  @Test
  void anInputsFaultIsThree() {
    Exception problem = new InputException("bok.txt:4", "not UTF-8", "convert it first");
    assertThat(failures.handleExecutionException(problem, null, null)).isEqualTo(3);
    assertThat(err).hasToString("ankare: bok.txt:4: not UTF-8; convert it first\n");
  }

  @Test
  void whatIsNeitherInputNorOutputIsABug() {
    assertThat(failures.handleExecutionException(new IOException("?"), null, null)).isEqualTo(70);
  }
}
