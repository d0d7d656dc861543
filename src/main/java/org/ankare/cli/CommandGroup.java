package org.ankare.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Help;

/** What one may want of the program: the commands for it stand together in its help. */
enum CommandGroup {
  MAKE("Make parallel text", "align", "mine", "filter", "convert"),
  LOOK("Look into texts", "detect", "segment", "anchors", "explain"),
  MEASURE("Check, measure and teach", "eval", "lexicon");

  private final String heading;
  private final List<String> commands;

  CommandGroup(String heading, String... commands) {
    this.heading = heading;
    this.commands = List.of(commands);
  }

  /** Returns the names of its commands in their order. */
  List<String> commands() {
    return commands;
  }

  /** Returns the groups of those commands that there are, each with what it does. */
  static String list(Help help) {
    StringBuilder list = new StringBuilder();
    for (CommandGroup group : values()) {
      Map<String, Help> present = new LinkedHashMap<>();
      for (String name : group.commands) {
        if (help.subcommands().containsKey(name)) {
          present.put(name, help.subcommands().get(name));
        }
      }
      if (!present.isEmpty()) {
        list.append(help.createHeading("%n" + group.heading + ":%n"));
        list.append(help.commandList(present));
      }
    }
    return list.toString();
  }
}
