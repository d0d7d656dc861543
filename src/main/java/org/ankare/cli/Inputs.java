package org.ankare.cli;

import java.io.InputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.ankare.io.TextLines;
import org.ankare.text.InputException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** The inputs that a command is given by name; {@code -} is standard input. */
final class Inputs {
  static final String STANDARD_INPUT = "-";

  private Inputs() {}

  /** Refuses standard input named more than once, and a name that is none. */
  static void check(CommandSpec command, List<String> names) {
    if (Collections.frequency(names, STANDARD_INPUT) > 1) {
      throw new ParameterException(
          command.commandLine(), "Standard input (-) can be one input only");
    }
    if (names.contains("")) {
      throw new ParameterException(command.commandLine(), "The name of an input is empty");
    }
  }

  /** Returns the path that a name stands for. */
  static Path path(String name) throws InputException {
    try {
      return Path.of(name);
    } catch (InvalidPathException problem) {
      throw new InputException(name, "no name for a file here", "rename the file");
    }
  }

  /** Reads an input that is made of lines. */
  static TextLines lines(String name, InputStream standardInput) throws InputException {
    return name.equals(STANDARD_INPUT)
        ? TextLines.read(name, standardInput)
        : TextLines.read(path(name));
  }
}
