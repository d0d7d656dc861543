package org.ankare.cli;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ankare.io.Tool;

/** How a result was made, in one word: {@code ankare 0.1.0|eval:align}. */
final class Signature {
  private Signature() {}

  /** Returns the signature of these parts, each of the form {@code name:value}. */
  static String of(List<String> parts) {
    return Stream.concat(Stream.of(Tool.NAME + " " + Tool.version()), parts.stream())
        .collect(Collectors.joining("|"));
  }
}
