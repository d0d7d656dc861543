package org.ankare.score;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ankare.anchor.AnchorPair;

/** Reads the {@link Clue}s of groups of sentences. */
final class Clues {
  /** The grade by which a word counts as answered when a bead grows. */
  private static final int ANSWERED = Grade.WEAK.ordinal();

  /** More names than this, by worth in nats, say no more. */
  private static final double MOST_NAMES = 6;

  private final Coverage.Sides sides;
  private final WordMatches matches;
  private final Gains gains;
  private final AnchorLinks anchors;

  Clues(Coverage.Sides sides, WordMatches matches, Gains gains, AnchorLinks anchors) {
    this.sides = sides;
    this.matches = matches;
    this.gains = gains;
    this.anchors = anchors;
  }

  /** Returns the clues, in the order of {@link Clue}. */
  double[] of(Group group) {
    return of(group, Taken.NOTHING);
  }

  /** Returns the clues that are left when what other sentences have answered is taken away. */
  double[] of(Group group, Taken taken) {
    double[] clues = new double[Clue.COUNT];
    clues[Clue.BASE.ordinal()] = 1;
    addWords(group, taken, clues);
    addNames(group, taken, clues);
    addNumbers(group, taken, clues);
    for (AnchorPair pair : anchors.quotes(group)) {
      double sure = Math.max(clues[Clue.QUOTE.ordinal()], pair.confidence());
      clues[Clue.QUOTE.ordinal()] = sure;
    }
    clues[Clue.DISTANCE.ordinal()] =
        Math.abs(
            place(group.sources(), sides.source().sentences())
                - place(group.targets(), sides.target().sentences()));
    return clues;
  }

  private static double place(List<Integer> sentences, int count) {
    return sentences.get(0) / (double) count;
  }

  private void addWords(Group group, Taken taken, double[] clues) {
    double[] answered = new double[2];
    double[] whole = new double[2];
    for (BeadWords.Answered word : words(group)) {
      if (taken.has(word) || isOfName(word)) {
        continue;
      }
      boolean isTaken = word.answer() >= 0 && taken.hasAnswer(word);
      answered[word.side()] += isTaken ? 0 : worth(word);
      whole[word.side()] += gains.worth(word.side(), word.type(), Grade.SURE.ordinal());
    }
    double all = Math.max(0, answered[0] + answered[1]);
    double source = Math.max(0, answered[0]) / (whole[0] + 1);
    double target = Math.max(0, answered[1]) / (whole[1] + 1);
    clues[Clue.WORDS.ordinal()] = Math.log1p(all);
    clues[Clue.WORDS_ROOT.ordinal()] = Math.sqrt(all);
    clues[Clue.SOURCE_COVERED.ordinal()] = source;
    clues[Clue.TARGET_COVERED.ordinal()] = target;
    clues[Clue.LESS_COVERED.ordinal()] = Math.min(source, target);
    clues[Clue.MORE_COVERED.ordinal()] = Math.max(source, target);
    clues[Clue.SIZE.ordinal()] = Math.log1p(Math.max(0, whole[0] + whole[1]));
  }

  /** Tells whether a word is part of a name, which has a clue of its own. */
  boolean isOfName(BeadWords.Answered word) {
    SideWords own = word.side() == 0 ? sides.source() : sides.target();
    return anchors.nameWords(word.side(), word.sentence()).contains(own.type(word.type()).form());
  }

  List<BeadWords.Answered> words(Group group) {
    return new BeadWords(sides, matches, group.sources(), group.targets()).words();
  }

  /** Returns what a word gains by its answer. */
  double worth(BeadWords.Answered word) {
    return gains.worth(word.side(), word.type(), word.grade());
  }

  private void addNames(Group group, Taken taken, double[] clues) {
    Set<String> source = anchors.sourceNames(group.sources());
    Set<String> target = anchors.targetNames(group.targets());
    source.removeAll(taken.names());
    target.removeAll(taken.names());
    double shared = 0;
    double sourceAlone = 0;
    double targetAlone = 0;
    for (String name : source) {
      if (target.contains(name)) {
        shared += anchors.worth(name);
      } else {
        sourceAlone += anchors.worth(name);
      }
    }
    for (String name : target) {
      targetAlone += source.contains(name) ? 0 : anchors.worth(name);
    }
    clues[Clue.NAMES.ordinal()] = Math.min(MOST_NAMES, shared);
    clues[Clue.SOURCE_NAMES.ordinal()] = Math.min(MOST_NAMES, sourceAlone);
    clues[Clue.TARGET_NAMES.ordinal()] = Math.min(MOST_NAMES, targetAlone);
  }

  private void addNumbers(Group group, Taken taken, double[] clues) {
    Set<String> source = anchors.sourceNumbers(group.sources());
    Set<String> target = anchors.targetNumbers(group.targets());
    source.removeAll(taken.numbers());
    target.removeAll(taken.numbers());
    int shared = shared(source, target);
    clues[Clue.NUMBERS.ordinal()] = Math.min(2, shared);
    clues[Clue.SOURCE_NUMBERS.ordinal()] = source.size() > shared ? 1 : 0;
    clues[Clue.TARGET_NUMBERS.ordinal()] = target.size() > shared ? 1 : 0;
  }

  private static int shared(Set<String> source, Set<String> target) {
    Set<String> shared = new HashSet<>(source);
    shared.retainAll(target);
    return shared.size();
  }

  /** Returns what a group answers, so that a sentence that joins it is not credited with it. */
  Taken taken(Group group) {
    Set<Integer> sources = new HashSet<>();
    Set<Integer> targets = new HashSet<>();
    for (BeadWords.Answered word : words(group)) {
      if (word.grade() >= ANSWERED) {
        (word.side() == 0 ? sources : targets).add(word.type());
      }
    }
    Set<String> names = anchors.sourceNames(group.sources());
    names.retainAll(anchors.targetNames(group.targets()));
    Set<String> numbers = anchors.sourceNumbers(group.sources());
    numbers.retainAll(anchors.targetNumbers(group.targets()));
    return new Taken(sources, targets, names, numbers);
  }

  /**
   * What a group of sentences answers already.
   *
   * @param sources its answered source words
   * @param targets its answered target words
   * @param names names that it has on both sides
   * @param numbers numbers that it has on both sides
   */
  record Taken(Set<Integer> sources, Set<Integer> targets, Set<String> names, Set<String> numbers) {
    static final Taken NOTHING = new Taken(Set.of(), Set.of(), Set.of(), Set.of());

    boolean has(BeadWords.Answered word) {
      return (word.side() == 0 ? sources : targets).contains(word.type());
    }

    boolean hasAnswer(BeadWords.Answered word) {
      return (word.side() == 0 ? targets : sources).contains(word.answer());
    }
  }
}
