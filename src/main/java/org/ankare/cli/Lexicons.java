package org.ankare.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.ankare.io.DictionaryEntry;
import org.ankare.io.DictionaryReader;
import org.ankare.lexicon.Lexicon;
import org.ankare.lexicon.LexiconFile;
import org.ankare.lexicon.UserLexicon;
import org.ankare.text.InputException;

/** The lexicon that ships, with the user's own words. */
final class Lexicons {
  /** From so many sentences on, learning takes longer than one wants to wait each time. */
  private static final int MANY_SENTENCES = 20_000;

  private Lexicons() {}

  /** Returns the shipped lexicon with what these files hold: words, terms, sentences to learn. */
  static Lexicon with(List<String> files, Session session) throws IOException, InputException {
    Lexicon shipped = Lexicon.shipped();
    UserLexicon words = new UserLexicon(shipped);
    for (String file : files) {
      Path path = Inputs.path(file);
      if (LexiconFile.isLexicon(path)) {
        words.add(Lexicon.read(path));
      } else {
        for (DictionaryEntry entry : DictionaryReader.read(path)) {
          words.add(entry.source(), entry.target(), entry.weight(), entry.isGeneral());
        }
      }
    }
    int sentences = words.learn();
    if (sentences > MANY_SENTENCES) {
      session.tell(
          "learned from " + sentences + " sentences; 'ankare lexicon train' does so once for all");
    }
    return shipped.with(words);
  }
}
