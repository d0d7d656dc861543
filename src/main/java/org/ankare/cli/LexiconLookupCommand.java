package org.ankare.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.ankare.text.InputException;
import org.ankare.text.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Looks words up. */
@Command(
    name = "lookup",
    description = "Looks words up: their translations, likeliest first, and back.",
    footer = {"", "Example:", "  ankare lexicon lookup hus --from sv"})
final class LexiconLookupCommand implements Callable<Integer> {
  private final Work<LexiconLookupCommand> work;

  @Parameters(paramLabel = "WORD", arity = "1..*", description = "Words or phrases.")
  private List<String> words = new ArrayList<>();

  @Option(
      names = "--from",
      paramLabel = "LANGUAGE",
      description = {
        "The language of the words: ${COMPLETION-CANDIDATES}.",
        "Default: each that knows the word."
      })
  private Side from;

  @Mixin private LexiconOptions lexicons;

  @Mixin private OutputOptions output;

  LexiconLookupCommand(Work<LexiconLookupCommand> work) {
    this.work = work;
  }

  @Override
  public Integer call() throws IOException, InputException {
    return work.run(this).number();
  }

  List<String> words() {
    return List.copyOf(words);
  }

  /** Returns the languages that the words may be in, Swedish first. */
  List<Language> from() {
    return from == null
        ? List.of(Language.SWEDISH, Language.ENGLISH)
        : List.of(new Language(from.toString()));
  }

  /** Returns the files with more word pairs, in the order given. */
  List<String> lexicons() {
    return lexicons.lexicons();
  }

  OutputOptions output() {
    return output;
  }

  /** The two languages of a lexicon. */
  enum Side {
    SV,
    EN;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
