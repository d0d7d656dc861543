package org.ankare.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.ankare.io.ResultFiles;
import org.ankare.io.ResultWriter;
import org.ankare.text.InputException;
import picocli.CommandLine.Option;

/** Where a command's result goes. */
final class OutputOptions {
  private static final List<String> ONE_FILE = List.of("");

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = {
        "Write the result to FILE, which is put in place when it is complete.",
        "Default: standard output."
      })
  private Path file;

  /** Runs the work on the writer of the result, which is opened before the work is done. */
  <T> T deliver(Session session, Work<T> work) throws IOException, InputException {
    return deliver(session, ONE_FILE, outputs -> work.run(outputs.get(0)));
  }

  /**
   * Runs the work on the writers of a result that may be made of several files.
   *
   * @param parts what is added to the name of the result for each file; only one that adds nothing
   *     can go to standard output
   */
  <T> T deliver(Session session, List<String> parts, PartsWork<T> work)
      throws IOException, InputException {
    return deliver(session, Optional.ofNullable(file), parts, work);
  }

  /**
   * Runs the work on the writers of a result that may be made of several files.
   *
   * @param file where the result goes; empty is standard output
   */
  static <T> T deliver(Session session, Optional<Path> file, List<String> parts, PartsWork<T> work)
      throws IOException, InputException {
    if (file.isEmpty()) {
      T answer = work.run(List.of(session.out()));
      session.out().flush();
      return answer;
    }
    try (ResultFiles result = ResultFiles.open(file.get(), parts)) {
      T answer = work.run(result.writers());
      result.complete();
      return answer;
    }
  }

  /**
   * Refuses a result that would replace one of the inputs.
   *
   * @throws InputException if the file is one of them, by whatever name
   */
  void checkBeside(List<String> inputs) throws InputException {
    checkBeside(inputs, ONE_FILE);
  }

  /**
   * Refuses a result that would replace one of the inputs.
   *
   * @param parts what is added to the name of the result for each file that it is made of
   * @throws InputException if a file is one of them, by whatever name
   */
  void checkBeside(List<String> inputs, List<String> parts) throws InputException {
    checkBeside(Optional.ofNullable(file), inputs, parts);
  }

  /**
   * Refuses a result that would replace one of the inputs.
   *
   * @param file where the result goes; empty is standard output
   * @throws InputException if a file is one of them, by whatever name
   */
  static void checkBeside(Optional<Path> file, List<String> inputs, List<String> parts)
      throws InputException {
    if (file.isPresent()) {
      for (String part : parts) {
        Inputs.checkBeside(inputs, ResultFiles.place(file.get(), part));
      }
    }
  }

  /** Returns the name of the result, if it goes to a file. */
  Optional<Path> name() {
    return Optional.ofNullable(file);
  }

  /** Tells whether the result goes to a file. */
  boolean isFile() {
    return file != null;
  }

  /** Tells whether the result goes to this file, by whatever name; it need not exist yet. */
  boolean isFile(Path other) {
    return file != null && place(file).equals(place(other));
  }

  private static Path place(Path name) {
    Path whole = name.toAbsolutePath();
    try {
      return Files.exists(whole)
          ? whole.toRealPath()
          : whole.getParent().toRealPath().resolve(whole.getFileName());
    } catch (IOException problem) {
      return whole.normalize(); // Where nothing can be written, which is said in time.
    }
  }

  /** What writes the result and answers something of it. */
  interface Work<T> {
    T run(Writer out) throws IOException, InputException;
  }

  /** What writes the files of a result and answers something of it. */
  interface PartsWork<T> {
    T run(List<ResultWriter> outputs) throws IOException, InputException;
  }
}
