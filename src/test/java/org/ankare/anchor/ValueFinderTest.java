package org.ankare.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueFinderTest {
  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "decimal comma | sv | Det kostar 1,5 miljoner kronor. | number=1500000",
        "decimal point | en | It costs 1.5 million kronor. | number=1500000",
        "spaces part thousands | sv | Minst 1 500 000 kom. | number=1500000",
        "commas part thousands | en | Some 12,000 came. | number=12000",
        "words | sv | Hon fyllde tjugofem. | number=25",
        "words | en | She turned twenty-five. | number=25",
        "hundreds in one word | sv | Den var sjuttonhundra mil lång. | number=1700",
        "ordinal | sv | I den fjärde ronden. | number=4",
        "ordinal | en | In the fourth round. | number=4",
        "a multiplier in words | en | Two thousand came. | number=2000",
        "percent | sv | Bara 38 procent kom. | number=38%",
        "percent sign | en | Only 38% came. | number=38%",
        "currency and letter | en | He paid £3.4m for it. | number=3400000",
        "score | sv | Det slutade 13–2. | number=13 ¦ number=2",
        "date | sv | Det var den 24 februari 2022. | date=2022-02-24",
        "date without year | en | It was on February 24. | date=--02-24",
        "short date | en | It was on Feb. 24, 2022. | date=2022-02-24",
        "date with ordinal | en | It was on May 1st. | date=--05-01",
        "slash | sv | Det var 24/2. | date=--02-24",
        "ISO | en | Updated 2022-02-24. | date=2022-02-24",
        "no date | sv | Hon köpte 24 bananer. | number=24",
        "weekday in a compound | sv | Hon kom på torsdagskvällen. | date=weekday-4",
        "weekday | en | She came on Thursday. | date=weekday-4",
        "time | sv | Mötet börjar kl. 10.30 i dag. | date=T10:30",
        "time | en | It starts at 10:30 a.m. today. | date=T10:30",
        "afternoon | en | It starts at 4pm. | date=T16:00",
        "one is an article | sv | En bro föll. | ''",
      })
  void normalisesValues(String why, String language, String text, String expected) {
    String values =
        Texts.anchors(language, text).stream()
            .filter(a -> a.kind() == AnchorKind.NUMBER || a.kind() == AnchorKind.DATE)
            .map(anchor -> anchor.kind().label() + "=" + anchor.normal())
            .collect(Collectors.joining(" ¦ "));
    assertThat(values).isEqualTo(expected);
  }
}
