package org.ankare.io;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.ankare.text.InputException;

/**
 * Opens files of beads. What form a file has, its content says, unless that is known; only the
 * files of Moses are known by their names.
 *
 * @param form the form, if it is known
 * @param texts the sentences that numbers stand for, if they are known
 */
public record BeadFile(Optional<BeadForm> form, Optional<SentenceTexts> texts) {
  private static final int LOOKED_AT = 1 << 16;

  /** Nothing is known but the content. */
  public static final BeadFile ANY = new BeadFile(Optional.empty(), Optional.empty());

  /**
   * Returns the files that the beads of this name are read from: more than one if it is of Moses.
   */
  public List<Path> files(Path file) {
    List<Path> moses = MosesSource.files(file);
    boolean isMoses = form.isPresent() ? form.get() == BeadForm.MOSES : isNamedAsMoses(file);
    return isMoses && !moses.isEmpty() ? moses : List.of(file);
  }

  /** Tells whether the name is that of one of two files, or of none but what both begin with. */
  private static boolean isNamedAsMoses(Path file) {
    return !Files.exists(file) || MosesSource.files(file).contains(file);
  }

  /**
   * Returns the beads of a file, which is read anew each time that they are copied.
   *
   * @param name what to call it in messages
   * @throws InputException if it is missing, unreadable or in no form that is known
   */
  public FormedBeads source(String name, Path file) throws InputException {
    if (form.isPresent() && form.get() == BeadForm.MOSES || files(file).size() > 1) {
      return new FormedBeads(BeadForm.MOSES, MosesSource.of(file));
    }
    if (Files.isDirectory(file)) {
      throw new InputException(name, "is a directory", "name a file");
    }
    BeadForm.Opening bytes = () -> Files.newInputStream(file);
    try (InputStream in = opened(name, bytes)) {
      return form(name, in).source(name, bytes, texts);
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
  public FormedBeads source(String name, InputStream stream) throws InputException {
    BufferedInputStream in = new BufferedInputStream(stream, LOOKED_AT);
    in.mark(LOOKED_AT);
    try {
      BeadForm known = form(name, in);
      in.reset();
      if (!known.isStream()) {
        throw new InputException(name, known + " is made of two files", "name one of them");
      }
      return known.source(name, () -> in, texts);
    } catch (IOException problem) {
      throw TextLines.unreadable(name, problem);
    }
  }

  private BeadForm form(String name, InputStream in) throws IOException, InputException {
    String head = new String(in.readNBytes(LOOKED_AT), StandardCharsets.ISO_8859_1);
    return form.isPresent() ? form.get() : FormGuess.of(name, head);
  }

  static InputStream opened(String name, BeadForm.Opening bytes) throws InputException {
    try {
      return bytes.open();
    } catch (IOException problem) {
      throw TextLines.unreadable(name, problem);
    }
  }
}
