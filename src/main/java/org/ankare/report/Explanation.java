package org.ankare.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ankare.bitext.Bead;
import org.ankare.bitext.Bitext;
import org.ankare.bitext.Evidence;
import org.ankare.bitext.EvidenceKind;
import org.ankare.text.SegmentedDocument;

/** The reasons of one bead, in words and as numbers that add up. */
public final class Explanation {
  private Explanation() {}

  /** Returns the explanation, lines parted by line feeds. */
  public static String of(Bitext bitext, Bead bead) {
    List<String> lines = new ArrayList<>();
    lines.add("sv: " + text(bitext.source(), bead.sources()));
    lines.add("en: " + text(bitext.target(), bead.targets()));
    lines.add("");
    lines.add(
        String.format(
            Locale.ROOT,
            "%s bead, confidence %.3f: %s",
            bead.shape(),
            bead.confidence(),
            Phrases.verdict(bead.confidence())));
    lines.add("Points for (+) and against (-) it, in nats:");
    double slight = 0;
    int slightCount = 0;
    for (Evidence reason : bead.evidence()) {
      if (Math.abs(reason.cost()) < Phrases.SLIGHT && reason.kind() != EvidenceKind.QUOTE) {
        slight -= reason.cost();
        slightCount++;
      } else {
        lines.add(line(-reason.cost(), phrase(reason)));
      }
    }
    if (slightCount > 0) {
      lines.add(line(slight, slightCount + " slighter reasons"));
    }
    lines.add(line(-bead.cost(), "in all"));
    return String.join("\n", lines) + "\n";
  }

  private static String line(double points, String reason) {
    return String.format(Locale.ROOT, "%+9.3f  %s", points, reason);
  }

  private static String phrase(Evidence reason) {
    String phrase = Phrases.reason(reason.kind());
    if (reason.source().isEmpty() && reason.target().isEmpty()) {
      return phrase;
    }
    if (reason.source().isEmpty() || reason.target().isEmpty()) {
      return phrase + ": " + reason.source() + reason.target();
    }
    return phrase + ": " + reason.source() + " = " + reason.target();
  }

  private static String text(SegmentedDocument side, List<Integer> sentences) {
    return String.join(
        " ", sentences.stream().map(place -> side.sentence(place).text().strip()).toList());
  }
}
