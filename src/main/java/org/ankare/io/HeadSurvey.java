package org.ankare.io;

import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;
import org.ankare.bitext.Unit;
import org.ankare.bitext.WrittenBead;
import org.ankare.text.InputException;

/** Looks through beads for what the head of a table must say before the first of them. */
public final class HeadSurvey implements BeadSink {
  private final Set<AlignmentHead.Extra> extras = EnumSet.noneOf(AlignmentHead.Extra.class);
  private AlignmentHead head = AlignmentHead.UNKNOWN;
  private Unit unit = Unit.SENTENCE;

  @Override
  public void begin(AlignmentHead newHead) {
    head = newHead;
    unit = head.unit();
    extras.addAll(head.extras());
  }

  @Override
  public void add(WrittenBead bead) {
    if (!bead.reasons().evidence().isEmpty()) {
      extras.add(AlignmentHead.Extra.EVIDENCE);
    }
    if (bead.decision().isPresent()) {
      extras.add(AlignmentHead.Extra.DECISION);
    }
    if (bead.reasons().speakers().isPresent() && unit == Unit.SENTENCE) {
      unit = Unit.QUOTE;
    }
    if (!bead.inside().isEmpty()) {
      unit = Unit.PASSAGE;
    }
  }

  /** Returns the head with all that the beads have. */
  public AlignmentHead head() {
    return head.with(unit, extras);
  }

  /** Returns a sink that gives another this head instead of the one that comes. */
  public BeadSink heading(BeadSink out) {
    return new BeadSink() {
      @Override
      public void begin(AlignmentHead replaced) throws IOException {
        out.begin(head());
      }

      @Override
      public void add(WrittenBead bead) throws IOException, InputException {
        out.add(bead);
      }

      @Override
      public void end() throws IOException, InputException {
        out.end();
      }
    };
  }
}
