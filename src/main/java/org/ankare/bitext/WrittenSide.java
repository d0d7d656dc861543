package org.ankare.bitext;

import java.util.List;
import org.ankare.text.Span;

/**
 * One side of a bead as files hold it, with what the file tells of its sentences.
 *
 * @param ids the numbers of the sentences; empty if the side is, or the file has none
 * @param texts the text of each sentence, or one text for all together; empty if the side is, or
 *     the file has none
 * @param spans where each sentence stands in its document; empty if the file does not tell
 * @param passages the passage of each sentence; empty if the file does not tell
 */
public record WrittenSide(
    List<Integer> ids, List<String> texts, List<Span> spans, List<Integer> passages) {
  /** The side without a sentence. */
  public static final WrittenSide NONE = new WrittenSide(List.of(), List.of());

  /** Copies the lists and checks that they are of one length, where they are not empty. */
  public WrittenSide {
    ids = List.copyOf(ids);
    texts = List.copyOf(texts);
    spans = List.copyOf(spans);
    passages = List.copyOf(passages);
    boolean isOneText = texts.size() == 1 && spans.isEmpty() && passages.isEmpty();
    if (!fits(texts.size(), ids.size()) && !isOneText
        || !fits(spans.size(), texts.size())
        || !fits(passages.size(), ids.size())) {
      throw new IllegalArgumentException(
          ids.size() + " numbers, " + texts.size() + " texts, " + spans.size() + " spans");
    }
  }

  /** Makes a side of which neither offsets nor passages are known. */
  public WrittenSide(List<Integer> ids, List<String> texts) {
    this(ids, texts, List.of(), List.of());
  }

  private static boolean fits(int size, int other) {
    return size == 0 || other == 0 || size == other;
  }

  /** Tells whether nothing stands on this side. */
  public boolean isEmpty() {
    return ids.isEmpty() && texts.isEmpty();
  }

  /** Tells whether the text of each sentence is known, and not only that of all together. */
  public boolean isParted() {
    return ids.size() == texts.size();
  }

  /** Returns the number of sentences, as far as the file tells. */
  public int size() {
    return ids.isEmpty() ? texts.size() : ids.size();
  }

  /** Returns the texts joined by one space. */
  public String text() {
    return String.join(" ", texts);
  }
}
