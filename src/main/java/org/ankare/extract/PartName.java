package org.ankare.extract;

import java.util.ArrayDeque;
import java.util.Deque;

/** Names of parts of an archive. */
final class PartName {
  private PartName() {}

  /**
   * Returns the full name of a part that is named from a folder; names that lead out of the archive
   * stop at its top.
   */
  static String of(String folder, String target) {
    Deque<String> steps = new ArrayDeque<>();
    for (String step : (target.startsWith("/") ? target : folder + target).split("/")) {
      if (step.equals("..")) {
        steps.pollLast();
      } else if (!step.isEmpty() && !step.equals(".")) {
        steps.addLast(step);
      }
    }
    return String.join("/", steps);
  }
}
