package org.ankare.io;

import java.io.IOException;
import java.io.Writer;
import java.util.OptionalInt;
import org.ankare.bitext.WrittenBead;
import org.ankare.bitext.WrittenSide;
import org.ankare.text.InputException;

/**
 * Writes hunalign's ladder: rungs of a Swedish number, an English number and the confidence of the
 * bead that begins there; the last rung is the end of both texts. The beads must run through both
 * texts in order. What stands between two of them becomes omissions and additions.
 */
final class LadderBeads implements BeadSink {
  private static final double NONE = 0;

  private final Writer out;
  private int source;
  private int target;
  private OptionalInt sources = OptionalInt.empty();
  private OptionalInt targets = OptionalInt.empty();

  LadderBeads(Writer out) {
    this.out = out;
  }

  @Override
  public void begin(AlignmentHead head) {
    sources = head.source().map(AlignmentHead.DocumentNote::sentences).orElse(sources);
    targets = head.target().map(AlignmentHead.DocumentNote::sentences).orElse(targets);
  }

  @Override
  public void add(WrittenBead bead) throws IOException, InputException {
    if (bead.isNull()) {
      // What stands alone is what the rungs leave out; it may stand within another bead, too.
      sources = OptionalInt.of(end(bead.source(), sources.orElse(0)));
      targets = OptionalInt.of(end(bead.target(), targets.orElse(0)));
      return;
    }
    skip(first(bead.source(), source), first(bead.target(), target));
    rung(bead.confidence().orElse(NONE));
    source = end(bead.source(), source);
    target = end(bead.target(), target);
  }

  @Override
  public void end() throws IOException {
    skip(Math.max(source, sources.orElse(0)), Math.max(target, targets.orElse(0)));
    rung(NONE);
  }

  private static int first(WrittenSide side, int at) throws InputException {
    int first = side.ids().stream().mapToInt(id -> id).min().orElse(at);
    if (first < at) {
      throw new InputException(
          "ladder",
          "sentence " + first + " stands after sentence " + (at - 1),
          "a ladder holds beads in the order of both texts only: choose another format");
    }
    return first;
  }

  private static int end(WrittenSide side, int least) {
    return Math.max(least, side.ids().stream().mapToInt(id -> id + 1).max().orElse(least));
  }

  /** Writes sentences that are in no bead, those of each side together. */
  private void skip(int toSource, int toTarget) throws IOException {
    if (toSource > source) {
      rung(NONE);
      source = toSource;
    }
    if (toTarget > target) {
      rung(NONE);
      target = toTarget;
    }
  }

  private void rung(double score) throws IOException {
    out.write(source + "\t" + target + "\t" + Decimals.fixed(score, 3) + "\n");
  }
}
