package org.ankare.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.ankare.Cases;
import org.ankare.Damage;
import org.ankare.OfficeFiles;
import org.ankare.text.InputException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is done to a document, it is read or refused in one line. */
class OfficeFuzzTest {
  private static final List<String> ENDINGS = List.of("docx", "odt", "rtf", "epub", "fodt");

  static Stream<Long> seeds() {
    return Cases.seeds(1000).boxed();
  }

  private static byte[] document(String ending) throws IOException {
    return Files.readAllBytes(Path.of("src/test/resources/documents/writer", "document." + ending));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void readsOrRefuses(long seed) throws IOException {
    Random random = new Random(seed);
    String ending = ENDINGS.get(random.nextInt(ENDINGS.size()));
    byte[] bytes = document(ending);
    boolean isArchive = bytes[0] == 'P';
    readsOrRefuses(
        isArchive && random.nextBoolean() ? inside(bytes, random) : damaged(bytes, random));
  }

  private static void readsOrRefuses(byte[] bytes) {
    DocumentReader reader = DocumentReader.detecting().keepingBoilerplate();
    try {
      assertThat(reader.read("x", new ByteArrayInputStream(bytes)).text()).isNotBlank();
    } catch (InputException refused) {
      assertThat(refused.getMessage()).startsWith("x").doesNotContain("\n");
    }
  }

  /** Changes bytes, cuts some out or off, or puts some in. */
  private static byte[] damaged(byte[] bytes, Random random) {
    ByteArrayOutputStream damaged = new ByteArrayOutputStream();
    int hits = random.nextInt(8) + 1;
    int at = 0;
    for (int i = 0; i < hits && at < bytes.length; i++) {
      int next = Math.min(bytes.length, at + random.nextInt(bytes.length * 2 / hits));
      damaged.write(bytes, at, next - at);
      damaged.write(random.nextInt(256));
      at = next + random.nextInt(random.nextInt(8) == 0 ? 500 : 2);
    }
    damaged.write(bytes, Math.min(at, bytes.length), Math.max(0, bytes.length - at));
    return damaged.toByteArray();
  }

  /** Damages the text of the parts of an archive, which stays sound itself. */
  private static byte[] inside(byte[] bytes, Random random) throws IOException {
    Map<String, String> parts = new LinkedHashMap<>();
    ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes));
    ZipEntry entry = zip.getNextEntry();
    while (entry != null) {
      String part = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
      boolean isHit = random.nextInt(4) == 0 && !part.isEmpty();
      parts.put(entry.getName(), isHit ? Damage.done(part, random) : part);
      entry = zip.getNextEntry();
    }
    return OfficeFiles.zip(parts);
  }
}
