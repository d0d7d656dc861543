package org.ankare.io;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ankare.text.InputException;

/** Opens files of beads; what form a file has, its content says first. */
public final class BeadFile {
  private static final int LOOKED_AT = 1 << 16;

  private BeadFile() {}

  /**
   * Returns the beads of a file, which is read anew each time that they are copied.
   *
   * @throws InputException if it is missing, unreadable or in no form that is known
   */
  public static BeadSource open(Path file) throws InputException {
    String name = file.toString();
    if (Files.isDirectory(file)) {
      throw new InputException(name, "is a directory", "name a file");
    }
    try (InputStream in = opened(name, () -> Files.newInputStream(file))) {
      return form(name, head(name, in)).source(name, () -> Files.newInputStream(file));
    } catch (IOException problem) {
      throw TextLines.unreadable(name, problem);
    }
  }

  /**
   * Returns the beads of a stream, which can be copied once.
   *
   * @param name what to call it in messages
   * @throws InputException if it cannot be read or is in no form that is known
   */
  public static BeadSource open(String name, InputStream stream) throws InputException {
    BufferedInputStream in = new BufferedInputStream(stream, LOOKED_AT);
    in.mark(LOOKED_AT);
    String head = head(name, in);
    try {
      in.reset();
    } catch (IOException problem) {
      throw TextLines.unreadable(name, problem);
    }
    return form(name, head).source(name, () -> in);
  }

  private static BeadForm form(String name, String head) {
    return head.stripLeading().startsWith("{") ? BeadForm.JSONL : BeadForm.TSV;
  }

  /** Returns the beginning of a file, each byte a character. */
  private static String head(String name, InputStream in) throws InputException {
    try {
      return new String(in.readNBytes(LOOKED_AT), StandardCharsets.ISO_8859_1);
    } catch (IOException problem) {
      throw TextLines.unreadable(name, problem);
    }
  }

  static InputStream opened(String name, BeadForm.Opening bytes) throws InputException {
    try {
      return bytes.open();
    } catch (IOException problem) {
      throw TextLines.unreadable(name, problem);
    }
  }
}
