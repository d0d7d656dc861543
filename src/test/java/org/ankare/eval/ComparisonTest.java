package org.ankare.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ankare.bitext.TextPair;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTest {
  private static TextPair pair(String source, String target) {
    return new TextPair(source, target);
  }

  @Test
  void cutsARankedListWhereF1IsBest() {
    List<TextPair> gold = List.of(pair("a", "1"), pair("b", "2"), pair("c", "3"));
    List<TextPair> found =
        List.of(pair("a", "1"), pair("b", "2"), pair("x", "9"), pair("y", "8"), pair("z", "7"));
    assertThat(MineComparison.of(gold, found).tallies())
        .containsEntry(Measure.AS_PRINTED, new Tally(2, 5, 2, 3))
        .containsEntry(Measure.BEST_CUT, new Tally(2, 2, 2, 3));
  }

  @Test
  void findsNoCutInAnEmptyList() {
    assertThat(MineComparison.of(List.of(pair("a", "1")), List.of()).tallies().values())
        .containsOnly(new Tally(0, 0, 0, 1));
  }

  @Test
  void countsBoundariesInCharactersThatAreNoSpace() {
    List<String> gold = List.of("Han kom.", "Hon gick. \u00A0", "😀 Slut.");
    List<String> found = List.of("Han kom. Hon", "", "gick.", "😀", "Slut.", "");
    assertThat(SegmentComparison.of(gold, found).tallies())
        .containsEntry(Measure.BOUNDARIES, new Tally(1, 3, 1, 2));
    assertThat(SegmentComparison.characters(gold))
        .isEqualTo(SegmentComparison.characters(found))
        .isEqualTo(21);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "the same words | Vi väntar, sade han | VI VÄNTAR sade han! | true",
        "contained, four fifths long | ett två tre fyr | ett två tre | false",
        "contained, long enough | åtta nio tio elva | åtta nio tio el | true",
        "long enough, not contained | åtta nio tio elva | åtta nio tia elva | false",
        "sharp s is folded | die Straße | DIE STRASSE | true",
      })
  void matchesQuotes(String why, String gold, String found, boolean isSame) {
    Tally tally =
        AnchorComparison.quotes(List.of(pair(gold, "Yes")), List.of(pair(found, "yes.")))
            .tallies()
            .get(Measure.QUOTE);
    assertThat(tally).isEqualTo(isSame ? new Tally(1, 1, 1, 1) : new Tally(0, 1, 0, 1));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "a genitive | Sverige | Sveriges | true",
        "too short for a genitive | USA | US | false",
        "three letters keep their s | Kas | Ka | false",
        "case and punctuation | al-Rashidi | Al Rashidi | true",
        "another name | Anna | Hanna | false",
        "the dotless i is no i | Yıldız | Yildiz | false",
      })
  void matchesNames(String why, String gold, String found, boolean isSame) {
    Tally tally =
        AnchorComparison.names(List.of(pair(gold, "x")), List.of(pair(found, "x")))
            .tallies()
            .get(Measure.NAME);
    assertThat(tally).isEqualTo(isSame ? new Tally(1, 1, 1, 1) : new Tally(0, 1, 0, 1));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "the same, case aside | Anna Ek | ANNA EK | 1 | 1",
        "gold has the family name | Ek | Anna Ek | 1 | 1",
        "gold has the full name | Anna Ek | Ek | 0 | 1",
        "another person | Anna Ek | Bo Ek | 0 | 1",
        "no answer | Anna Ek | '' | 0 | 0",
      })
  void judgesSpeakers(String why, String gold, String found, int right, int answered) {
    TextPair quote = pair("Ja", "Yes");
    Tally tally =
        SpeakerComparison.of(
                List.of(new QuotePair(quote, pair(gold, ""))),
                List.of(
                    new QuotePair(quote, pair(found, "Anna Ek")),
                    new QuotePair(pair("Nej", "No"), pair("Anna Ek", "Anna Ek"))))
            .tallies()
            .get(Measure.SPEAKER);
    assertThat(tally).isEqualTo(new Tally(right, answered, right, 1));
  }

  @Test
  void countsAPairThatWasFoundTwiceOnce() {
    TextPair rome = pair("Rom", "Rome");
    assertThat(AnchorComparison.names(List.of(rome), List.of(rome, rome)).tallies())
        .containsEntry(Measure.NAME, new Tally(1, 1, 1, 1));
  }
}
