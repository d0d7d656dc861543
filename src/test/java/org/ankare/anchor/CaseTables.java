package org.ankare.anchor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Tables of small texts and what is to be found in them, a case a line, cells parted by bars. */
final class CaseTables {
  private static final Path TABLES = Path.of("src/test/resources/org/ankare/anchor");

  private CaseTables() {}

  /** Returns the rows of all tables of a folder, the cells without the blanks around them. */
  static List<Arguments> in(String folder) throws IOException {
    try (Stream<Path> files = Files.list(TABLES.resolve(folder))) {
      return files.filter(Files::isRegularFile).sorted().flatMap(CaseTables::rows).toList();
    }
  }

  private static Stream<Arguments> rows(Path file) {
    try {
      return Files.readAllLines(file).stream()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\\|", -1))
          .map(cells -> Arguments.of(Arrays.stream(cells).map(String::strip).toArray()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
