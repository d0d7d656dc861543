package org.ankare.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** The program as a process. */
public final class Main {
  private Main() {}

  /** Runs the program and ends the process with its exit code. */
  public static void main(String[] args) {
    // System.out would swallow what cannot be written.
    OutputStream out = new FileOutputStream(FileDescriptor.out);
    OutputStream messages = new FileOutputStream(FileDescriptor.err);
    PrintWriter err = new PrintWriter(messages, true, StandardCharsets.UTF_8);
    System.exit(run(System.in, out, err, args));
  }

  /** Runs the program on these streams and returns its exit code. */
  static int run(InputStream in, OutputStream out, PrintWriter err, String... args) {
    return new Program(in, out, err).run(args);
  }
}
