package org.ankare.cli;

import java.io.IOException;
import java.io.Writer;
import org.ankare.io.Cells;
import org.ankare.lexicon.Lexicon;
import org.ankare.lexicon.LexiconInfo;
import org.ankare.lexicon.TranslationTable;
import org.ankare.text.InputException;
import org.ankare.text.Language;

/** Prints what is in a lexicon and what it was trained on. */
record LexiconInfoWork(Session session) implements Work<LexiconInfoCommand> {
  @Override
  public ExitCode run(LexiconInfoCommand command) throws IOException, InputException {
    Lexicon lexicon =
        command.file().isEmpty()
            ? Lexicon.shipped()
            : Lexicon.read(Inputs.path(command.file().get()));
    return command.output().deliver(session, out -> print(lexicon, out));
  }

  private static ExitCode print(Lexicon lexicon, Writer out) throws IOException {
    out.write("key\tvalue\n");
    out.write("method\t" + Cells.clean(lexicon.info().method()) + "\n");
    print("words", lexicon.forms(), out);
    print("stems", lexicon.stems(), out);
    out.write("phrases\t" + lexicon.phrases().pairs() + "\n");
    for (LexiconInfo.TrainingSet set : lexicon.info().sources()) {
      out.write("trained on\t" + Cells.clean(set.name()) + ": " + set.pairs() + " pairs, ");
      out.write(set.distinct() + " distinct\n");
    }
    return ExitCode.DONE;
  }

  private static void print(String layer, TranslationTable table, Writer out) throws IOException {
    out.write("sv " + layer + "\t" + table.size(Language.SWEDISH) + "\n");
    out.write("en " + layer + "\t" + table.size(Language.ENGLISH) + "\n");
    out.write("pairs of " + layer + "\t" + table.pairs() + "\n");
  }
}
