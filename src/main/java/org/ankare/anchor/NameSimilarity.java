package org.ankare.anchor;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ankare.text.Language;

/** Says how likely a Swedish and an English name are names of the same. */
final class NameSimilarity {
  private static final double EXONYM = 0.98;
  private static final double ACRONYM = 0.9;
  private static final double TRANSLATED = 0.95;
  private static final double FAMILY_NAME_ONLY = 0.8;
  private static final double LEAST_WORD = 0.6;
  private static final double LEAST_FAMILY_NAME = 0.9;
  private static final double LEAST_ALONE = 0.72;
  private static final double LEAST_OF_MONARCH = 0.35;
  private static final int LONG_ACRONYM = 4;
  private static final double FIRST_NAME_ONLY = 0.75;
  private static final double REORDERED = 0.85;
  private static final double SAME_WORD = 0.95;
  private static final Pattern STOPPED = Pattern.compile("(\\p{Lu}\\.){2,}\\p{Lu}?");

  private final WordOverlap overlap;
  private final NameWordOverlap words;
  private final Map<String, List<String>> contents = new HashMap<>();

  NameSimilarity(WordOverlap overlap) {
    this.overlap = overlap;
    this.words = new NameWordOverlap(overlap);
  }

  /** Returns how sure it is that the two are one, from 0 to 1. */
  double of(Anchor sv, Anchor en) {
    String source = folded(sv.normal());
    String target = folded(en.normal());
    if (source.equals(target)) {
      return 1;
    }
    if (Cldr.shipped().areSame(source, target) || isExonym(withoutS(source), target)) {
      return EXONYM;
    }
    if (areKnownApart(source, target)) {
      return 0;
    }
    if (isAcronymOf(sv.normal(), en.normal())
        || isAcronymOf(en.normal(), sv.normal())
        || isForeignAcronym(source, en.normal())) {
      return ACRONYM;
    }
    boolean person = sv.kind() == AnchorKind.PERSON || en.kind() == AnchorKind.PERSON;
    List<String> sourceWords = content(source, Language.SWEDISH);
    List<String> targetWords = content(target, Language.ENGLISH);
    if (sourceWords.isEmpty() || targetWords.isEmpty()) {
      return 0;
    }
    boolean inWords = sourceWords.size() > 1 && sourceWords.size() == targetWords.size();
    double whole = inWords ? 0 : spellingOf(source, target) - 0.05;
    double spelled = Math.max(whole, spelled(sourceWords, targetWords, person));
    spelled = sourceWords.size() == 1 && spelled < LEAST_ALONE ? 0 : spelled;
    return Math.max(
        spelled, person && spelled < LEAST_WORD ? 0 : translated(sourceWords, targetWords));
  }

  /** Tells whether one name is written by the initials of the other; a long one may lack one. */
  static boolean isAcronymOf(String acronym, String full) {
    String letters = acronym.replace(".", "");
    String initials = initials(full);
    boolean spokenAsWord = letters.length() > 2 && letters.equalsIgnoreCase(initials);
    if (letters.length() < 2 || !letters.chars().allMatch(Character::isUpperCase)) {
      return spokenAsWord && letters.chars().allMatch(Character::isLetter);
    }
    return letters.equals(initials)
        || (letters.length() >= LONG_ACRONYM
            && initials.length() == letters.length() + 1
            && lacksOneInside(letters, initials));
  }

  private static boolean lacksOneInside(String letters, String initials) {
    int at = 0;
    while (at < letters.length() && letters.charAt(at) == initials.charAt(at)) {
      at++;
    }
    return at > 0
        && at < letters.length()
        && letters.substring(at).equals(initials.substring(at + 1));
  }

