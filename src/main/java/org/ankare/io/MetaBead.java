package org.ankare.io;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.ankare.bitext.BeadShape;
import org.ankare.bitext.Decision;
import org.ankare.bitext.Unit;
import org.ankare.bitext.WrittenBead;
import org.ankare.bitext.WrittenReasons;
import org.ankare.bitext.WrittenSide;
import org.ankare.text.InputException;

/**
 * What the XML formats hold of a bead and of all beads besides texts: values under names, in a
 * fixed order, those that are known.
 */
final class MetaBead {
  private MetaBead() {}

  /** Returns what is known of all beads. */
  static Map<String, String> of(AlignmentHead head) {
    Map<String, String> known = new LinkedHashMap<>();
    put(known, "signature", head.signature().orElse(""));
    put(known, "sv-document", head.source().map(AlignmentHead.DocumentNote::name).orElse(""));
    put(known, "en-document", head.target().map(AlignmentHead.DocumentNote::name).orElse(""));
    return known;
  }

  /** Returns what is known of a bead. */
  static Map<String, String> of(WrittenBead bead) {
    Map<String, String> known = new LinkedHashMap<>();
    put(known, "confidence", Cells.confidence(bead));
    put(known, "shape", bead.shape().toString());
    put(known, "sv-ids", Cells.joined(bead.source().ids()));
    put(known, "en-ids", Cells.joined(bead.target().ids()));
    put(known, "anchors", bead.reasons().anchors());
    put(known, "decision", bead.decision().map(Decision::label).orElse(""));
    return known;
  }

  private static void put(Map<String, String> known, String name, String value) {
    if (!value.isEmpty()) {
      known.put(name, value);
    }
  }

  /** Returns the head that says so much. */
  static AlignmentHead head(Map<String, String> known, Unit unit) {
    return new AlignmentHead(
        Optional.ofNullable(known.get("signature")),
        document(known, "sv-document"),
        document(known, "en-document"),
        unit,
        Set.of());
  }

  private static Optional<AlignmentHead.DocumentNote> document(
      Map<String, String> known, String name) {
    return Optional.ofNullable(known.get(name))
        .map(document -> new AlignmentHead.DocumentNote(document, OptionalInt.empty()));
  }

  /**
   * Returns a bead of two texts.
   *
   * @throws InputException if what is said of it is malformed
   */
  static WrittenBead bead(String place, String source, String target, Map<String, String> known)
      throws InputException {
    WrittenSide sources = side(place, source, known.getOrDefault("sv-ids", ""));
    WrittenSide targets = side(place, target, known.getOrDefault("en-ids", ""));
    String shape = known.getOrDefault("shape", "");
    String confidence = known.getOrDefault("confidence", "");
    String decision = known.getOrDefault("decision", "");
    return new WrittenBead(
        sources,
        targets,
        shape.isEmpty()
            ? new BeadShape(sources.size(), targets.size())
            : Numbers.shape(place, shape),
        confidence.isEmpty()
            ? OptionalDouble.empty()
            : OptionalDouble.of(Numbers.confidence(place, confidence)),
        OptionalDouble.empty(),
        new WrittenReasons(known.getOrDefault("anchors", ""), List.of(), Optional.empty()),
        List.of(),
        decision.isEmpty() ? Optional.empty() : Optional.of(Numbers.decision(place, decision)));
  }

  /** Tells whether a property, if it says anything of a bead, says it as this program does. */
  static boolean isWellFormed(String property, String value) {
    try {
      bead("", "x", "x", Map.of(property, value));
      return true;
    } catch (InputException malformed) {
      return false;
    }
  }

  private static WrittenSide side(String place, String text, String ids) throws InputException {
    return new WrittenSide(Numbers.list(place, ids), List.of(text));
  }
}
