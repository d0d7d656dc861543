package org.ankare.cli;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ankare.text.InputException;
import org.ankare.text.Language;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How texts are read. */
final class TextOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Option(
      names = "--languages",
      paramLabel = "CODES",
      description = {
        "The languages of the files in their order, such as en,sv.",
        "Default: detected."
      })
  private String languages;

  @Option(
      names = "--sentences",
      description = "Each line is a sentence, an empty line a paragraph break.")
  private boolean sentences;

  @Option(
      names = "--encoding",
      paramLabel = "CHARSET",
      description = {"The charset of the files, such as windows-1252.", "Default: detected."})
  private Charset encoding;

  /** Checks the inputs and that there are as many languages, where they are given. */
  void check(List<String> inputs) {
    Inputs.check(command, inputs);
    List<Language> given = languages();
    if (!given.isEmpty() && given.size() != inputs.size()) {
      throw invalid("give one language for each file, such as sv,en");
    }
  }

  /** Checks in addition that the two inputs, and the languages where given, are not the same. */
  void checkPair(List<String> inputs) throws InputException {
    check(inputs);
    Inputs.checkDistinct(inputs.get(0), inputs.get(1));
    List<Language> given = languages();
    if (!given.isEmpty()
        && !(given.contains(Language.SWEDISH) && given.contains(Language.ENGLISH))) {
      throw invalid("give sv,en or en,sv");
    }
  }

  /** Returns the languages of the inputs in their order; empty if they are to be detected. */
  List<Language> languages() {
    List<Language> codes = new ArrayList<>();
    if (languages != null) {
      for (String code : languages.split(",", -1)) {
        codes.add(language(code));
      }
    }
    return codes;
  }

  private Language language(String code) {
    try {
      return new Language(code);
    } catch (IllegalArgumentException problem) {
      throw invalid("“" + code + "” is no language; give codes such as sv,en");
    }
  }

  private ParameterException invalid(String remedy) {
    return new ParameterException(
        command.commandLine(), "Invalid value for option '--languages': " + remedy);
  }

  /** Tells whether each line of the inputs is a sentence. */
  boolean sentences() {
    return sentences;
  }

  /** Returns the charset of the inputs, if it is not to be detected. */
  Optional<Charset> encoding() {
    return Optional.ofNullable(encoding);
  }
}
