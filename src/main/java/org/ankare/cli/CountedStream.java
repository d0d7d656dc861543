package org.ankare.cli;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.ankare.text.Progress;

/** Tells, as a file is read, how much of it has been, in units of 1024 bytes. */
final class CountedStream extends FilterInputStream {
  private static final long KILO = 1024;

  private final String stage;
  private final long size;
  private final Progress progress;
  private long count;

  /**
   * Makes the stream.
   *
   * @param stage what is done with the file, in words for the user
   * @param size the size of the file in bytes
   */
  CountedStream(InputStream in, String stage, long size, Progress progress) {
    super(in);
    this.stage = stage;
    this.size = size;
    this.progress = progress;
  }

  @Override
  public int read() throws IOException {
    int single = super.read();
    count(single < 0 ? 0 : 1);
    return single;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int read = super.read(bytes, from, length);
    count(read);
    return read;
  }

  private void count(int bytes) {
    count += Math.max(0, bytes);
    progress.at(stage, count / KILO, Math.max(count, size) / KILO);
  }
}
