package org.ankare.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ankare.bitext.TextPair;
import org.ankare.io.DictionaryEntry;
import org.ankare.io.DictionaryReader;
import org.ankare.lexicon.Lexicon;
import org.ankare.lexicon.LexiconFile;
import org.ankare.lexicon.LexiconTrainer;
import org.ankare.lexicon.UserLexicon;
import org.ankare.text.InputException;

/** The lexicon that ships, with the user's own words. */
final class Lexicons {
  /** From so many sentences on, learning takes longer than one wants to wait each time. */
  private static final int MANY_SENTENCES = 20_000;

  private Lexicons() {}

  /**
   * Returns the shipped lexicon with what these files hold: words, terms, sentences to learn. A
   * lexicon that was adapted from the shipped one stands in its place; of several, the first.
   */
  static Lexicon with(List<String> files, Session session) throws IOException, InputException {
    List<Lexicon> trained = new ArrayList<>();
    List<DictionaryEntry> entries = new ArrayList<>();
    for (String file : files) {
      Path path = Inputs.path(file);
      if (LexiconFile.isLexicon(path)) {
        trained.add(Lexicon.read(path));
      } else {
        entries.addAll(DictionaryReader.read(path));
      }
    }
    Lexicon shipped = Lexicon.shipped();
    Lexicon base =
        trained.stream()
            .filter(lexicon -> lexicon.isAdaptedFrom(shipped))
            .findFirst()
            .orElse(shipped);
    UserLexicon words = new UserLexicon(base);
    trained.stream().filter(lexicon -> lexicon != base).forEach(words::add);
    for (DictionaryEntry entry : entries) {
      words.add(entry.source(), entry.target(), entry.weight(), entry.isGeneral());
    }
    int sentences = words.learn();
    if (sentences > MANY_SENTENCES) {
      session.tell(
          "learned from " + sentences + " sentences; 'ankare lexicon train' does so once for all");
    }
    return base.with(words);
  }

  /** Returns a lexicon that has also learned from beads, with the user's own words kept. */
  static Lexicon learning(Lexicon lexicon, List<TextPair> beads, Session session)
      throws InputException {
    LexiconTrainer trainer = LexiconTrainer.adapting(lexicon);
    trainer.add(
        "beads",
        beads.stream().map(TextPair::source).toList(),
        beads.stream().map(TextPair::target).toList());
    try (ProgressLine progress = session.progress()) {
      return Lexicon.of(trainer.train(progress)).with(lexicon.user());
    }
  }
}
