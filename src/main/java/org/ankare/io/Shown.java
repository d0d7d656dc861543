package org.ankare.io;

import java.util.List;
import org.ankare.bitext.Alignment;
import org.ankare.bitext.Bead;
import org.ankare.bitext.BeadShape;
import org.ankare.bitext.Bitext;
import org.ankare.bitext.Unit;
import org.ankare.text.SegmentedDocument;
import org.ankare.text.Sentence;

/**
 * A bead that is to be written, with its sentences.
 *
 * @param bead the bead
 * @param sources its Swedish sentences
 * @param targets its English sentences
 * @param inside the beads of sentences inside it that are to be written
 */
record Shown(Bead bead, List<Sentence> sources, List<Sentence> targets, List<Shown> inside) {
  /** Returns the beads of an alignment that are to be written, in order. */
  static List<Shown> of(Alignment alignment, AlignmentView view) {
    return of(alignment.bitext(), alignment.beads(), view.unaligned());
  }

  private static List<Shown> of(Bitext bitext, List<Bead> beads, boolean unaligned) {
    return beads.stream()
        .filter(bead -> unaligned || !bead.isNull())
        .map(
            bead ->
                new Shown(
                    bead,
                    sentences(bitext.source(), bead.sources()),
                    sentences(bitext.target(), bead.targets()),
                    of(bitext, bead.inside(), unaligned)))
        .toList();
  }

  /** Returns the number of passages on each side if these are the unit, else of sentences. */
  BeadShape shape(Unit unit) {
    return unit == Unit.PASSAGE
        ? new BeadShape(passages(sources), passages(targets))
        : bead.shape();
  }

  private static int passages(List<Sentence> sentences) {
    return (int) sentences.stream().mapToInt(Sentence::passage).distinct().count();
  }

  /** Returns the numbers of the sentences: {@code [0,1]:[0]}. */
  String numbers() {
    return "[" + Cells.numbers(sources) + "]:[" + Cells.numbers(targets) + "]";
  }

  private static List<Sentence> sentences(SegmentedDocument document, List<Integer> positions) {
    return positions.stream().map(document::sentence).toList();
  }
}
