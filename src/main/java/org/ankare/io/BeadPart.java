package org.ankare.io;

import java.util.function.Predicate;
import org.ankare.bitext.WrittenBead;
import org.ankare.bitext.WrittenSide;

/** What a bead may hold and a format may not, in the order in which it is told. */
enum BeadPart {
  TEXTS("texts", bead -> any(bead, side -> !side.texts().isEmpty())),
  BORDERS("borders between sentences", bead -> any(bead, side -> side.texts().size() > 1)),
  IDS("numbers of sentences", bead -> any(bead, side -> !side.ids().isEmpty())),
  OFFSETS("offsets", bead -> any(bead, side -> !side.spans().isEmpty())),
  PASSAGES("numbers of passages", bead -> any(bead, side -> !side.passages().isEmpty())),
  CONFIDENCE("confidence", bead -> bead.confidence().isPresent()),
  SHAPE("shape", bead -> true),
  COST("cost", bead -> bead.cost().isPresent()),
  ANCHORS("anchors", bead -> !bead.reasons().anchors().isEmpty()),
  EVIDENCE("evidence", bead -> !bead.reasons().evidence().isEmpty()),
  SPEAKERS("speakers", bead -> bead.reasons().speakers().isPresent()),
  INSIDE("beads of sentences inside", bead -> !bead.inside().isEmpty()),
  DECISION("decisions", bead -> bead.decision().isPresent());

  private final String label;
  private final Predicate<WrittenBead> isThere;

  BeadPart(String label, Predicate<WrittenBead> isThere) {
    this.label = label;
    this.isThere = isThere;
  }

  private static boolean any(WrittenBead bead, Predicate<WrittenSide> isThere) {
    return isThere.test(bead.source()) || isThere.test(bead.target());
  }

  /** Tells whether a bead has this. */
  boolean isIn(WrittenBead bead) {
    return isThere.test(bead);
  }

  /** Returns what it is called in messages. */
  String label() {
    return label;
  }
}
