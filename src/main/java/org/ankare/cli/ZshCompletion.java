package org.ankare.cli;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The script that completes commands, options and their values in zsh, each with what it is for;
 * what Picocli makes for bash would complete there too, but without.
 */
final class ZshCompletion {
  private static final String BEGINNING =
      """
      #compdef ankare
      # Completes ankare in zsh; made by 'ankare generate-completion zsh'.
      """;
  // The file is either the body of a function that zsh loads when it is first asked, or sourced.
  private static final String END =
      """

      if [[ $funcstack[1] == _ankare ]]; then
        _ankare "$@"
      else
        compdef _ankare ankare
      fi
      """;

  private final StringBuilder script = new StringBuilder(BEGINNING);

  private ZshCompletion() {}

  static String script(CommandLine root) {
    ZshCompletion completion = new ZshCompletion();
    Completable.commands(root).forEach(completion::add);
    return completion.script.append(END).toString();
  }

  private void add(String words, CommandLine command) {
    CommandSpec spec = command.getCommandSpec();
    Map<String, CommandLine> below = Completable.below(command);
    script.append('\n').append(function(words)).append("() {\n");
    if (!below.isEmpty()) {
      script.append("  local curcontext=$curcontext state line\n  typeset -A opt_args\n");
    }
    script.append("  _arguments -s").append(below.isEmpty() ? "" : " -C");
    for (OptionSpec option : Completable.options(spec)) {
      script.append(" \\\n    ").append(option(option));
    }
    if (!below.isEmpty()) {
      script.append(" \\\n    '1:command:->command' \\\n    '*::argument:->argument'\n");
      addChoice(words, below);
    } else {
      script.append(Completable.takesFiles(spec) ? " \\\n    '*:file:_files'\n" : "\n");
    }
    script.append("}\n");
  }

  private void addChoice(String words, Map<String, CommandLine> below) {
    script.append("  case $state in\n    command)\n      local -a commands=(\n");
    below.forEach(
        (name, sub) ->
            script
                .append("        ")
                .append(quoted(name + ":" + Completable.hint(sub.getCommandSpec())))
                .append('\n'));
    script.append("      )\n      _describe command commands\n      ;;\n");
    script.append("    argument)\n      case $line[1] in\n");
    below.forEach(
        (name, sub) ->
            script
                .append("        ")
                .append(name)
                .append(") ")
                .append(function(words + " " + name))
                .append(" ;;\n"));
    script.append("      esac\n      ;;\n  esac\n");
  }

  private static String function(String words) {
    return ("_ankare " + words.strip()).strip().replace(' ', '_');
  }

  private static String option(OptionSpec option) {
    List<String> names = List.of(option.names());
    String others = option.isMultiValue() ? "*" : "(" + String.join(" ", names) + ")";
    String rest = "[" + escaped(Completable.hint(option)) + "]" + value(option);
    return names.stream()
        .map(name -> quoted(others + name + equalsSign(name, option) + rest))
        .collect(Collectors.joining(" \\\n    "));
  }

  private static String equalsSign(String name, OptionSpec option) {
    return name.startsWith("--") && option.arity().max() > 0 ? "=" : "";
  }

  private static String value(OptionSpec option) {
    String label = ":" + escaped(option.paramLabel()) + ":";
    return switch (Completable.Value.of(option)) {
      case NONE -> "";
      case CHOICE -> label + "(" + String.join(" ", Completable.choices(option)) + ")";
      case FILE -> label + "_files";
      case DIRECTORY -> label + "_files -/";
      case OTHER -> label + " ";
    };
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]").replace(":", "\\:");
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "'\\''") + "'";
  }
}
