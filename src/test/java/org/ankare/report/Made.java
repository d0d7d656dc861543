package org.ankare.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ankare.bitext.Alignment;
import org.ankare.bitext.Bead;
import org.ankare.bitext.Bitext;
import org.ankare.pipeline.Segmentation;
import org.ankare.text.Document;
import org.ankare.text.Language;
import org.ankare.text.SegmentedDocument;

/** Alignments made by hand, a word for each bead: {@code 2-1:0.93}. */
final class Made {
  private Made() {}

  /** Returns the beads in order of both texts, without a gap. */
  static Alignment alignment(String beads) {
    List<Bead> made = new ArrayList<>();
    int source = 0;
    int target = 0;
    for (String bead : beads.isBlank() ? new String[0] : beads.strip().split("\\s+")) {
      String[] parts = bead.split("[-:]");
      int sourceEnd = source + Integer.parseInt(parts[0]);
      int targetEnd = target + Integer.parseInt(parts[1]);
      double confidence = Double.parseDouble(parts[2]);
      made.add(bead(range(source, sourceEnd), range(target, targetEnd), confidence));
      source = sourceEnd;
      target = targetEnd;
    }
    return new Alignment(bitext(source, target), made);
  }

  static Bead bead(List<Integer> sources, List<Integer> targets, double confidence) {
    return new Bead(sources, targets, confidence, List.of());
  }

  /** Returns two texts of so many sentences. */
  static Bitext bitext(int sources, int targets) {
    return new Bitext(
        document("in.sv", Language.SWEDISH, sources), document("in.en", Language.ENGLISH, targets));
  }

  private static SegmentedDocument document(String name, Language language, int sentences) {
    String[] lines = new String[sentences];
    Arrays.fill(lines, "En mening.");
    return Segmentation.LINES.segment(new Document(name, String.join("\n", lines)), language);
  }

  private static List<Integer> range(int from, int end) {
    List<Integer> range = new ArrayList<>();
    for (int place = from; place < end; place++) {
      range.add(place);
    }
    return range;
  }
}
