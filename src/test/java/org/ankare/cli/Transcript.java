package org.ankare.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A page whose blocks of {@code console} show commands of the program, each after a dollar sign,
 * with what a terminal shows of them: messages, then results. A command may go through {@code head
 * -n N} and {@code cut -f N-N}, as a shell would have it.
 */
final class Transcript {
  private static final String PROMPT = "$ ankare ";
  private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");

  private Transcript() {}

  /** Returns the page with what the commands print now in place of what it shows. */
  static String rerun(List<String> page) {
    List<String> lines = new ArrayList<>();
    boolean isConsole = false;
    for (String line : page) {
      boolean isFence = line.startsWith("```");
      boolean isCommand = isConsole && line.startsWith(PROMPT);
      if (!isConsole || isFence || isCommand) {
        lines.add(line);
      }
      if (isCommand) {
        lines.addAll(shown(line.substring(PROMPT.length())));
      }
      isConsole = isFence ? line.equals("```console") : isConsole;
    }
    return String.join("\n", lines) + "\n";
  }

  private static List<String> shown(String command) {
    String[] stages = command.split(" \\| ");
    Cli end = Cli.run(words(stages[0]).toArray(String[]::new));
    Stream<String> results = end.out().lines();
    for (String stage : Arrays.asList(stages).subList(1, stages.length)) {
      results = filtered(results, words(stage));
    }
    return Stream.concat(end.err().lines(), results).toList();
  }

  private static Stream<String> filtered(Stream<String> lines, List<String> filter) {
    return switch (String.join(" ", filter.subList(0, 2))) {
      case "head -n" -> lines.limit(Integer.parseInt(filter.get(2)));
      case "cut -f" -> lines.map(line -> fields(line, filter.get(2).split("-")));
      default -> throw new IllegalArgumentException("no filter known here: " + filter);
    };
  }

  private static String fields(String line, String... range) {
    List<String> cells = List.of(line.split("\t", -1));
    return String.join(
        "\t", cells.subList(Integer.parseInt(range[0]) - 1, Integer.parseInt(range[1])));
  }

  private static List<String> words(String command) {
    return WORD.matcher(command)
        .results()
        .map(word -> word.group(1) == null ? word.group(2) : word.group(1))
        .toList();
  }
}
