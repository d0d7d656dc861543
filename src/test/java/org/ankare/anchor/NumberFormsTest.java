package org.ankare.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberFormsTest {
  private static String normals(String language, String text) {
    return String.join(
        "|",
        Texts.anchors(language, text).stream()
            .filter(anchor -> anchor.kind() == AnchorKind.NUMBER)
            .map(Anchor::normal)
            .toList());
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void everyWayToWriteFiguresHasOneNormalForm(long seed) {
    Random random = new Random(seed);
    String sv = NumberFormat.getInstance(new ULocale("sv")).format(0);
    assertThat(sv).isEqualTo("0");
    for (int i = 0; i < 100; i++) {
      long number = (long) Math.pow(10, random.nextDouble() * 12);
      String swedish = NumberFormat.getInstance(new ULocale("sv")).format(number);
      String english = NumberFormat.getInstance(new ULocale("en")).format(number);
      String plain = Long.toString(number);
      for (String form :
          List.of(swedish, swedish.replace('\u00A0', ' '), english.replace(',', '.'), plain)) {
        assertThat(normals("sv", "Där fanns " + form + " kor.")).as(form).isEqualTo(plain);
      }
      for (String form : List.of(english, swedish, plain)) {
        assertThat(normals("en", "There were " + form + " cows.")).as(form).isEqualTo(plain);
      }
    }
  }

  @ParameterizedTest(name = "from {0}")
  @ValueSource(ints = {2, 2000, 4000, 6000, 8000})
  void everyNumberInWordsHasThatNormalForm(int from) {
    RuleBasedNumberFormat sv =
        new RuleBasedNumberFormat(new ULocale("sv"), RuleBasedNumberFormat.SPELLOUT);
    RuleBasedNumberFormat en =
        new RuleBasedNumberFormat(new ULocale("en"), RuleBasedNumberFormat.SPELLOUT);
    for (int number = from; number < from + 1998; number += 1 + number % 3) {
      String plain = Integer.toString(number);
      for (String rules : List.of("%spellout-cardinal-reale", "%spellout-cardinal-neuter")) {
        String words = sv.format(number, rules);
        assertThat(normals("sv", "Där fanns " + words + " kor.")).as(words).isEqualTo(plain);
      }
      String words = en.format(number);
      assertThat(normals("en", "There were " + words + " cows.")).as(words).isEqualTo(plain);
    }
  }
}
