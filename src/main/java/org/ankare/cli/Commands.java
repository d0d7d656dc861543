package org.ankare.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine;

/** The commands of the program, in the order in which the help lists them. */
final class Commands {
  private static final String COMPLETION = "generate-completion";
  private static final Map<String, Function<Session, CommandLine>> ALL = all();

  private Commands() {}

  private static Map<String, Function<Session, CommandLine>> all() {
    Map<String, Function<Session, CommandLine>> all = new LinkedHashMap<>();
    all.put("eval", session -> new CommandLine(new EvalCommand(session)));
    all.put(COMPLETION, session -> new CommandLine(new CompletionCommand(session)));
    return all;
  }

  /**
   * Adds the commands that these arguments ask for: one if it is named first, else all. Building
   * all of them takes longer than much of what they do.
   */
  static void addTo(CommandLine root, Session session, String... arguments) {
    String first = arguments.length == 0 ? "" : arguments[0];
    boolean isOneEnough = ALL.containsKey(first) && !first.equals(COMPLETION);
    ALL.forEach(
        (name, command) -> {
          if (!isOneEnough || name.equals(first)) {
            root.addSubcommand(command.apply(session));
          }
        });
  }
}
