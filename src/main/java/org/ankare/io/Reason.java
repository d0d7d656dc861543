package org.ankare.io;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Map;
import java.util.Optional;

/** What the system's exceptions mean, in words for the user. */
final class Reason {
  /** The exceptions that name a file and leave the reason to their type. */
  private static final Map<Class<?>, String> BY_TYPE =
      Map.of(
          NoSuchFileException.class, "no such file or directory",
          AccessDeniedException.class, "permission denied",
          NotDirectoryException.class, "not a directory",
          FileAlreadyExistsException.class, "exists already");

  private Reason() {}

  static String of(IOException problem) {
    String byType = BY_TYPE.get(problem.getClass());
    if (byType != null) {
      return byType;
    }
    String said =
        problem instanceof FileSystemException onFile ? onFile.getReason() : problem.getMessage();
    return Optional.ofNullable(said).orElse("input or output failed");
  }
}
