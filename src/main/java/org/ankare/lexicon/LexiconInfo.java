package org.ankare.lexicon;

import java.util.List;

/**
 * What a lexicon was made of.
 *
 * @param method how it was trained, in a line
 * @param sources the training sets, in the order in which they were given
 */
public record LexiconInfo(String method, List<TrainingSet> sources) {
  /** Copies the list. */
  public LexiconInfo {
    sources = List.copyOf(sources);
  }

  /**
   * One training set.
   *
   * @param name its name, without folder and ending
   * @param pairs sentence pairs read
   * @param distinct sentence pairs left after those already seen were taken out
   */
  public record TrainingSet(String name, int pairs, int distinct) {}
}
