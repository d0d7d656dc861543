package org.ankare.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class CldrTableTest {
  private static final Path TABLE = Path.of("src/main/resources/org/ankare/anchor/cldr.tsv");

  @Test
  void tableIsWhatTheGeneratorMakes() throws IOException {
    String made = CldrTable.text();
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(TABLE, made, StandardCharsets.UTF_8);
    }
    assertThat(Files.readString(TABLE, StandardCharsets.UTF_8)).isEqualTo(made);
  }
}
