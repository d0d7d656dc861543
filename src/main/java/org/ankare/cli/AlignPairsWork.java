package org.ankare.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ankare.bitext.TextPair;
import org.ankare.corpus.Batch;
import org.ankare.corpus.FailureReport;
import org.ankare.corpus.Manifest;
import org.ankare.corpus.PairTask;
import org.ankare.corpus.SureBeads;
import org.ankare.lexicon.Lexicon;
import org.ankare.pipeline.BitextMaker;
import org.ankare.text.InputException;
import org.ankare.text.Progress;

/** Aligns many pairs; if asked, once more with words learned from the surest beads of all. */
record AlignPairsWork(Session session, AlignCommand command, ManyPairs pairs) {
  ExitCode run() throws IOException, InputException {
    List<PairTask> tasks =
        new Manifest(pairs.manifest(), pairs.directory(), command.format().ending()).tasks();
    Lexicon lexicon = Lexicons.with(command.scoring().lexicons(), session);
    SureBeads sure = new SureBeads();
    List<Batch.Failure> failures = new ArrayList<>(align(tasks, lexicon, sure));
    List<TextPair> beads = sure.sorted();
    if (pairs.learns() && !beads.isEmpty()) {
      Lexicon learned = Lexicons.learning(lexicon, beads, session);
      failures.addAll(align(without(failures, tasks), learned, new SureBeads()));
    }
    FailureReport.write(pairs.directory(), failures);
    if (failures.isEmpty()) {
      return ExitCode.DONE;
    }
    session.tell(failures.size() + " of " + tasks.size() + " pairs failed, see failures.tsv");
    return ExitCode.INPUT;
  }

  private static List<PairTask> without(List<Batch.Failure> failures, List<PairTask> tasks) {
    Set<PairTask> failed =
        failures.stream().map(Batch.Failure::task).collect(Collectors.toCollection(HashSet::new));
    return tasks.stream().filter(task -> !failed.contains(task)).toList();
  }

  private List<Batch.Failure> align(List<PairTask> tasks, Lexicon lexicon, SureBeads sure)
      throws IOException, InputException {
    try (ProgressLine progress = session.progress()) {
      return batch(lexicon, sure, progress).run(tasks, progress);
    }
  }

  private Batch batch(Lexicon lexicon, SureBeads sure, ProgressLine progress)
      throws InputException {
    Texts texts = new Texts(session, command.texts(), progress);
    return new Batch(
        command.texts().reader(),
        new BitextMaker(texts.segmentation(), command.texts().languages()),
        AlignWork.aligner(command, lexicon, Progress.NONE),
        command.format().parts(),
        (result, outputs) -> {
          if (pairs.learns()) {
            sure.add(result);
          }
          AlignWork.write(command, result, lexicon, outputs);
        });
  }
}
