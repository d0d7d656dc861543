package org.ankare.extract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/**
 * Pieces of documents with the passages they hold, from files: the reason, the piece on the lines
 * after it, and, after an arrow, the passages with bars between them and ~ for line ends in them.
 */
final class Pieces {
  private Pieces() {}

  static Stream<Arguments> of(String format) {
    try {
      Path file = Path.of("src/test/resources/documents/pieces", format + ".txt");
      return Arrays.stream(Files.readString(file).split("\n\n")).map(Pieces::arguments);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Arguments arguments(String block) {
    int why = block.indexOf('\n');
    int arrow = block.indexOf("\n=> ");
    return Arguments.of(
        block.substring(0, why),
        block.substring(why + 1, arrow),
        block.substring(arrow + 4).strip().replace('~', '\n'));
  }
}
