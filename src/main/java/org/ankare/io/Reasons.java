package org.ankare.io;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ankare.bitext.Evidence;
import org.ankare.bitext.EvidenceKind;
import org.ankare.bitext.TextPair;
import org.ankare.text.Excerpt;
import org.ankare.text.InputException;

/** The evidence of a bead as it stands in a cell of a table. */
final class Reasons {
  private static final Set<EvidenceKind> ANCHORS =
      EnumSet.of(EvidenceKind.NAME, EvidenceKind.NUMBER, EvidenceKind.QUOTE);
  private static final int PLACES = 2;
  private static final Pattern REASON =
      Pattern.compile("([a-z]+)(?::([^=]*)=([^=]*))?:(-?[0-9]{1,15}(?:\\.[0-9]{1,20})?)");

  private Reasons() {}

  /** Returns what the two sides share, each once: {@code name:Peking=Beijing;quote}. */
  static String anchors(List<Evidence> evidence) {
    return evidence.stream()
        .filter(reason -> ANCHORS.contains(reason.kind()))
        .map(reason -> reason.kind() == EvidenceKind.QUOTE ? "quote" : named(reason))
        .distinct()
        .collect(Collectors.joining(";"));
  }

  /** Returns what the two sides share, from a cell that holds it, as reasons that cost nothing. */
  static List<Evidence> ofAnchors(String cell) {
    List<Evidence> anchors = new ArrayList<>();
    for (String anchor : cell.split(";")) {
      String[] kindAndSides = anchor.split(":", 2);
      String[] sides = kindAndSides[kindAndSides.length - 1].split("=", 2);
      boolean hasSides = kindAndSides.length == 2 && sides.length == 2;
      ANCHORS.stream()
          .filter(kind -> kind.label().equals(kindAndSides[0]))
          .findFirst()
          .ifPresent(
              kind ->
                  anchors.add(
                      new Evidence(kind, hasSides ? sides[0] : "", hasSides ? sides[1] : "", 0)));
    }
    return anchors;
  }

  /** Returns who speaks on either side, if the bead is of quotes. */
  static Optional<TextPair> speakers(List<Evidence> evidence) {
    return evidence.stream()
        .filter(reason -> reason.kind() == EvidenceKind.SPEAKER)
        .map(reason -> new TextPair(reason.source(), reason.target()))
        .findFirst();
  }

  /** Returns all reasons with their costs: {@code word:hus=house:-2.31;shape:0.10}. */
  static String all(List<Evidence> evidence) {
    return evidence.stream()
        .map(reason -> named(reason) + ":" + Decimals.fixed(reason.cost(), PLACES))
        .collect(Collectors.joining(";"));
  }

  /**
   * Reads what {@link #all} made.
   *
   * @throws InputException if the cell is something else
   */
  static List<Evidence> read(String place, String cell) throws InputException {
    List<Evidence> evidence = new ArrayList<>();
    for (String part : cell.isEmpty() ? new String[0] : cell.split(";", -1)) {
      Matcher reason = REASON.matcher(part);
      EvidenceKind kind = reason.matches() ? EvidenceKind.of(reason.group(1)).orElse(null) : null;
      if (kind == null) {
        throw new InputException(
            place, "“" + Excerpt.of(part) + "” is no evidence", "leave the column evidence out");
      }
      evidence.add(
          new Evidence(
              kind,
              Objects.requireNonNullElse(reason.group(2), ""),
              Objects.requireNonNullElse(reason.group(3), ""),
              Double.parseDouble(reason.group(4))));
    }
    return evidence;
  }

  private static String named(Evidence reason) {
    String kind = reason.kind().label();
    return reason.source().isEmpty() && reason.target().isEmpty()
        ? kind
        : kind + ":" + part(reason.source()) + "=" + part(reason.target());
  }

  /** Returns the words with the separators of the cell replaced as those of the table are. */
  private static String part(String words) {
    return Cells.clean(words).replace(';', ' ').replace('=', ' ');
  }
}
