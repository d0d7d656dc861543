package org.ankare.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** What shells need to know to complete what belongs to commands. */
final class Completable {
  private static final Set<String> FILES = Set.of("FILE", "MANIFEST", "GOLD HYP");
  private static final Set<String> DIRECTORIES = Set.of("DIR");

  private Completable() {}

  /**
   * Returns a command and all below it that are not hidden, by the words that call each without the
   * program's name: {@code eval align}; none for the program itself, which is first.
   */
  static Map<String, CommandLine> commands(CommandLine root) {
    Map<String, CommandLine> commands = new LinkedHashMap<>();
    collect("", root, commands);
    return commands;
  }

  private static void collect(String words, CommandLine command, Map<String, CommandLine> all) {
    all.put(words, command);
    below(command).forEach((name, sub) -> collect((words + " " + name).strip(), sub, all));
  }

  /** Returns the commands right below one that are not hidden, in order of their names. */
  static Map<String, CommandLine> below(CommandLine command) {
    Map<String, CommandLine> below = new TreeMap<>(command.getSubcommands());
    below.values().removeIf(sub -> sub.getCommandSpec().usageMessage().hidden());
    return below;
  }

  /** Returns the options of a command that are not hidden, in the order of its help. */
  static List<OptionSpec> options(CommandSpec command) {
    return command.options().stream().filter(option -> !option.hidden()).toList();
  }

  /** Tells whether a command takes files as arguments. */
  static boolean takesFiles(CommandSpec command) {
    List<PositionalParamSpec> arguments = command.positionalParameters();
    return arguments.stream().anyMatch(argument -> Value.of(argument) == Value.FILE);
  }

  /** Returns what a command does, in a line. */
  static String hint(CommandSpec command) {
    return hint(command.usageMessage().description()[0]);
  }

  /** Returns what an option is for, in a line; its choices are left to the shell. */
  static String hint(OptionSpec option) {
    String hint = hint(option.description()[0]);
    return choices(option).isEmpty() ? hint : hint.replaceFirst(": .*", "");
  }

  /** Returns a first sentence without its stop. */
  private static String hint(String description) {
    return description.replaceFirst("\\. .*", "").replaceFirst("[.,]$", "");
  }

  /** Returns the values that are offered for an argument, in their order. */
  static List<String> choices(ArgSpec argument) {
    List<String> choices = new ArrayList<>();
    if (argument.completionCandidates() != null) {
      argument.completionCandidates().forEach(choices::add);
    }
    return choices;
  }

  /** What is given to an option, or as an argument. */
  enum Value {
    NONE,
    CHOICE,
    FILE,
    DIRECTORY,
    OTHER;

    static Value of(ArgSpec argument) {
      if (argument.isOption() && argument.arity().max() == 0) {
        return NONE;
      }
      if (!choices(argument).isEmpty()) {
        return CHOICE;
      }
      if (DIRECTORIES.contains(argument.paramLabel())) {
        return DIRECTORY;
      }
      return FILES.contains(argument.paramLabel()) ? FILE : OTHER;
    }
  }
}
