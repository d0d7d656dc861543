package org.ankare.extract;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Goes through the bytes of a document before it is parsed, since the library keeps a table of all
 * objects that the file lists or, where its own table is damaged, seems to hold.
 */
final class PdfScan {
  private static final int MOST_OBJECTS = 1_000_000;
  private static final byte[] OBJECT = " obj".getBytes(StandardCharsets.ISO_8859_1);
  private static final byte[] LISTED = " 00000 n".getBytes(StandardCharsets.ISO_8859_1);
  private static final byte[] PACKED = "/ObjStm".getBytes(StandardCharsets.ISO_8859_1);
  private static final byte[] STREAM = "stream".getBytes(StandardCharsets.ISO_8859_1);

  /** The dictionary of a stream is no longer than this. */
  private static final int DICTIONARY = 4096;

  private final byte[] bytes;

  private PdfScan(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Fails if there are too many objects, or packed ones would be too big when unpacked. */
  static void check(byte[] bytes) throws PdfRefusal {
    new PdfScan(bytes).check();
  }

  private void check() throws PdfRefusal {
    int objects = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == ' ' && (isAt(OBJECT, i) || isAt(LISTED, i))) {
        objects++;
      } else if (bytes[i] == '/' && isAt(PACKED, i)) {
        checkPacked(i);
      }
    }
    if (objects > MOST_OBJECTS) {
      throw PdfRefusal.ofSize("has too many objects");
    }
  }

  private boolean isAt(byte[] word, int place) {
    int at = 0;
    while (at < word.length && place + at < bytes.length && bytes[place + at] == word[at]) {
      at++;
    }
    return at == word.length;
  }

  private void checkPacked(int from) throws PdfRefusal {
    int at = from;
    while (at < Math.min(bytes.length, from + DICTIONARY) && !isAt(STREAM, at)) {
      at++;
    }
    at += STREAM.length;
    while (at < bytes.length && (bytes[at] == '\r' || bytes[at] == '\n')) {
      at++;
    }
    if (at < bytes.length) {
      measure(at);
    }
  }

  /** Unpacks what begins at a place, up to where it ends or is no packed data any more. */
  private void measure(int at) throws PdfRefusal {
    PdfMeter meter = new PdfMeter();
    Inflater inflater = new Inflater();
    inflater.setInput(bytes, at, bytes.length - at);
    byte[] piece = new byte[8192];
    try {
      int length = inflater.inflate(piece);
      while (length > 0) {
        meter.write(piece, 0, length);
        length = inflater.inflate(piece);
      }
    } catch (DataFormatException e) {
      inflater.reset();
    } finally {
      inflater.end();
    }
  }
}
