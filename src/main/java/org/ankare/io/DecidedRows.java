package org.ankare.io;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ankare.bitext.Bead;
import org.ankare.bitext.Bitext;
import org.ankare.bitext.DecidedBeads;
import org.ankare.bitext.Decision;
import org.ankare.bitext.Evidence;
import org.ankare.bitext.WrittenBead;
import org.ankare.bitext.WrittenSide;
import org.ankare.text.InputException;
import org.ankare.text.SegmentedDocument;
import org.ankare.text.Sentence;

/**
 * Gathers what a person has decided in an alignment that was written before. Beads that were
 * accepted or made by hand stand; those that were rejected are apart; of all others nothing is
 * decided. Where a file tells no decision at all, each of its beads stands.
 */
public final class DecidedRows implements BeadSink {
  private final String name;
  private final Bitext bitext;
  private final List<WrittenBead> rows = new ArrayList<>();
  private boolean tellsDecisions;

  /**
   * Makes what gathers.
   *
   * @param name the file, as the user would write it
   * @param bitext the texts that its sentence numbers are of
   */
  public DecidedRows(String name, Bitext bitext) {
    this.name = name;
    this.bitext = bitext;
  }

  @Override
  public void begin(AlignmentHead head) {
    tellsDecisions |= head.extras().contains(AlignmentHead.Extra.DECISION);
  }

  @Override
  public void add(WrittenBead bead) {
    tellsDecisions |= bead.decision().isPresent();
    rows.add(bead);
  }

  /**
   * Returns what is decided.
   *
   * @throws InputException if a bead has a sentence that the texts lack or that reads otherwise
   *     there, or a sentence stands in two beads
   */
  public DecidedBeads decided() throws InputException {
    Side source = new Side("sv", bitext.source());
    Side target = new Side("en", bitext.target());
    List<Bead> standing = new ArrayList<>();
    List<Bead> apart = new ArrayList<>();
    Map<Bead, Decision> decisions = new HashMap<>();
    for (int row = 0; row < rows.size(); row++) {
      WrittenBead written = rows.get(row);
      if (tellsDecisions && written.decision().isEmpty()) {
        continue;
      }
      String place = name + ", bead " + (row + 1);
      Bead bead =
          new Bead(
              source.positions(place, written.source()),
              target.positions(place, written.target()),
              written.confidence().orElse(1),
              reasons(written));
      if (!written.isRejected()) {
        source.take(place, bead.sources());
        target.take(place, bead.targets());
        standing.add(bead);
        written.decision().ifPresent(decision -> decisions.put(bead, decision));
      } else if (!bead.isNull()) {
        apart.add(bead);
      }
    }
    return new DecidedBeads(standing, apart, decisions);
  }

  /** Returns the reasons that the file tells, or what it says the two sides share. */
  private static List<Evidence> reasons(WrittenBead bead) {
    List<Evidence> evidence = bead.reasons().evidence();
    return evidence.isEmpty() ? Reasons.ofAnchors(bead.reasons().anchors()) : evidence;
  }

  /** One of the two texts, and which of its sentences have been taken. */
  private static final class Side {
    private final String label;
    private final SegmentedDocument document;
    private final Map<Integer, Integer> positions = new HashMap<>();
    private final Set<Integer> taken = new HashSet<>();

    Side(String label, SegmentedDocument document) {
      this.label = label;
      this.document = document;
      for (int position = 0; position < document.size(); position++) {
        positions.put(document.sentence(position).number(), position);
      }
    }

    List<Integer> positions(String place, WrittenSide side) throws InputException {
      if (side.ids().isEmpty() && !side.isEmpty()) {
        throw new InputException(
            place, "no numbers of sentences", "give what align or its review page has written");
      }
      List<Integer> found = new ArrayList<>();
      for (int id : side.ids()) {
        Integer position = positions.get(id);
        if (position == null) {
          throw otherText(place, "has no sentence " + id);
        }
        if (found.contains(position)) {
          throw new InputException(
              place, label + " sentence " + id + " a second time", "have it there once");
        }
        found.add(position);
      }
      found.sort(null);
      List<Sentence> sentences = found.stream().map(document::sentence).toList();
      String text = String.join(" ", sentences.stream().map(Sentence::text).toList());
      if (!side.texts().isEmpty() && !Cells.clean(side.text()).equals(Cells.clean(text))) {
        throw otherText(place, "reads otherwise at " + Cells.joined(side.ids()));
      }
      return found;
    }

    private InputException otherText(String place, String problem) {
      return new InputException(
          place,
          document.document().name() + " (" + label + ") " + problem,
          "give the texts and options that the alignment was made with");
    }

    void take(String place, List<Integer> sentences) throws InputException {
      for (int sentence : sentences) {
        if (!taken.add(sentence)) {
          throw new InputException(
              place,
              label + " sentence " + document.sentence(sentence).number() + " a second time",
              "have it in one bead");
        }
      }
    }
  }
}
