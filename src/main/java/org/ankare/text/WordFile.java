package org.ankare.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Words that ship as a resource file in UTF-8: an entry a line; a line that starts with {@code #}
 * is a comment, and a blank one is nothing.
 */
public final class WordFile {
  private WordFile() {}

  /**
   * Returns the entries of a file in their order.
   *
   * @param beside a class in the folder that the file's name starts from
   */
  public static List<String> entries(Class<?> beside, String name) {
    try (InputStream bytes = beside.getResourceAsStream(name);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .collect(Collectors.toUnmodifiableList());
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
