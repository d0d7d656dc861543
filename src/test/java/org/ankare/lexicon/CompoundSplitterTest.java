package org.ankare.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.ankare.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompoundSplitterTest {
  private static final Set<String> KNOWN =
      Set.of(
          "arbete",
          "avtal",
          "belysning",
          "energi",
          "flicka",
          "gata",
          "klimat",
          "kvinna",
          "regn",
          "rum",
          "rådet",
          "rörelse",
          "säkerhet",
          "skog",
          "höst",
          "bloggen");

  private final CompoundSplitter splitter =
      new CompoundSplitter(
          WordForms.of(Language.SWEDISH),
          form -> KNOWN.contains(form) ? 5 : Double.POSITIVE_INFINITY);

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "two nouns, energiavtal, energi avtal",
    "a linking s, säkerhetsrådet, säkerhet rådet",
    "a linking u, gatubelysning, gata belysning",
    "a linking o, kvinnorörelse, kvinna rörelse",
    "an a that is left out, flickrum, flicka rum",
    "a linking s for e, arbetsrum, arbete rum",
    "three parts, regnskogsklimat, regn skog klimat",
    "a last part that only the lexicon knows, höstbloggen, höst bloggen"
  })
  void splitsCompounds(String why, String word, String parts) {
    assertThat(splitter.parts(word)).as(why).containsExactly(parts.split(" "));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "parts of two letters, öby",
    "a name, stockholm",
    "no words in it, narkissos",
    "a rest that is no word, hästqwrt",
    "parts too rare for so short a word, ekört",
    "a short word, sorg"
  })
  void leavesOthersWhole(String why, String word) {
    assertThat(splitter.parts(word)).as(why).isEmpty();
  }

  @Test
  void leavesVeryLongWordsWhole() {
    assertThat(splitter.parts("hus".repeat(20))).isEmpty();
  }
}
