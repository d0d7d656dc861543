package org.ankare.segment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ankare.text.Document;
import org.ankare.text.InputException;
import org.ankare.text.Language;
import org.ankare.text.SegmentedDocument;

/**
 * The rules of an SRX 2.0 file, by which users have their texts cut as their other tools cut them.
 *
 * @param name the file
 * @param isCascading whether all maps of a language hold, one after the other, or the first alone
 * @param maps which rules are for which languages, in the order of the file
 */
public record SrxRules(String name, boolean isCascading, List<LanguageMap> maps) {
  /** The regions that a map may ask for. */
  private static final List<String> REGIONS = List.of("", "-SE", "_SE", "-GB", "_GB", "-US", "_US");

  /** Copies the list. */
  public SrxRules {
    maps = List.copyOf(maps);
  }

  /**
   * Returns a document with its sentences, each passage cut by the rules for its language.
   *
   * @param main the language of the document as a whole
   * @param languages the language of each of its passages, by its number
   * @throws InputException if the file has no rules for the language, or one of them would not come
   *     to an end
   */
  public SegmentedDocument segment(
      Document document, Language main, IntFunction<Language> languages) throws InputException {
    Map<Language, SrxSegmenter> segmenters = new HashMap<>();
    PassageCutter<InputException> cutter =
        (number, text, passage) -> {
          Language language = languages.apply(number);
          if (!segmenters.containsKey(language)) {
            segmenters.put(language, new SrxSegmenter(rules(language)));
          }
          return segmenters.get(language).sentences(text, passage);
        };
    return cutter.segment(document, main);
  }

  private List<SrxRule> rules(Language language) throws InputException {
    List<SrxRule> rules = new ArrayList<>();
    boolean isFound = false;
    for (LanguageMap map : maps) {
      if (map.isFor(language) && (isCascading || !isFound)) {
        rules.addAll(map.rules());
        isFound = true;
      }
    }
    if (rules.isEmpty()) {
      throw new InputException(
          name,
          "has no rules for " + language.englishName() + " (" + language.code() + ")",
          "add a languagemap and rules for it");
    }
    return rules;
  }

  /**
   * Rules and the languages that they are for.
   *
   * @param languages matches their codes, whole and in either case
   * @param rules the rules in order
   */
  public record LanguageMap(Pattern languages, List<SrxRule> rules) {
    /** Copies the list. */
    public LanguageMap {
      rules = List.copyOf(rules);
    }

    /** Makes the map of rules to an expression as ICU writes them. */
    public static LanguageMap of(String place, String languages, List<SrxRule> rules)
        throws InputException {
      return new LanguageMap(
          Pattern.compile(SrxRule.read(place, languages).toJava(), Pattern.CASE_INSENSITIVE),
          rules);
    }

    boolean isFor(Language language) {
      boolean isSwedish = language.equals(Language.SWEDISH);
      Stream<String> regions =
          REGIONS.stream().filter(region -> region.isEmpty() || region.endsWith("SE") == isSwedish);
      return regions.anyMatch(region -> languages.matcher(language.code() + region).matches());
    }
  }
}
