package org.ankare.io;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ankare.bitext.WrittenBead;
import org.ankare.bitext.WrittenSide;
import org.ankare.text.InputException;

/**
 * The sentences that the numbers of beads stand for.
 *
 * @param source the Swedish sentences, one a line; line 0 is sentence 0
 * @param target the English sentences
 */
public record SentenceTexts(TextLines source, TextLines target) {
  /**
   * Reads both files.
   *
   * @throws InputException if one is missing, unreadable or not UTF-8
   */
  public static SentenceTexts read(Path source, Path target) throws InputException {
    return new SentenceTexts(TextLines.read(source), TextLines.read(target));
  }

  /**
   * Returns a bead of numbers with its texts.
   *
   * @param place where the bead stands, for messages
   * @throws InputException if it has a number that no sentence has
   */
  WrittenBead fill(String place, WrittenBead bead) throws InputException {
    return new WrittenBead(
        side(place, source, bead.source()),
        side(place, target, bead.target()),
        bead.shape(),
        bead.confidence(),
        bead.cost(),
        bead.reasons(),
        bead.inside(),
        bead.decision());
  }

  private static WrittenSide side(String place, TextLines sentences, WrittenSide side)
      throws InputException {
    List<String> texts = new ArrayList<>();
    for (int id : side.ids()) {
      if (id >= sentences.lines().size()) {
        throw new InputException(
            place,
            "sentence " + id + " is past the end of " + sentences.name(),
            "give the sentences that were aligned, one a line");
      }
      texts.add(sentences.lines().get(id));
    }
    return new WrittenSide(side.ids(), texts);
  }
}
