package org.ankare.io;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.ankare.text.InputException;

/**
 * Reads the dictionaries of the dictd server, as FreeDict makes them: {@code NAME.index} says where
 * in {@code NAME.dict}, or {@code NAME.dict.dz}, which gzip can read, the entry of each headword
 * stands. See dictd(8) for the index and dictzip(1) for the data.
 */
final class DictdReader {
  private static final Pattern NAMED = Pattern.compile("\\.(index|dict|dict\\.dz)$");
  private static final String DIGITS =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

  /** Entries about the dictionary itself; programs that make an index may drop the marks. */
  private static final Pattern ABOUT = Pattern.compile("00-?database.*");

  private static final Pattern TITLE = Pattern.compile("00-?database-?short");

  private final TextLines index;
  private final Path data;
  private final byte[] bytes;

  private DictdReader(TextLines index, Path data, byte[] bytes) {
    this.index = index;
    this.data = data;
    this.bytes = bytes;
  }

  /** Tells whether a file is named as one of the two files of a dictionary. */
  static boolean isNamed(Path file) {
    return NAMED.matcher(file.getFileName().toString()).find();
  }

  /** Reads the dictionary that one of whose files is this. */
  static List<DictionaryEntry> read(Path file) throws InputException {
    String name = NAMED.matcher(file.getFileName().toString()).replaceFirst("");
    Path packed = file.resolveSibling(name + ".dict.dz");
    Path data = Files.exists(packed) ? packed : file.resolveSibling(name + ".dict");
    TextLines index = TextLines.read(file.resolveSibling(name + ".index"));
    return new DictdReader(index, data, bytes(data)).entries(name);
  }

  private static byte[] bytes(Path data) throws InputException {
    try {
      byte[] bytes = Files.readAllBytes(data);
      boolean isPacked = bytes.length > 1 && bytes[0] == 0x1F && bytes[1] == (byte) 0x8B;
      if (!isPacked) {
        return bytes;
      }
      try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
        return in.readAllBytes();
      }
    } catch (IOException problem) {
      throw TextLines.unreadable(data.toString(), problem);
    }
  }

  private List<DictionaryEntry> entries(String name) throws InputException {
    boolean isFromSwedish = isFromSwedish(name);
    List<DictionaryEntry> entries = new ArrayList<>();
    for (int i = 0; i < index.lines().size(); i++) {
      String[] cells = cells(i);
      if (!ABOUT.matcher(cells[0]).matches()) {
        DictdEntry entry = DictdEntry.of(cells[0], definition(i, cells));
        for (String translation : entry.translations()) {
          entries.add(pair(entry.headword(), translation, entry.weight(), isFromSwedish));
        }
      }
    }
    entries.removeIf(entry -> !entry.hasWords());
    return entries;
  }

  private static DictionaryEntry pair(
      String headword, String translation, double weight, boolean isFromSwedish) {
    return isFromSwedish
        ? new DictionaryEntry(headword, translation, weight, true)
        : new DictionaryEntry(translation, headword, weight, true);
  }

  /** Finds the direction in the title of the dictionary, or else in the name of its files. */
  private boolean isFromSwedish(String name) throws InputException {
    StringBuilder title = new StringBuilder();
    for (int i = 0; i < index.lines().size(); i++) {
      String[] cells = cells(i);
      if (TITLE.matcher(cells[0]).matches()) {
        title.append(definition(i, cells).toLowerCase(Locale.ROOT)).append(' ');
      }
    }
    title.append(name.toLowerCase(Locale.ROOT).replace('_', '-'));
    int swedish = first(title, "swedish|\\bswe?\\b|\\bsv\\b");
    int english = first(title, "english|\\beng?\\b");
    if (swedish == title.length() || english == title.length()) {
      throw new InputException(
          index.name(),
          "neither its title nor its name says that it is Swedish and English",
          "name its files as in my-sv-en.index");
    }
    return swedish < english;
  }

  private static int first(CharSequence text, String words) {
    return Pattern.compile(words)
        .matcher(text)
        .results()
        .findFirst()
        .map(m -> m.start())
        .orElse(text.length());
  }

  private String[] cells(int line) throws InputException {
    String[] cells = index.lines().get(line).split("\t", -1);
    if (cells.length < 3) {
      throw damaged(line);
    }
    return cells;
  }

  private String definition(int line, String... cells) throws InputException {
    long from = number(line, cells[1]);
    long length = number(line, cells[2]);
    if (from + length > bytes.length) {
      throw damaged(line);
    }
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(bytes, (int) from, (int) length))
          .toString();
    } catch (CharacterCodingException e) {
      throw new InputException(data.toString(), "not UTF-8", "convert it first");
    }
  }

  /** Returns a number in the digits of base 64, the greatest first. */
  private long number(int line, String cell) throws InputException {
    long number = 0;
    for (int i = 0; i < cell.length(); i++) {
      int digit = DIGITS.indexOf(cell.charAt(i));
      if (digit < 0 || number > Integer.MAX_VALUE) {
        throw damaged(line);
      }
      number = number * DIGITS.length() + digit;
    }
    return number;
  }

  private InputException damaged(int line) {
    return new InputException(
        index.place(line),
        "no place of an entry in " + data.getFileName(),
        "install the dictionary again");
  }
}
