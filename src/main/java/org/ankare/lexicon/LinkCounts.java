package org.ankare.lexicon;

/** What a round of training counts; many threads may count at once. */
final class LinkCounts {
  private final Tally forward;
  private final Tally backward;
  private final boolean agree;
  private final Tally emptyForward;
  private final Tally emptyBackward;
  private final Tally jumpsForward = new Tally(JumpModel.noJumps().length);
  private final Tally jumpsBackward = new Tally(JumpModel.noJumps().length);

  /** Makes counts of 0; directions that agree count the same links. */
  LinkCounts(Layer words, boolean agree) {
    this.agree = agree;
    forward = new Tally(words.cells().size());
    backward = agree ? forward : new Tally(words.cells().size());
    emptyForward = new Tally(words.corpus().targets().size());
    emptyBackward = new Tally(words.corpus().sources().size());
  }

  /** Adds the links of a pair of sentences, as each of the two directions sees them. */
  void add(SentencePair pair, Emission.Posteriors given, Emission.Posteriors taken) {
    int sources = pair.source().length;
    int targets = pair.target().length;
    for (int i = 0; i < pair.cells().length; i++) {
      double there = given.links()[i % targets * sources + i / targets];
      double back = taken.links()[i];
      if (agree) {
        forward.add(pair.cells()[i], there * back);
      } else {
        forward.add(pair.cells()[i], there);
        backward.add(pair.cells()[i], back);
      }
    }
    for (int t = 0; t < targets; t++) {
      emptyForward.add(pair.target()[t], given.empty()[t]);
    }
    for (int s = 0; s < sources; s++) {
      emptyBackward.add(pair.source()[s], taken.empty()[s]);
    }
    jumpsForward.addAll(given.jumps());
    jumpsBackward.addAll(taken.jumps());
  }

  PairCounts pairs() {
    double[] values = forward.values();
    return new PairCounts(values, agree ? values : backward.values());
  }

  /** Returns how often each target word came from no source word. */
  double[] emptyForward() {
    return emptyForward.values();
  }

  /** Returns how often each source word came from no target word. */
  double[] emptyBackward() {
    return emptyBackward.values();
  }

  JumpModel jumpsForward() {
    return JumpModel.of(jumpsForward.values());
  }

  JumpModel jumpsBackward() {
    return JumpModel.of(jumpsBackward.values());
  }
}
