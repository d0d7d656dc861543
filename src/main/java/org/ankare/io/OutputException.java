package org.ankare.io;

import java.io.IOException;
import java.util.Locale;

/** A result that could not be written: neither the user's input nor a bug is at fault. */
public final class OutputException extends IOException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes the exception; its message is one line, {@code place: problem; remedy}.
   *
   * @param place the output, as the user would write it
   * @param cause what the system said
   */
  OutputException(String place, IOException cause) {
    super(place + ": " + Reason.of(cause) + "; choose another place or make room", cause);
  }

  /** Tells whether nobody reads the output any more, as after {@code | head}. */
  public boolean isClosedPipe() {
    String said = String.valueOf(getCause().getMessage()).toLowerCase(Locale.ROOT);
    return said.contains("broken pipe") || said.contains("pipe is being closed");
  }
}
