package org.ankare.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.ScopeType;

/**
 * How all help pages look: the same width anywhere, the general options in a group of their own.
 */
final class HelpStyle {
  private static final int WIDTH = 80;
  private static final String GENERAL_OPTIONS = "generalOptions";

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
    Predicate<OptionSpec> isGeneral = option -> option.scopeType() == ScopeType.INHERIT;
    usage
        .sectionMap()
        .put(
            UsageMessageSpec.SECTION_KEY_OPTION_LIST,
            help -> section(help, "Options", isGeneral.negate()) + help.optionListGroupSections());
    usage.sectionMap().put(GENERAL_OPTIONS, help -> section(help, "General options", isGeneral));
    List<String> keys = new ArrayList<>(usage.sectionKeys());
    keys.add(keys.indexOf(UsageMessageSpec.SECTION_KEY_OPTION_LIST) + 1, GENERAL_OPTIONS);
    usage.sectionKeys(keys);
    command.getSubcommands().values().forEach(HelpStyle::apply);
  }

  /** Returns the options that are in no group of their command's own. */
  private static String section(Help help, String heading, Predicate<OptionSpec> isShown) {
    List<OptionSpec> options =
        help.commandSpec().options().stream()
            .filter(option -> !option.hidden() && option.group() == null)
            .filter(isShown)
            .toList();
    if (options.isEmpty()) {
      return "";
    }
    Help.Layout layout = help.createDefaultLayout();
    layout.addAllOptions(options, help.parameterLabelRenderer());
    return help.createHeading("%n" + heading + ":%n") + layout;
  }
}
