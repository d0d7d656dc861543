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
    all.put("align", session -> new CommandLine(new AlignCommand(new AlignWork(session))));
    all.put("detect", session -> new CommandLine(new DetectCommand(new DetectWork(session))));
    all.put("segment", session -> new CommandLine(new SegmentCommand(new SegmentWork(session))));
    all.put("anchors", session -> new CommandLine(new AnchorsCommand(new AnchorsWork(session))));
    all.put("mine", session -> new CommandLine(new MineCommand(new MineWork(session))));
    all.put("filter", session -> new CommandLine(new FilterCommand(new FilterWork(session))));
    all.put("explain", session -> new CommandLine(new ExplainCommand(new ExplainWork(session))));
    all.put("convert", session -> new CommandLine(new ConvertCommand(new ConvertWork(session))));
    all.put("lexicon", Commands::lexicon);
    all.put("eval", session -> new CommandLine(new EvalCommand(session)));
    all.put(COMPLETION, session -> new CommandLine(new CompletionCommand(session)));
    return all;
  }

  private static CommandLine lexicon(Session session) {
    return new CommandLine(new LexiconCommand())
        .addSubcommand(new LexiconTrainCommand(new LexiconTrainWork(session)))
        .addSubcommand(new LexiconLookupCommand(new LexiconLookupWork(session)))
        .addSubcommand(new LexiconInfoCommand(new LexiconInfoWork(session)));
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
