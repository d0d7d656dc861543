package org.ankare.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** A list in a resource file: an entry a line; a line that starts with {@code #} is a comment. */
final class WordFile {
  private WordFile() {}

  /** Returns the entries of a file beside this class, in order. */
  static List<String> entries(String resource) {
    try (InputStream bytes = WordFile.class.getResourceAsStream(resource);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .collect(Collectors.toUnmodifiableList());
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }
}
