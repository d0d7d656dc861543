package org.ankare.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.ankare.io.ResultFile;
import org.ankare.lexicon.Lexicon;
import org.ankare.lexicon.LexiconFile;
import org.ankare.lexicon.LexiconInfo;
import org.ankare.lexicon.LexiconTrainer;
import org.ankare.text.InputException;
import org.ankare.text.Progress;

/** Trains a lexicon and writes it. */
record LexiconTrainWork(Session session) implements Work<LexiconTrainCommand> {
  @Override
  public ExitCode run(LexiconTrainCommand command) throws IOException, InputException {
    try (ResultFile result = ResultFile.open(command.output())) {
      LexiconTrainer trainer =
          command.isFromScratch()
              ? new LexiconTrainer()
              : LexiconTrainer.adapting(Lexicon.shipped());
      List<String> inputs = command.inputs();
      for (int i = 0; i < inputs.size(); i += 2) {
        LexiconInfo.TrainingSet set =
            trainer.add(Inputs.path(inputs.get(i)), Inputs.path(inputs.get(i + 1)));
        session.tell(set.name() + ": " + set.pairs() + " pairs, " + set.distinct() + " distinct");
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      LexiconFile.write(bytes, trainer.train(Progress.NONE));
      result.write(bytes.toByteArray());
      result.complete();
    }
    return ExitCode.DONE;
  }
}
