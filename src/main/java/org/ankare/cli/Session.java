package org.ankare.cli;

import java.io.InputStream;
import java.io.PrintWriter;
import org.ankare.io.ResultWriter;

/**
 * What a command works with.
 *
 * @param in standard input
 * @param out standard output, which remembers its first failure
 * @param err standard error
 * @param options the options that every command has; known when the command runs
 */
record Session(InputStream in, ResultWriter out, PrintWriter err, GeneralOptions options) {
  /** Tells the user something that is no error, unless quiet was asked for. */
  void tell(String message) {
    if (!options.quiet()) {
      err.println("ankare: " + message);
    }
  }

  /** Returns what shows on a terminal how far long work has come, unless quiet was asked for. */
  ProgressLine progress() {
    // Only the launcher can tell: Java knows of standard input and output together alone.
    return progress(Boolean.getBoolean("ankare.terminal"));
  }

  /**
   * Returns the same for work that writes its result as it goes: where that appears on the same
   * terminal, it shows by itself how far the work has come.
   */
  ProgressLine progressBeside(OutputOptions output) {
    boolean isInTheWay = !output.isFile() && Boolean.getBoolean("ankare.screen");
    return progress(Boolean.getBoolean("ankare.terminal") && !isInTheWay);
  }

  private ProgressLine progress(boolean isTerminal) {
    return new ProgressLine(err, isTerminal && !options.quiet(), System::nanoTime).start();
  }
}
