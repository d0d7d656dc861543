package org.ankare.cli;

import java.util.List;
import picocli.CommandLine;

/** The commands on texts, which do no more here than come so far. */
final class TextCommands {
  private TextCommands() {}

  static List<CommandLine> all() {
    CommandLine lexicon = new CommandLine(new LexiconCommand());
    lexicon.addSubcommand(new LexiconTrainCommand(command -> ExitCode.DONE));
    lexicon.addSubcommand(new LexiconLookupCommand(command -> ExitCode.DONE));
    lexicon.addSubcommand(new LexiconInfoCommand(command -> ExitCode.DONE));
    return List.of(
        new CommandLine(new AlignCommand(command -> ExitCode.DONE)),
        new CommandLine(new DetectCommand(command -> ExitCode.DONE)),
        new CommandLine(new SegmentCommand(command -> ExitCode.DONE)),
        new CommandLine(new AnchorsCommand(command -> ExitCode.DONE)),
        new CommandLine(new ExplainCommand(command -> ExitCode.DONE)),
        lexicon);
  }
}
