package org.ankare.lexicon;

/**
 * A lexicon as training left it, ready to be written.
 *
 * @param info what it was made of
 * @param forms the layer of whole words
 * @param stems the layer of stems
 * @param phrases the layer of phrases
 */
public record TrainedLexicon(
    LexiconInfo info, WordPairs forms, WordPairs stems, WordPairs phrases) {}
