package org.ankare.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.ankare.Cases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExcerptTest {
  private static final String WORDS = "abcdefghi ".repeat(30).strip();

  static LongStream seeds() {
    return Cases.seeds(60);
  }

  @Test
  void leavesAShortTextWhole() {
    assertThat(Excerpt.of("")).isEmpty();
    String text = "x".repeat(123);
    assertThat(Excerpt.of(text)).isSameAs(text);
    assertThat(Excerpt.of(text + "x")).isEqualTo("x".repeat(60) + " … " + "x".repeat(60));
  }

  @Test
  void countsCodePoints() {
    String text = "\uD83D\uDE00".repeat(123);
    assertThat(Excerpt.of(text)).isSameAs(text);
    assertThat(Excerpt.of(text + text))
        .isEqualTo("\uD83D\uDE00".repeat(60) + " … " + "\uD83D\uDE00".repeat(60));
  }

  @Test
  void cutsBetweenWords() {
    String end = "abcdefghi abcdefghi abcdefghi abcdefghi abcdefghi abcdefghi";
    assertThat(Excerpt.of(WORDS)).isEqualTo(end + " … " + end);
    assertThat(Excerpt.of("12 " + WORDS + " 12"))
        .isEqualTo("12" + " abcdefghi".repeat(5) + " … " + "abcdefghi ".repeat(5) + "12");
  }

  @Test
  void cutsAWordThatHasNoEndNearTheGap() {
    assertThat(Excerpt.of("a " + "x".repeat(200) + " b"))
        .isEqualTo("a " + "x".repeat(58) + " … " + "x".repeat(58) + " b");
  }

  @Test
  void neverCutsACluster() {
    String letter = "o\u0308";
    assertThat(Excerpt.of("x" + letter.repeat(100) + "y"))
        .isEqualTo("x" + letter.repeat(29) + " … " + letter.repeat(29) + "y");
    assertThat(Excerpt.of("e" + "\u0301".repeat(200))).isEqualTo(" … ");
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void isAtMost123CodePointsOfTheTextsEnds(long seed) {
    String text = Cases.pages(seed).swedish();
    String excerpt = Excerpt.of(text);
    assertThat(excerpt.codePointCount(0, excerpt.length())).isLessThanOrEqualTo(123);
    int gap = excerpt.indexOf(" … ");
    if (!excerpt.equals(text)) {
      assertThat(text).startsWith(excerpt.substring(0, gap)).endsWith(excerpt.substring(gap + 3));
    }
  }
}
