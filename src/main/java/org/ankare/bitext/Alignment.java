package org.ankare.bitext;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.ankare.text.SegmentedDocument;

/**
 * All beads of a bitext: every sentence of either side stands in exactly one of them.
 *
 * @param bitext the two texts
 * @param beads the beads, ordered by their first source sentence; additions stand where the aligner
 *     put them
 */
public record Alignment(Bitext bitext, List<Bead> beads) {
  /** Orders beads by first source, then by first target sentence; additions come last. */
  public static final Comparator<Bead> BY_SOURCE =
      Comparator.<Bead>comparingInt(bead -> first(bead.sources()))
          .thenComparingInt(bead -> first(bead.targets()));

  /** Copies the list and refuses a gap or an overlap on either side. */
  public Alignment {
    beads = List.copyOf(beads);
    check(bitext.source(), beads, Bead::sources);
    check(bitext.target(), beads, Bead::targets);
  }

  /** Returns the beads that have sentences on both sides, in order. */
  public List<Bead> linked() {
    return beads.stream().filter(bead -> !bead.isNull()).toList();
  }

  /** Returns the beads without those that hold boilerplate alone and nothing answers. */
  public List<Bead> ofText() {
    return beads.stream().filter(bead -> !bead.isNull() || !isBoilerplate(bead)).toList();
  }

  private boolean isBoilerplate(Bead bead) {
    return bead.sources().stream().allMatch(i -> bitext.source().sentence(i).isBoilerplate())
        && bead.targets().stream().allMatch(j -> bitext.target().sentence(j).isBoilerplate());
  }

  /**
   * Returns the alignment in which the sentences of beads below a confidence, 0 to 1, stand alone,
   * or their passages if the beads are of passages.
   *
   * @param sure beads that stay whatever their confidence
   */
  public Alignment unlinkingBelow(double confidence, Set<Bead> sure) {
    List<Bead> kept = new ArrayList<>();
    for (Bead bead : beads) {
      if (bead.isNull() || bead.confidence() >= confidence || sure.contains(bead)) {
        kept.add(bead);
      } else {
        double alone = 1 - bead.confidence();
        boolean whole = !bead.inside().isEmpty();
        units(bitext.source(), bead.sources(), whole)
            .forEach(unit -> kept.add(alone(unit, List.of(), alone, whole)));
        units(bitext.target(), bead.targets(), whole)
            .forEach(unit -> kept.add(alone(List.of(), unit, alone, whole)));
      }
    }
    return new Alignment(bitext, kept);
  }

  /** Returns positions passage by passage if these are to stay whole, else one by one. */
  private static Collection<List<Integer>> units(
      SegmentedDocument side, List<Integer> positions, boolean whole) {
    TreeMap<Integer, List<Integer>> units = new TreeMap<>();
    for (int position : positions) {
      int unit = whole ? side.sentence(position).passage() : position;
      units.computeIfAbsent(unit, unseen -> new ArrayList<>()).add(position);
    }
    return units.values();
  }

  private static Bead alone(
      List<Integer> sources, List<Integer> targets, double confidence, boolean whole) {
    List<Bead> inside = new ArrayList<>();
    if (whole) {
      sources.forEach(i -> inside.add(alone(List.of(i), List.of(), confidence, false)));
      targets.forEach(j -> inside.add(alone(List.of(), List.of(j), confidence, false)));
    }
    return new Bead(sources, targets, confidence, List.of(), inside);
  }

  /**
   * Tells whether no bead of text stands before one that it should follow on either side.
   * Boilerplate that nothing answers may stand within a bead.
   */
  public boolean isMonotone() {
    int source = -1;
    int target = -1;
    for (Bead bead : ofText()) {
      for (int position : bead.sources()) {
        if (position <= source) {
          return false;
        }
        source = position;
      }
      for (int position : bead.targets()) {
        if (position <= target) {
          return false;
        }
        target = position;
      }
    }
    return true;
  }

  private static int first(List<Integer> positions) {
    return positions.isEmpty() ? Integer.MAX_VALUE : positions.get(0);
  }

  private static void check(
      SegmentedDocument side, List<Bead> beads, Function<Bead, List<Integer>> positions) {
    boolean[] seen = new boolean[side.size()];
    int count = 0;
    for (Bead bead : beads) {
      for (int position : positions.apply(bead)) {
        if (position >= seen.length || seen[position]) {
          throw new IllegalArgumentException(
              side.document().name() + ": sentence at " + position + " twice or out of range");
        }
        seen[position] = true;
        count++;
      }
    }
    if (count != seen.length) {
      throw new IllegalArgumentException(
          side.document().name() + ": " + (seen.length - count) + " sentences in no bead");
    }
  }
}
