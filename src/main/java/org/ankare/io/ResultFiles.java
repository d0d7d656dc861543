package org.ankare.io;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The files that one result is made of. None is put in place before all are complete. */
public final class ResultFiles implements Closeable {
  private final List<ResultFile> files = new ArrayList<>();

  private ResultFiles() {}

  /**
   * Opens the files.
   *
   * @param place the name that the user gave
   * @param parts what is added to that name for each file
   * @throws OutputException if one cannot be written; then none stays open
   */
  public static ResultFiles open(Path place, List<String> parts) throws IOException {
    return open(place, parts, ResultFile::open);
  }

  /**
   * Opens the files after making the directories that they stand in.
   *
   * @throws OutputException if one or a directory cannot be written; then none stays open
   */
  public static ResultFiles openWithin(Path place, List<String> parts) throws IOException {
    return open(place, parts, ResultFile::openWithin);
  }

  private static ResultFiles open(Path place, List<String> parts, Opening opening)
      throws IOException {
    ResultFiles result = new ResultFiles();
    try {
      for (String part : parts) {
        result.files.add(opening.open(place(place, part)));
      }
      return result;
    } catch (OutputException problem) {
      result.close();
      throw problem;
    }
  }

  /** Returns the place of a part of a result. */
  public static Path place(Path place, String part) {
    return part.isEmpty() ? place : place.resolveSibling(place.getFileName() + part);
  }

  /** Returns the writers of the files, in order of their parts. */
  public List<ResultWriter> writers() {
    return files.stream().map(ResultFile::writer).toList();
  }

  /**
   * Ends the files, then moves them into their places.
   *
   * @throws OutputException if anything could not be written
   */
  public void complete() throws OutputException {
    for (ResultFile file : files) {
      file.writer().close();
    }
    for (ResultFile file : files) {
      file.complete();
    }
  }

  /** Closes the files and removes what was written, unless they are complete. */
  @Override
  public void close() throws IOException {
    for (ResultFile file : files) {
      file.close();
    }
  }

  private interface Opening {
    ResultFile open(Path place) throws OutputException;
  }
}
