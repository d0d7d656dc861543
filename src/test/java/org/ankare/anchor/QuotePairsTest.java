package org.ankare.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.ankare.Cases;
import org.ankare.lexicon.Lexicon;
import org.ankare.text.Language;
import org.ankare.text.SegmentedDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Which quotes of two texts are one: a table of cases, and laws that hold for any texts. */
class QuotePairsTest {
  private static final String[][] SAID = {
    {"Skolan har inga fönster kvar", "The school has no windows left"},
    {"Hästarna sover i skogen", "The horses are asleep in the forest"},
    {"Lärarna fryser på vintern", "The teachers are freezing in winter"},
    {"Båten sjönk på tio minuter", "The boat sank in ten minutes"},
    {"Ingen frågade barnen om lov", "Nobody asked the children for permission"},
    {"Vi betalade 400 kronor för biljetten", "We paid 400 kronor for the ticket"},
    {"Min mor sjöng varje kväll", "My mother sang every evening"},
    {"Domaren stängde dörren efter sig", "The judge closed the door behind him"},
    {"Snön smälter tidigare varje år", "The snow melts earlier every year"},
    {"Fabriken släppte ut giftig rök", "The factory released poisonous smoke"},
  };

  private static final String[] SPEAKERS = {"Anna Ek", "Bo Alm", "Eva Lind"};

  private static final String[][] FORMS = {
    {"”%”, säger @.", "“%,” said @."},
    {"@ sade: ”%.”", "@ said: “%.”"},
    {"– %, sade @.", "\"%,\" @ said."},
    {"»%», säger @, »och %.»", "“%,” said @, “and %.”"},
    {"På väggen stod det ”%”.", "The wall said ‘%’."},
    {"”De sade ’%’ till oss”, säger @.", "“They told us ‘%’ twice,” said @."},
    {"%.", "%."},
  };

  static List<Arguments> cases() throws IOException {
    return CaseTables.in("quote-pairs");
  }

  static LongStream seeds() {
    return Cases.seeds(40);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("cases")
  void pairsQuotes(String why, String sv, String en, String expected) {
    String pairs =
        Texts.pairs(sv, en).stream()
            .filter(QuotePairsTest::isQuote)
            .map(pair -> pair.source().text() + "=" + pair.target().text())
            .collect(Collectors.joining(" ¦ "));
    assertThat(pairs).isEqualTo(expected);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void pairsLieWithinQuotesOfTheTextsInOrder(long seed) {
    Sides sides = sides(seed);
    List<AnchorPair> pairs = sides.pairs();
    int last = 0;
    for (AnchorPair pair : pairs) {
      assertThat(pair.confidence()).isBetween(0.0, 1.0);
      assertIsWithinAQuote(pair.source(), sides.anchors.source(), sides.sv);
      assertIsWithinAQuote(pair.target(), sides.anchors.target(), sides.en);
      assertThat(pair.source().span().start()).isGreaterThanOrEqualTo(last);
      last = pair.source().span().start();
    }
    assertThat(pairs).doesNotHaveDuplicates();
  }

  private static void assertIsWithinAQuote(Anchor part, List<Anchor> all, SegmentedDocument text) {
    assertThat(part.span().of(text.document().text())).isEqualTo(part.text());
    assertThat(all)
        .filteredOn(anchor -> anchor.kind() == AnchorKind.QUOTE)
        .anyMatch(whole -> whole.span().contains(part.span()));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void pairingTwicePairsTheSame(long seed) {
    assertThat(sides(seed).pairs()).isEqualTo(sides(seed).pairs());
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void whatIsSaidPairsWithItsTranslationAlone(long seed) {
    for (AnchorPair pair : sides(seed).pairs()) {
      assertThat(said(pair.source(), 0))
          .as(pair.source().text() + " = " + pair.target().text())
          .containsAnyElementsOf(said(pair.target(), 1));
    }
  }

  @Test
  void pairsNearlyAllThatBothHearSomebodySay() {
    List<Boolean> found = new ArrayList<>();
    seeds().forEach(seed -> found.addAll(found(sides(seed))));
    long hits = found.stream().filter(isFound -> isFound).count();
    assertThat(found).hasSizeGreaterThan(100);
    assertThat(hits).isGreaterThanOrEqualTo(Math.round(found.size() * 0.98));
  }

  /** Tells of each sentence that somebody says in both texts whether it is in a pair. */
  private static List<Boolean> found(Sides sides) {
    List<AnchorPair> pairs = sides.pairs();
    return IntStream.range(0, SAID.length)
        .filter(i -> isHeard(sides.anchors.source(), i, 0))
        .filter(i -> isHeard(sides.anchors.target(), i, 1))
        .mapToObj(i -> pairs.stream().anyMatch(pair -> saysBoth(pair, i)))
        .toList();
  }

  private static boolean isHeard(List<Anchor> anchors, int sentence, int side) {
    return anchors.stream()
        .filter(anchor -> anchor.kind() == AnchorKind.QUOTE && !anchor.speaker().isEmpty())
        .anyMatch(quote -> said(quote, side).contains(sentence));
  }

  private static boolean saysBoth(AnchorPair pair, int sentence) {
    return said(pair.source(), 0).contains(sentence) && said(pair.target(), 1).contains(sentence);
  }

  /** Returns which of the sentences stand in a quote; its end may lack a stop or a comma. */
  private static List<Integer> said(Anchor quote, int side) {
    List<Integer> said = new ArrayList<>();
    for (int i = 0; i < SAID.length; i++) {
      if (quote.text().contains(SAID[i][side])) {
        said.add(i);
      }
    }
    return said;
  }

  private static boolean isQuote(AnchorPair pair) {
    return pair.source().kind() == AnchorKind.QUOTE;
  }

  /** Two articles that quote some of the same people, in an order of their own. */
  private static Sides sides(long seed) {
    Random random = new Random(seed);
    List<Integer> said = new ArrayList<>(IntStream.range(0, SAID.length).boxed().toList());
    Collections.shuffle(said, random);
    List<String> swedish = new ArrayList<>();
    List<String> english = new ArrayList<>();
    while (said.size() > 1) {
      int form = random.nextInt(FORMS.length);
      int other = random.nextInt(3) == 0 ? random.nextInt(FORMS.length) : form;
      String speaker = SPEAKERS[random.nextInt(SPEAKERS.length)];
      int[] two = {said.remove(0), said.get(0)};
      if (random.nextInt(6) > 0) {
        swedish.add(filled(FORMS[form][0], two, 0, speaker));
      }
      if (random.nextInt(6) > 0) {
        english.add(filled(FORMS[other][1], two, 1, speaker));
      }
    }
    Collections.shuffle(english, random);
    return new Sides(
        Texts.segmented(Language.SWEDISH, String.join("\n\n", swedish)),
        Texts.segmented(Language.ENGLISH, String.join("\n\n", english)));
  }

  private static String filled(String form, int[] said, int side, String speaker) {
    return form.replaceFirst("%", SAID[said[0]][side])
        .replaceFirst("%", SAID[said[1]][side])
        .replace("@", speaker);
  }

  /** Two texts and their anchors. */
  private record Sides(SegmentedDocument sv, SegmentedDocument en, AnchorSides anchors) {
    Sides(SegmentedDocument sv, SegmentedDocument en) {
      this(sv, en, new AnchorFinder(Lexicon.shipped()).find(sv, en));
    }

    List<AnchorPair> pairs() {
      return new AnchorMatcher(Lexicon.shipped())
          .match(anchors).stream().filter(QuotePairsTest::isQuote).toList();
    }
  }
}
