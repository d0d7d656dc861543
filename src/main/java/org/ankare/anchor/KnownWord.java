package org.ankare.anchor;

import java.util.List;
import java.util.Map;

/**
 * A word with all that is known of it, looked up once for many comparisons.
 *
 * @param form the word in lower case
 * @param translations its likely translations, with their probabilities
 * @param standIns words of its language that stand for it where it is hardly known
 * @param key how it sounds, see {@link Spelling#key}
 */
record KnownWord(
    String form, Map<String, Double> translations, List<String> standIns, String key) {}
