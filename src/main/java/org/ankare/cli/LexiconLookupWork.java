package org.ankare.cli;

import java.io.IOException;
import java.io.Writer;
import org.ankare.io.Cells;
import org.ankare.io.Decimals;
import org.ankare.lexicon.Lexicon;
import org.ankare.lexicon.Translation;
import org.ankare.text.InputException;
import org.ankare.text.Language;

/** Prints the translations of words. */
record LexiconLookupWork(Session session) implements Work<LexiconLookupCommand> {
  @Override
  public ExitCode run(LexiconLookupCommand command) throws IOException, InputException {
    Lexicon lexicon = Lexicons.with(command.lexicons(), session);
    return command.output().deliver(session, out -> print(command, lexicon, out));
  }

  private ExitCode print(LexiconLookupCommand command, Lexicon lexicon, Writer out)
      throws IOException {
    out.write("language\tword\ttranslation\tprobability\tback\n");
    for (String word : command.words()) {
      boolean isKnown = false;
      for (Language language : command.from()) {
        for (Translation translation : lexicon.entries(language, word)) {
          isKnown = true;
          out.write(language + "\t" + Cells.clean(word) + "\t");
          out.write(Cells.clean(translation.word()) + "\t");
          out.write(Decimals.fixed(translation.probability(), 3) + "\t");
          out.write(Decimals.fixed(translation.back(), 3) + "\n");
        }
      }
      if (!isKnown) {
        session.tell(word + ": not in the lexicon");
      }
    }
    return ExitCode.DONE;
  }
}
