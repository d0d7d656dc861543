package org.ankare.eval;

/** What is counted; the definitions are those of the comparisons that give it. */
public enum Measure {
  /** Beads that are the same. */
  STRICT("strict", true),
  /** Beads that share a sentence on both sides. */
  LAX("lax", false),
  /** As strict, over beads that are not 1-1. */
  N_M("n-m", false),
  /** Pairs of sentences that stand in one bead. */
  LINKS("links", true),
  /** Beads that are the same as one whose sides say the same. */
  FULL_BEAD("full-bead", false),
  /** The ranked list as it was printed. */
  AS_PRINTED("as-printed", true),
  /** The ranked list down to where F1 is best. */
  BEST_CUT("best-cut", false),
  /** Places between two sentences. */
  BOUNDARIES("boundaries", true),
  /** Pairs of quotes. */
  QUOTE("quote", true),
  /** Speakers of the pairs of quotes that were found. */
  SPEAKER("speaker", false),
  /** Pairs of names. */
  NAME("name", true);

  private final String label;
  private final boolean isMain;

  Measure(String label, boolean isMain) {
    this.label = label;
    this.isMain = isMain;
  }

  /** Returns the name as it is printed. */
  public String label() {
    return label;
  }

  /** Tells whether it is the figure by which its comparison is judged. */
  public boolean isMain() {
    return isMain;
  }
}