  static String initials(String name) {
    StringBuilder initials = new StringBuilder();
    for (String word : name.split("[ -]+")) {
      if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
        initials.append(word.charAt(0));
      }
    }
    return initials.toString();
  }

  /** FN is U.N.: what it is called in full in the other language has those initials. */
  private static boolean isForeignAcronym(String source, String target) {
    String letters = target.replace(".", "").toLowerCase(Locale.ROOT);
    return letters.length() > 1
        && Cldr.shipped().translations(Language.SWEDISH, source).stream()
            .anyMatch(full -> full.indexOf(' ') > 0 && lowerInitials(full).equals(letters));
  }

  static String lowerInitials(String name) {
    StringBuilder initials = new StringBuilder();
    for (String word : name.split(" ")) {
      initials.append(word.charAt(0));
    }
    return initials.toString();
  }

  /** Tells Iran from Iraq, and Niger from Nigeria: CLDR has both, and not as one. */
  private static boolean areKnownApart(String source, String target) {
    return Cldr.shipped().kind(Language.SWEDISH, source).isPresent()
        && Cldr.shipped().kind(Language.ENGLISH, target).isPresent()
        && !isExonym(withoutS(source), target);
  }

  private static boolean isExonym(String source, String target) {
    return Cldr.shipped().areSame(source, target)
        || Cldr.shipped().areSame(source, withoutS(target));
  }

  private static String withoutS(String name) {
    return name.length() > 3 && name.endsWith("s") ? name.substring(0, name.length() - 1) : name;
  }

  /** Returns a name in lower case with plain apostrophes, and an acronym without stops. */
  static String folded(String name) {
    String plain = STOPPED.matcher(name).matches() ? name.replace(".", "") : name;
    return plain.toLowerCase(Locale.ROOT).replace('’', '\'');
  }

  private List<String> content(String name, Language language) {
    return contents.computeIfAbsent(language.code() + name, unseen -> cut(name, language));
  }

  private static List<String> cut(String name, Language language) {
    Vocabulary vocabulary = Vocabulary.of(language);
    return WordOverlap.words(name).stream()
        .filter(word -> !isFiller(vocabulary, word, name))
        .collect(Collectors.toList());
  }

  /** Tells the article of a long name from the An of Hoi An. */
  private static boolean isFiller(Vocabulary vocabulary, String word, String name) {
    boolean isShort = name.indexOf(' ') == name.lastIndexOf(' ');
    return vocabulary.is("saint", word)
        || (vocabulary.is("function", word) && !(isShort && name.endsWith(word)));
  }

  /** Tells the Swedish of Swedish Transport Administration, which a Swede need not say. */
  private static boolean isHome(String en) {
    return Vocabulary.of(Language.ENGLISH).is("home", en);
  }

  /** Compares names that are spelled alike, word by word from the last. */
  private double spelled(List<String> source, List<String> target, boolean person) {
    double whole = spellingOf(String.join("", source), String.join("", target));
    if (source.size() != target.size()) {
      return Math.max(
          whole >= LEAST_WORD + 0.2 ? whole : 0, person ? shortened(source, target) : 0);
    }
    double sum = 0;
    double least = 1;
    for (int i = 0; i < source.size(); i++) {
      double word = spellingOf(source.get(i), target.get(i));
      if (person && word < LEAST_WORD) {
        word = Math.max(word, overlap.similarity(source.get(i), target.get(i)) * 0.9);
      }
      least = Math.min(least, word);
      sum += word;
    }
    boolean monarchs =
        source.get(source.size() - 1).matches("[ivx]{2,}")
            && target.get(target.size() - 1).equals(source.get(source.size() - 1));
    return least < (monarchs ? LEAST_OF_MONARCH : LEAST_WORD) ? 0 : sum / source.size();
  }

  /** Compares a person's full name with the family or first name alone, or with part of it. */
  private double shortened(List<String> source, List<String> target) {
    if (Math.min(source.size(), target.size()) > 1) {
      return isReordered(source, target) ? REORDERED : 0;
    }
    double last = spellingOf(source.get(source.size() - 1), target.get(target.size() - 1));
    if (last >= LEAST_FAMILY_NAME) {
      return last * FAMILY_NAME_ONLY;
    }
    return spellingOf(source.get(0), target.get(0)) >= SAME_WORD ? FIRST_NAME_ONLY : 0;
  }

  /**
   * Tells whether every word of the shorter name is in the longer one: Nguyen Thi Lan, Lan Nguyen.
   */
  private boolean isReordered(List<String> source, List<String> target) {
    boolean sourceShorter = source.size() < target.size();
    return sourceShorter
        ? source.stream()
            .allMatch(sv -> target.stream().anyMatch(en -> spellingOf(sv, en) >= SAME_WORD))
        : target.stream()
            .allMatch(en -> source.stream().anyMatch(sv -> spellingOf(sv, en) >= SAME_WORD));
  }

  /** Compares spelling; a short name must be spelled more nearly alike than a long one. */
  private double spellingOf(String source, String target) {
    double plain =
        Math.max(
            overlap.spelling().similarity(source, target),
            overlap.spelling().similarity(withoutS(source), target));
    int shortest = Math.min(source.length(), target.length());
    return plain == 1 ? 1 : shortest < 4 ? plain - 0.2 : plain;
  }

  /** Compares names that are translated word by word: Svarta havet, Black Sea. */
  private double translated(List<String> source, List<String> target) {
    if (source.size() == 1 && target.size() == 1) {
      return Math.min(TRANSLATED, overlap.similarity(source.get(0), target.get(0)));
    }
    double sum = 0;
    for (String sv : source) {
      sum += target.stream().mapToDouble(en -> words.similarity(sv, en)).max().orElse(0);
    }
    int count = source.size();
    for (String en : target) {
      double best = source.stream().mapToDouble(sv -> words.similarity(sv, en)).max().orElse(0);
      boolean implied = best < LEAST_WORD && target.size() > 2 && isHome(en);
      sum += implied ? 0 : best;
      count += implied ? 0 : 1;
    }
    return Math.min(TRANSLATED, sum / count);
  }
}
