package org.ankare.cli;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.ankare.io.Cells;
import org.ankare.io.OutputException;
import org.ankare.text.InputException;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Makes one line and an exit code of everything that goes wrong; the only place that does. */
final class Failures implements IExecutionExceptionHandler, IParameterExceptionHandler {
  private final Session session;

  Failures(Session session) {
    this.session = session;
  }

  /**
   * Runs the work; what it throws becomes a message and an exit code. This is the one place that
   * catches everything: a stack trace is no answer to a user.
   */
  @SuppressWarnings("checkstyle:IllegalCatch")
  ExitCode guard(Work work) {
    try {
      return work.run();
    } catch (Throwable problem) {
      return report(problem);
    }
  }

  @Override
  public int handleExecutionException(Exception problem, CommandLine command, ParseResult parsed) {
    // Picocli wraps what is no Exception when a command is a method.
    boolean isWrapped = problem instanceof CommandLine.ExecutionException;
    return report(isWrapped && problem.getCause() != null ? problem.getCause() : problem).number();
  }

  @Override
  public int handleParseException(ParameterException problem, String[] args) {
    CommandLine command = problem.getCommandLine();
    line(command.getCommandSpec().qualifiedName(), sentence(problem) + suggestion(problem));
    CommandLine.Help help =
        new CommandLine.Help(
            command.getCommandSpec(), CommandLine.Help.defaultColorScheme(Ansi.OFF));
    session.err().print("Usage: " + help.synopsis("Usage: ".length()));
    return ExitCode.USAGE.number();
  }

  private static String sentence(ParameterException problem) {
    String message = problem.getMessage();
    if (isNoCommand(problem)) {
      message =
          "'" + ((UnmatchedArgumentException) problem).getUnmatched().get(0) + "' is no command";
    } else if (isWrongCharset(problem)) {
      message = "--encoding cannot be '" + problem.getValue() + "'; give one such as windows-1252";
    } else if (isWrongChoice(problem)) {
      message = wrongChoice(problem);
    }
    return Character.toLowerCase(message.charAt(0)) + message.substring(1);
  }

  private static boolean isNoCommand(ParameterException problem) {
    return problem instanceof UnmatchedArgumentException unmatched
        && !unmatched.isUnknownOption()
        && !problem.getCommandLine().getSubcommands().isEmpty();
  }

  private static boolean isWrongChoice(ParameterException problem) {
    return problem.getClass() == ParameterException.class
        && problem.getArgSpec() != null
        && problem.getValue() != null
        && problem.getArgSpec().completionCandidates() != null;
  }

  private static boolean isWrongCharset(ParameterException problem) {
    return problem.getValue() != null
        && problem.getArgSpec() instanceof OptionSpec option
        && option.type() == Charset.class;
  }

  /** Returns what Picocli would say with every choice twice, by its Java name too. */
  private static String wrongChoice(ParameterException problem) {
    Iterable<String> choices = problem.getArgSpec().completionCandidates();
    String option =
        problem.getArgSpec() instanceof OptionSpec named
            ? named.longestName()
            : problem.getArgSpec().paramLabel().toLowerCase(Locale.ROOT);
    String value = problem.getValue();
    return option + " cannot be '" + value + "'; choose from " + String.join(", ", choices);
  }

  private static String suggestion(ParameterException problem) {
    if (!(problem instanceof UnmatchedArgumentException unmatched)
        || unmatched.getSuggestions().isEmpty()) {
      return "";
    }
    String typed = unmatched.getUnmatched().get(0);
    // Picocli's are alike in any place; whoever mistypes a word mostly begins it right.
    int alike =
        unmatched.getSuggestions().stream().mapToInt(it -> alikeFrom(it, typed)).max().getAsInt();
    return unmatched.getSuggestions().stream()
        .filter(suggestion -> alikeFrom(suggestion, typed) == alike)
        .collect(Collectors.joining(" or ", "; did you mean ", "?"));
  }

  /** Returns with how many of the same characters two words begin. */
  private static int alikeFrom(String one, String other) {
    int mismatch = Arrays.mismatch(one.toCharArray(), other.toCharArray());
    return mismatch < 0 ? one.length() : mismatch;
  }

  private ExitCode report(Throwable problem) {
    if (problem instanceof OutputException lost && lost.isClosedPipe()) {
      return ExitCode.DONE;
    }
    line("ankare", message(problem));
    if (session.options().debug()) {
      problem.printStackTrace(session.err());
    }
    if (problem instanceof OutputException) {
      return ExitCode.OUTPUT;
    }
    return problem instanceof InputException || problem instanceof OutOfMemoryError
        ? ExitCode.INPUT
        : ExitCode.BUG;
  }

  private static String message(Throwable problem) {
    if (problem instanceof InputException || problem instanceof OutputException) {
      return problem.getMessage();
    }
    if (problem instanceof OutOfMemoryError) {
      return "memory: too little for this input; give more with ANKARE_JAVA_OPTS=-Xmx8g";
    }
    return "a bug: " + problem + "; report it with what --debug shows";
  }

  private void line(String tool, String message) {
    session.err().println(tool + ": " + Cells.clean(message));
  }

  /** Something that may go wrong. */
  interface Work {
    ExitCode run() throws IOException;
  }
}
