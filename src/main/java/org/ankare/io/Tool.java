package org.ankare.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** What files say of the program that made them. */
public final class Tool {
  /** The name of the program. */
  public static final String NAME = "ankare";

  private Tool() {}

  /** Returns the number of the version that the program was built as, such as {@code 0.1.0}. */
  public static String version() {
    Properties properties = new Properties();
    try (InputStream resource = Tool.class.getResourceAsStream("version.properties")) {
      properties.load(resource);
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
    return properties.getProperty("version");
  }
}
