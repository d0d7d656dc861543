package org.ankare.lexicon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import morfologik.fsa.FSA;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;
import org.ankare.text.Language;

/**
 * The inflected forms of a language with their lemmas, from LanguageTool's dictionaries. Forms may
 * be looked up whole, or spelled out byte by byte, which finds all forms that begin at a place in a
 * word in one go. Not for use by several threads at once.
 */
final class WordForms {
  /** Where spelling out leads when no form goes on like this. */
  static final int NOWHERE = 0;

  private final DictionaryLookup lemmas;
  private final FSA automaton;
  private final byte separator;

  private WordForms(Dictionary dictionary) {
    lemmas = new DictionaryLookup(dictionary);
    automaton = dictionary.fsa;
    separator = dictionary.metadata.getSeparator();
  }

  /** Returns the forms of Swedish or English; the dictionary is read once, when first needed. */
  static WordForms of(Language language) {
    return new WordForms(
        language.equals(Language.SWEDISH) ? Swedish.DICTIONARY : English.DICTIONARY);
  }

  private static Dictionary read(String resource) {
    URL url = WordForms.class.getResource(resource);
    if (url == null) {
      throw new IllegalStateException(resource + " is missing from the program");
    }
    try {
      return Dictionary.read(url);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the lemmas of a form in lower case, in order; none if it is not in the dictionary. */
  List<String> lemmas(String form) {
    TreeSet<String> found = new TreeSet<>();
    for (WordData word : lemmas.lookup(form)) {
      found.add(word.getStem().toString().toLowerCase(Locale.ROOT));
    }
    return List.copyOf(found);
  }

  /** Returns how a form may be used, as the dictionary's tags say; none if it is not there. */
  List<String> tags(String form) {
    TreeSet<String> found = new TreeSet<>();
    for (WordData word : lemmas.lookup(form)) {
      found.add(word.getTag().toString());
    }
    return List.copyOf(found);
  }

  /** Tells whether the dictionary has a form. */
  boolean has(String form) {
    int place = start();
    for (byte letter : form.getBytes(StandardCharsets.UTF_8)) {
      place = next(place, letter);
    }
    return isForm(place);
  }

  /** Returns the place from which forms are spelled out. */
  int start() {
    return automaton.getRootNode();
  }

  /** Returns the place that the next byte of a form leads to. */
  int next(int place, byte letter) {
    int arc = place == NOWHERE ? 0 : automaton.getArc(place, letter);
    return arc == 0 || automaton.isArcTerminal(arc) ? NOWHERE : automaton.getEndNode(arc);
  }

  /** Tells whether what was spelled out up to a place is a form. */
  boolean isForm(int place) {
    return place != NOWHERE && automaton.getArc(place, separator) != 0;
  }

  private static final class Swedish {
    static final Dictionary DICTIONARY = read("/org/languagetool/resource/sv/swedish.dict");
  }

  private static final class English {
    static final Dictionary DICTIONARY = read("/org/languagetool/resource/en/english.dict");
  }
}
