package org.ankare.align;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.ankare.bitext.PartedBitext;
import org.ankare.score.Group;
import org.ankare.text.SentenceParts;

/** Brings beads of parts together that share a sentence: they make one bead of sentences. */
record HangingBeads(PartedBitext bitext) {
  /** Returns the beads, given in order, as lists of those that hang together. */
  List<List<CandidateBead>> together(List<CandidateBead> beads) {
    List<List<CandidateBead>> hanging = new ArrayList<>();
    CandidateBead last = null;
    for (CandidateBead bead : beads) {
      if (last == null || !hangTogether(last, bead)) {
        hanging.add(new ArrayList<>());
      }
      hanging.get(hanging.size() - 1).add(bead);
      last = bead;
    }
    return hanging;
  }

  private boolean hangTogether(CandidateBead last, CandidateBead next) {
    SentenceParts source = bitext.source();
    SentenceParts target = bitext.target();
    return source.sentence(last.sourceEnd() - 1) == source.sentence(next.source())
        || target.sentence(last.targetEnd() - 1) == target.sentence(next.target());
  }

  /** Returns the sentences that the beads have parts of. */
  Group sentences(List<CandidateBead> beads) {
    TreeSet<Integer> sources = new TreeSet<>();
    TreeSet<Integer> targets = new TreeSet<>();
    for (CandidateBead bead : beads) {
      for (int part = bead.source(); part < bead.sourceEnd(); part++) {
        sources.add(bitext.source().sentence(part));
      }
      for (int part = bead.target(); part < bead.targetEnd(); part++) {
        targets.add(bitext.target().sentence(part));
      }
    }
    return new Group(List.copyOf(sources), List.copyOf(targets));
  }
}
