package org.ankare.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.ankare.Cases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordTokenizerTest {
  static LongStream seeds() {
    return Cases.seeds(40);
  }

  private static List<String> forms(String text) {
    return WordTokenizer.words(text).stream().map(Word::form).toList();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "grouping by a space | 12 000 kronor | 12000 kronor",
        "grouping by a no-break space | 12\u00A0000 | 12000",
        "grouping by commas | 1,250,000 | 1250000",
        "two numbers | 12 0000 | 12 0000",
        "decimal comma | 1,5 | 1.5",
        "decimal point | 1.5 | 1.5",
        "grouping and decimals | 12 000,50 | 12000.50",
        "a number at the end | in 1984. | in 1984",
        "an ordinal | 2nd | 2nd",
        "a possessive | Anna's dog | anna dog",
        "a curly possessive | Anna’s | anna",
        "an apostrophe within | don’t | don't",
        "a Swedish genitive of letters | FN:s | fn s",
        "a hyphen | al-Hassan | al hassan",
        "a soft hyphen | säker\u00ADhet | säkerhet",
        "composed and not | a\u030Aker | åker",
        "a ligature | o\uFB03ce | office",
        "capitals in any locale | ISTANBUL | istanbul",
        "a letter outside the first plane | \uD835\uDC00b | \uD835\uDC00b",
        "half a letter | a\uD835b | a b",
        "no words | … – ” | ''",
      })
  void cuts(String why, String text, String words) {
    assertThat(String.join(" ", forms(text))).isEqualTo(words);
  }

  @Test
  void saysWhereAWordStands() {
    List<Word> words = WordTokenizer.words("»Säker\u00ADhet« för 12\u00A0000");
    assertThat(words.get(0).span().of("»Säker\u00ADhet« för 12\u00A0000"))
        .isEqualTo("Säker\u00ADhet");
    assertThat(words).extracting(Word::isNumber).containsExactly(false, false, true);
    assertThat(words).extracting(Word::isCapitalized).containsExactly(true, false, false);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void wordsAreInOrderAndApart(long seed) {
    String text = Cases.pages(seed).swedish();
    int end = 0;
    for (Word word : WordTokenizer.words(text)) {
      assertThat(word.span().start()).isGreaterThanOrEqualTo(end);
      end = word.span().end();
    }
    assertThat(end).isLessThanOrEqualTo(text.length());
  }

  /** The limit is what quadratic work would overrun many times, not a measure of speed. */
  @ParameterizedTest
  @ValueSource(strings = {"a", "1", "1 ", "1,", "a'", "'", "\uD800", "\u0301", "100 000 "})
  @Timeout(20)
  void takesLinearTime(String piece) {
    assertThat(WordTokenizer.words(piece.repeat(1_000_000 / piece.length()))).isNotNull();
  }
}
