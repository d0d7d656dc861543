package org.ankare.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.ankare.Cases;
import org.ankare.bitext.Bitext;
import org.ankare.lexicon.Lexicon;
import org.ankare.pipeline.Segmentation;
import org.ankare.text.Document;
import org.ankare.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PairedWordsTest {
  static LongStream seeds() {
    return Cases.seeds(30);
  }

  /** Words of a bitext, ready to be paired. */
  private static final class Pairing {
    private final Coverage.Sides sides;
    private final PairedWords words;

    Pairing(Bitext bitext) {
      Lexicon lexicon = Lexicon.shipped();
      sides =
          new Coverage.Sides(
              new SideWords(bitext.source(), Language.SWEDISH, lexicon),
              new SideWords(bitext.target(), Language.ENGLISH, lexicon));
      words = new PairedWords(sides, new WordMatches(sides.source(), sides.target(), lexicon));
    }

    static Pairing of(String swedish, String english) {
      return new Pairing(
          new Bitext(
              Segmentation.LINES.segment(new Document("sv", swedish), Language.SWEDISH),
              Segmentation.LINES.segment(new Document("en", english), Language.ENGLISH)));
    }

    /** Returns the words of a side, each with its answer or why it has none. */
    List<String> told(int side) {
      PairedWords.Line line = words.line(side);
      List<String> told = new ArrayList<>();
      for (int at = 0; at < line.count(); at++) {
        told.add(form(side, line.word(at)) + answer(side, at));
      }
      return told;
    }

    private String answer(int side, int at) {
      PairedWords.Line line = words.line(side);
      if (line.partner(at) >= 0) {
        return "=" + form(1 - side, words.line(1 - side).word(line.partner(at)));
      }
      return line.state(at) == PairedWords.TAKEN_HERE
          ? " taken here"
          : line.state(at) == PairedWords.TAKEN_ELSEWHERE ? " taken elsewhere" : "";
    }

    private String form(int side, int word) {
      return (side == 0 ? sides.source() : sides.target()).type(word).form();
    }
  }

  @Test
  void aSentenceTooManyFindsItsAnswersTaken() {
    Pairing pairing = Pairing.of("Hunden sover.\nHunden skäller.", "The dog is asleep.");
    pairing.words.pair(0, 2, 0, 1);
    assertThat(pairing.told(0)).contains("hunden=dog", "hunden taken elsewhere");
  }

  @Test
  void aWordTwiceOnBothSidesIsPairedTwiceInOrder() {
    Pairing pairing = Pairing.of("Vatten och mera vatten.", "Water and more water.");
    pairing.words.pair(0, 1, 0, 1);
    PairedWords.Line source = pairing.words.line(0);
    assertThat(source.partner(0)).isZero();
    assertThat(source.partner(3)).isEqualTo(3);
  }

  @Test
  void aWordTwiceInAPartForOneAnswerIsTakenHere() {
    Pairing pairing = Pairing.of("Vatten, vatten!", "Water!");
    pairing.words.pair(0, 1, 0, 1);
    assertThat(pairing.told(0)).containsExactlyInAnyOrder("vatten=water", "vatten taken here");
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void eachWordHasOnePartnerWhoseAnswerItIs(long seed) {
    Bitext bitext = Cases.bitext(seed);
    Pairing pairing = new Pairing(bitext);
    int sources = Math.min(3, bitext.source().size());
    int targets = Math.min(2, bitext.target().size());
    pairing.words.pair(0, sources, 0, targets);
    PairedWords.Line source = pairing.words.line(0);
    PairedWords.Line target = pairing.words.line(1);
    for (int at = 0; at < source.count(); at++) {
      if (source.partner(at) >= 0) {
        assertThat(target.partner(source.partner(at))).isEqualTo(at);
        assertThat(target.state(source.partner(at))).isEqualTo(source.state(at));
        assertThat(source.state(at)).isBetween(1, Grade.COUNT - 1);
      } else {
        assertThat(source.state(at)).isIn(0, PairedWords.TAKEN_HERE, PairedWords.TAKEN_ELSEWHERE);
      }
    }
    List<String> first = pairing.told(0);
    pairing.words.pair(0, sources, 0, targets);
    assertThat(pairing.told(0)).isEqualTo(first);
  }
}
