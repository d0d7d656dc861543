package org.ankare.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.ankare.bitext.Bead;
import org.ankare.bitext.Bitext;
import org.ankare.bitext.Rival;
import org.ankare.text.Excerpt;
import org.ankare.text.SegmentedDocument;

/** The strongest rivals of one bead, in words. */
public final class RivalList {
  /** How many rivals are told. */
  private static final int MOST = 3;

  /** How many code points of a text are shown. */
  private static final int LENGTH = 50;

  private RivalList() {}

  /**
   * Returns the list, lines parted by line feeds.
   *
   * @param rivals all rivals, the strongest first; three of them are told
   */
  public static String of(Bitext bitext, Bead bead, List<Rival> rivals) {
    List<String> lines = new ArrayList<>();
    if (rivals.isEmpty()) {
      lines.add("No other bead came into question.");
    } else {
      lines.add(
          "Rivals that "
              + place(bitext, bead.sources(), bead.targets())
              + " beat (1 nat: 2.7 times as likely, 3 nats: 20 times):");
    }
    for (Rival rival : rivals.subList(0, Math.min(MOST, rivals.size()))) {
      String reason = rival.margin() < 0 ? ", for the neighbours’ sake" : "";
      lines.add(
          String.format(Locale.ROOT, "  by %.3f nats", rival.margin())
              + reason
              + "  "
              + told(bitext, bead, rival));
    }
    return String.join("\n", lines) + "\n";
  }

  /** Returns the place of the rival and the first words of the sentences that it adds. */
  private static String told(Bitext bitext, Bead bead, Rival rival) {
    if (rival.isNull()) {
      return "each sentence alone";
    }
    List<String> added = new ArrayList<>();
    addNew(added, bitext.source(), rival.sources(), bead.sources());
    addNew(added, bitext.target(), rival.targets(), bead.targets());
    return place(bitext, rival.sources(), rival.targets())
        + (added.isEmpty() ? "" : "  (" + String.join("; ", added) + ")");
  }

  private static void addNew(
      List<String> added, SegmentedDocument side, List<Integer> sentences, List<Integer> own) {
    List<Integer> others = sentences.stream().filter(place -> !own.contains(place)).toList();
    if (!others.isEmpty()) {
      added.add(
          side.language().code() + " " + numbers(side, others) + ": " + beginning(side, others));
    }
  }

  private static String place(Bitext bitext, List<Integer> sources, List<Integer> targets) {
    return "sv " + numbers(bitext.source(), sources) + " = en " + numbers(bitext.target(), targets);
  }

  private static String numbers(SegmentedDocument side, List<Integer> sentences) {
    return sentences.stream()
        .map(place -> Integer.toString(side.sentence(place).number()))
        .collect(Collectors.joining(","));
  }

  /** Returns the first words of the sentences, cut at a space if there is one. */
  private static String beginning(SegmentedDocument side, List<Integer> sentences) {
    String text =
        sentences.stream()
            .map(place -> side.sentence(place).text().strip())
            .collect(Collectors.joining(" "))
            .replaceAll("\\s+", " ");
    return Excerpt.beginning(text, LENGTH);
  }
}
