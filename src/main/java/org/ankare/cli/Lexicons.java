package org.ankare.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.ankare.lexicon.Lexicon;
import org.ankare.lexicon.UserLexicon;
import org.ankare.text.InputException;

/** The lexicon that ships, with the user's own words. */
final class Lexicons {
  private Lexicons() {}

  /** Returns the shipped lexicon with the word pairs of these files. */
  static Lexicon with(List<String> files) throws IOException, InputException {
    UserLexicon words = new UserLexicon();
    for (String file : files) {
      Path path = Inputs.path(file);
      words.add(path);
    }
    return Lexicon.shipped().with(words);
  }
}
