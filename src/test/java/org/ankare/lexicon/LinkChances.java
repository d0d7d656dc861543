package org.ankare.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ankare.text.Language;

/**
 * How likely a word is, given one of the other language: by the lexicon's words, their stems, the
 * parts of Swedish compounds, and looks; a little of how common it is besides, so that words of
 * which nothing is known are linked by their place.
 */
final class LinkChances {
  private static final double TRUST_IN_STEMS = 0.5;
  private static final double TRUST_IN_PARTS = 0.2;
  private static final double TRUST_IN_LOOKS = 0.3;
  private static final double UNKNOWN = 0.03;
  private static final double FROM_NONE = 0.1;
  private static final double RAREST = 1e-6;
  private static final double MARK = 0.02;
  private static final double SAME_MARK = 0.8;
  private static final double OTHER_MARK = 0.05;
  private static final int WORDS_IN_SENTENCE = 13;
  private static final int SHORTEST_PART = 3;

  private final Lexicon lexicon;
  private final Map<String, Double> known = new HashMap<>();

  LinkChances(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Returns how likely words are, given words of a language. */
  Emission of(Language from, String[] given, String[] words) {
    Language to = from.equals(Language.SWEDISH) ? Language.ENGLISH : Language.SWEDISH;
    double[] chances = new double[given.length * words.length];
    double[] empty = new double[words.length];
    for (int i = 0; i < words.length; i++) {
      double share = share(to, words[i]);
      empty[i] = FROM_NONE * share;
      for (int k = 0; k < given.length; k++) {
        chances[i * given.length + k] = chance(from, given[k], words[i]) + UNKNOWN * share;
      }
    }
    return new Emission(given.length, chances, empty);
  }

  private static List<String> forms(String token) {
    return WordTokenizer.words(token.replace('_', ' ')).stream().map(Word::form).toList();
  }

  private double share(Language language, String token) {
    return forms(token).stream()
        .mapToDouble(form -> lexicon.forms().find(language, form))
        .map(number -> number < 0 ? RAREST : share(language, (int) number))
        .min()
        .orElse(MARK);
  }

  private double share(Language language, int number) {
    return Math.max(
        RAREST, Math.exp(-lexicon.forms().rarity(language, number)) / WORDS_IN_SENTENCE);
  }

  private double chance(Language from, String given, String token) {
    return known.computeIfAbsent(
        from + "\t" + given + "\t" + token,
        key -> {
          List<String> a = forms(given);
          List<String> b = forms(token);
          if (a.isEmpty() && b.isEmpty()) {
            return given.equals(token) ? SAME_MARK : OTHER_MARK;
          }
          return a.stream()
              .flatMapToDouble(x -> b.stream().mapToDouble(y -> ofForms(from, x, y)))
              .max()
              .orElse(0);
        });
  }

  private double ofForms(Language from, String given, String form) {
    double chance = lexicon.probability(from, given, form);
    chance = Math.max(chance, TRUST_IN_STEMS * ofStems(from, given, form));
    chance = Math.max(chance, TRUST_IN_LOOKS * Spellings.likeness(given, form));
    String compound = from.equals(Language.SWEDISH) ? given : form;
    for (int cut = SHORTEST_PART; cut < compound.length() - SHORTEST_PART; cut++) {
      String head = compound.substring(0, cut);
      String tail = compound.substring(cut);
      if (isKnown(tail) && (isKnown(head) || isKnown(head.replaceFirst("s$", "")))) {
        for (String part : List.of(head, head.replaceFirst("s$", ""), tail)) {
          double ofPart =
              from.equals(Language.SWEDISH)
                  ? lexicon.probability(from, part, form)
                  : lexicon.probability(from, given, part);
          chance = Math.max(chance, TRUST_IN_PARTS * ofPart);
        }
      }
    }
    return chance;
  }

  private boolean isKnown(String word) {
    return word.length() >= SHORTEST_PART && lexicon.forms().find(Language.SWEDISH, word) >= 0;
  }

  private double ofStems(Language from, String given, String form) {
    boolean isForward = from.equals(Language.SWEDISH);
    TranslationTable stems = lexicon.stems();
    int source = stems.find(Language.SWEDISH, Stem.of(isForward ? given : form));
    int target = stems.find(Language.ENGLISH, Stem.of(isForward ? form : given));
    int pair = source < 0 || target < 0 ? -1 : stems.pair(source, target);
    return pair < 0 ? 0 : isForward ? stems.forward(pair) : stems.backward(pair);
  }
}
