package org.ankare.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** The scripts of the shells and the pages of the manual, all made of the same commands. */
class CompletionTest {
  private static final String FISH = Cli.run("generate-completion", "fish").out();
  private static final String ZSH = Cli.run("generate-completion", "zsh").out();
  private static final Map<String, String> PAGES = ManPages.pages("2020-02-29");

  static Stream<Named<CommandLine>> visible() {
    return CommandLineContractTest.commands().stream()
        .filter(command -> !command.getPayload().getCommandSpec().usageMessage().hidden());
  }

  private static String words(CommandLine command) {
    return command.getCommandSpec().qualifiedName().replaceFirst("^ankare ?", "");
  }

  /** Returns what stands in the script of zsh between the braces of a command. */
  private static String zsh(String words) {
    String name = ("_ankare " + words).strip().replace(' ', '_');
    return ZSH.split("(?m)^" + name + "\\(\\) \\{$")[1].split("(?m)^}$")[0];
  }

  @ParameterizedTest
  @MethodSource("visible")
  void knowsEveryOptionOfEveryCommand(CommandLine command) {
    String words = words(command);
    String page = PAGES.get(command.getCommandSpec().qualifiedName("-"));
    for (OptionSpec option : command.getCommandSpec().options()) {
      String name = option.longestName().substring(2);
      assertThat(FISH)
          .containsPattern("-n '__ankare_at \\\\'" + words + "\\\\'' .*-l " + name + "( |\n)");
      assertThat(zsh(words)).containsPattern("--" + name + "=?\\[");
      assertThat(page).containsPattern("(?m)^(\\*-.\\*, )?\\*--" + name + "\\*(=.*)?::$");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "align | format | tsv jsonl tmx",
        "align | mode | auto parallel comparable",
        "detect | unit | document passage",
        "mine | languages | sv,en en,sv",
        "detect | encoding | UTF-8 windows-1252",
        "eval align | color | auto always never",
      })
  void offersChoices(String command, String option, String choices) {
    assertThat(FISH)
        .containsPattern("at \\\\'" + command + "\\\\'' .*-l " + option + " -x -a '" + choices);
    assertThat(zsh(command)).containsPattern("--" + option + "=.*:\\(" + choices);
  }

  @Test
  void offersFilesAndDirectories() {
    assertThat(FISH)
        .containsPattern("'align.*-l output .*-r -F")
        .containsPattern("'align.*-l lexicon -r -F")
        .containsPattern("'align.*-l out-dir -x -a '\\(__fish_complete_directories\\)'")
        .contains("complete -c ankare -n '__ankare_at \\'eval mine\\'' -F\n");
    assertThat(zsh("align"))
        .containsPattern("--output=.*:FILE:_files'")
        .containsPattern("'\\*--lexicon=.*:FILE:_files'")
        .containsPattern("--out-dir=.*:DIR:_files -/'")
        .contains("'*:file:_files'");
    assertThat(zsh("lexicon lookup")).doesNotContain("'*:file:_files'");
  }

  @Test
  void hidesWhatTheHelpHides() {
    assertThat(List.of(FISH, ZSH)).noneMatch(it -> it.contains("-a generate-completion"));
    assertThat(ZSH).doesNotContain("_ankare_generate");
    assertThat(PAGES.keySet()).hasSize((int) visible().count()).contains("ankare-eval-mine");
  }

  @Test
  void escapesWhatShellsReadOtherwise() {
    assertThat(ZSH).contains("align'\\''s table");
    assertThat(FISH).contains("align\\'s table");
  }

  @ParameterizedTest
  @MethodSource("visible")
  void pagesHaveTheirPartsAndNoDateOfToday(CommandLine command) {
    String page = PAGES.get(command.getCommandSpec().qualifiedName("-"));
    assertThat(page)
        .startsWith(":docdate: 2020-02-29\n")
        .contains("\n:mansource: ankare " + System.getProperty("project.version") + "\n")
        .contains("\n== Name\n", "\n== Synopsis\n", "\n== Options\n")
        .containsPattern("\n== Examples?\n\n(\\[.*\n)? +(I .*\n +)?(.*\\| )?ankare ");
  }
}
