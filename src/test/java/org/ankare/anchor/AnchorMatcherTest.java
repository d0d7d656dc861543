package org.ankare.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnchorMatcherTest {
  @ParameterizedTest(name = "{0}: {1} = {2}")
  @CsvSource({
    "exonym, Köpenhamn, Copenhagen",
    "exonym, Danmark, Denmark",
    "acronym and full form, FN, United Nations",
    "case of an acronym, Nato, NATO",
    "learned exonym, Peking, Beijing",
    "Russian, Nikolaj Gorsjkov, Nikolai Gorshkov",
    "Russian, Tjechov, Chekhov",
    "Ukrainian, Andrij Sjevtjuk, Andriy Shevchuk",
    "Arabic, Jusuf Mansur, Yousef Mansour",
    "diacritics, Ágnes Kovács, Agnes Kovacs",
    "word by word, Röda havet, Red Sea",
    "word by word, Europeiska kommissionen, European Commission",
    "monarch, Gustav III, Gustavus III",
    "epithet, Katarina den stora, Catherine the Great",
    "institution, Universitetet i Bergen, University of Bergen",
  })
  void pairsNames(String why, String sv, String en) {
    List<String> names =
        names(Texts.pairs("Alla talar nu om " + sv + ".", "They all talk about " + en + " now."));
    assertThat(names).contains(sv + "=" + en);
  }

  @Test
  void keepsPeopleOfOneFamilyNameApart() {
    List<AnchorPair> pairs =
        Texts.pairs("Där satt Wu Lei och Wu Gang.", "There sat Wu Gang and Wu Lei.");
    assertThat(names(pairs)).containsExactlyInAnyOrder("Wu Lei=Wu Lei", "Wu Gang=Wu Gang");
  }

  @Test
  void doesNotPairTwoWithOneFamilyNameWhoAreNotTheSame() {
    assertThat(names(Texts.pairs("Där satt Wu Lei.", "There sat Wu Gang."))).isEmpty();
  }

  @Test
  void printsEachPairOfNamesOnce() {
    List<AnchorPair> pairs =
        Texts.pairs("I Norge och i Norges hav.", "In Norway, and in Norway’s sea.");
    assertThat(names(pairs)).containsExactly("Norge=Norway");
  }

  @Test
  void pairsNumbersAndDatesOfEqualValue() {
    List<AnchorPair> pairs =
        Texts.pairs(
            "Den 3 maj kom 12 000 personer, 38 procent av alla.",
            "On May 3 there came 12,000 people, 38% of all, in 17 buses.");
    assertThat(pairs)
        .extracting(pair -> pair.source().normal())
        .containsExactly("--05-03", "12000", "38%");
  }

  @ParameterizedTest(name = "{0}: {1} = {2}")
  @CsvSource({
    "rounded, 1 512 300 besökare, 1.5 million visitors",
    "about, 1 980 besökare, 'about 2,000 visitors'",
    "decimals, 57 % av rösterna, 57.3% of the votes",
    "year left out, den 24 februari 2022, February 24",
    "converted, 16 kilometer, 10 miles",
    "converted, 30 grader, 86 degrees",
    "unit left out, 86 år gammal, aged 86",
    "words, trehundra kor, 300 cows",
  })
  void pairsValuesThatAreEqualOrNear(String why, String sv, String en) {
    assertThat(Texts.pairs("Det var " + sv + " där.", "There were " + en + " there.")).hasSize(1);
  }

  @ParameterizedTest(name = "{0}: {1} and {2}")
  @CsvSource({
    "a nought more, 1 500 kor, '15,000 cows'",
    "other score, vann med 13–2, won 3-2",
    "day and share, den 24/2, 24 %",
    "neighbouring years, år 2018, in 2019",
    "percent and points, 3 procent, 3 percentage points",
    "other day, den 3 maj, May 4",
  })
  void doesNotPairLookAlikes(String why, String sv, String en) {
    assertThat(Texts.pairs("Det var " + sv + " där.", "It was " + en + " there.")).isEmpty();
  }

  @Test
  void choosesAmongEqualValuesByTheirCompany() {
    List<AnchorPair> pairs =
        Texts.pairs(
            "Oslo fick 25 hus. Bergen fick 25 hus.", "Bergen got 25 houses. Oslo got 25 houses.");
    assertThat(pairs)
        .filteredOn(pair -> pair.source().kind() == AnchorKind.NUMBER)
        .extracting(pair -> pair.source().sentence() + "=" + pair.target().sentence())
        .containsExactly("0=1", "1=0");
  }

  @Test
  void isSurerOfTellingValues() {
    List<AnchorPair> pairs =
        Texts.pairs(
            "Där fanns 42 137 kor. Sedan kom 3 kor.", "There were 42,137 cows. Then came 3 cows.");
    assertThat(pairs.get(0).confidence()).isGreaterThan(pairs.get(1).confidence() + 0.2);
  }

  @Test
  void pairsQuotesByTheirWordsAndSpeakers() {
    List<AnchorPair> pairs =
        Texts.pairs(
            "”Vi har inga pengar kvar”, säger Britta Lundh. ”Barnen är hungriga”, säger Bo Alm.",
            "“The children are hungry,” said Bo Alm. “We have no money left,” said Britta Lundh.");
    assertThat(quotes(pairs))
        .containsExactly(
            "Vi har inga pengar kvar=We have no money left,",
            "Barnen är hungriga=The children are hungry,");
  }

  @Test
  void pairsAWholeWithThePartsThatItIsCutInto() {
    List<AnchorPair> pairs =
        Texts.pairs(
            "”Vi har inga pengar kvar och barnen är hungriga”, säger Britta Lundh.",
            "“We have no money left,” said Britta Lundh, “and the children are hungry.”");
    assertThat(quotes(pairs))
        .containsExactly(
            "Vi har inga pengar kvar och barnen är hungriga=We have no money left,",
            "Vi har inga pengar kvar och barnen är hungriga=and the children are hungry.");
  }

  @Test
  void cutsAWholeOfManySentencesToTheOneThatAPartTranslates() {
    List<AnchorPair> pairs =
        Texts.pairs(
            "”Vi har inga pengar kvar. Barnen är hungriga”, säger Britta Lundh.",
            "“We have no money left,” said Britta Lundh. “The children are hungry.”");
    assertThat(quotes(pairs))
        .containsExactly(
            "Vi har inga pengar kvar.=We have no money left,",
            "Barnen är hungriga=The children are hungry.");
  }

  @Test
  void doesNotPairDifferentQuotesOfOneSpeaker() {
    List<AnchorPair> pairs =
        Texts.pairs(
            "”Vi har inga pengar kvar”, säger Britta Lundh.",
            "“The children are hungry,” said Britta Lundh.");
    assertThat(quotes(pairs)).isEmpty();
  }

  @Test
  void pairsWhatIsNestedInAPair() {
    List<AnchorPair> pairs =
        Texts.pairs(
            "”Hon kallade det ’grottan’, och barnen skrattade”, säger Britta Lundh.",
            "“She called it ‘the lair’, and the children laughed,” said Britta Lundh.");
    assertThat(quotes(pairs)).contains("grottan=the lair");
  }

  private static List<String> names(List<AnchorPair> pairs) {
    return pairs.stream()
        .filter(pair -> pair.source().kind().isName())
        .map(pair -> pair.source().normal() + "=" + pair.target().normal())
        .collect(Collectors.toList());
  }

  private static List<String> quotes(List<AnchorPair> pairs) {
    return pairs.stream()
        .filter(pair -> pair.source().kind() == AnchorKind.QUOTE)
        .map(pair -> pair.source().text() + "=" + pair.target().text())
        .collect(Collectors.toList());
  }
}
