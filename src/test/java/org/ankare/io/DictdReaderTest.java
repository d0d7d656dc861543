package org.ankare.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.ankare.text.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DictdReaderTest {
  private static final String DIGITS =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

  @TempDir private Path directory;
  private final StringBuilder index = new StringBuilder();
  private final ByteArrayOutputStream data = new ByteArrayOutputStream();

  private void put(String key, String entry) {
    byte[] bytes = entry.getBytes(StandardCharsets.UTF_8);
    index.append(key).append('\t').append(number(data.size()));
    index.append('\t').append(number(bytes.length)).append('\n');
    data.writeBytes(bytes);
  }

  private static String number(int number) {
    String digit = DIGITS.substring(number % 64, number % 64 + 1);
    return number < 64 ? digit : number(number / 64) + digit;
  }

  private Path write(String name, boolean isPacked) throws IOException {
    Path file = directory.resolve(name + (isPacked ? ".dict.dz" : ".dict"));
    try (OutputStream out = Files.newOutputStream(file);
        OutputStream packed = isPacked ? new GZIPOutputStream(out) : out) {
      packed.write(data.toByteArray());
    }
    return Files.writeString(directory.resolve(name + ".index"), index);
  }

  private static String shown(List<DictionaryEntry> entries) {
    return entries.stream()
        .map(entry -> entry.source() + "=" + entry.target())
        .collect(Collectors.joining("|"));
  }

  @Test
  void readsEitherFileOfAPackedDictionary() throws IOException, InputException {
    put("00databaseshort", "00-database-short\nSwedish-English Dictionary\n");
    put("00-database-info", "grunka\nabout\n");
    put("grunka", "grunka /ɡrɵŋka/ <n>\nthingy, gizmo\n");
    Path file = write("my", true);
    List<DictionaryEntry> entries = DictionaryReader.read(file);
    assertThat(shown(entries)).isEqualTo("grunka=thingy|grunka=gizmo");
    assertThat(entries).allMatch(DictionaryEntry::isGeneral);
    assertThat(entries.get(0).weight()).isEqualTo(1 / Math.sqrt(2));
    assertThat(DictionaryReader.read(directory.resolve("my.dict.dz"))).isEqualTo(entries);
    assertThat(DictionaryReader.isBilingual(file)).isTrue();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "a title, English to Swedish, x, grunka=thingy",
    "a title and a name that differ, English-Swedish FreeDict, my-sv-en, grunka=thingy",
    "the codes of FreeDict, My words, freedict-eng-swe, grunka=thingy",
    "two letters, My words, en-sv, grunka=thingy",
    "underlines and capitals, My words, SV_EN, thingy=grunka",
    "the other way, My words, freedict-swe-eng, thingy=grunka",
  })
  void findsTheDirection(String why, String title, String name, String expected)
      throws IOException, InputException {
    put("00-database-short", title);
    put("thingy", "thingy\ngrunka\n");
    assertThat(shown(DictionaryReader.read(write(name, false)))).isEqualTo(expected);
  }

  @Test
  void asksForTheDirection() throws IOException {
    put("grunka", "grunka\nthingy\n");
    Path file = write("my-seventeen", false);
    assertThatThrownBy(() -> DictionaryReader.read(file))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("my-seventeen.index: neither its title nor its name says");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "numbered senses | grunka | grunka /x/~1. thingy; gizmo~2. gadget | thingy gizmo gadget",
        "marks that the index lacks | grunkalà | grunka-là~thingy | thingy",
        "no headword in the entry | grunka | thingy~gizmo | thingy gizmo",
        "what explains | grunka | grunka <n, pl>~thingy (of sorts) [tech] <n> | thingy",
        "remarks and examples | grunka | grunka~thingy~ Synonym: {fisp}~ \"en grunka\" - x | thingy",
        "a stroke within a line | grunka | grunka~he/she/it | he/she/it",
        "the same twice | grunka | grunka~thingy, thingy | thingy",
        "nothing but the word | grunka | grunka /x/ | ''",
        "no word | grunka | grunka~... | ''",
      })
  void takesAnEntryApart(String why, String key, String entry, String expected)
      throws IOException, InputException {
    put(key, entry.replace('~', '\n'));
    List<DictionaryEntry> entries = DictionaryReader.read(write("sv-en", false));
    assertThat(entries.stream().map(DictionaryEntry::target).collect(Collectors.joining(" ")))
        .isEqualTo(expected);
  }

  @Test
  void takesTheHeadwordAsTheEntryWritesIt() throws IOException, InputException {
    put("grunkalà", "Grunka-là /x/ <n>\nthingy\n");
    assertThat(shown(DictionaryReader.read(write("sv-en", false)))).isEqualTo("Grunka-là=thingy");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "past the end, B, sv-en.index:1: no place of an entry in sv-en.dict",
    "a length past the end, A\tBBBB, sv-en.index:1: no place of an entry",
    "another digit, A\t*, sv-en.index:1: no place of an entry",
    "too great a number, A\t//////////////, sv-en.index:1: no place of an entry",
    "too few cells, '', sv-en.index:1: no place of an entry",
  })
  void refusesADamagedIndex(String why, String cells, String message) throws IOException {
    index.append("grunka\t").append(cells).append(cells.equals("B") ? "\tB" : "").append('\n');
    Path file = write("sv-en", false);
    assertThatThrownBy(() -> DictionaryReader.read(file))
        .isInstanceOf(InputException.class)
        .hasMessageContaining(message);
  }

  @Test
  void refusesDamagedData() throws IOException {
    put("grunka", "grunka\nthingy\n");
    Path file = write("sv-en", false);
    Path packed = directory.resolve("sv-en.dict.dz");
    Files.write(packed, new byte[] {0x1F, (byte) 0x8B, 0, 0});
    assertThatThrownBy(() -> DictionaryReader.read(file))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("sv-en.dict.dz: ");
    Files.write(
        packed, new byte[] {(byte) 0xE5, 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 1, 2, 3, 4, 5});
    assertThatThrownBy(() -> DictionaryReader.read(file)).hasMessageContaining("not UTF-8");
    Files.delete(packed);
    Files.delete(directory.resolve("sv-en.dict"));
    assertThatThrownBy(() -> DictionaryReader.read(file)).hasMessageContaining("no such file");
  }
}
