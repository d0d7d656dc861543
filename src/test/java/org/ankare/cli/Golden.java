package org.ankare.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;

/** Files that say what the program prints; {@code -Dgolden.update=true} writes them anew. */
final class Golden {
  private Golden() {}

  /** Returns the folders of a command's cases in their order, each called as its folder is. */
  static List<Named<Path>> cases(String command) throws IOException {
    try (Stream<Path> folders = Files.list(Path.of("src/test/resources/golden", command))) {
      return folders.sorted().map(path -> Named.of(path.getFileName().toString(), path)).toList();
    }
  }

  static void check(Path file, String actual) throws IOException {
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(file, actual);
    }
    assertThat(actual.lines()).containsExactlyElementsOf(Files.readAllLines(file));
  }
}
