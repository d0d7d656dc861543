package org.ankare.io;

import java.util.List;
import org.ankare.bitext.Alignment;
import org.ankare.bitext.Bead;
import org.ankare.text.SegmentedDocument;
import org.ankare.text.Sentence;

/**
 * A bead that is to be written, with its sentences.
 *
 * @param bead the bead
 * @param sources its Swedish sentences
 * @param targets its English sentences
 */
record Shown(Bead bead, List<Sentence> sources, List<Sentence> targets) {
  /** Returns the beads of an alignment that are to be written, in order. */
  static List<Shown> of(Alignment alignment, AlignmentView view) {
    List<Bead> beads = view.unaligned() ? alignment.beads() : alignment.linked();
    return beads.stream()
        .map(
            bead ->
                new Shown(
                    bead,
                    sentences(alignment.bitext().source(), bead.sources()),
                    sentences(alignment.bitext().target(), bead.targets())))
        .toList();
  }

  private static List<Sentence> sentences(SegmentedDocument document, List<Integer> positions) {
    return positions.stream().map(document::sentence).toList();
  }
}
