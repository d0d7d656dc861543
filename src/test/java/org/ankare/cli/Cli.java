package org.ankare.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;

/** The program run within the test: what it printed, what it said, how it ended. */
record Cli(int code, String out, String err) {
  static Cli run(String... args) {
    return runWithInput("", args);
  }

  static Cli runWithInput(String input, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    InputStream in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
    Cli end = runOn(in, out, args);
    return new Cli(end.code, out.toString(StandardCharsets.UTF_8), end.err);
  }

  static Cli runOn(InputStream in, OutputStream out, String... args) {
    StringWriter err = new StringWriter();
    int code = Main.run(in, out, new PrintWriter(err), args);
    return new Cli(code, "", err.toString());
  }
}
