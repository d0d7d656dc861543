package org.ankare.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultTest {
  /** Fails as a full disk or a closed pipe does. */
  private static OutputStream failing(String message) {
    return new OutputStream() {
      @Override
      public void flush() throws IOException {
        throw new IOException(message);
      }

      @Override
      public void write(int b) throws IOException {
        throw new IOException(message);
      }
    };
  }

  private static Stream<String> names(Path directory) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.map(file -> file.getFileName().toString()).toList().stream();
    }
  }

  @Test
  void remembersWhatAPrintWriterSwallows() {
    ResultWriter result = new ResultWriter("standard output", failing("No space left on device"));
    PrintWriter printer = new PrintWriter(result);
    printer.println("förlorat");
    printer.flush();
    assertThat(result.failure())
        .get()
        .satisfies(failure -> assertThat(failure.isClosedPipe()).isFalse())
        .extracting(OutputException::getMessage)
        .asString()
        .startsWith("standard output: No space left on device; ");
  }

  @Test
  void knowsAClosedPipe() {
    ResultWriter result = new ResultWriter("standard output", failing("Broken pipe"));
    assertThatThrownBy(result::close).isInstanceOf(OutputException.class);
    assertThat(result.failure()).get().matches(OutputException::isClosedPipe);
  }

  @Test
  void writesHalfASurrogatePairAsAReplacement() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ResultWriter result = new ResultWriter("x", bytes)) {
      result.write("a\uD800b");
    }
    assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo("a\uFFFDb");
  }

  @Test
  void putsACompleteFileInPlace(@TempDir Path directory) throws IOException {
    Path place = Files.writeString(directory.resolve("ut.tsv"), "gammalt");
    try (ResultFile file = ResultFile.open(place)) {
      file.writer().write("nytt");
      assertThat(place).hasContent("gammalt");
      file.complete();
    }
    assertThat(place).hasContent("nytt");
    assertThat(names(directory)).containsExactly("ut.tsv");
  }

  @Test
  void leavesNothingOfAnIncompleteFile(@TempDir Path directory) throws IOException {
    try (ResultFile file = ResultFile.open(directory.resolve("ut.tsv"))) {
      file.writer().write("halvt");
    }
    assertThat(names(directory)).isEmpty();
  }

  @Test
  void writesThroughALink(@TempDir Path directory) throws IOException {
    Path place = Files.writeString(directory.resolve("ut.tsv"), "gammalt");
    Path link = Files.createSymbolicLink(directory.resolve("länk"), place);
    try (ResultFile file = ResultFile.open(link)) {
      file.writer().write("nytt");
      file.complete();
    }
    assertThat(link).isSymbolicLink();
    assertThat(place).hasContent("nytt");
  }

  @Test
  void saysBeforehandThatAPlaceCannotBeWritten(@TempDir Path directory) {
    assertThatThrownBy(() -> ResultFile.open(directory.resolve("saknas/ut.tsv")))
        .isInstanceOf(OutputException.class)
        .hasMessageContaining("no such file or directory");
    assertThatThrownBy(() -> ResultFile.open(directory)).isInstanceOf(OutputException.class);
  }

  @Test
  void saysThatTheDiskIsFull() throws IOException {
    Path full = Path.of("/dev/full");
    assumeTrue(Files.exists(full));
    try (ResultFile file = ResultFile.open(full)) {
      file.writer().write("text");
      assertThatThrownBy(file::complete).isInstanceOf(OutputException.class);
    } catch (OutputException again) {
      assertThat(again).hasMessageStartingWith("/dev/full: ");
    }
  }
}
