package org.ankare.report;

import java.util.List;
import java.util.Map;
import org.ankare.bitext.EvidenceKind;

/** The words in which people are told reasons and confidences. */
final class Phrases {
  /** Reasons that weigh less, in nats, are told together. */
  static final double SLIGHT = 0.05;

  /** What a confidence says of a bead with both sides, from the highest on. */
  static final List<Verdict> LINKED =
      List.of(
          new Verdict(0.95, "they almost surely say the same"),
          new Verdict(0.7, "they probably say the same"),
          new Verdict(0.4, "they may say the same, look at it"),
          new Verdict(0, "they hardly say the same"));

  /** What a confidence says of a bead with one side, from the highest on. */
  static final List<Verdict> ALONE =
      List.of(
          new Verdict(0.95, "almost surely nothing answers it"),
          new Verdict(0.7, "probably nothing answers it"),
          new Verdict(0.4, "perhaps nothing answers it, look at it"),
          new Verdict(0, "something should answer it"));

  private static final Map<EvidenceKind, String> REASONS =
      Map.ofEntries(
          Map.entry(EvidenceKind.SHAPE, "how common beads of this shape are"),
          Map.entry(EvidenceKind.LENGTH, "what their lengths say"),
          Map.entry(EvidenceKind.COVERAGE, "how much of each sentence is answered"),
          Map.entry(EvidenceKind.BORDER, "where the sentences are cut"),
          Map.entry(EvidenceKind.MARK, "the punctuation round them"),
          Map.entry(EvidenceKind.WORD, "words that translate each other"),
          Map.entry(EvidenceKind.NAME, "the same name"),
          Map.entry(EvidenceKind.NUMBER, "the same number"),
          Map.entry(EvidenceKind.QUOTE, "the same quotation"),
          Map.entry(EvidenceKind.SPEAKER, "who speaks"),
          Map.entry(EvidenceKind.UNMATCHED, "only one side has"),
          Map.entry(EvidenceKind.ORDER, "how far apart they stand"));

  private Phrases() {}

  /** Returns what a kind of reason is about. */
  static String reason(EvidenceKind kind) {
    return REASONS.get(kind);
  }

  /** Returns what a confidence, 0 to 1, says of a bead with both sides. */
  static String verdict(double confidence) {
    return LINKED.stream()
        .filter(verdict -> confidence >= verdict.least())
        .findFirst()
        .orElseThrow()
        .words();
  }

  /**
   * What confidences say.
   *
   * @param least the lowest of them, 0 to 1
   * @param words what they say
   */
  record Verdict(double least, String words) {}
}
