package org.ankare.extract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.ankare.text.Document;
import org.ankare.text.InputException;

/**
 * Reads plain texts. The text of a document is what the file holds, character by character: only a
 * byte order mark is dropped.
 */
public final class DocumentReader {
  private final Decoding decoding;

  private interface Decoding {
    String text(Decoder decoder) throws InputException;
  }

  private DocumentReader(Decoding decoding) {
    this.decoding = decoding;
  }

  /** Returns a reader that finds the charset out: UTF-8 if that is possible at all. */
  public static DocumentReader detecting() {
    return new DocumentReader(Decoder::decode);
  }

  /** Returns a reader that takes every input to be in one charset. */
  public static DocumentReader in(Charset charset) {
    return new DocumentReader(decoder -> decoder.decode(charset));
  }

  /** Returns the document in a file, named as the path is written. */
  public Document read(Path path) throws InputException {
    String name = path.toString();
    if (Files.isDirectory(path)) {
      throw new InputException(name, "is a directory", "name a file in it");
    }
    try (InputStream in = Files.newInputStream(path)) {
      return read(name, in);
    } catch (NoSuchFileException e) {
      throw new InputException(name, "no such file", "check the path");
    } catch (AccessDeniedException e) {
      throw unreadable(name, "permission denied");
    } catch (IOException e) {
      throw unreadable(name, e.getMessage());
    }
  }

  /**
   * Returns the document in a stream, which is read to its end and left open.
   *
   * @param name what to call it, such as {@code -}
   */
  public Document read(String name, InputStream in) throws InputException {
    String text = decoding.text(new Decoder(name, bytes(name, in)));
    if (text.isBlank()) {
      throw new InputException(name, "is empty", "give a file with text in it");
    }
    return new Document(name, text);
  }

  private static byte[] bytes(String name, InputStream in) throws InputException {
    try {
      return in.readAllBytes();
    } catch (IOException e) {
      throw unreadable(name, e.getMessage());
    }
  }

  private static InputException unreadable(String name, String reason) {
    return new InputException(name, "cannot be read (" + reason + ")", "check the file");
  }
}
