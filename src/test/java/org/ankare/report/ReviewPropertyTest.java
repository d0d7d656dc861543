package org.ankare.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.ankare.Cases;
import org.ankare.bitext.Alignment;
import org.ankare.bitext.Bead;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for the stretches of any alignment in order of both texts. */
class ReviewPropertyTest {
  private static final List<String> SHAPES = List.of("1-1", "1-1", "1-2", "2-2", "1-0", "0-1");
  private static final List<String> CONFIDENCES =
      List.of("0", "0.3", "0.949", "0.95", "0.951", "0.9996", "1");

  static LongStream seeds() {
    return Cases.seeds(200);
  }

  private static Alignment alignment(long seed) {
    Random random = new Random(seed);
    StringBuilder beads = new StringBuilder();
    for (int count = random.nextInt(40); count > 0; count--) {
      beads.append(SHAPES.get(random.nextInt(SHAPES.size()))).append(':');
      beads.append(CONFIDENCES.get(random.nextInt(CONFIDENCES.size()))).append(' ');
    }
    return Made.alignment(beads.toString());
  }

  /** Tells by a rule of its own whether a bead is to be in a stretch. */
  private static boolean isWeak(Bead bead, boolean isParallel) {
    boolean isLinked = bead.sources().size() > 0 && bead.targets().size() > 0;
    return (isLinked && bead.confidence() < 0.95) || (!isLinked && isParallel);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void everyWeakBeadIsInOneStretchAndNoSureOneIs(long seed) {
    Alignment alignment = alignment(seed);
    for (boolean isParallel : new boolean[] {true, false}) {
      List<Bead> found = new ArrayList<>();
      Review.of(alignment, isParallel).forEach(stretch -> found.addAll(stretch.beads()));
      List<Bead> weak =
          alignment.beads().stream().filter(bead -> isWeak(bead, isParallel)).toList();
      assertThat(found).containsExactlyInAnyOrderElementsOf(weak);
      assertThat(new HashSet<>(found)).hasSameSizeAs(found);
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void aStretchIsARunAndAsLongAsItCanBe(long seed) {
    Alignment alignment = alignment(seed);
    List<Bead> beads = alignment.beads();
    Set<Bead> last = new HashSet<>();
    for (Stretch stretch : Review.of(alignment, true)) {
      int start = beads.indexOf(stretch.beads().get(0));
      int end = start + stretch.beads().size();
      assertThat(beads.subList(start, end)).isEqualTo(stretch.beads());
      assertThat(start == 0 || !isWeak(beads.get(start - 1), true)).isTrue();
      assertThat(end == beads.size() || !isWeak(beads.get(end), true)).isTrue();
      assertThat(last.add(beads.get(end - 1))).isTrue();
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void doubtFallsAndIsNoMoreThanThereIsText(long seed) {
    for (boolean isParallel : new boolean[] {true, false}) {
      double before = Double.POSITIVE_INFINITY;
      for (Stretch stretch : Review.of(alignment(seed), isParallel)) {
        assertThat(stretch.doubt()).isLessThanOrEqualTo(before + 0.001).isNotNegative();
        assertThat(stretch.doubt())
            .isLessThanOrEqualTo(stretch.sources().size() + stretch.targets().size());
        before = stretch.doubt();
      }
    }
  }
}
