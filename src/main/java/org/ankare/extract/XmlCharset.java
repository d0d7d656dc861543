package org.ankare.extract;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The characters of an XML part. The parser of the JDK could decode them, too, but writes to
 * standard error where bytes are damaged; here these become U+FFFD.
 */
final class XmlCharset {
  private static final int LOOKED_AT = 256;

  private XmlCharset() {}

  /** Returns the characters of a part in UTF-16, in what it declares, or else in UTF-8. */
  static Reader reader(InputStream in) throws IOException {
    BufferedInputStream part = new BufferedInputStream(in);
    part.mark(LOOKED_AT);
    byte[] head = part.readNBytes(LOOKED_AT);
    part.reset();
    int mark = head.length > 2 && (head[0] & 0xFF) == 0xEF && (head[1] & 0xFF) == 0xBB ? 3 : 0;
    part.skipNBytes(mark);
    return new InputStreamReader(part, charset(head));
  }

  private static Charset charset(byte[] head) {
    int first = head.length < 2 ? 0 : (head[0] & 0xFF) << 8 | head[1] & 0xFF;
    switch (first) {
      case 0xFEFF, 0xFFFE -> {
        return StandardCharsets.UTF_16;
      }
      case '<' -> {
        return StandardCharsets.UTF_16BE;
      }
      case '<' << 8 -> {
        return StandardCharsets.UTF_16LE;
      }
      default -> {
        List<Charset> declared = DeclaredCharset.of(head);
        return declared.isEmpty() ? StandardCharsets.UTF_8 : declared.get(0);
      }
    }
  }
}
