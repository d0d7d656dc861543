package org.ankare.cli;

import java.util.List;
import java.util.Set;
import org.ankare.detect.LanguageDetector;
import org.ankare.lexicon.Lexicon;
import org.ankare.text.Language;

/**
 * Loads what a command is going to need on another processor, while this one builds the command and
 * reads its arguments, which takes about as long. What is not ready in time is waited for; what was
 * not needed after all ends with the program.
 */
final class HeadStart {
  private static final Set<String> DETECTING =
      Set.of("align", "anchors", "detect", "explain", "mine", "segment");
  private static final Set<String> TRANSLATING = Set.of("align", "anchors", "explain");
  private static final Set<String> COMPARING = Set.of("align", "explain", "mine");

  private HeadStart() {}

  /**
   * Starts for the command that the arguments name first, if it is one that takes long to start.
   */
  static void of(String... arguments) {
    String command = arguments.length == 0 ? "" : arguments[0];
    if (DETECTING.contains(command) && !List.of(arguments).contains("--languages")) {
      start("languages", LanguageDetector::prepare);
    }
    if (TRANSLATING.contains(command)) {
      start("lexicon", Lexicon::shipped);
    }
    if (COMPARING.contains(command)) {
      start("relatives", HeadStart::readRelatives);
    }
  }

  private static void readRelatives() {
    Lexicon.shipped().relativesIn(Language.SWEDISH);
    Lexicon.shipped().relativesIn(Language.ENGLISH);
  }

  private static void start(String name, Runnable loading) {
    Thread thread = new Thread(loading, name);
    thread.setDaemon(true);
    thread.start();
  }
}
