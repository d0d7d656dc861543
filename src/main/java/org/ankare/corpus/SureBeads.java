package org.ankare.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.ankare.bitext.Bead;
import org.ankare.bitext.TextPair;
import org.ankare.pipeline.BitextAligner;
import org.ankare.pipeline.Mode;
import org.ankare.text.SegmentedDocument;

/**
 * Gathers the beads of translations that are sure enough to learn words from. Several threads may
 * add to it.
 */
public final class SureBeads {
  /** The confidence, 0 to 1, from which a bead is learned from. */
  private static final double SURE = 0.9;

  private final List<TextPair> beads = new ArrayList<>();

  /** Adds the sure beads of a result; of texts that are no translations, none. */
  public void add(BitextAligner.Result result) {
    if (result.mode() != Mode.PARALLEL) {
      return;
    }
    SegmentedDocument source = result.alignment().bitext().source();
    SegmentedDocument target = result.alignment().bitext().target();
    List<TextPair> sure = new ArrayList<>();
    for (Bead bead : result.alignment().linked()) {
      if (bead.confidence() >= SURE) {
        sure.add(new TextPair(text(source, bead.sources()), text(target, bead.targets())));
      }
    }
    synchronized (beads) {
      beads.addAll(sure);
    }
  }

  private static String text(SegmentedDocument side, List<Integer> sentences) {
    return sentences.stream()
        .map(place -> side.sentence(place).text())
        .collect(Collectors.joining(" "));
  }

  /** Returns the texts of all sure beads in order of text, whatever order they came in. */
  public List<TextPair> sorted() {
    synchronized (beads) {
      return beads.stream().sorted().toList();
    }
  }
}
