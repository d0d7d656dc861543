package org.ankare.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import java.util.Map;
import org.ankare.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UserLexiconTest {
  private UserLexicon words;

  @BeforeEach
  void begin() {
    words = new UserLexicon(Lexicon.shipped());
  }

  @Test
  void takesPairsOfWordsAsTheyAreGiven() {
    words.add("Grunka", "Thingy", 1, false);
    words.add("grunka", "gizmo", 0.4, false);
    words.add("hus", "water", 0.9, false);
    assertThat(words.translations(Language.SWEDISH, "grunka"))
        .isEqualTo(Map.of("thingy", 1.0, "gizmo", 0.4));
    assertThat(words.translations(Language.ENGLISH, "gizmo")).isEqualTo(Map.of("grunka", 0.4));
    assertThat(words.translations(Language.SWEDISH, "hus")).isEqualTo(Map.of("water", 0.9));
  }

  @Test
  void keepsTheGreaterOfTwoWeights() {
    words.add("grunka", "thingy", 0.2, false);
    words.add("grunka", "thingy", 0.7, false);
    words.add("grunka", "thingy", 0.1, false);
    assertThat(words.translations(Language.SWEDISH, "grunka")).isEqualTo(Map.of("thingy", 0.7));
  }

  @Test
  void comparesByTheWordsOfAPhrase() {
    words.add("röd grunka", "red thingy", 1, false);
    words.add("grunkaråd", "thingumajig council", 0.8, false);
    assertThat(words.translations(Language.SWEDISH, "grunka")).containsOnlyKeys("thingy");
    assertThat(words.translations(Language.SWEDISH, "grunkaråd"))
        .containsOnly(entry("thingumajig", 0.4), entry("council", 0.4));
  }

  @Test
  void showsAPhraseAsItWasGiven() {
    words.add("Grunkaminister", " Minister for Things ", 1, false);
    assertThat(words.entries(Language.SWEDISH, "grunkaminister"))
        .isEqualTo(Map.of("Minister for Things", 1.0));
    assertThat(words.entries(Language.ENGLISH, "minister for things"))
        .isEqualTo(Map.of("Grunkaminister", 1.0));
    assertThat(words.entries(Language.ENGLISH, "things")).isEmpty();
  }

  @Test
  void guessesOfWordsThatShipAreShownAndNotCompared() {
    words.add("hus", "water", 1, true);
    words.add("grunka", "water", 1, true);
    words.add("stort hus", "cold water", 1, false);
    assertThat(words.translations(Language.ENGLISH, "water")).containsOnlyKeys("grunka");
    assertThat(words.entries(Language.SWEDISH, "hus")).containsOnlyKeys("water");
    assertThat(words.entries(Language.SWEDISH, "stort hus")).containsOnlyKeys("cold water");
  }

  @Test
  void learnsFromSentences() {
    for (String place : List.of("Nora", "Mora", "Ytterby", "Hedemora")) {
      words.add("Grunkan står i " + place + " nu", "The thingy is in " + place + " now", 1, false);
      words.add("Fispen bor i " + place + " nu", "The gadget lives in " + place + " now", 1, false);
    }
    assertThat(words.translations(Language.SWEDISH, "grunkan")).isEmpty();
    assertThat(words.learn()).isEqualTo(8);
    Map<String, Double> learned = words.translations(Language.SWEDISH, "grunkan");
    assertThat(learned.get("thingy")).isGreaterThan(0.1);
    assertThat(learned).doesNotContainKey("gadget");
    assertThat(words.entries(Language.SWEDISH, "i")).as("what ships knows better").isEmpty();
    assertThat(words.learn()).isZero();
  }

  @Test
  void sentencesOfADictionaryAreEntries() {
    words.add("grunka sig", "become the owner of a thingy", 1, true);
    assertThat(words.learn()).isZero();
    assertThat(words.entries(Language.SWEDISH, "grunka sig")).hasSize(1);
  }

  @Test
  void anEntryWithoutWordsSaysNothing() {
    words.add("…", "thingy", 1, false);
    words.add("grunka", " ", 1, false);
    words.add("…", "this is a whole sentence", 1, false);
    assertThat(words.learn()).isZero();
    assertThat(words.entries(Language.ENGLISH, "thingy")).isEmpty();
  }
}
