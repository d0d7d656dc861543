package org.ankare.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.ankare.Cases;
import org.ankare.bitext.Bead;
import org.ankare.bitext.Bitext;
import org.ankare.bitext.DecidedBeads;
import org.ankare.bitext.Rival;
import org.ankare.lexicon.Lexicon;
import org.ankare.score.ComparableScorer;
import org.ankare.score.Group;
import org.ankare.score.ScorerWeights;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FreeOrderRivalsTest {
  private static final Bitext HARBOUR =
      Small.bitext(
          List.of(
              "Bron vid hamnen stängdes i måndags.",
              "Karin Lind sade att stålet hade rostat i tjugo år."),
          List.of(
              "Karin Lind said that the steel had rusted for twenty years.",
              "The weather was fine.",
              "Nobody liked the soup at all.",
              "He had two horses and a wagon.",
              "The minister wants lower taxes.",
              "Karin Lind also said that the steel was twenty years old."));

  static LongStream seeds() {
    return Cases.seeds(30);
  }

  private static ComparableScorer scorer(Bitext bitext) {
    return new ComparableScorer(
        bitext, Lexicon.shipped(), ScorerWeights.shipped(), Small.anchors(bitext));
  }

  private static Aligner.Outcome search(Bitext bitext, Set<Integer> idleTargets) {
    return new FreeOrderAligner(bitext, scorer(bitext), Set.of(), idleTargets, DecidedBeads.NONE)
        .search();
  }

  private static Bead steel(Aligner.Outcome outcome) {
    return outcome.alignment().linked().stream()
        .filter(bead -> bead.sources().contains(1))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void thePairThatLostIsARivalByTheDifferenceOfTheLogits() {
    Aligner.Outcome outcome = search(HARBOUR, Set.of());
    Bead steel = steel(outcome);
    assertThat(steel.targets()).isEqualTo(List.of(0));
    Rival lost =
        outcome.rivals().of(steel).stream()
            .filter(rival -> rival.targets().equals(List.of(5)))
            .findFirst()
            .orElseThrow();
    assertThat(lost.sources()).isEqualTo(List.of(1));
    double other = scorer(HARBOUR).logit(Group.of(1, 5));
    assertThat(lost.margin()).isPositive().isCloseTo(-steel.cost() - other, within(1e-6));
  }

  @Test
  void whatIsNoPartOfTheTextIsNoRival() {
    Aligner.Outcome outcome = search(HARBOUR, Set.of(5));
    assertThat(outcome.rivals().of(steel(outcome))).noneMatch(rival -> rival.targets().contains(5));
  }

  @Test
  void theBeadWithOneSentenceMoreOrLessIsARivalByTheLogitOfItsJoining() {
    Bitext bitext =
        Small.bitext(
            List.of("Fisken läser inga kartor, sade hon.", "Makrillen har flyttat norrut."),
            List.of(
                "Fish do not read maps, she said, and the mackerel has moved north.",
                "The soup was cold."));
    Aligner.Outcome outcome = search(bitext, Set.of());
    Bead fish = outcome.alignment().linked().get(0);
    Group group = new Group(fish.sources(), fish.targets());
    assertThat(group).isEqualTo(new Group(List.of(0, 1), List.of(0)));
    ComparableScorer scorer = scorer(bitext);
    double more = scorer.growth(group, new Group(List.of(0, 1), List.of(1)));
    double less = scorer.growth(Group.of(0, 0), Group.of(1, 0));
    assertThat(more).isBetween(-6.0, 0.0);
    assertThat(less).isBetween(0.0, 6.0);
    assertThat(outcome.rivals().of(fish))
        .contains(
            new Rival(List.of(0, 1), List.of(0, 1), -more),
            new Rival(List.of(0), List.of(0), less));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void rivalsShareASentenceAndAreOtherBeadsBestFirst(long seed) {
    MonotoneRivalsTest.assertRivalsAreSound(search(Cases.bitext(seed), Set.of()));
  }
}
