package org.ankare.text;

import java.util.List;

/**
 * The sentences of a document cut into parts. Where somebody else cut a text into sentences, one of
 * them may hold several; where they were cut by rules, each is its own only part.
 *
 * @param whole the sentences
 * @param parts the parts, in order
 * @param sentenceOf for each part the place of its sentence, never falling; a sentence without a
 *     part is no part of the text
 */
public record SentenceParts(
    SegmentedDocument whole, SegmentedDocument parts, List<Integer> sentenceOf) {
  /** Copies the list and checks that there is a sentence for each part. */
  public SentenceParts {
    sentenceOf = List.copyOf(sentenceOf);
    if (sentenceOf.size() != parts.size()) {
      throw new IllegalArgumentException(sentenceOf.size() + " places, " + parts.size() + " parts");
    }
  }

  /** Returns the place of the sentence that a part belongs to. */
  public int sentence(int part) {
    return sentenceOf.get(part);
  }

  /** Tells whether a sentence starts at a place between parts, 0 to their number, or all end. */
  public boolean isBorder(int place) {
    return place == 0
        || place == sentenceOf.size()
        || !sentenceOf.get(place - 1).equals(sentenceOf.get(place));
  }
}
