package org.ankare.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingsTest {
  @ParameterizedTest(name = "{0}: {1} {2}")
  @CsvSource({
    "the same, kafka, kafka, 1",
    "the same number, 17, 17, 1",
    "other numbers, 1900, 1901, 0",
    "a short common beginning, teknologi, technology, 0",
    "an ending more, problem, problems, 0.5",
    "too short to tell, man, many, 0",
    "a beginning that many words have, internt, international, 0",
  })
  void saysHowAlikeWordsAre(String why, String source, String target, float likeness) {
    assertThat(Spellings.likeness(source, target)).as(why).isEqualTo(likeness);
  }
}
