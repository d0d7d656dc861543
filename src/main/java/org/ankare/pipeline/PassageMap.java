package org.ankare.pipeline;

import java.util.ArrayList;
import java.util.List;
import org.ankare.bitext.Bitext;
import org.ankare.text.SegmentedDocument;

/**
 * The passages of a bitext, numbered from 0 without gaps, those of the source side first, and which
 * sentence stands in which.
 */
final class PassageMap {
  private final Bitext bitext;
  private final List<List<Integer>> sentences = new ArrayList<>();
  private final int[] ofSource;
  private final int[] ofTarget;
  private final int sourceCount;

  PassageMap(Bitext bitext) {
    this.bitext = bitext;
    ofSource = number(bitext.source());
    sourceCount = sentences.size();
    ofTarget = number(bitext.target());
  }

  private int[] number(SegmentedDocument side) {
    int[] numbers = new int[side.size()];
    for (int place = 0; place < numbers.length; place++) {
      if (place == 0 || side.sentence(place).passage() != side.sentence(place - 1).passage()) {
        sentences.add(new ArrayList<>());
      }
      numbers[place] = sentences.size() - 1;
      sentences.get(numbers[place]).add(place);
    }
    return numbers;
  }

  int size() {
    return sentences.size();
  }

  /** Returns the number of passages on the source side: the number of the first target passage. */
  int sourceCount() {
    return sourceCount;
  }

  boolean isSource(int passage) {
    return passage < sourceCount;
  }

  int ofSource(int sentence) {
    return ofSource[sentence];
  }

  int ofTarget(int sentence) {
    return ofTarget[sentence];
  }

  /** Returns the places of a passage's sentences in their document. */
  List<Integer> sentences(int passage) {
    return sentences.get(passage);
  }

  /** Tells whether a passage is nothing but boilerplate. */
  boolean isBoilerplate(int passage) {
    SegmentedDocument side = isSource(passage) ? bitext.source() : bitext.target();
    return sentences(passage).stream().allMatch(place -> side.sentence(place).isBoilerplate());
  }

  int sourceLength(int sentence) {
    return lengthInCodePoints(bitext.source(), sentence);
  }

  int targetLength(int sentence) {
    return lengthInCodePoints(bitext.target(), sentence);
  }

  private static int lengthInCodePoints(SegmentedDocument side, int sentence) {
    String text = side.sentence(sentence).text();
    return text.codePointCount(0, text.length());
  }
}
