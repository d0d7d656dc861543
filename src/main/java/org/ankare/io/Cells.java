package org.ankare.io;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ankare.bitext.WrittenBead;
import org.ankare.text.Excerpt;
import org.ankare.text.Sentence;

/** Texts made fit for a cell of a table. */
public final class Cells {
  private static final Pattern BREAKS = Pattern.compile("[\\p{Cntrl}\u0080-\u009F\u2028\u2029]+");

  private Cells() {}

  /** Returns the text with each run of tabs, line ends and other control characters one space. */
  public static String clean(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isBreak(text.charAt(i))) {
        return BREAKS.matcher(text).replaceAll(" ");
      }
    }
    return text; // As most are: this is seen in a fraction of the time of the pattern.
  }

  private static boolean isBreak(char character) {
    return character < ' '
        || character >= '\u007F' && character <= '\u009F'
        || character == '\u2028'
        || character == '\u2029';
  }

  /** Returns as much of the joined texts as is needed to find them: their beginning and end. */
  public static String excerpt(List<Sentence> sentences) {
    return Excerpt.of(
        sentences.stream()
            .map(sentence -> clean(sentence.text()))
            .collect(Collectors.joining(" ")));
  }

  /** Returns the numbers of sentences joined by commas. */
  public static String numbers(List<Sentence> sentences) {
    return joined(sentences.stream().map(Sentence::number).toList());
  }

  /** Returns numbers joined by commas. */
  static String joined(List<Integer> numbers) {
    return numbers.stream().map(String::valueOf).collect(Collectors.joining(","));
  }

  /** Returns the numbers of the sentences of a bead: {@code [0,1]:[0]}. */
  static String bracketed(WrittenBead bead) {
    return "[" + joined(bead.source().ids()) + "]:[" + joined(bead.target().ids()) + "]";
  }

  /** Returns the confidence of a bead with three places, empty if it is not known. */
  static String confidence(WrittenBead bead) {
    return bead.confidence().isPresent() ? Decimals.fixed(bead.confidence().getAsDouble(), 3) : "";
  }
}
