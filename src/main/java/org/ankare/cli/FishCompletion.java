package org.ankare.cli;

import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The script that completes commands, options and their values in fish; Picocli has none. */
final class FishCompletion {
  private static final String BEGINNING =
      """
      # Completes ankare in fish; made by 'ankare generate-completion fish'.
      # Tells whether the words so far call a command and none below it.
      function __ankare_at
          set -l words (commandline -opc)
          set -e words[1]
          set -l path
          for word in $words
              string match -q -- '-*' $word; and continue
              set -l longer (string trim -- "$path $word")
              contains -- $longer %s; or break
              set path $longer
          end
          test "$path" = "$argv[1]"
      end

      complete -c ankare -f
      """;

  private final StringBuilder script = new StringBuilder();

  private FishCompletion() {}

  static String script(CommandLine root) {
    FishCompletion completion = new FishCompletion();
    Map<String, CommandLine> commands = Completable.commands(root);
    completion.begin(commands);
    commands.forEach(completion::add);
    return completion.script.toString();
  }

  private void begin(Map<String, CommandLine> commands) {
    String known =
        commands.keySet().stream()
            .filter(words -> !words.isEmpty())
            .map(FishCompletion::quoted)
            .collect(Collectors.joining(" "));
    script.append(BEGINNING.replace("%s", known));
  }

  private void add(String words, CommandLine command) {
    CommandSpec spec = command.getCommandSpec();
    String start = "complete -c ankare -n " + quoted("__ankare_at " + quoted(words));
    script.append('\n');
    Completable.below(command)
        .forEach(
            (name, sub) ->
                script
                    .append(start)
                    .append(" -a ")
                    .append(name)
                    .append(hint(Completable.hint(sub.getCommandSpec()))));
    if (Completable.takesFiles(spec)) {
      script.append(start).append(" -F\n");
    }
    for (OptionSpec option : Completable.options(spec)) {
      script.append(start);
      for (String name : option.names()) {
        script.append(name.startsWith("--") ? " -l " : " -s ").append(name.replaceFirst("-+", ""));
      }
      script.append(value(option)).append(hint(Completable.hint(option)));
    }
  }

  private static String value(OptionSpec option) {
    return switch (Completable.Value.of(option)) {
      case NONE -> "";
      case CHOICE -> " -x -a " + quoted(String.join(" ", Completable.choices(option)));
      case FILE -> " -r -F";
      case DIRECTORY -> " -x -a '(__fish_complete_directories)'";
      case OTHER -> " -x";
    };
  }

  private static String hint(String hint) {
    return " -d " + quoted(hint) + "\n";
  }

  private static String quoted(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}
