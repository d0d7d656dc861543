package org.ankare.io;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ankare.text.InputException;

/**
 * Finds the encoding of XML: by its byte order mark, its zero bytes, or its declaration. The parser
 * of the Java machine could do so, but prints on standard error what it cannot decode.
 */
final class XmlEncoding {
  private static final int LOOKED_AT = 1024;
  private static final Pattern DECLARED =
      Pattern.compile("^<\\?xml[^>]{0,200}?\\sencoding\\s*=\\s*[\"']([^\"'>]{1,40})[\"']");

  private XmlEncoding() {}

  /** Returns the characters of XML without a byte order mark; bytes that are none are an error. */
  static Reader reader(String name, InputStream bytes) throws IOException, InputException {
    BufferedInputStream in = new BufferedInputStream(bytes);
    in.mark(LOOKED_AT);
    String head = new String(in.readNBytes(LOOKED_AT), StandardCharsets.ISO_8859_1);
    in.reset();
    Charset charset = charset(name, head);
    Reader reader =
        new InputStreamReader(
            in,
            charset
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT));
    if (hasMark(head)) {
      reader.skip(1);
    }
    return reader;
  }

  private static boolean hasMark(String head) {
    return head.startsWith("\u00EF\u00BB\u00BF")
        || head.startsWith("\u00FE\u00FF")
        || head.startsWith("\u00FF\u00FE");
  }

  private static Charset charset(String name, String head) throws InputException {
    if (head.startsWith("\u00FE\u00FF") || head.startsWith("\0<")) {
      return StandardCharsets.UTF_16BE;
    }
    if (head.startsWith("\u00FF\u00FE") || head.startsWith("<\0")) {
      return StandardCharsets.UTF_16LE;
    }
    Matcher declared = DECLARED.matcher(head);
    if (hasMark(head) || !declared.find()) {
      return StandardCharsets.UTF_8;
    }
    try {
      return Charset.forName(declared.group(1));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new InputException(
          name + ":1", "encoding " + declared.group(1) + " is not known", "convert it to UTF-8");
    }
  }
}
