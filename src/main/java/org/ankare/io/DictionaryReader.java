package org.ankare.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ankare.text.InputException;

/**
 * Reads the words and sentences that a user brings, in any form that holds both languages in one
 * file: a table, a translation memory in TMX, or a dictionary of dictd. What a file is, its content
 * says; only the two files of a dictd dictionary are known by their names.
 */
public final class DictionaryReader {
  private static final int LOOKED_AT = 65_536;

  private DictionaryReader() {}

  /**
   * Reads all entries in the order of the file.
   *
   * @throws InputException if it is missing, unreadable or in no form that is known
   */
  public static List<DictionaryEntry> read(Path file) throws InputException {
    if (DictdReader.isNamed(file)) {
      return DictdReader.read(file);
    }
    return isXml(head(file)) ? TmxReader.read(file) : TsvDictionary.read(TextLines.read(file));
  }

  /**
   * Tells whether a file holds both languages, and not the sentences of one, line by line.
   *
   * @throws InputException if it is missing or unreadable
   */
  public static boolean isBilingual(Path file) throws InputException {
    String head = head(file);
    return DictdReader.isNamed(file) || isXml(head) || TsvDictionary.isLikely(head);
  }

  /** Returns the beginning of a file, each byte a character. */
  private static String head(Path file) throws InputException {
    if (Files.isDirectory(file)) {
      throw new InputException(file.toString(), "is a directory", "name a file");
    }
    try (InputStream in = Files.newInputStream(file)) {
      return new String(in.readNBytes(LOOKED_AT), StandardCharsets.ISO_8859_1);
    } catch (IOException problem) {
      throw TextLines.unreadable(file.toString(), problem);
    }
  }

  /** Tells whether the first character, in UTF-8 or UTF-16 with or without a mark, is an angle. */
  static boolean isXml(String head) {
    int at = 0;
    while (at < head.length()
        && "\u00EF\u00BB\u00BF\u00FE\u00FF\0 \t\r\n".indexOf(head.charAt(at)) >= 0) {
      at++;
    }
    return at < head.length() && head.charAt(at) == '<';
  }
}
