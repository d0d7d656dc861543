package org.ankare.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.ankare.Cases;
import org.ankare.text.Document;
import org.ankare.text.InputException;
import org.ankare.text.Language;
import org.ankare.text.Sentence;
import org.ankare.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SrxRulesTest {
  private static SrxRule rule(boolean breaks, String before, String after) throws InputException {
    return SrxRule.of("my.srx:1", breaks, before, after);
  }

  private static List<String> cut(String text, SrxRule... rules) throws InputException {
    return cut(new SrxRules("my.srx", false, List.of(map(".*", rules))), "sv", text);
  }

  private static SrxRules.LanguageMap map(String languages, SrxRule... rules)
      throws InputException {
    return SrxRules.LanguageMap.of("my.srx:1", languages, List.of(rules));
  }

  private static List<String> cut(SrxRules rules, String language, String text)
      throws InputException {
    Language main = new Language(language);
    return rules.segment(new Document("x", text), main, passage -> main).sentences().stream()
        .map(Sentence::text)
        .toList();
  }

  @Test
  void theFirstRuleThatMatchesDecides() throws InputException {
    SrxRule stop = rule(true, "\\.", "\\s");
    SrxRule title = rule(false, "Dr\\.", "\\s");
    assertThat(cut("Dr. Ek. Ja.", title, stop)).containsExactly("Dr. Ek.", "Ja.");
    assertThat(cut("Dr. Ek. Ja.", stop, title)).containsExactly("Dr.", "Ek.", "Ja.");
    assertThat(cut("Dr. Ek. Ja.", title)).containsExactly("Dr. Ek. Ja.");
  }

  @Test
  void anEmptyExpressionMatchesAnywhere() throws InputException {
    assertThat(cut("a;b c", rule(true, ";", ""))).containsExactly("a;", "b c");
    assertThat(cut("a;b c", rule(true, "", "b"))).containsExactly("a;", "b c");
    assertThat(cut("abc", rule(true, "", ""))).containsExactly("a", "b", "c");
  }

  @Test
  void aSentenceMayEndAnywhereWithinAMatchOfManyCharacters() throws InputException {
    assertThat(cut("Nej!!!Nej", rule(true, "!+", ""))).containsExactly("Nej!", "!", "!", "Nej");
    assertThat(cut("Nej!!! Nej", rule(true, "!+", "\\s"))).containsExactly("Nej!!!", "Nej");
  }

  @Test
  void charactersAreNotCutInTwo() throws InputException {
    assertThat(cut("😀😀", rule(true, "", ""))).containsExactly("😀", "😀");
  }

  @Test
  void anchorsAreThoseOfThePassage() throws InputException {
    assertThat(cut("– Ja – Nej", rule(true, "^–", "\\s"))).containsExactly("–", "Ja – Nej");
    assertThat(cut("a b b", rule(true, "a|b", " b$"))).containsExactly("a b", "b");
    assertThat(cut("ab b", rule(true, "^[a-c]+", " "))).containsExactly("ab", "b");
  }

  @Test
  void wrappedLinesAreSeenAsOne() throws InputException {
    String line = "This is a line of a text that somebody has wrapped by hand, and then it goes";
    String text = (line + "\non here. ").repeat(4) + "\n";
    assertThat(cut(text, rule(true, "\\n", ""))).hasSize(1);
    assertThat(cut(text, rule(true, "goes", " on"))).hasSize(5);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "all that match hold, in order; true; sv; a;b c",
        "the first that matches alone holds; false; sv; a;b c",
        "regions are known; true; en; a b; c",
      })
  void mapsAreChosenByLanguage(String why, boolean isCascading, String language) throws Exception {
    SrxRules rules =
        new SrxRules(
            "my.srx",
            isCascading,
            List.of(
                map("SV.*", rule(false, "a", " ")),
                map("en-GB", rule(true, "b", " ")),
                map(".*", rule(true, "\\w", " "))));
    String text = "a b c";
    List<String> expected =
        language.equals("en") || isCascading
            ? (language.equals("en") ? List.of("a", "b", "c") : List.of("a b", "c"))
            : List.of("a b c");
    assertThat(cut(rules, language, text)).as(why).isEqualTo(expected);
  }

  @Test
  void aLanguageWithoutRulesIsTold() throws InputException {
    SrxRules rules = new SrxRules("my.srx", true, List.of(map("sv", rule(true, "a", ""))));
    assertThatThrownBy(() -> cut(rules, "en", "abc"))
        .isInstanceOf(InputException.class)
        .hasMessage("my.srx: has no rules for English (en); add a languagemap and rules for it");
  }

  @Test
  void aRuleThatRunsAwayIsTold() throws InputException {
    SrxRule rule = SrxRule.of("my.srx:7", true, "\\.", "(\\w+\\s?)+;");
    String text = "A. " + "a".repeat(500);
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () ->
            assertThatThrownBy(() -> cut("A." + text, rule))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith("my.srx:7: the rule tries too many ways"));
  }

  static LongStream seeds() {
    return Cases.seeds(200);
  }

  private static final List<String> BEFORE =
      List.of(
          "",
          "\\.",
          "[.!?]+",
          "\\b(?:dr|kl)\\.",
          "\\p{Lu}\\.",
          "(?i)\\w+\\.",
          "^.*\\.",
          "\\s",
          "[.!]+[”A]*",
          "(?:a|Å{2,})*",
          "a{1,}\\.{2}");
  private static final List<String> AFTER =
      List.of("", "\\s", "\\s+\\p{Lu}", "\\s*$", "(?!a)", "[[:alpha:]]", " .*\\.");
  private static final List<String> PIECES =
      List.of(
          "dr", "kl", ".", "!", " ", "  ", "A", "a", "Å", "1", "😀", "”", "\uD800", "\n", "\u00A0");

  /** The standard word for word: all places, all rules, all starts of what stands before. */
  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void cutsAsTheStandardSays(long seed) throws InputException {
    Random random = new Random(seed);
    List<Written> written = new ArrayList<>();
    for (int n = 1 + random.nextInt(5); n > 0; n--) {
      written.add(
          new Written(
              random.nextBoolean(),
              BEFORE.get(random.nextInt(BEFORE.size())),
              AFTER.get(random.nextInt(AFTER.size()))));
    }
    StringBuilder text = new StringBuilder("A");
    for (int n = random.nextInt(60); n > 0; n--) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    String passage = text.append("A").toString();
    List<SrxRule> rules = new ArrayList<>();
    for (Written one : written) {
      rules.add(rule(one.breaks, one.before, one.after));
    }
    Span whole = new Span(0, passage.length());
    assertThat(new SrxSegmenter(rules).sentences(passage, whole))
        .as("%s on “%s”", written, passage)
        .isEqualTo(naive(written, passage));
  }

  private static List<Span> naive(List<Written> rules, String text) {
    List<Span> sentences = new ArrayList<>();
    int start = 0;
    String seen = text.replace('\n', ' ');
    for (int place = 1; place < text.length(); place++) {
      int here = place;
      boolean isWhole = !Character.isSurrogatePair(text.charAt(place - 1), text.charAt(place));
      boolean ends =
          isWhole
              && rules.stream()
                  .filter(rule -> rule.matches(seen, here))
                  .findFirst()
                  .map(Written::breaks)
                  .orElse(false);
      int end = Glyphs.trimEnd(text, start, Math.max(start, place));
      if (ends && end > start) {
        sentences.add(new Span(start, end));
        start = Glyphs.skipBlanks(text, place, text.length());
      }
    }
    sentences.add(new Span(start, text.length()));
    return sentences;
  }

  /** A rule as it is written. */
  private record Written(boolean breaks, String before, String after) {
    boolean matches(String text, int place) {
      return starts(text, place) && ends(text, place);
    }

    private boolean starts(String text, int place) {
      return IcuPattern.compile(IcuPattern.of(after).toJava())
          .matcher(text)
          .useAnchoringBounds(false)
          .useTransparentBounds(true)
          .region(place, text.length())
          .lookingAt();
    }

    private boolean ends(String text, int place) {
      for (int from = 0; from <= place; from++) {
        if (IcuPattern.compile(IcuPattern.of(before).toJava())
            .matcher(text)
            .useAnchoringBounds(false)
            .useTransparentBounds(true)
            .region(from, place)
            .matches()) {
          return true;
        }
      }
      return false;
    }
  }

  @Test
  void takesLinearTime() throws InputException {
    SrxRule exception = rule(false, "\\b(?:Mr|Dr)\\.", "\\s");
    SrxRule stop = rule(true, "[.?!]+[”\"]*", "\\s");
    for (String piece : List.of("a", ".", "a. ", "Mr. ", "\"", "[")) {
      String text = piece.repeat(200_000 / piece.length()) + "a";
      assertTimeoutPreemptively(Duration.ofSeconds(20), () -> cut(text, exception, stop));
    }
  }
}
