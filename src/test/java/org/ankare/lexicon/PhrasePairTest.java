package org.ankare.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Links are given as one digit each, tenths of a probability: a row for each word. */
class PhrasePairTest {
  private static List<PhrasePair> found(String source, String target, String given, String taken) {
    List<PhrasePair> found = new ArrayList<>();
    PhrasePair.find(
        new CodedCorpus.WordedPair(
            Arrays.asList(source.split(" ")), Arrays.asList(target.split(" "))),
        posteriors(given),
        posteriors(taken),
        found::add);
    return found;
  }

  private static Emission.Posteriors posteriors(String rows) {
    double[] links = rows.replace(" ", "").chars().mapToDouble(c -> (c - '0') / 10.0).toArray();
    return new Emission.Posteriors(links, new double[0], new double[0]);
  }

  @Test
  void neighboursThatComeFromOneWordStandForIt() {
    assertThat(found("nya kunskapskravet", "new knowledge requirement", "90 09 08", "900 055"))
        .containsExactly(new PhrasePair("kunskapskravet", "knowledge requirement"));
  }

  @Test
  void itIsSoInEitherDirection() {
    assertThat(found("röken steg upp", "smoke rose", "900 055", "90 09 08"))
        .containsExactly(new PhrasePair("steg upp", "rose"));
  }

  @Test
  void aWordThatComesFromElsewhereIsNotOfThePhrase() {
    assertThat(found("ge upp", "give up", "90 09", "90 09")).isEmpty();
    assertThat(found("ge", "give up", "9 9", "21")).isEmpty();
  }

  @Test
  void wordsApartAreNoPhrase() {
    assertThat(found("tända den", "turn it on", "80 09 80", "505 090")).isEmpty();
  }

  @Test
  void manyWordsForOneAreNoPhrase() {
    assertThat(found("namnsdag", "day of a name saint", "9 9 9 9 9", "22222")).isEmpty();
  }
}
