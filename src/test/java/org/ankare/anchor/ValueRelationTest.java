package org.ankare.anchor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.ankare.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValueRelationTest {
  private static final String[] UNITS = {"", "%", " km", " mi", " °C", " °F", " SEK", " year"};
  private static final String[] DATES = {
    "2022-02-24",
    "--02-24",
    "2021-02-24",
    "2022-02",
    "--02",
    "T03:00",
    "T15:00",
    "weekday-3",
    "1990s",
    "--03-01"
  };

  private static Anchor number(String normal) {
    return new Anchor(AnchorKind.NUMBER, new Span(0, 1), "x", normal, 0, "");
  }

  private static Anchor date(String normal) {
    return new Anchor(AnchorKind.DATE, new Span(0, 1), "x", normal, 0, "");
  }

  private static List<Anchor> values(long seed) {
    Random random = new Random(seed);
    List<Anchor> values = new ArrayList<>();
    for (String normal : DATES) {
      values.add(date(normal));
    }
    for (int i = 0; i < 60; i++) {
      int power = random.nextInt(7);
      double value = Math.round(random.nextDouble() * 20) * Math.pow(10, power - 1);
      String unit = UNITS[random.nextInt(UNITS.length)];
      values.add(number(Amount.plain(java.math.BigDecimal.valueOf(value)) + unit));
    }
    values.add(number("1/3"));
    values.add(number("100s"));
    values.add(number("5-0-0"));
    values.add(number("13-2"));
    return values;
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4})
  void isSymmetricAndEveryValueIsEqualToItself(long seed) {
    List<Anchor> values = values(seed);
    for (Anchor one : values) {
      assertThat(ValueRelation.of(one, one)).isEqualTo(ValueRelation.EQUAL);
      for (Anchor other : values) {
        assertThat(ValueRelation.of(one, other)).isEqualTo(ValueRelation.of(other, one));
      }
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4})
  void noughtsOnBothChangeNothingForLargeNumbers(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 200; i++) {
      int one = 100 + random.nextInt(900);
      int other = one + random.nextInt(30);
      assertThat(ValueRelation.of(number(one + "000"), number(other + "000")).kind())
          .isEqualTo(ValueRelation.of(number(one + "0"), number(other + "0")).kind());
    }
  }

  @ParameterizedTest(name = "{0} and {1}: {2}")
  @CsvSource({
    "5 km, 5, EQUAL",
    "5 km, 5 km, EQUAL",
    "500 GBP, 500 pound, NEAR",
    "1500000, 1512300, NEAR",
    "57%, 57.3%, NEAR",
    "75%, 3/4, EQUAL",
    "10 mi, 16 km, NEAR",
    "80 °, 27 °, NEAR",
    "2 week, 14 day, NEAR",
    "20-30, 25, NEAR",
    "198 cm, 78 in, NEAR",
    "5 km, 7 km, CONTRADICTING",
    "40%, 41%, CONTRADICTING",
    "10 mi, 20 km, UNRELATED",
    "13-2, 3-2, UNRELATED",
    "1500, 15000, UNRELATED",
    "40, 41, UNRELATED",
    "57, 57%, UNRELATED",
    "5 SEK, 5 EUR, UNRELATED",
  })
  void tellsNumbersApart(String one, String other, ValueRelation.Kind kind) {
    assertThat(ValueRelation.of(number(one), number(other)).kind()).isEqualTo(kind);
  }

  @ParameterizedTest(name = "{0} and {1}: {2}")
  @CsvSource({
    "2022-02-24, --02-24, NEAR",
    "2022-02-24, 2022-02, NEAR",
    "2022-02-24, 2021-02-24, CONTRADICTING",
    "2022-02-24, 2022-02-23, CONTRADICTING",
    "2022-02-24, 2022-03-24, UNRELATED",
    "T03:00, T15:00, NEAR",
    "T03:00, T15:30, UNRELATED",
    "weekday-1, weekday-2, UNRELATED",
  })
  void tellsDatesApart(String one, String other, ValueRelation.Kind kind) {
    assertThat(ValueRelation.of(date(one), date(other)).kind()).isEqualTo(kind);
  }

  @Test
  void refusesNearnessThatDoesNotFit() {
    assertThatThrownBy(() -> new ValueRelation(ValueRelation.Kind.NEAR, 1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void bareValuesLeaveOutUnitYearAndHyphen() {
    assertThat(number("5 km").bareValues()).containsExactly("5");
    assertThat(number("57%").bareValues()).containsExactly("57%");
    assertThat(number("20-30%").bareValues()).containsExactly("20%", "30%");
    assertThat(date("2022-02-24").bareValues()).containsExactly("--02-24");
  }
}
