package org.ankare.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NormalizedTextTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Swedish quotes are folded | ”Ja” | \"Ja\"",
        "apostrophes are folded | Russia’s | Russia's",
        "dashes are folded | 1914–18 | 1914-18",
        "soft hyphens are dropped | för\u00ADpliktelse | förpliktelse",
        "accents are composed | A\u030Angstro\u0308m | Ångström",
        "ligatures are opened | ﬁnal oﬃce | final office",
        "a no-break space is a space | 12\u00A0000 | 12 000",
        "a narrow one too | 12\u202F000 | 12 000",
        "soft hyphens in each joint | sä\u00ADker\u00ADhets\u00ADrå\u00ADdet | säkerhetsrådet",
        "a hyphen within a line stays | FN-styrka för-krig | FN-styrka för-krig",
      })
  void folds(String why, String text, String view) {
    assertThat(NormalizedText.of(text)).hasToString(view);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a word divided at a line end | i säker-~hetsrådet nu | i säkerhetsrådet nu",
        "with blanks round the line end | säker- ~  hetsrådet | säkerhetsrådet",
        "by a soft hyphen | säker\u00AD~hetsrådet | säkerhetsrådet",
        "by another hyphen | säker\u2010~hetsrådet | säkerhetsrådet",
        "the end of a word left out | barn-~och ungdomsvård | barn-~och ungdomsvård",
        "the same in English | pre-~and post-war | pre-~and post-war",
        "a word that only begins so | spel-~orter | spelorter",
        "a name after a hyphen | Anna-~Lena | Anna-~Lena",
        "figures | 1914-~18 | 1914-~18",
        "a dash | han kom -~sent | han kom -~sent",
        "a blank line | säker-~~hetsrådet | säker-~~hetsrådet",
      })
  void joinsWordsDividedAtLineEnds(String why, String text, String view) {
    assertThat(NormalizedText.of(text.replace('~', '\n'))).hasToString(view.replace('~', '\n'));
    String withReturns = text.replace("~", "\r\n");
    boolean isJoined = !view.contains("~");
    assertThat(NormalizedText.of(withReturns).toString().equals(view)).isEqualTo(isJoined);
  }

  @Test
  void aDividedWordMapsBackWithItsHyphen() {
    String text = "i säker-\nhetsrådet nu";
    NormalizedText view = NormalizedText.of(text);
    int start = view.toString().indexOf("säkerhetsrådet");
    Span word = view.original(new Span(start, start + "säkerhetsrådet".length()));
    assertThat(word.of(text)).isEqualTo("säker-\nhetsrådet");
  }

  @Test
  void mapsSpansBackToTheTextAsRead() {
    String text = "en ﬁn a\u030Ang\u00ADbåt";
    NormalizedText view = NormalizedText.of(text);
    int start = view.toString().indexOf("ångbåt");
    assertThat(view.original(new Span(start, start + 6)).of(text)).isEqualTo("a\u030Ang\u00ADbåt");
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void everySpanMapsIntoTheTextInOrder(long seed) {
    Random random = new Random(seed);
    String alphabet = "ab å\u030A\u00AD-”’–ﬁ\uD83D\uDE00\uD800\n\r\t\u00A0";
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 200; i++) {
      text.append(alphabet.charAt(random.nextInt(alphabet.length())));
    }
    NormalizedText view = NormalizedText.of(text);
    int last = 0;
    for (int i = 0; i < view.length(); i++) {
      Span original = view.original(new Span(i, i + 1));
      assertThat(original.start()).isGreaterThanOrEqualTo(last);
      last = original.start();
    }
    assertThat(view.original(new Span(0, view.length())).end()).isEqualTo(text.length());
  }
}
