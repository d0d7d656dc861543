package org.ankare.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.stream.Stream;
import org.ankare.HostileFiles;
import org.ankare.HostileFiles.Hostile;
import org.ankare.text.InputException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files made to harm are refused in one line, or read where they do none. */
class HostileFilesTest {
  static Stream<Arguments> files() {
    return HostileFiles.small().entrySet().stream().map(HostileFilesTest::arguments);
  }

  private static Arguments arguments(Map.Entry<String, Hostile> file) {
    return Arguments.of(file.getKey(), file.getValue().bytes(), file.getValue().problem());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void isRefusedInOneLineOrRead(String name, byte[] bytes, String problem) throws InputException {
    DocumentReader reader = DocumentReader.detecting();
    if (problem.isEmpty()) {
      String text = reader.read(name, new ByteArrayInputStream(bytes)).text();
      assertThat(text).isNotBlank().doesNotContain("root:").hasSizeLessThan(2000);
    } else {
      assertThatThrownBy(() -> reader.read(name, new ByteArrayInputStream(bytes)))
          .isInstanceOf(InputException.class)
          .hasMessageStartingWith(name + ": ")
          .hasMessageContaining(problem)
          .hasMessageNotContaining("\n");
    }
  }
}
