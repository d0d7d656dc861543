package org.ankare.io;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.ankare.text.InputException;

/**
 * Reads lines one by one as {@link TextLines} does all at once: UTF-8, with LF, CRLF or CR at their
 * ends, a byte order mark dropped. Holds one line.
 */
final class LineReader {
  private final String name;
  private final InputStream in;
  private final byte[] buffer = new byte[1 << 16];
  private final ByteArrayOutputStream pending = new ByteArrayOutputStream();
  private int from;
  private int to;
  private boolean isAfterReturn;
  private long number;
  private String line = "";

  /**
   * Makes the reader; does not close the stream.
   *
   * @param name what to call it in messages
   */
  LineReader(String name, InputStream in) {
    this.name = name;
    this.in = in;
  }

  /** Goes to the next line and tells whether there is one. */
  boolean advance() throws InputException {
    pending.reset();
    boolean isEnded = false;
    while (!isEnded && hasBytes()) {
      int end = from;
      while (end < to && buffer[end] != '\n' && buffer[end] != '\r') {
        end++;
      }
      isEnded = end < to;
      isAfterReturn = isEnded && buffer[end] == '\r';
      pending.write(buffer, from, end - from);
      from = isEnded ? end + 1 : end;
    }
    if (!isEnded && pending.size() == 0) {
      return false;
    }
    number++;
    line = decoded(pending.toByteArray());
    return true;
  }

  /** Returns the line that was come to last, without its end. */
  String line() {
    return line;
  }

  /** Returns the place of that line in messages. */
  String place() {
    return name + ":" + Math.max(1, number);
  }

  /** Tells whether a byte is left that does not belong to the end of the line before. */
  private boolean hasBytes() throws InputException {
    if (!fill()) {
      return false;
    }
    if (isAfterReturn && buffer[from] == '\n') {
      from++;
    }
    isAfterReturn = false;
    return fill();
  }

  private boolean fill() throws InputException {
    if (from < to) {
      return true;
    }
    try {
      from = 0;
      to = in.read(buffer);
      return to > 0;
    } catch (IOException problem) {
      throw TextLines.unreadable(name, problem);
    }
  }

  private String decoded(byte[] bytes) throws InputException {
    String text = new String(bytes, StandardCharsets.UTF_8);
    if (text.indexOf('\uFFFD') >= 0) {
      try {
        StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      } catch (CharacterCodingException problem) {
        throw new InputException(place(), "not UTF-8", "convert it first");
      }
    }
    return number == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
