package org.ankare.io;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Writes a result as UTF-8 and remembers its first failure, so that output lost on a full disk is
 * noticed even where it is written through a {@link java.io.PrintWriter}, which swallows failures.
 */
public final class ResultWriter extends Writer {
  private static final int BUFFERED = 1 << 14;
  private static final byte[] REPLACEMENT = "\uFFFD".getBytes(StandardCharsets.UTF_8);

  private final String place;
  private final OutputStream bytes;
  private final Writer encoded;
  private IOException failure;

  /**
   * Makes the writer.
   *
   * @param place the output, as the user would write it
   * @param bytes where the bytes go; closed with this writer
   */
  public ResultWriter(String place, OutputStream bytes) {
    this.place = place;
    this.bytes = bytes;
    // Formats write many short pieces, each of which the encoder would be called for.
    this.encoded = new BufferedWriter(new OutputStreamWriter(bytes, encoder()), BUFFERED);
  }

  /**
   * Returns a stream of bytes to the same place, for a result that is no text. Closing it flushes
   * it only.
   */
  public OutputStream bytes() {
    return new OutputStream() {
      @Override
      public void write(int single) throws OutputException {
        guard(() -> bytes.write(single));
      }

      @Override
      public void write(byte[] content, int from, int length) throws OutputException {
        guard(() -> bytes.write(content, from, length));
      }

      @Override
      public void flush() throws OutputException {
        guard(bytes::flush);
      }

      @Override
      public void close() throws OutputException {
        flush();
      }
    };
  }

  /** Returns an encoder that writes half a surrogate pair as U+FFFD instead of failing. */
  private static CharsetEncoder encoder() {
    return StandardCharsets.UTF_8
        .newEncoder()
        .onMalformedInput(CodingErrorAction.REPLACE)
        .onUnmappableCharacter(CodingErrorAction.REPLACE)
        .replaceWith(REPLACEMENT);
  }

  /** Returns the first failure, if there was one; nothing was written after it. */
  public Optional<OutputException> failure() {
    return Optional.ofNullable(failure).map(problem -> new OutputException(place, problem));
  }

  @Override
  public void write(char[] characters, int from, int length) throws OutputException {
    guard(() -> encoded.write(characters, from, length));
  }

  @Override
  public void write(String text, int from, int length) throws OutputException {
    guard(() -> encoded.write(text, from, length));
  }

  @Override
  public void flush() throws OutputException {
    guard(encoded::flush);
  }

  @Override
  public void close() throws OutputException {
    attempt(encoded::close);
    refuse();
  }

  private void guard(Writing step) throws OutputException {
    refuse();
    attempt(step);
    refuse();
  }

  private void attempt(Writing step) {
    try {
      step.run();
    } catch (IOException problem) {
      failure = failure == null ? problem : failure;
    }
  }

  /** Throws a new exception each time: try-with-resources cannot suppress one by itself. */
  private void refuse() throws OutputException {
    if (failure != null) {
      throw new OutputException(place, failure);
    }
  }

  private interface Writing {
    void run() throws IOException;
  }
}
