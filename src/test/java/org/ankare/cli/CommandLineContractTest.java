package org.ankare.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Walks every command and option. */
class CommandLineContractTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden/help");

  static List<Named<CommandLine>> commands() {
    Program program =
        new Program(
            InputStream.nullInputStream(),
            OutputStream.nullOutputStream(),
            new PrintWriter(new StringWriter()));
    CommandLine root = program.commandLine();
    List<Named<CommandLine>> commands = new ArrayList<>();
    collect(root, commands);
    return commands;
  }

  private static void collect(CommandLine command, List<Named<CommandLine>> commands) {
    commands.add(Named.of(command.getCommandSpec().qualifiedName(), command));
    command.getSubcommands().values().forEach(sub -> collect(sub, commands));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void saysWhatItDoesAndShowsAnExample(CommandLine command) {
    assertThat(command.getCommandSpec().usageMessage().description()).isNotEmpty();
    assertThat(command.getCommandSpec().usageMessage().description()[0]).endsWith(".");
    assertThat(command.getUsageMessage(Ansi.OFF))
        .containsPattern("Examples?:\n(  I .*\n)?  .*ankare ");
  }

  @ParameterizedTest
  @MethodSource("commands")
  void documentsEveryOption(CommandLine command) {
    for (OptionSpec option : command.getCommandSpec().options()) {
      assertThat(option.description()).as(option.longestName()).isNotEmpty();
      assertThat(String.join(" ", option.description())).endsWith(".");
      assertThat(option.longestName()).matches("--[a-z]+(-[a-z]+)*");
      assertThat(option.names()).allMatch(name -> name.startsWith("--") || name.length() == 2);
      assertThat(option.arity().max()).as(option.longestName()).isLessThanOrEqualTo(1);
    }
    for (PositionalParamSpec argument : command.getCommandSpec().positionalParameters()) {
      assertThat(argument.description()).as(argument.paramLabel()).isNotEmpty();
      assertThat(argument.paramLabel()).isUpperCase();
    }
  }

  @ParameterizedTest
  @MethodSource("commands")
  void fitsOnEightyColumns(CommandLine command) {
    assertThat(command.getUsageMessage(Ansi.OFF).lines())
        .allMatch(line -> line.length() <= 80)
        .noneMatch(line -> line.endsWith(" "));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void helpIsAsReviewed(CommandLine command) throws IOException {
    String name = command.getCommandSpec().qualifiedName("-").replaceFirst("^ankare-?", "");
    Path golden = GOLDEN.resolve((name.isEmpty() ? "ankare" : name) + ".txt");
    String help = command.getUsageMessage(Ansi.OFF);
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(GOLDEN);
      Files.writeString(golden, help, StandardCharsets.UTF_8);
    }
    assertThat(golden).exists().hasContent(help);
  }

  @Test
  void noHelpPageIsLeftOfACommandThatIsGone() throws IOException {
    try (Stream<Path> pages = Files.list(GOLDEN)) {
      assertThat(pages).hasSameSizeAs(commands());
    }
  }

  @Test
  void everyCommandIsInTheGroupOfWhatOneWants() {
    String help = Cli.run("--help").out();
    for (Named<CommandLine> command : commands()) {
      List<String> words = List.of(command.getName().split(" "));
      if (words.size() == 2 && !command.getPayload().getCommandSpec().usageMessage().hidden()) {
        assertThat(help).containsPattern("\n  " + words.get(1) + " +\\S");
      }
    }
  }

  @Test
  void rootHelpListsEveryExitCode() {
    String help = Cli.run("--help").out();
    for (ExitCode code : ExitCode.values()) {
      assertThat(help).containsPattern("\n  " + code.number() + " +\\S");
    }
  }
}
