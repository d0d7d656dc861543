package org.ankare.extract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.ankare.text.Document;
import org.ankare.text.InputException;

/**
 * Reads documents. Of plain text, the text is what the file holds, character by character, but for
 * a byte order mark. Of web pages, Markdown, subtitles, books and the documents of word processors,
 * it is the text that a person reads in them, with their passages; offsets point into that text.
 * The content tells the format, and the ending of the name where the content does not.
 */
public final class DocumentReader {
  private final Optional<Charset> charset;
  private final boolean isPlain;
  private final boolean keepsBoilerplate;

  private DocumentReader(Optional<Charset> charset, boolean isPlain, boolean keepsBoilerplate) {
    this.charset = charset;
    this.isPlain = isPlain;
    this.keepsBoilerplate = keepsBoilerplate;
  }

  /** Returns a reader that finds the charset out: UTF-8 if that is possible at all. */
  public static DocumentReader detecting() {
    return new DocumentReader(Optional.empty(), false, false);
  }

  /** Returns a reader that takes every input to be in one charset. */
  public static DocumentReader in(Charset charset) {
    return new DocumentReader(Optional.of(charset), false, false);
  }

  /** Returns the like of this reader that takes every input for plain text, tags and all. */
  public DocumentReader asPlainText() {
    return new DocumentReader(charset, true, keepsBoilerplate);
  }

  /** Returns the like of this reader that leaves nothing out which belongs to a page only. */
  public DocumentReader keepingBoilerplate() {
    return new DocumentReader(charset, isPlain, true);
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
    Source source = new Source(name, bytes(name, in), charset);
    DocumentFormat format = isPlain ? DocumentFormat.PLAIN : DocumentFormat.of(source);
    Document document = format.read(source, keepsBoilerplate);
    if (document.text().isBlank()) {
      throw new InputException(name, "is empty", "give a file with text in it");
    }
    return document;
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
