package org.ankare.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.ankare.bitext.GradedBead;
import org.ankare.bitext.NumberedAlignment;
import org.ankare.bitext.NumberedBead;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AlignComparisonTest {
  static List<Long> seeds() {
    Long asked = Long.getLong("cases.seed");
    return asked != null
        ? List.of(asked)
        : new Random(7).longs(200).boxed().map(Math::abs).toList();
  }

  private static NumberedBead bead(List<Integer> sources, List<Integer> targets) {
    return new NumberedBead(sources, targets);
  }

  private static NumberedAlignment alignment(NumberedBead... beads) {
    return new NumberedAlignment(List.of(beads), List.of());
  }

  private static List<Integer> some(Random random) {
    List<Integer> numbers = new ArrayList<>();
    int number = random.nextInt(8);
    for (int i = random.nextInt(4); i > 0; i--) {
      numbers.add(number);
      number += 1 + random.nextInt(2);
    }
    return numbers;
  }

  private static NumberedAlignment random(Random random) {
    List<NumberedBead> beads = new ArrayList<>();
    List<Double> confidences = new ArrayList<>();
    for (int i = random.nextInt(12); i > 0; i--) {
      beads.add(bead(some(random), some(random)));
      confidences.add(random.nextDouble());
    }
    return new NumberedAlignment(beads, confidences);
  }

  /** The definitions taken by the letter, in time that is of no concern. */
  private static boolean touch(NumberedBead a, NumberedBead b) {
    return a.sources().stream().anyMatch(b.sources()::contains)
        && a.targets().stream().anyMatch(b.targets()::contains);
  }

  private static List<NumberedBead> linked(NumberedAlignment alignment) {
    return alignment.beads().stream()
        .filter(bead -> !bead.sources().isEmpty() && !bead.targets().isEmpty())
        .toList();
  }

  private static long same(List<NumberedBead> some, List<NumberedBead> others) {
    return some.stream().filter(others::contains).count();
  }

  private static long touching(List<NumberedBead> some, List<NumberedBead> others) {
    return some.stream().filter(a -> others.stream().anyMatch(b -> touch(a, b))).count();
  }

  private static List<NumberedBead> large(List<NumberedBead> beads) {
    return beads.stream()
        .filter(bead -> bead.sources().size() != 1 || bead.targets().size() != 1)
        .toList();
  }

  private static Tally tally(long right, List<?> found, long met, List<?> gold) {
    return new Tally((int) right, found.size(), (int) met, gold.size());
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void countsByTheLetterOfTheDefinitions(long seed) {
    Random random = new Random(seed);
    NumberedAlignment goldFile = random(random);
    NumberedAlignment foundFile = random(random);
    List<NumberedBead> gold = linked(goldFile);
    List<NumberedBead> found = linked(foundFile);
    Agreement agreement = AlignComparison.of(goldFile, foundFile);
    assertThat(agreement.tallies())
        .containsEntry(Measure.STRICT, tally(same(found, gold), found, same(gold, found), gold))
        .containsEntry(
            Measure.LAX, tally(touching(found, gold), found, touching(gold, found), gold))
        .containsEntry(
            Measure.N_M,
            tally(
                same(large(found), large(gold)),
                large(found),
                same(large(gold), large(found)),
                large(gold)));
    assertThat(agreement.matches().stream().filter(BeadMatch::isSame))
        .hasSize((int) same(gold, found));
    assertThat(agreement.matches().stream().filter(match -> match.found().size() == 0))
        .hasSize(gold.size() - (int) touching(gold, found));
    assertThat(agreement.matches().stream().filter(match -> match.gold().size() == 0))
        .hasSize(found.size() - (int) touching(found, gold));
    assertThat(agreement.forecasts()).hasSameSizeAs(found);
    assertThat(agreement.forecasts().stream().filter(Forecast::isRight).count())
        .isEqualTo(touching(found, gold));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void countsLinksByTheLetterOfTheDefinitions(long seed) {
    Random random = new Random(seed);
    List<GradedBead> gold =
        linked(random(random)).stream()
            .map(bead -> new GradedBead(bead, random.nextBoolean()))
            .toList();
    NumberedAlignment found = random(random);
    int right = 0;
    int links = 0;
    int met = 0;
    int sure = 0;
    for (int i = 0; i < 20; i++) {
      for (int j = 0; j < 20; j++) {
        NumberedBead link = bead(List.of(i), List.of(j));
        boolean isFound = found.beads().stream().anyMatch(bead -> touch(bead, link));
        boolean isPossible = gold.stream().anyMatch(row -> touch(row.bead(), link));
        boolean isSure = gold.stream().anyMatch(row -> row.isFull() && touch(row.bead(), link));
        links += isFound ? 1 : 0;
        right += isFound && isPossible ? 1 : 0;
        sure += isSure ? 1 : 0;
        met += isFound && isSure ? 1 : 0;
      }
    }
    assertThat(ComparableComparison.of(gold, found).tallies())
        .containsEntry(Measure.LINKS, new Tally(right, links, met, sure));
  }

  @Test
  void leavesBeadsThatTouchOnlyPartialGoldUncounted() {
    NumberedBead full = bead(List.of(1), List.of(1));
    NumberedBead partial = bead(List.of(2), List.of(2, 3));
    NumberedAlignment found =
        alignment(full, bead(List.of(2), List.of(2)), bead(List.of(8), List.of(8)));
    assertThat(
            ComparableComparison.of(
                    List.of(new GradedBead(full, true), new GradedBead(partial, false)), found)
                .tallies())
        .containsEntry(Measure.FULL_BEAD, new Tally(1, 2, 1, 1));
  }

  @Test
  void isPerfectOnGoldItself() {
    NumberedAlignment gold =
        alignment(bead(List.of(0), List.of(0, 1)), bead(List.of(1), List.of()));
    assertThat(AlignComparison.of(gold, gold).tallies().values())
        .allSatisfy(tally -> assertThat(tally.f1()).isEqualTo(1));
  }
}
