package org.ankare.extract;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The charset that a page of HTML or XHTML says it is in. */
final class DeclaredCharset {
  private static final int LOOKED_AT = 4096;
  private static final Pattern DECLARATION =
      Pattern.compile(
          "<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']([\\w.:-]{2,40})"
              + "|<meta\\b[^>]{0,300}?charset\\s*=\\s*[\"']?\\s*([\\w.:-]{2,40})",
          Pattern.CASE_INSENSITIVE);

  private DeclaredCharset() {}

  /**
   * Returns the charsets to try, the first one first: for ISO-8859-1, as browsers do, Windows-1252
   * before it. Empty if nothing is declared or the name is unknown; only what begins with a tag can
   * declare anything.
   */
  static List<Charset> of(byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
    Matcher declaration = DECLARATION.matcher(head);
    if (!head.stripLeading().startsWith("<") || !declaration.find()) {
      return List.of();
    }
    String name = declaration.group(1) == null ? declaration.group(2) : declaration.group(1);
    if (!isSupported(name)) {
      return List.of();
    }
    Charset charset = Charset.forName(name);
    boolean isLatin =
        charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
    return isLatin
        ? List.of(Charset.forName("windows-1252"), StandardCharsets.ISO_8859_1)
        : List.of(charset);
  }

  private static boolean isSupported(String name) {
    boolean isWide = name.toLowerCase(Locale.ROOT).startsWith("utf-16");
    return !isWide && Character.isLetterOrDigit(name.charAt(0)) && Charset.isSupported(name);
  }
}
