package org.ankare.pipeline;

import java.util.List;
import org.ankare.bitext.Alignment;
import org.ankare.bitext.Bead;
import org.ankare.bitext.Bitext;

/**
 * Aligns the passages of two documents by the beads of their sentences. Sure beads bring passages
 * together first; those that are less sure only link passages that have nothing better.
 */
public final class PassageAligner implements BitextAligner {
  /** From this confidence on a bead is sure: it is likelier right than wrong. */
  private static final double SURE = 0.5;

  /** How much of what is linked of a passage lies in its row: a translation should lack little. */
  private static final double PARALLEL_PART = 0.75;

  /** The same for texts whose passages are put together otherwise: the greater part. */
  private static final double COMPARABLE_PART = 0.5;

  private final BitextAligner sentences;

  /** Makes an aligner that has the sentences aligned by another. */
  public PassageAligner(BitextAligner sentences) {
    this.sentences = sentences;
  }

  /**
   * Returns the alignment whose beads are whole passages, each with the beads of sentences inside
   * it. Translations keep the order of both texts: a passage between two of one row is part of it.
   */
  @Override
  public Result align(Bitext bitext) {
    Result result = sentences.align(bitext);
    List<Bead> beads = result.alignment().beads();
    List<Bead> linked = result.alignment().linked();
    List<Bead> sure = linked.stream().filter(bead -> bead.confidence() >= SURE).toList();
    boolean monotone = result.mode() == Mode.PARALLEL;
    double part = monotone ? PARALLEL_PART : COMPARABLE_PART;
    PassageMap passages = new PassageMap(bitext);
    PassageGroups groups = new PassageGroups(passages);
    for (List<Bead> linking : List.of(sure, linked)) {
      groups.gather(linking, part);
      if (monotone) {
        groups.straighten();
      }
    }
    List<Bead> rows = new PassageRows(passages, groups, monotone).beads(beads);
    return new Result(new Alignment(bitext, rows), result.mode());
  }
}
