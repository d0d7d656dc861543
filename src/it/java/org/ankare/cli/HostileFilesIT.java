package org.ankare.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.ankare.HostileFiles;
import org.ankare.HostileFiles.Hostile;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The heaviest files made to harm, given to the packed program with 512 MB of memory. */
class HostileFilesIT {
  private static final String PROGRAM = "target/ankare/bin/ankare";

  @TempDir private Path directory;

  static Stream<Arguments> files() {
    List<String> small = List.of("deep.docx", "deep.odt", "deep.rtf", "laughs.docx", "bin.rtf");
    List<Arguments> files = new ArrayList<>();
    for (Map.Entry<String, Hostile> file : HostileFiles.small().entrySet()) {
      if (small.contains(file.getKey())) {
        files.add(Arguments.of(file.getKey(), file.getValue()));
      }
    }
    HostileFiles.bombs().forEach((name, file) -> files.add(Arguments.of(name, file)));
    return files.stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void isRefusedInOneLineOrRead(String name, Hostile file)
      throws IOException, InterruptedException {
    Path input = Files.write(directory.resolve(name), file.bytes());
    Path out = directory.resolve("out");
    Path err = directory.resolve("err");
    ProcessBuilder builder =
        new ProcessBuilder(PROGRAM, "segment", "--languages", "sv", input.toString())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder.environment().put("ANKARE_JAVA_OPTS", "-Xmx512m");
    Process process = builder.start();
    boolean isOver = process.waitFor(60, TimeUnit.SECONDS);
    process.destroyForcibly();
    assertThat(isOver).as("ended in time").isTrue();
    if (file.problem().isEmpty()) {
      assertThat(err).isEmptyFile();
      assertThat(out).isNotEmptyFile();
      assertThat(process.exitValue()).isZero();
    } else {
      assertThat(Files.readAllLines(err)).singleElement().asString().contains(file.problem());
      assertThat(process.exitValue()).isEqualTo(3);
    }
  }
}
