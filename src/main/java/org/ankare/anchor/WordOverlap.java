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

  private final Lexicon lexicon;
  private final Spelling spelling = new Spelling();
  private final Map<Language, Relatives> relatives;
  private final Map<String, Double> weights = new HashMap<>();
  private final Map<String, KnownWord> sourceWords = new HashMap<>();
  private final Map<String, KnownWord> targetWords = new HashMap<>();

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

  /** Returns a word with all that is known of it. */
  KnownWord known(Language language, String word) {
    Map<String, KnownWord> known = language.equals(Language.SWEDISH) ? sourceWords : targetWords;
    KnownWord found = known.get(word);
    if (found == null) {
      found =
          new KnownWord(word, load(language, word), standIns(language, word), spelling.key(word));
      known.put(word, found);
    }
    return found;
  }

  /** Returns how sure it is, 0 to 1, that a Swedish and an English word translate each other. */
  double similarity(String sv, String en) {
    return similarity(known(Language.SWEDISH, sv), known(Language.ENGLISH, en));
  }

  /** Returns how sure it is, 0 to 1, that a Swedish and an English word translate each other. */
  double similarity(KnownWord sv, KnownWord en) {
    if (sv.form().equals(en.form())) {
      return 1;
    }
    double best =
        Math.max(
            sv.translations().getOrDefault(en.form(), 0.0),
            en.translations().getOrDefault(sv.form(), 0.0));
    if (best > 0) {
      return Math.min(1, 0.5 + best);
    }
    double spelled = looksAlike(sv, en) ? spelling.similarity(sv.form(), en.form()) : 0;
    return Math.max(
        spelled >= COGNATE ? spelled - 0.1 : 0, Math.max(inflected(sv, en), related(sv, en)));
  }

  /** Returns how well words that stand for a hardly known one are translated by the other. */
  double related(String sv, String en) {
    return related(known(Language.SWEDISH, sv), known(Language.ENGLISH, en));
  }

  private double related(KnownWord sv, KnownWord en) {
    for (String word : sv.standIns()) {
      if (translate(known(Language.SWEDISH, word), en)) {
        return INFLECTED;
      }
    }
    for (String word : en.standIns()) {
      if (translate(sv, known(Language.ENGLISH, word))) {
        return INFLECTED;
      }
    }
    return 0;
  }

  private static boolean translate(KnownWord sv, KnownWord en) {
    return sv.translations().containsKey(en.form()) || en.translations().containsKey(sv.form());
  }

  private List<String> standIns(Language language, String word) {
    return Arrays.stream(relatives.get(language).of(word))
        .mapToObj(number -> lexicon.forms().word(language, number))
        .toList();
  }

  /** Rules out most words at little cost: cognates are long and begin with the same sound. */
  private static boolean looksAlike(KnownWord sv, KnownWord en) {
    return Math.min(sv.form().length(), en.form().length()) >= SHORTEST_COGNATE
        && sv.key().regionMatches(0, en.key(), 0, 1);
  }

  /** Returns how well a Swedish word begins like a translation: another form or a compound. */
  private static double inflected(KnownWord sv, KnownWord en) {
    if (sv.form().length() < SHORTEST_STEM) {
      return 0;
    }
    for (String translation : en.translations().keySet()) {
      int shared = commonPrefix(sv.form(), translation);
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
    Set<String> words = new TreeSet<>(known(Language.SWEDISH, sv).translations().keySet());
    known(Language.SWEDISH, sv)
        .standIns()
        .forEach(word -> words.addAll(known(Language.SWEDISH, word).translations().keySet()));
    words.add(sv);
    return words;
  }

  /** Returns the likely Swedish translations of an English word, with their probabilities. */
  Map<String, Double> sourceTranslations(String en) {
    return known(Language.ENGLISH, en).translations();
  }

  /** Returns the likely Swedish translations of an English word. */
  Set<String> sourceWordsFor(String en) {
    return known(Language.ENGLISH, en).translations().keySet();
  }

  /** Returns what CLDR calls an English name in Swedish. */
  Set<String> exonymsOf(String en) {
    return Cldr.shipped().translations(Language.ENGLISH, en);
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
