package org.ankare.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.ankare.bitext.Bead;
import org.ankare.bitext.DecidedBeads;
import org.ankare.bitext.PartedBitext;
import org.ankare.score.SentenceLink;
import org.ankare.text.SentenceParts;

/**
 * Keeps the parts of texts in order to what a person has decided. Parts of beads that stand are in
 * no other bead. The longest chain of beads that stand in order on both sides is a row of walls: a
 * bead has its parts between the same two. Beads that stand across that order only hold their
 * parts.
 */
final class Decided implements Constraints {
  private static final int HELD = -1;

  private final DecidedBeads beads;
  private final PartedBitext bitext;
  private final List<CandidateBead> walls;
  private final int[] sourceRegions;
  private final int[] targetRegions;
  private final Set<Long> apart = new HashSet<>();

  Decided(DecidedBeads beads, PartedBitext bitext) {
    this.beads = beads;
    this.bitext = bitext;
    walls = walls();
    sourceRegions =
        regions(
            bitext.source(), beads.heldSources(), CandidateBead::source, CandidateBead::sourceEnd);
    targetRegions =
        regions(
            bitext.target(), beads.heldTargets(), CandidateBead::target, CandidateBead::targetEnd);
    for (Bead bead : beads.apart()) {
      for (int source : bead.sources()) {
        bead.targets().forEach(target -> apart.add(key(source, target)));
      }
    }
  }

  /** Returns the sentences from first to last of the beads in the longest chain. */
  private List<CandidateBead> walls() {
    List<CandidateBead> linked =
        beads.standing().stream()
            .filter(bead -> !bead.isNull())
            .map(
                bead ->
                    new CandidateBead(
                        bead.sources().get(0),
                        breadth(bead.sources()),
                        bead.targets().get(0),
                        breadth(bead.targets()),
                        1))
            .toList();
    return BestBeads.choose(linked, bitext.target().whole().size(), 0);
  }

  private static int breadth(List<Integer> places) {
    return places.get(places.size() - 1) - places.get(0) + 1;
  }

  /** Returns for each part of a side between which walls it stands, or that it is held. */
  private int[] regions(
      SentenceParts side,
      Set<Integer> held,
      Function<CandidateBead, Integer> from,
      Function<CandidateBead, Integer> to) {
    int[] regions = new int[side.parts().size()];
    int passed = 0;
    for (int part = 0; part < regions.length; part++) {
      int sentence = side.sentence(part);
      while (passed < walls.size() && to.apply(walls.get(passed)) <= sentence) {
        passed++;
      }
      boolean isInWall = passed < walls.size() && from.apply(walls.get(passed)) <= sentence;
      regions[part] = isInWall || held.contains(sentence) ? HELD : passed;
    }
    return regions;
  }

  private static long key(int source, int target) {
    return (long) source << 32 | target;
  }

  @Override
  public boolean allowsBead(int source, int sources, int target, int targets) {
    int region = sourceRegions[source];
    return region != HELD
        && isWithin(sourceRegions, source, sources, region)
        && isWithin(targetRegions, target, targets, region)
        && (apart.isEmpty() || !isApart(source, sources, target, targets));
  }

  private static boolean isWithin(int[] regions, int from, int count, int region) {
    for (int part = from; part < from + count; part++) {
      if (regions[part] != region) {
        return false;
      }
    }
    return true;
  }

  private boolean isApart(int source, int sources, int target, int targets) {
    for (int i = source; i < source + sources; i++) {
      for (int j = target; j < target + targets; j++) {
        if (apart.contains(key(bitext.source().sentence(i), bitext.target().sentence(j)))) {
          return true;
        }
      }
    }
    return false;
  }

  @Override
  public boolean allowsOmission(int source) {
    return true;
  }

  @Override
  public boolean allowsAddition(int target) {
    return true;
  }

  /** Returns how many parts of both sides are free. */
  int free() {
    return (int)
        IntStream.concat(Arrays.stream(sourceRegions), Arrays.stream(targetRegions))
            .filter(region -> region != HELD)
            .count();
  }

  /** Returns the places, in parts, where the walls begin and end. */
  List<SentenceLink> links() {
    List<SentenceLink> links = new ArrayList<>();
    int source = 0;
    int target = 0;
    for (CandidateBead wall : walls) {
      source = firstPart(bitext.source(), source, wall.source());
      target = firstPart(bitext.target(), target, wall.target());
      int sourceEnd = firstPart(bitext.source(), source, wall.sourceEnd());
      int targetEnd = firstPart(bitext.target(), target, wall.targetEnd());
      if (source < sourceEnd && target < targetEnd) {
        links.add(new SentenceLink(source, target, 0));
        if (source + 1 < sourceEnd && target + 1 < targetEnd) {
          links.add(new SentenceLink(sourceEnd - 1, targetEnd - 1, 0));
        }
      }
    }
    return links;
  }

  /** Returns the first part, from one on, that is of a sentence or of a later one. */
  private static int firstPart(SentenceParts side, int from, int sentence) {
    int part = from;
    while (part < side.parts().size() && side.sentence(part) < sentence) {
      part++;
    }
    return part;
  }
}
