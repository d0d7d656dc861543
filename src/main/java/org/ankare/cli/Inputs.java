package org.ankare.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
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

  /** Refuses wrong usage: what is asked for is not given. */
  static void require(CommandSpec command, boolean condition, String complaint) {
    if (!condition) {
      throw new ParameterException(command.commandLine(), complaint);
    }
  }

  /** Refuses a least confidence that is no probability. */
  static void checkConfidence(CommandSpec command, double least) {
    require(
        command,
        least >= 0 && least <= 1,
        "Invalid value for option '--min-confidence': give a number 0 to 1");
  }

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

  /** Refuses one file given twice, by whatever names. */
  static void checkDistinct(String one, String other) throws InputException {
    if (one.equals(other) || isSame(path(one), path(other))) {
      throw new InputException(
          other, "is the same file as " + one, "give a Swedish and an English text");
    }
  }

  /**
   * Refuses a result that would replace one of the inputs.
   *
   * @throws InputException if the file is one of them, by whatever name
   */
  static void checkBeside(List<String> inputs, Path result) throws InputException {
    for (String input : inputs) {
      if (isSame(input, result)) {
        throw new InputException(input, "is the output too", "write to another file");
      }
    }
  }

  /** Tells whether an input, unless it is standard input, is this file. */
  private static boolean isSame(String input, Path file) throws InputException {
    return !input.equals(STANDARD_INPUT) && isSame(path(input), file);
  }

  private static boolean isSame(Path one, Path other) {
    try {
      return Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other);
    } catch (IOException problem) {
      return false; // What cannot be looked at cannot be read either, which is said in time.
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
