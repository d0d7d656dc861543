package org.ankare.pipeline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ankare.bitext.Alignment;
import org.ankare.bitext.Bead;
import org.ankare.bitext.Evidence;

/**
 * Makes beads of passages out of rows. A bead of sentences stands in one row, the one that has most
 * of it; what of it lies elsewhere stands alone there.
 */
final class PassageRows {
  private final PassageMap passages;
  private final PassageGroups groups;
  private final boolean monotone;

  PassageRows(PassageMap passages, PassageGroups groups, boolean monotone) {
    this.monotone = monotone;
    this.passages = passages;
    this.groups = groups;
  }

  /** Returns a bead for each row, in order; a row that no bead holds together is parted. */
  List<Bead> beads(List<Bead> sentences) {
    TreeSet<Integer> homes = new TreeSet<>();
    sentences.forEach(bead -> homes.add(home(pieces(bead))));
    for (TreeSet<Integer> group : groups.all()) {
      if (groups.isLinked(group) && !homes.contains(group.first())) {
        groups.part(group);
      }
    }
    Map<Integer, List<Bead>> inside = new HashMap<>();
    for (Bead bead : sentences) {
      TreeMap<Integer, Piece> pieces = pieces(bead);
      int home = home(pieces);
      pieces.forEach(
          (row, piece) ->
              inside
                  .computeIfAbsent(row, unseen -> new ArrayList<>())
                  .addAll(row == home ? List.of(piece.of(bead)) : piece.alone(bead)));
    }
    return ordered(
        groups.all().stream().map(group -> row(group, inside.get(group.first()))).toList());
  }

  /** Returns what of a bead lies in which row. */
  private TreeMap<Integer, Piece> pieces(Bead bead) {
    TreeMap<Integer, Piece> pieces = new TreeMap<>();
    for (int source : bead.sources()) {
      int row = groups.leader(passages.ofSource(source));
      pieces.computeIfAbsent(row, unseen -> new Piece()).sources.add(source);
    }
    for (int target : bead.targets()) {
      int row = groups.leader(passages.ofTarget(target));
      pieces.computeIfAbsent(row, unseen -> new Piece()).targets.add(target);
    }
    return pieces;
  }

  /** Returns the row where most of a bead lies on both sides, or -1 if it is parted from itself. */
  private int home(TreeMap<Integer, Piece> pieces) {
    int home = -1;
    long most = 0;
    for (Map.Entry<Integer, Piece> entry : pieces.entrySet()) {
      Piece piece = entry.getValue();
      long sources = piece.sources.stream().mapToLong(passages::sourceLength).sum();
      long targets = piece.targets.stream().mapToLong(passages::targetLength).sum();
      if (sources * targets > most) {
        home = entry.getKey();
        most = sources * targets;
      }
    }
    return home;
  }

  /** Puts additions last, or where the target text has them if the beads are in one order. */
  private List<Bead> ordered(List<Bead> beads) {
    List<Bead> sorted = beads.stream().sorted(Alignment.BY_SOURCE).toList();
    if (!monotone) {
      return sorted;
    }
    Deque<Bead> additions = new ArrayDeque<>();
    sorted.stream().filter(bead -> bead.sources().isEmpty()).forEach(additions::add);
    List<Bead> ordered = new ArrayList<>();
    for (Bead bead : sorted.subList(0, sorted.size() - additions.size())) {
      while (!bead.isNull()
          && !additions.isEmpty()
          && additions.peek().targets().get(0) < bead.targets().get(0)) {
        ordered.add(additions.poll());
      }
      ordered.add(bead);
    }
    ordered.addAll(additions);
    return ordered;
  }

  private Bead row(TreeSet<Integer> group, List<Bead> sentences) {
    List<Bead> inside = ordered(sentences);
    List<Integer> sources = new ArrayList<>();
    List<Integer> targets = new ArrayList<>();
    for (int passage : group) {
      (passages.isSource(passage) ? sources : targets).addAll(passages.sentences(passage));
    }
    List<Evidence> evidence = inside.stream().flatMap(bead -> bead.evidence().stream()).toList();
    return new Bead(sources, targets, confidence(inside), evidence, inside);
  }

  /**
   * Returns how sure it is that each passage of a row belongs to it. A passage belongs as surely as
   * its surest bead; the least sure passage decides. A passage without counterpart has none as
   * surely as the sentence that is likeliest to have one.
   */
  private double confidence(List<Bead> inside) {
    TreeMap<Integer, Double> surest = new TreeMap<>();
    double alone = 1;
    for (Bead bead : inside) {
      if (bead.isNull()) {
        alone = Math.min(alone, bead.confidence());
      } else {
        bead.sources()
            .forEach(i -> surest.merge(passages.ofSource(i), bead.confidence(), Math::max));
        bead.targets()
            .forEach(j -> surest.merge(passages.ofTarget(j), bead.confidence(), Math::max));
      }
    }
    return surest.values().stream().min(Double::compare).orElse(alone);
  }

  /** What of a bead lies in one row. */
  private static final class Piece {
    private final List<Integer> sources = new ArrayList<>();
    private final List<Integer> targets = new ArrayList<>();

    Bead of(Bead bead) {
      return new Bead(sources, targets, bead.confidence(), bead.evidence());
    }

    List<Bead> alone(Bead bead) {
      double confidence = bead.isNull() ? bead.confidence() : 1 - bead.confidence();
      List<Bead> alone = new ArrayList<>();
      sources.forEach(i -> alone.add(new Bead(List.of(i), List.of(), confidence, List.of())));
      targets.forEach(j -> alone.add(new Bead(List.of(), List.of(j), confidence, List.of())));
      return alone;
    }
  }
}
