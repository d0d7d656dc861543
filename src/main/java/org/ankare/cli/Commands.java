package org.ankare.cli;

import picocli.CommandLine;

/** The commands of the program, in the order in which the help lists them. */
final class Commands {
  private Commands() {}

  static void addTo(CommandLine root, Session session) {
    root.addSubcommand(new EvalCommand(session));
    root.addSubcommand(new CompletionCommand(session));
  }
}
