package org.ankare.corpus;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.ankare.bitext.Bitext;
import org.ankare.extract.DocumentReader;
import org.ankare.io.ResultFiles;
import org.ankare.io.ResultWriter;
import org.ankare.pipeline.BitextAligner;
import org.ankare.pipeline.BitextMaker;
import org.ankare.text.InputException;
import org.ankare.text.Progress;

/** Aligns the pairs of a manifest, each on its own, on all cores. */
public final class Batch {
  private static final Progress.Stage ALIGNING = new Progress.Stage("aligning", "pairs");

  private final DocumentReader reader;
  private final BitextMaker maker;
  private final BitextAligner aligner;
  private final List<String> parts;
  private final ResultFormat format;

  /**
   * Makes the batch of what reads, aligns and writes a pair; all must bear several threads.
   *
   * @param parts what is added to the name of a result for each file that it is made of
   */
  public Batch(
      DocumentReader reader,
      BitextMaker maker,
      BitextAligner aligner,
      List<String> parts,
      ResultFormat format) {
    this.reader = reader;
    this.maker = maker;
    this.aligner = aligner;
    this.parts = List.copyOf(parts);
    this.format = format;
  }

  /**
   * Aligns all pairs and returns those that failed through their input, in order of the manifest.
   *
   * @param progress is told after each pair
   * @throws IOException if an output could not be written; later pairs may be left undone
   */
  public List<Failure> run(List<PairTask> tasks, Progress progress) throws IOException {
    AtomicInteger done = new AtomicInteger();
    try {
      return tasks.parallelStream()
          .map(this::attempt)
          .peek(failure -> progress.at(ALIGNING, done.incrementAndGet(), tasks.size()))
          .flatMap(Optional::stream)
          .toList();
    } catch (OutputLost lost) {
      throw lost.failure;
    }
  }

  private Optional<Failure> attempt(PairTask task) {
    try {
      Bitext bitext = maker.bitext(reader.read(task.source()), reader.read(task.target()));
      write(task, aligner.align(bitext));
      return Optional.empty();
    } catch (InputException e) {
      return Optional.of(new Failure(task, e.getMessage()));
    } catch (IOException e) {
      throw new OutputLost(e);
    }
  }

  private void write(PairTask task, BitextAligner.Result result)
      throws IOException, InputException {
    try (ResultFiles files = ResultFiles.openWithin(task.output(), parts)) {
      format.write(result, files.writers());
      files.complete();
    }
  }

  /** Writes one result. */
  public interface ResultFormat {
    /**
     * Writes what came of a pair to the files that the result is made of.
     *
     * @throws InputException if the format cannot hold it
     */
    void write(BitextAligner.Result result, List<ResultWriter> outputs)
        throws IOException, InputException;
  }

  /**
   * A pair that could not be aligned.
   *
   * @param task the pair
   * @param reason what is wrong, in a line
   */
  public record Failure(PairTask task, String reason) {}

  /** Carries a failure to write out of the workers. */
  private static final class OutputLost extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient IOException failure;

    OutputLost(IOException failure) {
      super(failure);
      this.failure = failure;
    }
  }
}
