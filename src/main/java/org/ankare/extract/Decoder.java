package org.ankare.extract;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.ankare.text.InputException;

/**
 * Turns the bytes of one input into text. A byte order mark is dropped, and nothing else; bytes
 * that the charset does not know are an error and never a question mark.
 *
 * @param name the input, for error messages
 * @param bytes all of it
 */
record Decoder(String name, byte[] bytes) {
  private static final String MARK = "\uFEFF";
  private static final int BUFFER = 8192;

  /** Returns the text in a charset that the user has named. */
  String decode(Charset charset) throws InputException {
    refuse(BinaryContent.kind(bytes));
    return strictly(charset)
        .orElseThrow(
            () -> error(charset, "is not " + charset.name(), "say which encoding it is in"));
  }

  /**
   * Returns the text in the charset that it is found to be in: UTF-8 whenever it can be, else what
   * a page declares if that can be, else what is most likely.
   */
  String decode() throws InputException {
    refuse(BinaryContent.kind(bytes));
    Optional<Charset> wide = CharsetGuess.wide(bytes);
    if (wide.isPresent()) {
      return decode(wide.get());
    }
    refuse(BinaryContent.isLikely(bytes) ? Optional.of("binary data") : Optional.empty());
    Optional<String> text = strictly(StandardCharsets.UTF_8);
    if (text.isPresent()) {
      return text.get();
    }
    return DeclaredCharset.of(bytes).stream()
        .flatMap(charset -> strictly(charset).stream())
        .findFirst()
        .or(() -> CharsetGuess.narrow(bytes).flatMap(this::strictly))
        .orElseThrow(
            () ->
                error(
                    StandardCharsets.UTF_8,
                    "is not UTF-8, nor surely in any other encoding",
                    "convert it to UTF-8 or say which encoding it is in"));
  }

  private void refuse(Optional<String> kind) throws InputException {
    if (kind.isPresent()) {
      throw new InputException(name, "is " + kind.get(), "give a plain text");
    }
  }

  private InputException error(Charset charset, String problem, String remedy) {
    return new InputException(name + ":" + badLine(charset), problem, remedy);
  }

  private static CharsetDecoder strict(Charset charset) {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  private Optional<String> strictly(Charset charset) {
    try {
      String text = strict(charset).decode(ByteBuffer.wrap(bytes)).toString();
      return Optional.of(text.startsWith(MARK) ? text.substring(1) : text);
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** Returns the line, from 1, that the first bytes unknown to a charset stand in. */
  private int badLine(Charset charset) {
    CharsetDecoder decoder = strict(charset);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(BUFFER);
    CoderResult result = CoderResult.OVERFLOW;
    int line = 1;
    char last = 0;
    while (result.isOverflow()) {
      result = decoder.decode(in, out.clear(), true);
      out.flip();
      while (out.hasRemaining()) {
        char c = out.get();
        line += c == '\r' || (c == '\n' && last != '\r') ? 1 : 0;
        last = c;
      }
    }
    return line;
  }
}
