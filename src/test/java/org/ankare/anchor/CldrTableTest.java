package org.ankare.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class CldrTableTest {
  private static final Path TABLES = Path.of("src/main/resources/org/ankare/anchor");

  @Test
  void tableOfNamesIsWhatTheGeneratorMakes() throws IOException {
    check("cldr.tsv", CldrTable.text());
  }

  @Test
  void tableOfNumbersIsWhatTheGeneratorMakes() throws IOException {
    check("cldr-numbers.tsv", CldrNumbersTable.text());
  }

  private static void check(String name, String made) throws IOException {
    Path table = TABLES.resolve(name);
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(table, made, StandardCharsets.UTF_8);
    }
    assertThat(Files.readString(table, StandardCharsets.UTF_8)).isEqualTo(made);
  }
}
