package org.ankare.cli;

import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.ankare.io.BeadFile;
import org.ankare.io.FormedBeads;
import org.ankare.text.InputException;

/**
 * Parallel text that a command is given by name. Files are read as often as need be; standard input
 * and what else can be read once only, such as a pipe, is kept in a file if it is read twice.
 *
 * @param name the file, or {@code -}
 */
record BeadInput(Session session, String name) {
  /** Returns the file, if it is one that can be read again; a file that is missing is one, too. */
  Optional<Path> file() throws InputException {
    if (name.equals(Inputs.STANDARD_INPUT)) {
      return Optional.empty();
    }
    Path path = Inputs.path(name);
    boolean isStream = Files.exists(path) && !Files.isRegularFile(path) && !Files.isDirectory(path);
    return isStream ? Optional.empty() : Optional.of(path);
  }

  /**
   * Reads the beads.
   *
   * @param form what is known of the input
   * @param isReadTwice whether they may be copied more than once
   * @throws InputException if the input cannot be read or is in no form that is known
   */
  <T> T read(BeadFile form, boolean isReadTwice, Reading<T> reading)
      throws IOException, InputException {
    Optional<Path> file = file();
    if (file.isPresent()) {
      return reading.of(form.source(name, file.get()));
    }
    if (name.equals(Inputs.STANDARD_INPUT)) {
      return read(form, isReadTwice, session.in(), reading);
    }
    try (InputStream in = stream()) {
      return read(form, isReadTwice, in, reading);
    }
  }

  private InputStream stream() throws InputException {
    try {
      // The stream that Files makes asks a pipe for its length, and fails.
      return new FileInputStream(Inputs.path(name).toFile());
    } catch (FileNotFoundException problem) {
      throw new InputException(name, "cannot be read", "name a file that can be read");
    }
  }

  private <T> T read(BeadFile form, boolean isReadTwice, InputStream in, Reading<T> reading)
      throws IOException, InputException {
    if (!isReadTwice) {
      return reading.of(form.source(name, in));
    }
    Path kept = Files.createTempFile("ankare", ".tmp");
    try {
      Files.copy(in, kept, StandardCopyOption.REPLACE_EXISTING);
      return reading.of(form.source(name, kept));
    } finally {
      Files.deleteIfExists(kept);
    }
  }

  /** What is done with beads. */
  interface Reading<T> {
    T of(FormedBeads beads) throws IOException, InputException;
  }
}
