package org.ankare.io;

import java.util.ArrayList;
import java.util.List;
import org.ankare.bitext.Alignment;
import org.ankare.bitext.Bead;
import org.ankare.bitext.Bitext;
import org.ankare.bitext.Evidence;
import org.ankare.bitext.EvidenceKind;
import org.ankare.text.Document;
import org.ankare.text.Language;
import org.ankare.text.SegmentedDocument;
import org.ankare.text.Sentence;
import org.ankare.text.Span;

/** Small alignments for the tests of formats. */
final class Samples {
  private Samples() {}

  /** Returns a document of these sentences, a line each; its numbers are even: 0, 2, 4. */
  static SegmentedDocument document(String name, Language language, String... sentences) {
    List<Sentence> list = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (String sentence : sentences) {
      int start = text.length();
      text.append(sentence).append('\n');
      Span span = new Span(start, start + sentence.length());
      list.add(new Sentence(2 * list.size(), 0, span, sentence));
    }
    return new SegmentedDocument(new Document(name, text.toString()), language, list);
  }

  /** Returns an alignment with a 2-1 bead with evidence, an omission, and a 1-1 bead. */
  static Alignment alignment() {
    Bitext bitext =
        new Bitext(
            document("bok.txt", Language.SWEDISH, "Hon kom\ttill Ystad.", "Kl. 8.", "Ja.", "Adjö!"),
            document("book.txt", Language.ENGLISH, "She came to Ystad\r\nat 8.", "\"Goodbye!\""));
    List<Evidence> reasons =
        List.of(
            new Evidence(EvidenceKind.SHAPE, "", "", 0.1),
            new Evidence(EvidenceKind.NAME, "Ystad", "Ystad", -4),
            new Evidence(EvidenceKind.NUMBER, "8", "8", -1.005),
            new Evidence(EvidenceKind.NUMBER, "8", "8", -0.0004),
            new Evidence(EvidenceKind.UNMATCHED, "a;b=c", "", 0.5));
    return new Alignment(
        bitext,
        List.of(
            new Bead(List.of(0, 1), List.of(0), 0.91234, reasons),
            new Bead(List.of(2), List.of(), 0.5, List.of()),
            new Bead(
                List.of(3),
                List.of(1),
                1,
                List.of(new Evidence(EvidenceKind.QUOTE, "Adjö!", "Goodbye!", -3)))));
  }

  /** Returns the same bitext as one passage that holds the beads of {@link #alignment}. */
  static Alignment passages() {
    Alignment sentences = alignment();
    List<Evidence> reasons = sentences.beads().get(2).evidence();
    return new Alignment(
        sentences.bitext(),
        List.of(new Bead(List.of(0, 1, 2, 3), List.of(0, 1), 0.9, reasons, sentences.beads())));
  }
}
