package org.ankare.report;

import java.util.ArrayList;
import java.util.List;
import org.ankare.bitext.Alignment;
import org.ankare.bitext.Bead;
import org.ankare.bitext.Bitext;
import org.ankare.bitext.Evidence;
import org.ankare.bitext.EvidenceKind;
import org.ankare.bitext.Mention;
import org.ankare.bitext.Mentions;
import org.ankare.bitext.Unit;
import org.ankare.pipeline.Segmentation;
import org.ankare.text.Document;
import org.ankare.text.Language;
import org.ankare.text.Span;

/** A small alignment with beads of many shapes, to be reviewed. */
final class Lighthouse {
  private static final String SWEDISH =
      """
      Fyren byggdes 1871.
      Karin Lind kom från Göteborg.
      Hon hade en ko.
      Kon var gammal.
      Ingen vet varför.
      Vintern var lång.
      ”Här är stilla”, skrev hon.
      Sedan slocknade ljuset.
      """;
  private static final String ENGLISH =
      """
      The lighthouse was built in 1871.
      Karin Lind came from Gothenburg.
      She had an old cow.
      The winter was long.
      It was cold, too.
      “It is quiet here,” she wrote.
      Nobody answered.
      Then the light went out.
      """;

  /** How the page shows it before anything is done. */
  static final String BEADS = "0-0 1-1 2,3-2 4- 5-3,4 6-5 -6 7-7";

  private Lighthouse() {}

  static ReviewedAlignment reviewed() {
    Bitext bitext =
        new Bitext(
            Segmentation.LINES.segment(new Document("in.sv", SWEDISH), Language.SWEDISH),
            Segmentation.LINES.segment(new Document("in.en", ENGLISH), Language.ENGLISH));
    List<Bead> beads =
        List.of(
            bead(List.of(0), List.of(0), 0.98, reason(EvidenceKind.NUMBER, "1871", "1871", -2.5)),
            bead(List.of(1), List.of(1), 0.99, reason(EvidenceKind.NAME, "Karin", "Karin", -3)),
            bead(List.of(2, 3), List.of(2), 0.62, reason(EvidenceKind.WORD, "ko", "cow", -1.25)),
            bead(List.of(4), List.of(), 0.9),
            bead(List.of(5), List.of(3, 4), 0.8, reason(EvidenceKind.SHAPE, "", "", 0.75)),
            bead(List.of(6), List.of(5), 0.97, reason(EvidenceKind.LENGTH, "", "", -0.02)),
            bead(List.of(), List.of(6), 0.88),
            bead(List.of(7), List.of(7), 0.3, reason(EvidenceKind.UNMATCHED, "ljuset", "", 0.5)));
    return new ReviewedAlignment(
        new Alignment(bitext, beads), true, Unit.SENTENCE, mentions(), "ankare 9.9|sv-en");
  }

  private static Mentions mentions() {
    List<Mention> source = new ArrayList<>();
    List<Mention> target = new ArrayList<>();
    add(EvidenceKind.NUMBER, "1871", "1871", source, target);
    add(EvidenceKind.NAME, "Karin Lind", "Karin Lind", source, target);
    add(EvidenceKind.NAME, "Göteborg", "Gothenburg", source, target);
    add(EvidenceKind.QUOTE, "Här är stilla", "It is quiet here,", source, target);
    return new Mentions(source, target);
  }

  private static void add(
      EvidenceKind kind, String sv, String en, List<Mention> source, List<Mention> target) {
    int thing = source.size();
    source.add(new Mention(kind, span(SWEDISH, sv), thing));
    target.add(new Mention(kind, span(ENGLISH, en), thing));
  }

  private static Span span(String text, String words) {
    int start = text.indexOf(words);
    return new Span(start, start + words.length());
  }

  private static Evidence reason(EvidenceKind kind, String sv, String en, double cost) {
    return new Evidence(kind, sv, en, cost);
  }

  private static Bead bead(List<Integer> sv, List<Integer> en, double sure, Evidence... reasons) {
    return new Bead(sv, en, sure, List.of(reasons));
  }
}
