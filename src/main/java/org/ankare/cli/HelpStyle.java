package org.ankare.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.ScopeType;

/** How all help pages look: the same width anywhere, and options in groups. */
final class HelpStyle {
  private static final int WIDTH = 80;
  private static final String GENERAL = "generalOptions";

  private HelpStyle() {}

  /** Styles a command and all commands below it. */
  static void apply(CommandLine command) {
    UsageMessageSpec usage = command.getCommandSpec().usageMessage();
    usage
        .width(WIDTH)
        .abbreviateSynopsis(true)
        .sortOptions(false)
        .synopsisSubcommandLabel("COMMAND")
        .parameterListHeading("%nArguments:%n")
        .commandListHeading("%nCommands:%n");
    usage.sectionMap().put(UsageMessageSpec.SECTION_KEY_OPTION_LIST, HelpStyle::own);
    usage.sectionMap().put(GENERAL, help -> section(help, Group.GENERAL));
    List<String> keys = new ArrayList<>(usage.sectionKeys());
    keys.add(keys.indexOf(UsageMessageSpec.SECTION_KEY_OPTION_LIST) + 1, GENERAL);
    usage.sectionKeys(keys);
    if (command.getParent() == null) {
      beginWithWhatIsWanted(usage);
    }
    command.getSubcommands().values().forEach(HelpStyle::apply);
  }

  /**
   * Lets the page of the program begin with examples and commands, which are what one looks for.
   */
  private static void beginWithWhatIsWanted(UsageMessageSpec usage) {
    usage.commandListHeading("");
    usage.sectionMap().put(UsageMessageSpec.SECTION_KEY_COMMAND_LIST, CommandGroup::list);
    List<String> first =
        List.of(UsageMessageSpec.SECTION_KEY_FOOTER, UsageMessageSpec.SECTION_KEY_COMMAND_LIST);
    List<String> keys = new ArrayList<>(usage.sectionKeys());
    keys.removeAll(first);
    keys.addAll(keys.indexOf(UsageMessageSpec.SECTION_KEY_DESCRIPTION) + 1, first);
    usage.sectionKeys(keys);
  }

  private static String own(Help help) {
    return section(help, Group.OTHER)
        + section(help, Group.INPUT)
        + section(help, Group.OUTPUT)
        + help.optionListGroupSections();
  }

  private static String section(Help help, Group group) {
    List<OptionSpec> options =
        help.commandSpec().options().stream()
            .filter(option -> !option.hidden() && option.group() == null)
            .filter(option -> Group.of(option) == group)
            .toList();
    if (options.isEmpty()) {
      return "";
    }
    Help.Layout layout = help.createDefaultLayout();
    layout.addAllOptions(options, help.parameterLabelRenderer());
    return help.createHeading("%n" + group.heading + ":%n") + layout;
  }

  /** Options that stand together under a heading. */
  private enum Group {
    INPUT(
        "Input",
        "--languages",
        "--sentences",
        "--srx",
        "--encoding",
        "--keep-boilerplate",
        "--lexicon"),
    OUTPUT("Output", "--unaligned", "--explain", "--format", "--signature", "--report", "--output"),
    GENERAL("General options"),
    OTHER("Options");

    private final String heading;
    private final Set<String> names;

    Group(String heading, String... names) {
      this.heading = heading;
      this.names = Set.of(names);
    }

    static Group of(OptionSpec option) {
      if (option.scopeType() == ScopeType.INHERIT) {
        return GENERAL;
      }
      return Arrays.stream(values())
          .filter(group -> group.names.contains(option.longestName()))
          .findFirst()
          .orElse(OTHER);
    }
  }
}
