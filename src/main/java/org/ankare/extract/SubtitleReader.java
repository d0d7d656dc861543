package org.ankare.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ankare.text.Document;
import org.ankare.text.Passage;
import org.ankare.text.WhiteSpace;

/**
 * Reads subtitles in SubRip and WebVTT: the lines of cues joined to running passages, as one
 * sentence often goes over several cues. A new passage begins at a dialogue dash, where another
 * person speaks, and after a pause between two sentences. Times, tags, positions, notes and styles
 * are left out.
 */
final class SubtitleReader {
  private static final String TIME = "(?:(\\d{1,3}):)?(\\d{1,2}):(\\d{2})[.,](\\d{1,3})";
  private static final Pattern TIMING =
      Pattern.compile("[ \\t]*" + TIME + "[ \\t]*-->[ \\t]*" + TIME + "(?:[ \\t].*)?");
  private static final Pattern VOICE = Pattern.compile("^<v(?:\\.[^ \\t>]*)?[ \\t]+([^>]{1,100})>");
  private static final Pattern TAG =
      Pattern.compile("</?[a-zA-Z0-9:.][^<>]{0,200}>|\\{\\\\[^{}]{0,100}\\}");
  private static final Pattern SPEAKER = Pattern.compile("^\\p{Lu}[\\p{Lu}0-9 .'’-]{1,30}:(?: |$)");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,7}");
  private static final String DASHES = "-–—‐";

  /** A pause that parts passages, in milliseconds. */
  private static final long PAUSE = 3_000;

  private final Extraction text = new Extraction();
  private final StringBuilder passage = new StringBuilder();
  private long lastEnd;
  private String lastVoice = "";
  private boolean isInCue;
  private boolean isPaused;

  private SubtitleReader() {}

  /** Returns the text of subtitles, which is empty if they have no cue. */
  static Document read(String name, String source) {
    SubtitleReader reader = new SubtitleReader();
    String[] lines = source.split("\\R", -1);
    for (int i = 0; i < lines.length; i++) {
      reader.line(lines[i], i + 1 < lines.length ? lines[i + 1] : "");
    }
    reader.end();
    return reader.text.document(name);
  }

  private void line(String line, String next) {
    Matcher timing = line.contains("-->") ? TIMING.matcher(line) : null;
    boolean isNumber = NUMBER.matcher(line.strip()).matches() && next.contains("-->");
    if (timing != null && timing.matches()) {
      isInCue = true;
      isPaused = millis(timing, 1) - lastEnd >= PAUSE;
      lastEnd = millis(timing, 5);
    } else if (line.isBlank() || isNumber) {
      isInCue = false;
    } else if (isInCue) {
      spoken(line.strip());
    }
  }

  private static long millis(Matcher timing, int group) {
    long hours = timing.group(group) == null ? 0 : Long.parseLong(timing.group(group));
    long minutes = Long.parseLong(timing.group(group + 1));
    long seconds = Long.parseLong(timing.group(group + 2));
    String fraction = (timing.group(group + 3) + "00").substring(0, 3);
    return ((hours * 60 + minutes) * 60 + seconds) * 1000 + Long.parseLong(fraction);
  }

  private void spoken(String line) {
    Matcher voice = VOICE.matcher(line);
    String speaker = voice.find() ? voice.group(1) : lastVoice;
    String words = unescape(WhiteSpace.strip(TAG.matcher(line).replaceAll("")));
    if (!words.isEmpty()) {
      boolean isTurn =
          !speaker.equals(lastVoice) || isDialogueDash(words) || SPEAKER.matcher(words).find();
      if (isTurn || (isPaused && !goesOn(words))) {
        end();
      }
      lastVoice = speaker;
      isPaused = false;
      passage.append(passage.length() == 0 ? "" : " ").append(words);
    }
  }

  /** Tells whether a line begins with the dash of a new speaker, and not in mid-sentence. */
  private static boolean isDialogueDash(String words) {
    return DASHES.indexOf(words.charAt(0)) >= 0
        && words.length() > 1
        && !Character.isLowerCase(words.substring(1).strip().codePoints().findFirst().orElse('a'));
  }

  /**
   * Tells whether a sentence goes on after a pause: it has not ended, or a small letter follows.
   */
  private boolean goesOn(String words) {
    if (passage.length() == 0) {
      return true;
    }
    char last = passage.charAt(passage.length() - 1);
    boolean isEnded = ".!?…\"”’')]♪".indexOf(last) >= 0;
    return Character.isLowerCase(words.codePointAt(0)) || !isEnded;
  }

  private void end() {
    text.add(passage.toString(), Passage.Kind.TEXT);
    passage.setLength(0);
  }

  private static String unescape(String words) {
    return words.indexOf('&') < 0
        ? words
        : words
            .replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&nbsp;", "\u00A0")
            .replace("&lrm;", "\u200E")
            .replace("&rlm;", "\u200F")
            .replace("&amp;", "&");
  }
}
