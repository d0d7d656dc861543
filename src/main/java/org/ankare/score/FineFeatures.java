package org.ankare.score;

import org.ankare.bitext.PartedBitext;

/**
 * What the fine weights see of a bead: its words paired one to one, its shape and lengths, runs of
 * words that nothing answers, and what stands at its borders. Not for more than one thread.
 */
final class FineFeatures {
  private final Coverage.Sides sides;
  private final PairedWords words;
  private final Borders sourceBorders;
  private final Borders targetBorders;

  FineFeatures(PartedBitext bitext, Coverage.Sides sides, WordMatches matches) {
    this.sides = sides;
    words = new PairedWords(sides, matches);
    sourceBorders = new Borders(bitext.source());
    targetBorders = new Borders(bitext.target());
  }

  /** Takes how often a weight counts. */
  interface Sink {
    /** Adds to the count of a weight. */
    void add(int weight, double count);
  }

  /** Tells the features of a bead of so many parts from two parts on, but for the null rate. */
  void bead(int source, int sources, int target, int targets, Sink sink) {
    words.pair(source, sources, target, targets);
    sink.add(FineBlock.SHAPE.at(sources - 1, targets - 1), 1);
    sink.add(
        FineBlock.LENGTH.at(
            0,
            LengthClass.of(
                length(sides.source(), source, sources), length(sides.target(), target, targets))),
        1);
    side(0, sides.source(), sink);
    side(1, sides.target(), sink);
    inside(0, sourceBorders, source, sources, sink);
    inside(1, targetBorders, target, targets, sink);
    int sourceEnd = sourceBorders.end(source + sources - 1);
    sink.add(FineBlock.END.at(sourceEnd, targetBorders.end(target + targets - 1)), 1);
    sink.add(FineBlock.OPENING.at(sourceBorders.opens(source), targetBorders.opens(target)), 1);
  }

  private static void inside(int side, Borders borders, int from, int count, Sink sink) {
    for (int part = from + 1; part < from + count; part++) {
      sink.add(FineBlock.INSIDE.at(side, borders.before(part)), 1);
      if (borders.startsPassage(part)) {
        sink.add(FineBlock.INSIDE.at(side, BorderClass.PASSAGE.ordinal()), 1);
      }
    }
  }

  /** Tells the feature of a bead that counts by the share of parts, 0 to 1, that stand alone. */
  static void rate(int sources, int targets, double nullRate, Sink sink) {
    if (sources + targets > 2) {
      sink.add(FineBlock.JOINED_BY_RATE.at(0, 0), nullRate);
    }
  }

  /**
   * Tells the features of an event between beads.
   *
   * @param part the part that it leaves alone
   * @param nullRate the share of parts, 0 to 1, that stand alone
   */
  void event(NullEvent event, int part, double nullRate, Sink sink) {
    sink.add(FineBlock.NULL.at(0, event.ordinal()), 1);
    sink.add(FineBlock.NULL_BY_RATE.at(0, event.ordinal()), nullRate);
    if (event == NullEvent.FURTHER_OMISSION) {
      sink.add(FineBlock.BETWEEN_NULLS.at(0, sourceBorders.before(part)), 1);
    } else if (event == NullEvent.FURTHER_ADDITION) {
      sink.add(FineBlock.BETWEEN_NULLS.at(1, targetBorders.before(part)), 1);
    }
  }

  private static double length(SideWords side, int from, int count) {
    double length = 0;
    for (int part = from; part < from + count; part++) {
      length += side.length(part);
    }
    return length;
  }

  private void side(int side, SideWords types, Sink sink) {
    PairedWords.Line line = words.line(side);
    double run = 0;
    double longestRun = 0;
    int first = 0;
    int answered = 0;
    for (int at = 0; at < line.count(); at++) {
      SideWords.WordType type = types.type(line.word(at));
      int state = line.state(at);
      sink.add(wordWeight(side, type, state), 1);
      sink.add(spreadWeight(side, type, state), 1);
      int isAnswered = isAnswered(state);
      answered += isAnswered;
      run = isAnswered == 1 ? 0 : run + type.rarity();
      longestRun = Math.max(longestRun, run);
      if (at + 1 == line.count() || line.part(at + 1) != line.part(at)) {
        int sentenceClass = SentenceClass.of(at + 1 - first, answered);
        sink.add(FineBlock.SENTENCE.at(side, sentenceClass), 1);
        first = at + 1;
        answered = 0;
      }
    }
    sink.add(FineBlock.RUN.at(side, RunClass.of(longestRun)), 1);
  }

  private static int isAnswered(int state) {
    return state < Grade.COUNT ? SentenceClass.answered(state) : 0;
  }

  static int wordWeight(int side, SideWords.WordType type, int state) {
    return FineBlock.WORD.at(side * WordClass.ROWS_WITH_NAMES + type.rowWithNames(), state);
  }

  static int spreadWeight(int side, SideWords.WordType type, int state) {
    return FineBlock.SPREAD.at(side * WordClass.SPREADS + type.spread(), state);
  }

  /** Returns the words of the bead that was told last. */
  PairedWords words() {
    return words;
  }
}
