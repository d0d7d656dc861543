package org.ankare.anchor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.ankare.lexicon.Lexicon;
import org.ankare.lexicon.Relatives;
import org.ankare.lexicon.Translation;
import org.ankare.text.Language;

/** Says how well words of one language are covered by words of the other, through the lexicon. */
final class WordOverlap {
  private static final double UNLIKELY = 0.02;
  private static final int MOST_TRANSLATIONS = 8;
  private static final int SHORTEST_COGNATE = 5;
  private static final double COGNATE = 0.75;
  private static final int SHORTEST_STEM = 5;
  private static final double STEM_SHARE = 0.75;
  private static final double INFLECTED = 0.6;

  private static final double FUNCTION_WORD = 0.15;

  /** What other words say that are of this rarity or less, in nats. */
  private static final double COMMON = 5;

  private static final double LEAST_CONTENT = 0.5;

  /** Words of this rarity and more, in nats, say most. */
  private static final double RARE = 9;

  /** How many comparisons are remembered; they take some 60 MB. */
  private static final int MOST_REMEMBERED = 1_000_000;

  private final Lexicon lexicon;
  private final Spelling spelling = new Spelling();
  private final Map<String, Map<String, Double>> compared = new HashMap<>();
  private final Map<Language, Relatives> relatives;
  private final Map<String, List<String>> sourceStandIns = new HashMap<>();
  private final Map<String, List<String>> targetStandIns = new HashMap<>();
  private int remembered;
  private final Map<String, Double> weights = new HashMap<>();
  private final Map<String, Map<String, Double>> fromSource = new HashMap<>();
  private final Map<String, Map<String, Double>> fromTarget = new HashMap<>();

  WordOverlap(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.relatives =
        Map.of(
            Language.SWEDISH, lexicon.relativesIn(Language.SWEDISH),
            Language.ENGLISH, lexicon.relativesIn(Language.ENGLISH));
  }

  /** Returns how much a word says by itself, 0 to 1: the rarer, the more. */
  double weight(Language language, String word) {
    return weights.computeIfAbsent(language.code() + word, unseen -> weigh(language, word));
  }

  private double weigh(Language language, String word) {
    if (Vocabulary.of(language).is("function", word)) {
      return FUNCTION_WORD;
    }
    double rarity = lexicon.forms().rarity(language, word);
    double share = Math.max(0, Math.min(1, (rarity - COMMON) / (RARE - COMMON)));
    return LEAST_CONTENT + (1 - LEAST_CONTENT) * share;
  }

  /** Returns how sure it is, 0 to 1, that a Swedish and an English word translate each other. */
  double similarity(String sv, String en) {
    Map<String, Double> row = compared.getOrDefault(sv, Map.of());
    Double known = row.get(en);
    if (known == null) {
      known = compare(sv, en);
      remember(sv, en, known);
    }
    return known;
  }

  private void remember(String sv, String en, double similarity) {
    if (remembered == MOST_REMEMBERED) {
      compared.clear();
      remembered = 0;
    }
    compared.computeIfAbsent(sv, unseen -> new HashMap<>()).put(en, similarity);
    remembered++;
  }

  private double compare(String sv, String en) {
    if (sv.equals(en)) {
      return 1;
    }
    double best =
        Math.max(
            translations(Language.SWEDISH, sv).getOrDefault(en, 0.0),
            translations(Language.ENGLISH, en).getOrDefault(sv, 0.0));
    if (best > 0) {
      return Math.min(1, 0.5 + best);
    }
    double spelled = looksAlike(sv, en) ? spelling.similarity(sv, en) : 0;
    return Math.max(
        spelled >= COGNATE ? spelled - 0.1 : 0, Math.max(inflected(sv, en), related(sv, en)));
  }

  /** Returns how well words that stand for a hardly known one are translated by the other. */
  double related(String sv, String en) {
    return standIns(Language.SWEDISH, sv).stream().anyMatch(word -> translate(word, en))
            || standIns(Language.ENGLISH, en).stream().anyMatch(word -> translate(sv, word))
        ? INFLECTED
        : 0;
  }

  private boolean translate(String sv, String en) {
    return translations(Language.SWEDISH, sv).containsKey(en)
        || translations(Language.ENGLISH, en).containsKey(sv);
  }

  private List<String> standIns(Language language, String word) {
    Map<String, List<String>> known =
        language.equals(Language.SWEDISH) ? sourceStandIns : targetStandIns;
    return known.computeIfAbsent(
        word,
        unseen ->
            Arrays.stream(relatives.get(language).of(word))
                .mapToObj(number -> lexicon.forms().word(language, number))
                .toList());
  }

  /** Rules out most words at little cost: cognates are long and begin with the same sound. */
  private boolean looksAlike(String sv, String en) {
    return Math.min(sv.length(), en.length()) >= SHORTEST_COGNATE
        && spelling.key(sv).regionMatches(0, spelling.key(en), 0, 1);
  }

  /** Returns how well a Swedish word begins like a translation: another form or a compound. */
  private double inflected(String sv, String en) {
    if (sv.length() < SHORTEST_STEM) {
      return 0;
    }
    for (String translation : translations(Language.ENGLISH, en).keySet()) {
      int shared = commonPrefix(sv, translation);
      if (shared >= SHORTEST_STEM && shared >= translation.length() * STEM_SHARE) {
        return INFLECTED;
      }
    }
    return 0;
  }

  static int commonPrefix(String one, String other) {
    int at = 0;
    while (at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at)) {
      at++;
    }
    return at;
  }

  /** Returns how this compares the spelling of names. */
  Spelling spelling() {
    return spelling;
  }

  /** Returns the English words that a Swedish one may stand for, itself among them. */
  Set<String> targetWordsFor(String sv) {
    Set<String> words = new TreeSet<>(translations(Language.SWEDISH, sv).keySet());
    standIns(Language.SWEDISH, sv)
        .forEach(word -> words.addAll(translations(Language.SWEDISH, word).keySet()));
    words.add(sv);
    return words;
  }

  /** Returns the likely Swedish translations of an English word, with their probabilities. */
  Map<String, Double> sourceTranslations(String en) {
    return translations(Language.ENGLISH, en);
  }

  /** Returns the likely Swedish translations of an English word. */
  Set<String> sourceWordsFor(String en) {
    return translations(Language.ENGLISH, en).keySet();
  }

  /** Returns what CLDR calls an English name in Swedish. */
  Set<String> exonymsOf(String en) {
    return Cldr.shipped().translations(Language.ENGLISH, en);
  }

  private Map<String, Double> translations(Language from, String word) {
    Map<String, Map<String, Double>> cache =
        from.equals(Language.SWEDISH) ? fromSource : fromTarget;
    return cache.computeIfAbsent(word, unseen -> load(from, word));
  }

  private Map<String, Double> load(Language from, String word) {
    Map<String, Double> likely = new HashMap<>();
    for (Translation translation : lexicon.translations(from, word)) {
      if (likely.size() < MOST_TRANSLATIONS && translation.probability() >= UNLIKELY) {
        likely.put(translation.word(), translation.probability());
      }
    }
    return likely;
  }

  /** Cuts a text into words in lower case. */
  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int at = 0; at <= text.length(); at++) {
      boolean inside = at < text.length() && Character.isLetterOrDigit(text.charAt(at));
      if (inside && start < 0) {
        start = at;
      } else if (!inside && start >= 0) {
        words.add(text.substring(start, at).toLowerCase(Locale.ROOT));
        start = -1;
      }
    }
    return words;
  }
}
