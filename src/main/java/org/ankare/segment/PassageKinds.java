package org.ankare.segment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.ankare.text.Passage;
import org.ankare.text.Span;

/** Tells of the passages of a plain text what they are, by what they say and how they look. */
final class PassageKinds {
  private PassageKinds() {}

  /** Returns the kinds of passages, which are all that has ink in a text, in their order. */
  static List<Passage.Kind> of(String text, List<Span> passages) {
    List<PageLine> lines = new ArrayList<>();
    int end = -1;
    for (Span passage : passages) {
      lines.add(PageLine.of(text, passage, end < 0 || hasBlankLine(text, end, passage.start())));
      end = passage.end();
    }
    BitSet furniture = PageFurniture.of(lines);
    BitSet headings = HeadingLines.of(lines, furniture);
    List<Passage.Kind> kinds = new ArrayList<>();
    for (int place = 0; place < lines.size(); place++) {
      kinds.add(
          furniture.get(place)
              ? Passage.Kind.BOILERPLATE
              : headings.get(place) ? Passage.Kind.HEADING : Passage.Kind.TEXT);
    }
    return kinds;
  }

  private static boolean hasBlankLine(String text, int from, int to) {
    int lineEnds = 0;
    for (int at = from; at < to; at++) {
      boolean isSecondHalf = text.charAt(at) == '\n' && at > 0 && text.charAt(at - 1) == '\r';
      lineEnds += Glyphs.isLineEnd(text.charAt(at)) && !isSecondHalf ? 1 : 0;
    }
    return lineEnds > 1;
  }
}
