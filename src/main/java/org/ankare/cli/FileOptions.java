package org.ankare.cli;

import java.util.ArrayList;
import java.util.List;
import org.ankare.extract.DocumentReader;
import org.ankare.text.InputException;
import org.ankare.text.Language;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How files of text are read. */
class FileOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Option(
      names = "--languages",
      paramLabel = "CODES",
      completionCandidates = Orders.class,
      description = {
        "The languages of the files in their order, such as en,sv.",
        "Default: detected."
      })
  private String languages;

  @Mixin private EncodingOption encoding;

  CommandSpec command() {
    return command;
  }

  /** Checks the inputs and that there are as many languages, where they are given. */
  void check(List<String> inputs) {
    Inputs.check(command, inputs);
    List<Language> given = languages();
    if (!given.isEmpty() && given.size() != inputs.size()) {
      throw invalid("give one language for each file, such as sv,en");
    }
  }

  /**
   * Checks two inputs, which must not be the same, or one that holds both texts. The languages,
   * where given, are Swedish and English, of one input in any order.
   */
  void checkPair(List<String> inputs) throws InputException {
    Inputs.check(command, inputs);
    if (inputs.size() == 2) {
      Inputs.checkDistinct(inputs.get(0), inputs.get(1));
    }
    List<Language> given = languages();
    if (!given.isEmpty()
        && !(given.size() == 2
            && given.contains(Language.SWEDISH)
            && given.contains(Language.ENGLISH))) {
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

  /** Returns a reader for the charset that was given, or one that detects it. */
  DocumentReader reader() {
    return encoding.reader();
  }

  /** The two orders of the languages of two files. */
  static final class Orders extends ArrayList<String> {
    private static final long serialVersionUID = 1L;

    Orders() {
      super(List.of("sv,en", "en,sv"));
    }
  }
}
