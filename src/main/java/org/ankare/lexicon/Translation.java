package org.ankare.lexicon;

/**
 * A word that another one is translated by.
 *
 * @param word the translation, folded as the lexicon folds words
 * @param probability how often, 0 to 1
 */
public record Translation(String word, double probability) {}
