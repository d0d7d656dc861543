package org.ankare.report;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.ankare.bitext.Bead;
import org.ankare.bitext.Decision;
import org.ankare.bitext.Evidence;
import org.ankare.bitext.EvidenceKind;
import org.ankare.bitext.Mention;
import org.ankare.text.SegmentedDocument;
import org.ankare.text.Sentence;

/** Writes what the review page shows as JSON; {@code data.js} of the page reads it. */
final class PageData {
  private static final int CONFIDENCE_PLACES = 3;
  private static final int COST_PLACES = 6;

  private final ReviewedAlignment reviewed;
  private final ScriptJson json;

  private PageData(ReviewedAlignment reviewed, Writer out) {
    this.reviewed = reviewed;
    this.json = new ScriptJson(out);
  }

  static void write(ReviewedAlignment reviewed, Writer out) throws IOException {
    new PageData(reviewed, out).write();
  }

  private void write() throws IOException {
    List<Bead> beads = ReadingOrder.of(reviewed.alignment());
    json.open('{');
    json.field("key").text(key(beads));
    json.field("signature").text(reviewed.signature());
    json.field("unit").text(reviewed.unit().toString());
    json.field("parallel").flag(reviewed.isParallel());
    phrases();
    json.field("sv");
    side(reviewed.alignment().bitext().source(), reviewed.mentions().source());
    json.field("en");
    side(reviewed.alignment().bitext().target(), reviewed.mentions().target());
    json.field("beads").open('[');
    for (Bead bead : beads) {
      bead(bead);
    }
    json.close(']');
    stretches(beads);
    json.close('}');
  }

  /** Returns what the work of a person on these texts is kept under. */
  private String key(List<Bead> beads) {
    MessageDigest digest = Digests.sha256();
    update(digest, reviewed.signature());
    for (Bead bead : beads) {
      update(digest, bead.sources() + " " + bead.targets() + " " + decision(bead));
    }
    for (SegmentedDocument side :
        List.of(reviewed.alignment().bitext().source(), reviewed.alignment().bitext().target())) {
      update(digest, side.document().name());
      for (Sentence sentence : side.sentences()) {
        update(digest, sentence.number() + " " + sentence.passage() + " " + sentence.text());
      }
    }
    return HexFormat.of().formatHex(digest.digest(), 0, 16);
  }

  /** Adds a text and its end; unlike UTF-8, UTF-16 keeps halves of surrogate pairs apart. */
  private static void update(MessageDigest digest, String text) {
    byte[] length = {
      (byte) (text.length() >> 24),
      (byte) (text.length() >> 16),
      (byte) (text.length() >> 8),
      (byte) text.length()
    };
    digest.update(length);
    digest.update(text.getBytes(StandardCharsets.UTF_16BE));
  }

  private void phrases() throws IOException {
    json.field("kinds").open('[');
    for (EvidenceKind kind : EvidenceKind.values()) {
      json.open('[').text(kind.label()).text(Phrases.reason(kind)).close(']');
    }
    json.close(']');
    json.field("slight").decimal(Phrases.SLIGHT, CONFIDENCE_PLACES);
    json.field("linked");
    verdicts(Phrases.LINKED);
    json.field("alone");
    verdicts(Phrases.ALONE);
  }

  private void verdicts(List<Phrases.Verdict> verdicts) throws IOException {
    json.open('[');
    for (Phrases.Verdict verdict : verdicts) {
      json.open('[').decimal(verdict.least(), CONFIDENCE_PLACES).text(verdict.words()).close(']');
    }
    json.close(']');
  }

  private void side(SegmentedDocument side, List<Mention> mentions) throws IOException {
    json.open('{').field("document").text(side.document().name()).field("sentences").open('[');
    for (Sentence sentence : side.sentences()) {
      json.open('[').number(sentence.number());
      json.number(sentence.span().start()).number(sentence.span().end());
      json.number(sentence.passage()).text(sentence.kind().toString()).text(sentence.text());
      json.close(']');
    }
    json.close(']').field("mentions").open('[');
    for (Mention mention : mentions) {
      json.open('[').number(mention.span().start()).number(mention.span().end());
      json.number(mention.kind().ordinal()).number(mention.thing()).close(']');
    }
    json.close(']').close('}');
  }

  private void bead(Bead bead) throws IOException {
    json.open('[');
    sentencesAndScores(bead);
    json.open('[');
    for (Evidence reason : bead.evidence()) {
      json.open('[').number(reason.kind().ordinal());
      json.text(reason.source()).text(reason.target());
      json.decimal(reason.cost(), COST_PLACES).close(']');
    }
    json.close(']').open('[');
    for (Bead inside : bead.inside()) {
      json.open('[');
      sentencesAndScores(inside);
      json.close(']');
    }
    json.close(']').text(decision(bead)).close(']');
  }

  /** Returns what a person has decided of a bead; empty if nothing. */
  private String decision(Bead bead) {
    Decision decision = reviewed.decisions().get(bead);
    return decision == null ? "" : decision.label();
  }

  private void sentencesAndScores(Bead bead) throws IOException {
    json.numbers(bead.sources()).numbers(bead.targets());
    json.decimal(bead.confidence(), CONFIDENCE_PLACES).decimal(bead.cost(), COST_PLACES);
  }

  /** Writes the stretches to look at, most doubtful first, each by the places of its beads. */
  private void stretches(List<Bead> beads) throws IOException {
    Map<Bead, Integer> places = new IdentityHashMap<>();
    beads.forEach(bead -> places.put(bead, places.size()));
    json.field("stretches").open('[');
    for (Stretch stretch : Review.of(reviewed.alignment(), reviewed.isParallel())) {
      json.numbers(stretch.beads().stream().map(places::get).toList());
    }
    json.close(']');
  }
}
