package org.ankare.score;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {
  @ParameterizedTest(name = "{0}: {1} {2}")
  @CsvSource({
    "the same, radio, radio, SAME",
    "a long common beginning, demokrati, demokratia, COGNATE",
    "half a common beginning, politiker, politics, ALIKE",
    "too short, bil, bill, NONE",
    "otherwise, hund, dog, NONE",
    "a decade, 1990, 1990s, COGNATE",
    "an ordinal, 2, 2nd, COGNATE",
    "another number, 1990, 1991s, NONE",
    "more digits, 12, 120, NONE",
    "decimals, 12.5, 12, NONE",
    "a number and a word, 2, two, NONE"
  })
  void gradesHowAlikeWordsAre(String why, String source, String target, Grade grade) {
    assertThat(Likeness.grade(source, target)).as(why).isEqualTo(grade);
    assertThat(Likeness.grade(target, source)).as(why).isEqualTo(grade);
  }

  @ParameterizedTest
  @CsvSource({"politiker, pol", "1990s, 1990", "2nd, 2", "år, år", "12.5, 12"})
  void tellsWhatLikeWordsHaveInCommon(String form, String beginning) {
    assertThat(Likeness.beginning(form)).isEqualTo(beginning);
  }
}
