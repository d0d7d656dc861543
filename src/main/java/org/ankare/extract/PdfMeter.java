package org.ankare.extract;

import java.io.OutputStream;

/**
 * Measures what a stream of a document unpacks to, without keeping it. The library makes an object
 * of every name, string, array and dictionary, and holds the numbers before an operator until it
 * comes; so few bytes can ask for much memory.
 */
final class PdfMeter extends OutputStream {
  private static final int MOST_BYTES = 1 << 25;
  private static final int MOST_OBJECTS = 1_000_000;

  private long bytes;
  private long objects;
  private long numbers;
  private boolean isInNumber;

  @Override
  public void write(int b) throws PdfRefusal {
    bytes++;
    count(b);
    check();
  }

  @Override
  public void write(byte[] from, int start, int length) throws PdfRefusal {
    bytes += length;
    for (int i = start; i < start + length; i++) {
      count(from[i]);
    }
    check();
  }

  private void count(int b) {
    boolean isNumber = (b >= '0' && b <= '9') || b == '.' || b == '-' || b == '+';
    if (b == '/' || b == '(' || b == '[' || b == '<') {
      objects++;
    } else if (isNumber && !isInNumber) {
      numbers++;
    } else if (b >= 'A' && b <= 'z') {
      numbers = 0;
    }
    isInNumber = isNumber;
  }

  private void check() throws PdfRefusal {
    if (bytes > MOST_BYTES || objects > MOST_OBJECTS || numbers > MOST_OBJECTS) {
      throw PdfRefusal.ofSize("holds a part that unpacks to too much");
    }
  }

  /** Adds what another stream unpacks to, which will be held at the same time. */
  void add(PdfMeter other) throws PdfRefusal {
    bytes += other.bytes;
    objects += other.objects;
    check();
  }

  long bytes() {
    return bytes;
  }
}
