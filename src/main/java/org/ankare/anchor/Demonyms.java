package org.ankare.anchor;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ankare.lexicon.Lexicon;
import org.ankare.lexicon.Translation;
import org.ankare.lexicon.WordKinds;
import org.ankare.text.Language;

/**
 * Tells the inhabitants and adjectives of places and peoples: svensk and ryssarna, Swedish and the
 * Russians. CLDR has those of languages and currencies. The rest are in English what the dictionary
 * has as an adjective with a capital, and in Swedish what the lexicon translates by one.
 */
final class Demonyms {
  private static final Pattern SWEDISH_FORM =
      Pattern.compile(
          ".{2,}(sk[ate]?|ska[nr]|skorna|[ae]r(e|en|na|s|nas)?|ar[ae]|m[aä]n(nen)?|nne|ss|tt)");

  private static final Pattern COMPOUND_FORM =
      Pattern.compile(".+sk([ate]|an|or|orna|ar|arna|en)?");

  private static final Pattern ENGLISH_FORM = Pattern.compile(".+(an|ish|ese|ch)");

  /** How likely the translation of a demonym must be. */
  private static final double SURE = 0.2;

  private static final int MOST_TRANSLATIONS = 3;
  private static final int LONGEST = 40;
  private static final int SHORTEST_PART = 3;
  private static final int SHORTEST_DEMONYM = 5;

  private final Lexicon lexicon;
  private final Language language;
  private final WordKinds dictionary;
  private final WordKinds english;
  private final Map<String, Optional<String>> known = new HashMap<>();

  Demonyms(Lexicon lexicon, Language language) {
    this.lexicon = lexicon;
    this.language = language;
    this.dictionary = lexicon.kindsIn(language);
    this.english = lexicon.kindsIn(Language.ENGLISH);
  }

  /** Returns the base form, svensk of svenskarna and Russian of Russians; empty if it is none. */
  Optional<String> of(String word) {
    boolean lower = Character.isLowerCase(word.codePointAt(0));
    return lower && language.equals(Language.ENGLISH)
        ? Optional.empty()
        : known.computeIfAbsent(word, this::find);
  }

  private Optional<String> find(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    boolean isPlace =
        Cldr.shipped().kind(language, lower).filter(k -> k != AnchorKind.DEMONYM).isPresent();
    if (isPlace || language.equals(Language.ENGLISH)) {
      return isPlace ? Optional.empty() : english(lower);
    }
    return Cldr.shipped()
        .demonym(language, lower)
        .or(() -> translated(lower))
        .or(() -> compound(lower));
  }

  /** Returns the base form of a demonym with a word before it: sydkoreansk of sydkoreanskan. */
  private Optional<String> compound(String lower) {
    boolean looksLikeOne = lower.length() <= LONGEST && COMPOUND_FORM.matcher(lower).matches();
    int last = looksLikeOne ? lower.length() - SHORTEST_DEMONYM : 0;
    for (int start = SHORTEST_PART; start <= last; start++) {
      String before = lower.substring(0, start);
      Optional<String> demonym = Cldr.shipped().demonym(language, lower.substring(start));
      if (demonym.isPresent() && dictionary.isListed(before)) {
        return demonym.map(base -> before + base);
      }
    }
    return Optional.empty();
  }

  /** Returns an English adjective that is always written with a capital, or the noun of one. */
  private Optional<String> english(String lower) {
    for (String base : List.of(lower, withoutS(lower))) {
      boolean isAdjective = english.isAdjective(capitalised(base)) && !english.isListed(base);
      if (isAdjective && looksSwedishAs(base)) {
        return Optional.of(capitalised(base));
      }
    }
    boolean isPeople = english.isProperPlural(capitalised(lower)) && !english.isListed(lower);
    return isPeople && looksSwedishAs(lower)
        ? Optional.of(capitalised(withoutS(lower)))
        : Cldr.shipped().demonym(Language.ENGLISH, lower).map(Demonyms::capitalised);
  }

  /** Tells Russian, whose translation is ryska, from Atlantic and Sunday. */
  private boolean looksSwedishAs(String english) {
    List<Translation> translations = lexicon.translations(Language.ENGLISH, english);
    return translations.isEmpty()
        ? ENGLISH_FORM.matcher(english).matches()
        : !translations.get(0).word().equals(english)
            && SWEDISH_FORM.matcher(translations.get(0).word()).matches();
  }

  private Optional<String> translated(String lower) {
    if (!SWEDISH_FORM.matcher(lower).matches()) {
      return Optional.empty();
    }
    return lexicon.translations(Language.SWEDISH, lower).stream()
        .limit(MOST_TRANSLATIONS)
        .filter(best -> best.probability() >= SURE && english(best.word()).isPresent())
        .map(best -> base(lower))
        .findFirst();
  }

  /** Returns the dictionary form if there is one, else the adjective without its ending. */
  private String base(String lower) {
    List<String> lemmas = dictionary.lemmas(lower);
    return lemmas.isEmpty()
        ? lower.replaceFirst("(?<=sk)(a|t|e|ar|arna|an|en)$", "")
        : lemmas.get(0);
  }

  private static String withoutS(String word) {
    return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
  }

  private static String capitalised(String word) {
    return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
