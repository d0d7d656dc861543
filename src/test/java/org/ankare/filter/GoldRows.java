package org.ankare.filter;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.ankare.bitext.TextPair;
import org.ankare.quality.GoldDocument;
import org.ankare.text.SegmentedDocument;

/** The beads of aligned sets as rows of bitext: good translations, in order of the text. */
final class GoldRows {
  private GoldRows() {}

  /** Reads the beads of a set that have text on both sides. */
  static List<TextPair> read(Path sets, String set) throws IOException {
    List<TextPair> rows = new ArrayList<>();
    for (GoldDocument document :
        GoldDocument.readAll(sets.resolve("align").resolve(set).resolve("plain"))) {
      for (GoldDocument.GoldBead bead : document.beads()) {
        rows.add(
            new TextPair(
                text(document.bitext().source(), bead.sources()),
                text(document.bitext().target(), bead.targets())));
      }
    }
    return rows;
  }

  private static String text(SegmentedDocument side, List<Integer> places) {
    return places.stream()
        .map(place -> side.sentence(place).text())
        .collect(Collectors.joining(" "));
  }
}
