package org.ankare.align;

import java.util.Arrays;
import java.util.List;
import org.ankare.bitext.PartedBitext;
import org.ankare.quality.GoldDocument;
import org.ankare.score.CoarseWeights;
import org.ankare.text.SentenceParts;

/**
 * Allows only alignments of parts that hang together to the gold beads of sentences. How the parts
 * within a gold bead belong together is not known, so each way is allowed that leaves none alone. A
 * gold bead that the search cannot make, being of too many parts that were cut on one side only,
 * may be made of any beads within it.
 */
final class GoldConstraints implements Constraints {
  private final List<GoldDocument.GoldBead> beads;
  private final SentenceParts source;
  private final SentenceParts target;
  private final int[] ofSource;
  private final int[] ofTarget;
  private final boolean[] isLoose;

  GoldConstraints(GoldDocument gold, PartedBitext bitext) {
    beads = gold.beads();
    source = bitext.source();
    target = bitext.target();
    ofSource = new int[source.parts().size()];
    ofTarget = new int[target.parts().size()];
    isLoose = new boolean[beads.size()];
    Arrays.fill(ofSource, -1);
    Arrays.fill(ofTarget, -1);
    for (int bead = 0; bead < beads.size(); bead++) {
      mark(source, beads.get(bead).sources(), ofSource, bead);
      mark(target, beads.get(bead).targets(), ofTarget, bead);
    }
    for (int bead = 0; bead < beads.size(); bead++) {
      isLoose[bead] = !canBeMade(bead);
    }
  }

  private static void mark(SentenceParts side, List<Integer> sentences, int[] ofPart, int bead) {
    for (int part = 0; part < ofPart.length; part++) {
      if (sentences.contains(side.sentence(part))) {
        ofPart[part] = bead;
      }
    }
  }

  /** Tells whether beads of parts can be laid from the first to the last part of a gold bead. */
  private boolean canBeMade(int bead) {
    int[] rows = range(ofSource, bead);
    int[] columns = range(ofTarget, bead);
    boolean[][] isReached = new boolean[rows[1] + 1][columns[1] + 1];
    isReached[rows[0]][columns[0]] = true;
    for (int i = rows[0]; i <= rows[1]; i++) {
      for (int j = columns[0]; j <= columns[1]; j++) {
        isReached[i][j] |= i > rows[0] && isReached[i - 1][j] && allowsOmission(i - 1);
        isReached[i][j] |= j > columns[0] && isReached[i][j - 1] && allowsAddition(j - 1);
        for (int n = 1; n <= CoarseWeights.MAX_SENTENCES && i - n >= rows[0]; n++) {
          for (int m = 1; m <= CoarseWeights.MAX_SENTENCES && j - m >= columns[0]; m++) {
            isReached[i][j] |= isReached[i - n][j - m] && allowsBead(i - n, n, j - m, m);
          }
        }
      }
    }
    return isReached[rows[1]][columns[1]];
  }

  private static int[] range(int[] ofPart, int bead) {
    int first = -1;
    int end = 0;
    for (int part = 0; part < ofPart.length; part++) {
      if (ofPart[part] == bead) {
        first = first < 0 ? part : first;
        end = part + 1;
      }
    }
    return new int[] {first, end};
  }

  @Override
  public boolean allowsBead(int from, int sources, int targetFrom, int targets) {
    int bead = ofSource[from];
    if (bead < 0) {
      return false;
    }
    for (int i = from; i < from + sources; i++) {
      if (ofSource[i] != bead) {
        return false;
      }
    }
    for (int j = targetFrom; j < targetFrom + targets; j++) {
      if (ofTarget[j] != bead) {
        return false;
      }
    }
    return isLoose[bead] || !breaks(bead, from + sources, targetFrom + targets);
  }

  /** Tells whether a gold bead would fall apart at a place where sentences of both sides end. */
  private boolean breaks(int bead, int i, int j) {
    return source.isBorder(i)
        && target.isBorder(j)
        && (has(ofSource, i, bead) || has(ofTarget, j, bead));
  }

  private static boolean has(int[] ofPart, int from, int bead) {
    for (int part = from; part < ofPart.length; part++) {
      if (ofPart[part] == bead) {
        return true;
      }
    }
    return false;
  }

  @Override
  public boolean allowsOmission(int part) {
    return ofSource[part] < 0 || isLoose[ofSource[part]] || !isAlone(source, part);
  }

  @Override
  public boolean allowsAddition(int part) {
    return ofTarget[part] < 0 || isLoose[ofTarget[part]] || !isAlone(target, part);
  }

  /** Tells whether a part is all of its sentence. */
  private static boolean isAlone(SentenceParts side, int part) {
    return side.isBorder(part) && side.isBorder(part + 1);
  }
}
