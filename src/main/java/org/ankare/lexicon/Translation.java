package org.ankare.lexicon;

/**
 * A word or phrase that another one is translated by.
 *
 * @param word the translation, folded as the lexicon folds words; a user's phrase as it was given
 * @param probability how often the other is translated by it, 0 to 1
 * @param back how often it is translated by the other, 0 to 1
 */
public record Translation(String word, double probability, double back) {
  /** Returns the same translation with the greater probabilities of two findings. */
  Translation or(Translation other) {
    return new Translation(
        word, Math.max(probability, other.probability), Math.max(back, other.back));
  }
}
