package org.ankare.anchor;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * Compares names by how they sound once spelling habits of the two languages are taken away, so
 * that Sergej is Sergey and Tjajkovskij is Tchaikovsky. What is left differs by edit cost, a vowel
 * costing half of a consonant.
 */
final class Spelling {
  /** From here on two names are likely one. */
  static final double LIKELY = 0.8;

  private static final LevenshteinDistance DISTANCE = LevenshteinDistance.getDefaultInstance();

  /** Rules in order: what is written, how it sounds. */
  private static final List<String[]> RULES = Tables.read("spelling.tsv");

  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{Nd}]");
  private static final Pattern VOWELS = Pattern.compile("[aeiou]+");

  private final Map<String, String> keys = new HashMap<>();
  private final Map<String, String> skeletons = new HashMap<>();

  /**
   * Returns how alike a Swedish and an English name are, from 0 to 1; 1 if they sound the same. A
   * Swedish ch is that of Charlotte or that of Tjechov, which English writes kh.
   */
  double similarity(String sv, String en) {
    double plain = similarityOfKeys(key(sv), key(en));
    return plain < 1 && sv.contains("ch")
        ? Math.max(plain, similarityOfKeys(key(withKh(sv)), key(en)))
        : plain;
  }

  /** Returns a Swedish name with the sound of Tjechov for each ch. */
  static String withKh(String sv) {
    return sv.replace("ch", "kh").replace("Ch", "Kh");
  }

  private double similarityOfKeys(String left, String right) {
    int longest = Math.max(left.length(), right.length());
    if (longest == 0 || Math.min(left.length(), right.length()) * 2 < longest) {
      return 0;
    }
    double exact = DISTANCE.apply(left, right);
    double consonants =
        DISTANCE.apply(
            skeletons.computeIfAbsent(left, Spelling::skeleton),
            skeletons.computeIfAbsent(right, Spelling::skeleton));
    return Math.max(0, 1 - (exact + consonants) / 2 / longest);
  }

  /** Returns the sound of a name: lower-case base letters, one spelling for one sound. */
  String key(String name) {
    return keys.computeIfAbsent(name, Spelling::makeKey);
  }

  private static String makeKey(String name) {
    String plain = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    String key = NO_LETTER.matcher(plain).replaceAll("");
    for (String[] rule : RULES) {
      key = key.replace(rule[0], rule[1]);
    }
    return withoutDoubles(key);
  }

  private static String withoutDoubles(String key) {
    StringBuilder single = new StringBuilder();
    for (int i = 0; i < key.length(); i++) {
      if (i == 0 || key.charAt(i) != key.charAt(i - 1)) {
        single.append(key.charAt(i));
      }
    }
    return single.toString();
  }

  private static String skeleton(String key) {
    return VOWELS.matcher(key).replaceAll("a");
  }
}
