package org.ankare.extract;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Gives up on what unpacks to more than an honest document does, before it fills the memory. */
final class BoundedStream extends FilterInputStream {
  /** More text than this is in no document, tags included. */
  static final long MOST_BYTES = 128L << 20;

  /** So much may be packed as tightly as it likes. */
  private static final long FREE = 16L << 20;

  /** Text with its tags takes a tenth when packed, monotonous tables a hundredth. */
  private static final long HIGHEST_RATIO = 300;

  private final Allowance allowance;
  private final long most;
  private long count;

  /** What all parts of a document together may unpack to. */
  static final class Allowance {
    private static final long ALL = 256L << 20;

    private long used;

    private boolean isUsedUp(long more) {
      used += more;
      return used > ALL;
    }
  }

  /**
   * Makes the stream.
   *
   * @param allowance what is left to all parts of the document
   * @param packed how many bytes the content takes before it is unpacked
   */
  BoundedStream(InputStream in, Allowance allowance, long packed) {
    super(in);
    this.allowance = allowance;
    most = Math.min(MOST_BYTES, Math.max(FREE, packed * HIGHEST_RATIO));
  }

  @Override
  public int read() throws IOException {
    int next = in.read();
    count(next < 0 ? 0 : 1);
    return next;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    int read = in.read(target, offset, length);
    count(Math.max(0, read));
    return read;
  }

  private void count(int more) throws IOException {
    count += more;
    if (count > most || allowance.isUsedUp(more)) {
      throw new Overload("unpacks to more than any such document does");
    }
  }
}
