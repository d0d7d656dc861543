package org.ankare.extract;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** Tells content that is no plain text by its first bytes, or by how many bytes text never has. */
final class BinaryContent {
  private static final Map<String, String> MAGIC =
      Map.ofEntries(
          Map.entry("PK\u0003\u0004", "a ZIP archive or an office document"),
          Map.entry("%PDF-", "a PDF document"),
          Map.entry("\u0089PNG", "a PNG image"),
          Map.entry("GIF8", "a GIF image"),
          Map.entry("\u00FF\u00D8\u00FF", "a JPEG image"),
          Map.entry("\u001F\u008B", "gzip-compressed"),
          Map.entry("\u00D0\u00CF\u0011\u00E0", "an old office document"),
          Map.entry("\u007FELF", "a program"),
          Map.entry("7z\u00BC\u00AF", "a 7z archive"),
          Map.entry("BZh", "bzip2-compressed"),
          Map.entry("{\\rtf", "a rich-text document"));

  private static final int LOOKED_AT = 65_536;

  /** One in this many bytes may be a control character, as damaged text has them. */
  private static final int TOLERATED = 20;

  /** Readers of PDF allow so many bytes of something else before its mark. */
  private static final int JUNK = 1024;

  private BinaryContent() {}

  /**
   * Tells whether the content is PDF: by its mark at the start, or further on if the mark of its
   * end is there too, since a text may well speak of the first.
   */
  static boolean isPdf(byte[] bytes) {
    int place = latin(bytes, 0, JUNK).indexOf("%PDF-");
    return place == 0
        || (place > 0 && latin(bytes, bytes.length - JUNK, JUNK).contains("startxref"));
  }

  private static String latin(byte[] bytes, int from, int length) {
    int start = Math.max(0, from);
    int end = Math.min(bytes.length, start + length);
    return new String(bytes, start, end - start, StandardCharsets.ISO_8859_1);
  }

  /** Returns what the content is if it has the mark of a known kind. */
  static Optional<String> kind(byte[] bytes) {
    String head = latin(bytes, 0, 8);
    return MAGIC.entrySet().stream()
        .filter(magic -> head.startsWith(magic.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /** Tells whether control characters are too many for text in any charset of single bytes. */
  static boolean isLikely(byte[] bytes) {
    int length = Math.min(bytes.length, LOOKED_AT);
    int controls = 0;
    for (int i = 0; i < length; i++) {
      controls += isControl(bytes[i]) ? 1 : 0;
    }
    return controls * TOLERATED > length;
  }

  private static boolean isControl(byte b) {
    return b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x1B;
  }
}
