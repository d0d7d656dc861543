package org.ankare.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ankare.text.InputException;

/**
 * The lines of a file that programs write and read: UTF-8, with LF, CRLF or CR at their ends.
 *
 * @param name the file, as the user would write it
 * @param lines the lines without their ends; a byte order mark is dropped
 */
public record TextLines(String name, List<String> lines) {
  /** Copies the list. */
  public TextLines {
    lines = List.copyOf(lines);
  }

  /**
   * Reads a file.
   *
   * @throws InputException if it is missing, unreadable, a directory or not UTF-8
   */
  public static TextLines read(Path file) throws InputException {
    if (Files.isDirectory(file)) {
      throw new InputException(file.toString(), "is a directory", "name a file");
    }
    try (InputStream bytes = Files.newInputStream(file)) {
      return read(file.toString(), bytes);
    } catch (IOException problem) {
      throw unreadable(file.toString(), problem);
    }
  }

  /**
   * Reads a stream to its end; does not close it.
   *
   * @param name what to call it in messages
   * @throws InputException if it cannot be read or is not UTF-8
   */
  public static TextLines read(String name, InputStream bytes) throws InputException {
    try {
      String text = decode(name, bytes.readAllBytes());
      return new TextLines(name, text.lines().toList());
    } catch (IOException problem) {
      throw unreadable(name, problem);
    }
  }

  static InputException unreadable(String name, IOException problem) {
    return new InputException(name, Reason.of(problem), "name a file that can be read");
  }

  private static String decode(String name, byte[] bytes) throws InputException {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = decoder.decode(in, out, true);
    out.flip();
    if (result.isError()) {
      long line = 1 + out.chars().filter(character -> character == '\n').count();
      throw new InputException(name + ":" + line, "not UTF-8", "convert it first");
    }
    return out.length() > 0 && out.charAt(0) == '\uFEFF'
        ? out.subSequence(1, out.length()).toString()
        : out.toString();
  }

  /** Returns the place of a line in messages, given its index from 0. */
  String place(int index) {
    return name + ":" + (index + 1);
  }

  /** Tells whether a line is a remark: it begins with {@code #} and has no tab. */
  static boolean isRemark(String line) {
    return line.startsWith("#") && line.indexOf('\t') < 0;
  }
}
