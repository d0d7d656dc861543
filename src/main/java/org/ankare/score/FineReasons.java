package org.ankare.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.ankare.bitext.Evidence;
import org.ankare.bitext.EvidenceKind;

/**
 * The reasons behind the costs of beads of parts that make one bead of sentences, added up: what
 * the beads are like as wholes first, then their words.
 */
final class FineReasons {
  private static final Map<FineBlock, EvidenceKind> KINDS = new EnumMap<>(FineBlock.class);

  static {
    KINDS.put(FineBlock.SHAPE, EvidenceKind.SHAPE);
    KINDS.put(FineBlock.JOINED_BY_RATE, EvidenceKind.SHAPE);
    KINDS.put(FineBlock.LENGTH, EvidenceKind.LENGTH);
    KINDS.put(FineBlock.SENTENCE, EvidenceKind.COVERAGE);
    KINDS.put(FineBlock.RUN, EvidenceKind.COVERAGE);
    KINDS.put(FineBlock.INSIDE, EvidenceKind.BORDER);
    KINDS.put(FineBlock.END, EvidenceKind.MARK);
    KINDS.put(FineBlock.OPENING, EvidenceKind.MARK);
  }

  private final Coverage.Sides sides;
  private final FineFeatures features;
  private final FineWeights weights;
  private final Map<EvidenceKind, Double> costs = new EnumMap<>(EvidenceKind.class);
  private final List<Evidence> words = new ArrayList<>();

  FineReasons(Coverage.Sides sides, FineFeatures features, FineWeights weights) {
    this.sides = sides;
    this.features = features;
    this.weights = weights;
  }

  /** Adds the reasons of a bead of neighbouring parts. */
  void add(Group parts, double nullRate) {
    int sources = parts.sources().size();
    int targets = parts.targets().size();
    FineFeatures.Sink sink =
        (weight, count) -> {
          FineBlock block = FineBlock.of(weight);
          if (KINDS.containsKey(block)) {
            costs.merge(KINDS.get(block), -count * weights.value(weight), Double::sum);
          }
        };
    features.bead(parts.sources().get(0), sources, parts.targets().get(0), targets, sink);
    FineFeatures.rate(sources, targets, nullRate, sink);
    PairedWords.Line source = features.words().line(0);
    for (int at = 0; at < source.count(); at++) {
      words.add(reason(0, at));
    }
    PairedWords.Line target = features.words().line(1);
    for (int at = 0; at < target.count(); at++) {
      if (target.partner(at) < 0) {
        words.add(reason(1, at));
      }
    }
  }

  /** Returns the reasons, those by words from the weightiest to the slightest. */
  List<Evidence> reasons(AnchorLinks anchors, Group whole) {
    List<Evidence> reasons = new ArrayList<>();
    costs.forEach((kind, cost) -> reasons.add(new Evidence(kind, "", "", cost)));
    for (AnchorLinks.Shared quote : anchors.sharedQuotes(whole)) {
      reasons.add(new Evidence(EvidenceKind.QUOTE, quote.source(), quote.target(), 0));
    }
    reasons.addAll(new NameReasons(anchors.sharedNames(whole)).taken(words));
    words.sort(Comparator.comparingDouble((Evidence reason) -> -Math.abs(reason.cost())));
    reasons.addAll(words);
    return reasons;
  }

  /** Returns the reason that a word is, together with its answer if it has one. */
  private Evidence reason(int side, int at) {
    PairedWords.Line line = features.words().line(side);
    PairedWords.Line other = features.words().line(1 - side);
    SideWords.WordType type = type(side, line.word(at));
    double cost = cost(side, type, line.state(at));
    if (line.partner(at) < 0) {
      return side == 0
          ? new Evidence(EvidenceKind.UNMATCHED, type.form(), "", cost)
          : new Evidence(EvidenceKind.UNMATCHED, "", type.form(), cost);
    }
    SideWords.WordType answer = type(1 - side, other.word(line.partner(at)));
    EvidenceKind kind = WordClass.isNumber(type.row()) ? EvidenceKind.NUMBER : EvidenceKind.WORD;
    double both = cost + cost(1 - side, answer, other.state(line.partner(at)));
    return new Evidence(kind, type.form(), answer.form(), both);
  }

  private SideWords.WordType type(int side, int word) {
    return (side == 0 ? sides.source() : sides.target()).type(word);
  }

  private double cost(int side, SideWords.WordType type, int state) {
    return -weights.value(FineFeatures.wordWeight(side, type, state))
        - weights.value(FineFeatures.spreadWeight(side, type, state));
  }
}
