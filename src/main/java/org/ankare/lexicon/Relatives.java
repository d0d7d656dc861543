package org.ankare.lexicon;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.ankare.text.Language;

/**
 * Finds words of the lexicon that stand for one that it hardly knows: the dictionary form of the
 * same word, or else the parts of a compound. A form that training saw often needs none, and what
 * training said of it is better. Not for use by several threads at once.
 */
public final class Relatives {
  /** Words that are rarer than this, in nats, are hardly known. */
  private static final double HARDLY_KNOWN = 9.5;

  /** Parts that are more common than this, in nats, say nothing of the whole. */
  private static final double COMMON = 4;

  private final Language language;
  private final TranslationTable words;
  private final WordForms forms;
  private final CompoundSplitter splitter;

  Relatives(Language language, TranslationTable words) {
    this.language = language;
    this.words = words;
    forms = WordForms.of(language);
    ToDoubleFunction<String> rarity = this::rarity;
    splitter = new CompoundSplitter(forms, rarity);
  }

  /**
   * Returns the numbers, in the layer of words, of the words that stand for a folded form; none if
   * it is known well itself.
   */
  public int[] of(String form) {
    if (Character.isDigit(form.charAt(0)) || rarity(form) < HARDLY_KNOWN) {
      return new int[0];
    }
    int[] same = known(form, forms.lemmas(form).stream());
    return same.length > 0 || !language.equals(Language.SWEDISH)
        ? same
        : known(form, splitter.parts(form).stream().flatMap(this::withLemmas));
  }

  private Stream<String> withLemmas(String part) {
    List<String> lemmas = forms.lemmas(part);
    return rarity(part) < Double.POSITIVE_INFINITY ? Stream.of(part) : lemmas.stream();
  }

  private int[] known(String form, Stream<String> relatives) {
    return relatives
        .filter(relative -> !relative.equals(form) && rarity(relative) >= COMMON)
        .mapToInt(relative -> words.find(language, relative))
        .filter(number -> number >= 0)
        .distinct()
        .sorted()
        .toArray();
  }

  private double rarity(String form) {
    return words.rarity(language, form);
  }
}
