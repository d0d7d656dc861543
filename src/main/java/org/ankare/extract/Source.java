package org.ankare.extract;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.ankare.text.InputException;

/** One input as it came: its name, all its bytes, and its text, decoded when it is asked for. */
final class Source {
  private static final int HEAD = 1024;

  private final String name;
  private final byte[] bytes;
  private final Optional<Charset> charset;
  private Optional<String> text = Optional.empty();

  /**
   * Makes an input.
   *
   * @param charset the charset that the user has named; empty if it is to be found out
   */
  Source(String name, byte[] bytes, Optional<Charset> charset) {
    this.name = name;
    this.bytes = bytes;
    this.charset = charset;
  }

  String name() {
    return name;
  }

  /** Returns the bytes themselves, which nobody changes. */
  byte[] bytes() {
    return bytes;
  }

  /** Returns the first bytes, at most 1,024, a character each. */
  String head() {
    return new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
  }

  /** Tells whether the name ends in a full stop and one of some endings, in any case. */
  boolean isNamed(Set<String> endings) {
    int stop = name.lastIndexOf('.');
    return endings.contains(name.substring(stop + 1).toLowerCase(Locale.ROOT));
  }

  /** Returns the bytes decoded; those that are no text in the charset are the user's fault. */
  String text() throws InputException {
    if (text.isEmpty()) {
      Decoder decoder = new Decoder(name, bytes);
      text = Optional.of(charset.isPresent() ? decoder.decode(charset.get()) : decoder.decode());
    }
    return text.get();
  }
}
