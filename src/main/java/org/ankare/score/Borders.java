package org.ankare.score;

import org.ankare.text.SegmentedDocument;
import org.ankare.text.SentenceParts;

/** What the parts of one side open and end with, and what stands between them. */
final class Borders {
  private final byte[] before;
  private final byte[] ends;
  private final boolean[] opens;
  private final boolean[] startsPassage;

  Borders(SentenceParts side) {
    SegmentedDocument parts = side.parts();
    before = new byte[parts.size()];
    ends = new byte[parts.size()];
    opens = new boolean[parts.size()];
    startsPassage = new boolean[parts.size()];
    boolean isSmall = isSmall(parts);
    for (int part = 0; part < parts.size(); part++) {
      String text = parts.sentence(part).text();
      ends[part] = (byte) EndMark.of(text).ordinal();
      opens[part] = EndMark.opens(text);
      if (part > 0) {
        before[part] = (byte) BorderClass.before(side, part, isSmall).ordinal();
        startsPassage[part] = parts.sentence(part).passage() != parts.sentence(part - 1).passage();
      }
    }
  }

  private static boolean isSmall(SegmentedDocument parts) {
    long small =
        parts.sentences().stream().filter(part -> BorderClass.startsSmall(part.text())).count();
    return small * 2 > parts.size();
  }

  /** Returns the ordinal of the {@link BorderClass} before a part. */
  int before(int part) {
    return before[part];
  }

  /** Tells whether a part that is not the first of all is the first of its passage. */
  boolean startsPassage(int part) {
    return startsPassage[part];
  }

  /** Returns the ordinal of the {@link EndMark} of a part. */
  int end(int part) {
    return ends[part];
  }

  /** Returns 1 if a part opens with a quotation mark or a dash, else 0. */
  int opens(int part) {
    return opens[part] ? 1 : 0;
  }
}
