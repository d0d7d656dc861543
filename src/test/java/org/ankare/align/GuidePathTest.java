package org.ankare.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.ankare.bitext.Bitext;
import org.ankare.score.Band;
import org.junit.jupiter.api.Test;

class GuidePathTest {
  private static final String[] SYLLABLES = {
    "bra", "mel", "tok", "vis", "gur", "len", "pok", "dri"
  };

  private static List<String> sentences(Random random, int count) {
    List<String> sentences = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      StringBuilder sentence = new StringBuilder();
      for (int word = 0; word < 6; word++) {
        for (int syllable = 0; syllable < 4; syllable++) {
          sentence.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        sentence.append(' ');
      }
      sentences.add(sentence.toString().strip());
    }
    return sentences;
  }

  /** The target lacks sentences 100 to 159 and has 90 of its own before sentence 200. */
  @Test
  void theBandHoldsTheTruePathPastAMissingBlock() {
    Random random = new Random(1);
    List<String> swedish = sentences(random, 300);
    List<String> english = new ArrayList<>(swedish.subList(0, 100));
    english.addAll(swedish.subList(160, 200));
    english.addAll(sentences(random, 90));
    english.addAll(swedish.subList(200, 300));
    Bitext bitext = Small.bitext(swedish, english);
    Band band = new GuidePath(Small.scorer(bitext), Small.parted(bitext)).band(List.of());
    for (int source = 0; source <= 300; source++) {
      int target = source <= 100 ? source : source <= 160 ? 100 : source - 60;
      int shift = source > 200 ? 90 : 0;
      assertThat(target + shift).isBetween(band.from(source), band.to(source));
    }
    assertThat(band.to(200)).isGreaterThanOrEqualTo(230);
    assertThat(band.area()).isLessThan(301L * 331 / 2);
    assertThat(band.sources()).isEqualTo(300);
    assertThat(band.targets()).isEqualTo(330);
  }

  @Test
  void theBandOfTextsWithoutACommonWordIsStillConnected() {
    List<String> swedish = sentences(new Random(2), 250);
    List<String> english = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      english.add("xyz" + Integer.toString(i + 40_000, 36));
    }
    Bitext bitext = Small.bitext(swedish, english);
    Band band = new GuidePath(Small.scorer(bitext), Small.parted(bitext)).band(List.of());
    assertThat(band.from(0)).isZero();
    assertThat(band.to(250)).isEqualTo(300);
  }

  @Test
  void aSmallGridIsSearchedWhole() {
    Bitext bitext = Small.random(new Random(3), 4, 3);
    assertThat(new GuidePath(Small.scorer(bitext), Small.parted(bitext)).band(List.of()).area())
        .isEqualTo(20);
  }
}
