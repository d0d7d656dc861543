package org.ankare.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import org.ankare.io.OutputException;
import org.ankare.io.ResultWriter;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/** The program on given streams: builds the commands, runs one, and makes its end an exit code. */
final class Program {
  private final Session session;
  private final Failures failures;

  Program(InputStream in, OutputStream out, PrintWriter err) {
    ResultWriter result = new ResultWriter("standard output", out);
    session = new Session(in, result, err, new GeneralOptions());
    failures = new Failures(session);
  }

  int run(String... args) {
    HeadStart.of(args);
    ExitCode code = failures.guard(() -> execute(args));
    session.err().flush();
    return code.number();
  }

  private ExitCode execute(String... args) throws IOException {
    CommandLine commands = commandLine(args);
    PrintWriter help = new PrintWriter(session.out());
    commands.setOut(help);
    int number = commands.execute(args);
    help.flush();
    // What went through the PrintWriter was swallowed there, but is remembered here.
    OutputException lost = session.out().failure().orElse(null);
    if (lost != null && number == ExitCode.DONE.number()) {
      throw lost;
    }
    return ExitCode.of(number);
  }

  /** Returns the commands that the arguments ask for, ready to parse them. */
  CommandLine commandLine(String... args) {
    CommandLine root = new CommandLine(new RootCommand(session.options()));
    Commands.addTo(root, session, args);
    HelpStyle.apply(root);
    root.getCommandSpec().usageMessage().exitCodeList(ExitCode.list());
    return root.setErr(session.err())
        .setExpandAtFiles(false)
        .setParameterExceptionHandler(failures)
        .setExecutionExceptionHandler(failures)
        .setExecutionStrategy(this::runLast);
  }

  private int runLast(ParseResult parsed) {
    Help.ColorScheme colors = CommandLine.Help.defaultColorScheme(session.options().color().ansi());
    parsed.asCommandLineList().forEach(command -> command.setColorScheme(colors));
    return new RunLast().execute(parsed);
  }
}
