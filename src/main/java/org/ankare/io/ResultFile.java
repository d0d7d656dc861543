package org.ankare.io;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A file that is written beside its place and moved there when complete, so that nobody ever sees
 * half of it. What is no ordinary file, such as {@code /dev/null}, is written in place.
 */
public final class ResultFile implements Closeable {
  private final Path place;
  private final Path written;
  private final ResultWriter writer;
  private boolean complete;

  private ResultFile(Path place, Path written, OutputStream bytes) {
    this.place = place;
    this.written = written;
    this.writer = new ResultWriter(place.toString(), bytes);
  }

  /**
   * Opens the file, so that a place that cannot be written is found before the work is done.
   *
   * @throws OutputException if it cannot be written
   */
  public static ResultFile open(Path place) throws OutputException {
    try {
      if (Files.exists(place) && !Files.isWritable(place)) {
        throw new AccessDeniedException(place.toString());
      }
      if (Files.exists(place) && !Files.isRegularFile(place)) {
        return new ResultFile(place, place, Files.newOutputStream(place));
      }
      Path end = Files.exists(place) ? place.toRealPath() : place.toAbsolutePath();
      Path part = part(end);
      OutputStream bytes = Files.newOutputStream(part, StandardOpenOption.CREATE_NEW);
      part.toFile().deleteOnExit();
      return new ResultFile(end, part, bytes);
    } catch (IOException problem) {
      throw new OutputException(place.toString(), problem);
    }
  }

  /**
   * Opens the file after making the directories that it stands in.
   *
   * @throws OutputException if it or a directory cannot be written
   */
  public static ResultFile openWithin(Path place) throws OutputException {
    try {
      Files.createDirectories(place.toAbsolutePath().getParent());
    } catch (IOException problem) {
      throw new OutputException(place.toString(), problem);
    }
    return open(place);
  }

  /** Returns a name that no other process uses: two runs may write the same file. */
  private static Path part(Path place) {
    long process = ProcessHandle.current().pid();
    return place.resolveSibling("." + place.getFileName() + "." + process + ".part");
  }

  /** Returns the writer of the file's text. */
  public ResultWriter writer() {
    return writer;
  }

  /**
   * Ends the text and moves the file into its place.
   *
   * @throws OutputException if anything could not be written
   */
  public void complete() throws OutputException {
    writer.close();
    if (!written.equals(place)) {
      moveIntoPlace();
    }
    complete = true;
  }

  private void moveIntoPlace() throws OutputException {
    try {
      Files.move(
          written, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException problem) {
      throw new OutputException(place.toString(), problem);
    }
  }

  /** Closes the file and removes what was written, unless it is complete. */
  @Override
  public void close() throws IOException {
    if (complete) {
      return;
    }
    try (writer) {
      if (!written.equals(place)) {
        Files.deleteIfExists(written);
      }
    }
  }
}
