package org.ankare.lexicon;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ankare.text.InputException;

/**
 * The stored form of a lexicon: a mark, what it was made of, then the layers of whole words, of
 * stems and of phrases. Numbers are big-endian, so that the same lexicon has the same bytes
 * everywhere.
 */
public final class LexiconFile {
  private static final byte[] MARK = {'A', 'N', 'K', 'L', 'E', 'X', '2', '\n'};

  private LexiconFile() {}

  /** Writes a trained lexicon; the stream is left open. */
  public static void write(OutputStream out, TrainedLexicon lexicon) throws IOException {
    DataOutputStream data = new DataOutputStream(out);
    data.write(MARK);
    LexiconInfo info = lexicon.info();
    data.writeUTF(info.method());
    data.writeInt(info.sources().size());
    for (LexiconInfo.TrainingSet set : info.sources()) {
      data.writeUTF(set.name());
      data.writeInt(set.pairs());
      data.writeInt(set.distinct());
    }
    lexicon.forms().write(data);
    lexicon.stems().write(data);
    lexicon.phrases().write(data);
    data.flush();
  }

  /** Returns a trained lexicon as if it had been written and read. */
  static Lexicon inMemory(TrainedLexicon lexicon) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      write(bytes, lexicon);
      return read("lexicon", ByteBuffer.wrap(bytes.toByteArray()));
    } catch (IOException | InputException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Tells whether a file claims to be a lexicon that this program wrote.
   *
   * @throws InputException if it is missing or unreadable
   */
  public static boolean isLexicon(Path file) throws IOException, InputException {
    return Arrays.equals(MARK, bytes(file, MARK.length));
  }

  /** Returns the bytes of a file that the user named. */
  static byte[] bytes(Path file) throws IOException, InputException {
    return bytes(file, Integer.MAX_VALUE);
  }

  private static byte[] bytes(Path file, int most) throws IOException, InputException {
    if (Files.isDirectory(file)) {
      throw new InputException(file.toString(), "is a directory", "name a lexicon");
    }
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(most);
    } catch (NoSuchFileException e) {
      throw new InputException(file.toString(), "no such file", "check the path");
    } catch (AccessDeniedException e) {
      throw new InputException(file.toString(), "permission denied", "check the file");
    }
  }

  /**
   * Reads a lexicon that a user named, every part of which is checked.
   *
   * @throws InputException if it is not a lexicon or damaged
   */
  static Lexicon readChecked(String place, byte[] bytes) throws InputException {
    Lexicon lexicon = read(place, ByteBuffer.wrap(bytes));
    try {
      lexicon.forms().check();
      lexicon.stems().check();
      lexicon.phrases().check();
      return lexicon;
    } catch (IllegalArgumentException e) {
      throw malformed(place);
    }
  }

  /** Reads a lexicon from its bytes, which it goes on using. */
  static Lexicon read(String place, ByteBuffer buffer) throws InputException {
    byte[] mark = new byte[MARK.length];
    if (buffer.remaining() < mark.length || !Arrays.equals(MARK, take(buffer, mark))) {
      throw malformed(place);
    }
    try {
      LexiconInfo info = readInfo(buffer);
      TranslationTable forms = new TranslationTable(buffer);
      TranslationTable stems = new TranslationTable(buffer);
      return new Lexicon(info, forms, stems, new TranslationTable(buffer));
    } catch (IOException
        | BufferUnderflowException
        | IndexOutOfBoundsException
        | ArithmeticException
        | IllegalArgumentException e) {
      throw malformed(place);
    }
  }

  private static InputException malformed(String place) {
    return new InputException(
        place, "not a lexicon of this program", "make one with 'ankare lexicon train'");
  }

  private static byte[] take(ByteBuffer buffer, byte[] bytes) {
    buffer.get(bytes);
    return bytes;
  }

  private static LexiconInfo readInfo(ByteBuffer buffer) throws IOException {
    String method = readText(buffer);
    List<LexiconInfo.TrainingSet> sets = new ArrayList<>();
    int count = buffer.getInt();
    for (int i = 0; i < count; i++) {
      sets.add(new LexiconInfo.TrainingSet(readText(buffer), buffer.getInt(), buffer.getInt()));
    }
    return new LexiconInfo(method, sets);
  }

  private static String readText(ByteBuffer buffer) throws IOException {
    int length = Short.toUnsignedInt(buffer.getShort(buffer.position()));
    byte[] bytes = take(buffer, new byte[length + 2]);
    return new DataInputStream(new ByteArrayInputStream(bytes)).readUTF();
  }
}
