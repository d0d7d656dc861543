package org.ankare.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ankare.bitext.Alignment;
import org.ankare.bitext.Bead;

/**
 * Finds the stretches of an alignment that a person should look at. A stretch is as long a run of
 * neighbouring beads as there is in which each is weak: linked, but not surely.
 *
 * <p>In parallel texts null beads are weak too, however sure: that nothing answers a sentence is an
 * event there, and it is next to such gaps that sentences are linked wrongly. A hole stays in one
 * piece, so that one look is enough, and a sure one adds so little doubt that it comes late. In
 * comparable texts most sentences stand alone, which says nothing, and parts the stretches.
 * Boilerplate that nothing answers is passed over.
 */
public final class Review {
  /** A link of this confidence or a higher one may be used without a look. */
  static final double SURE = 0.95;

  /** Most doubtful first. Sums are compared as they are printed, so that no trifle decides. */
  private static final Comparator<Stretch> BY_DOUBT =
      Comparator.comparingDouble(stretch -> -Math.rint(stretch.doubt() * 1000));

  private final boolean isParallel;
  private final List<Stretch> stretches = new ArrayList<>();
  private final List<Bead> run = new ArrayList<>();

  private Review(boolean isParallel) {
    this.isParallel = isParallel;
  }

  /**
   * Returns the stretches, no bead in two of them, in order of falling {@link Stretch#doubt} in
   * thousandths; those of the same doubt are in order of the alignment.
   *
   * @param isParallel whether the beads are in order of both texts and null beads are events
   */
  public static List<Stretch> of(Alignment alignment, boolean isParallel) {
    Review review = new Review(isParallel);
    alignment.ofText().forEach(review::read);
    review.endRun();
    review.stretches.sort(BY_DOUBT);
    return List.copyOf(review.stretches);
  }

  private void read(Bead bead) {
    if (!isWeak(bead)) {
      endRun();
      return;
    }
    if (!run.isEmpty() && !isNext(run.get(run.size() - 1), bead)) {
      endRun();
    }
    run.add(bead);
  }

  private boolean isWeak(Bead bead) {
    return bead.isNull() ? isParallel : bead.confidence() < SURE;
  }

  /** Tells whether nothing stands between two weak beads, of which the one was read last. */
  private boolean isNext(Bead last, Bead bead) {
    return isParallel
        || (isNext(last.sources(), bead.sources()) && isNext(last.targets(), bead.targets()));
  }

  private static boolean isNext(List<Integer> last, List<Integer> positions) {
    return positions.get(0) == last.get(last.size() - 1) + 1;
  }

  private void endRun() {
    if (!run.isEmpty()) {
      stretches.add(new Stretch(run));
      run.clear();
    }
  }
}
