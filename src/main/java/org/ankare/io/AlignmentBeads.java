package org.ankare.io;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.ankare.bitext.Alignment;
import org.ankare.bitext.Bead;
import org.ankare.bitext.BeadShape;
import org.ankare.bitext.Bitext;
import org.ankare.bitext.Unit;
import org.ankare.bitext.WrittenBead;
import org.ankare.bitext.WrittenReasons;
import org.ankare.bitext.WrittenSide;
import org.ankare.text.InputException;
import org.ankare.text.SegmentedDocument;
import org.ankare.text.Sentence;

/** The beads of an alignment as they are to be written. */
public final class AlignmentBeads {
  private final Alignment alignment;
  private final AlignmentView view;

  /** Takes an alignment, and what of it is to be written. */
  public AlignmentBeads(Alignment alignment, AlignmentView view) {
    this.alignment = alignment;
    this.view = view;
  }

  /**
   * Hands what is to be written to a sink, from beginning to end.
   *
   * @throws InputException if the alignment has what the format cannot hold
   */
  public void writeTo(BeadSink sink) throws IOException, InputException {
    sink.begin(head());
    for (Bead bead : alignment.beads()) {
      if (isShown(bead)) {
        sink.add(written(bead));
      }
    }
    sink.end();
  }

  private AlignmentHead head() {
    Set<AlignmentHead.Extra> extras = EnumSet.noneOf(AlignmentHead.Extra.class);
    if (view.evidence()) {
      extras.add(AlignmentHead.Extra.EVIDENCE);
    }
    if (!view.decisions().isEmpty()) {
      extras.add(AlignmentHead.Extra.DECISION);
    }
    return new AlignmentHead(
        Optional.of(view.signature()),
        Optional.of(note(alignment.bitext().source())),
        Optional.of(note(alignment.bitext().target())),
        view.unit(),
        extras);
  }

  private static AlignmentHead.DocumentNote note(SegmentedDocument document) {
    return new AlignmentHead.DocumentNote(
        document.document().name(), OptionalInt.of(document.size()));
  }

  private boolean isShown(Bead bead) {
    return view.unaligned() || !bead.isNull() || view.decisions().containsKey(bead);
  }

  private WrittenBead written(Bead bead) {
    Bitext bitext = alignment.bitext();
    List<Sentence> sources = sentences(bitext.source(), bead.sources());
    List<Sentence> targets = sentences(bitext.target(), bead.targets());
    return new WrittenBead(
        side(sources),
        side(targets),
        view.unit() == Unit.PASSAGE
            ? new BeadShape(passages(sources), passages(targets))
            : bead.shape(),
        OptionalDouble.of(bead.confidence()),
        OptionalDouble.of(bead.cost()),
        new WrittenReasons(
            Reasons.anchors(bead.evidence()), bead.evidence(), Reasons.speakers(bead.evidence())),
        bead.inside().stream().filter(this::isShown).map(this::inside).toList(),
        Optional.ofNullable(view.decisions().get(bead)));
  }

  private WrittenBead inside(Bead bead) {
    return new WrittenBead(
        numbers(alignment.bitext().source(), bead.sources()),
        numbers(alignment.bitext().target(), bead.targets()),
        bead.shape(),
        OptionalDouble.of(bead.confidence()),
        OptionalDouble.of(bead.cost()),
        WrittenReasons.NONE,
        List.of(),
        Optional.empty());
  }

  private WrittenSide side(List<Sentence> sentences) {
    return new WrittenSide(
        map(sentences, Sentence::number),
        map(sentences, Sentence::text),
        map(sentences, Sentence::span),
        view.unit() == Unit.PASSAGE ? map(sentences, Sentence::passage) : List.of());
  }

  private static WrittenSide numbers(SegmentedDocument document, List<Integer> positions) {
    return new WrittenSide(map(sentences(document, positions), Sentence::number), List.of());
  }

  private static int passages(List<Sentence> sentences) {
    return (int) sentences.stream().mapToInt(Sentence::passage).distinct().count();
  }

  private static <T> List<T> map(List<Sentence> sentences, Function<Sentence, T> part) {
    return sentences.stream().map(part).toList();
  }

  private static List<Sentence> sentences(SegmentedDocument document, List<Integer> positions) {
    return positions.stream().map(document::sentence).toList();
  }
}
