package org.ankare.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import org.ankare.io.DictionaryEntry;
import org.ankare.io.DictionaryReader;
import org.ankare.io.ResultFile;
import org.ankare.lexicon.Lexicon;
import org.ankare.lexicon.LexiconFile;
import org.ankare.lexicon.LexiconInfo;
import org.ankare.lexicon.LexiconTrainer;
import org.ankare.text.InputException;

/** Trains a lexicon and writes it. */
record LexiconTrainWork(Session session) implements Work<LexiconTrainCommand> {
  @Override
  public ExitCode run(LexiconTrainCommand command) throws IOException, InputException {
    try (ResultFile result = ResultFile.open(command.output())) {
      LexiconTrainer trainer =
          command.isFromScratch()
              ? new LexiconTrainer()
              : LexiconTrainer.adapting(Lexicon.shipped());
      addAll(command.inputs(), trainer);
      try (ProgressLine progress = session.progress();
          OutputStream bytes = new BufferedOutputStream(result.writer().bytes())) {
        LexiconFile.write(bytes, trainer.train(progress));
      }
      result.complete();
    }
    return ExitCode.DONE;
  }

  private void addAll(List<String> inputs, LexiconTrainer trainer)
      throws IOException, InputException {
    int next = 0;
    while (next < inputs.size()) {
      Path file = Inputs.path(inputs.get(next++));
      LexiconInfo.TrainingSet set;
      if (DictionaryReader.isBilingual(file)) {
        set = add(file, trainer);
      } else if (next < inputs.size()) {
        set = trainer.add(file, Inputs.path(inputs.get(next++)));
      } else {
        throw new InputException(
            file.toString(),
            "holds one language, and no other file follows",
            "give the Swedish file, then the English");
      }
      session.tell(set.name() + ": " + set.pairs() + " pairs, " + set.distinct() + " distinct");
    }
  }

  private static LexiconInfo.TrainingSet add(Path file, LexiconTrainer trainer)
      throws InputException {
    List<DictionaryEntry> entries = DictionaryReader.read(file);
    return trainer.add(
        LexiconTrainer.name(file),
        entries.stream().map(DictionaryEntry::source).toList(),
        entries.stream().map(DictionaryEntry::target).toList());
  }
}
