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
