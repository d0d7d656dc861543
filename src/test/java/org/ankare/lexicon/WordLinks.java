package org.ankare.lexicon;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ankare.text.Language;

/**
 * Links the words of sentences that translate each other by a lexicon and by jumps (hidden Markov
 * models both ways), to measure how good the lexicon is. Sentences come tokenised, a sentence a
 * line; {@code _} joins words that count as one.
 */
public final class WordLinks {
  private static final int ROUNDS = 3;

  /** The least geometric mean of what both directions make of a link. */
  private static final double LEAST = 0.35;

  /** How sure one direction must be of a link of a word that has none, next to other links. */
  private static final double SURE = 0.95;

  private final List<String[]> source;
  private final List<String[]> target;
  private final LinkChances chances;

  private WordLinks(List<String[]> source, List<String[]> target, Lexicon lexicon) {
    this.source = source;
    this.target = target;
    chances = new LinkChances(lexicon);
  }

  /**
   * Returns the links of each sentence pair as {@code target-source} numbers, as the gold has them.
   */
  public static List<Set<String>> of(Path source, Path target, Lexicon lexicon) throws IOException {
    return new WordLinks(tokens(source), tokens(target), lexicon).all();
  }

  /** Returns the alignment error rate where all gold links are sure. */
  public static double errorRate(Path gold, List<Set<String>> links) throws IOException {
    List<String> lines = Files.readAllLines(gold);
    int hits = 0;
    int all = 0;
    for (int i = 0; i < lines.size(); i++) {
      Set<String> wanted = new HashSet<>(Arrays.asList(lines.get(i).split(" ")));
      all += wanted.size() + links.get(i).size();
      wanted.retainAll(links.get(i));
      hits += wanted.size();
    }
    return 1 - 2.0 * hits / all;
  }

  private static List<String[]> tokens(Path file) throws IOException {
    return Files.readAllLines(file).stream().map(line -> line.split(" ")).toList();
  }

  private List<Set<String>> all() {
    JumpModel forward = JumpModel.untrained();
    JumpModel backward = JumpModel.untrained();
    List<Set<String>> links = List.of();
    for (int round = 0; round < ROUNDS; round++) {
      Tally there = new Tally(JumpModel.noJumps().length);
      Tally back = new Tally(JumpModel.noJumps().length);
      links = new ArrayList<>();
      for (int i = 0; i < source.size(); i++) {
        Emission.Posteriors given =
            forward.posteriors(chances.of(Language.SWEDISH, source.get(i), target.get(i)));
        Emission.Posteriors taken =
            backward.posteriors(chances.of(Language.ENGLISH, target.get(i), source.get(i)));
        there.addAll(given.jumps());
        back.addAll(taken.jumps());
        links.add(new Grid(source.get(i).length, given.links(), taken.links()).links());
      }
      forward = JumpModel.of(there.values());
      backward = JumpModel.of(back.values());
    }
    return links;
  }

  /** The words of a sentence pair against each other. */
  private static final class Grid {
    private final int sources;
    private final int targets;
    private final double[][] oneWay;
    private final boolean[][] isLinked;

    Grid(int sources, double[] given, double[] taken) {
      this.sources = sources;
      targets = given.length / sources;
      oneWay = new double[sources][targets];
      isLinked = new boolean[sources][targets];
      for (int s = 0; s < sources; s++) {
        for (int t = 0; t < targets; t++) {
          double there = given[t * sources + s];
          double back = taken[s * targets + t];
          oneWay[s][t] = Math.max(there, back);
          isLinked[s][t] = Math.sqrt(there * back) > LEAST;
        }
      }
    }

    Set<String> links() {
      while (grow()) {
        // Until no word that has no link gets one.
      }
      Set<String> links = new HashSet<>();
      for (int s = 0; s < sources; s++) {
        for (int t = 0; t < targets; t++) {
          if (isLinked[s][t]) {
            links.add(t + "-" + s);
          }
        }
      }
      return links;
    }

    private boolean grow() {
      boolean grew = false;
      for (int s = 0; s < sources; s++) {
        for (int t = 0; t < targets; t++) {
          if (!isLinked[s][t] && oneWay[s][t] > SURE && hasFree(s, t) && touches(s, t)) {
            isLinked[s][t] = true;
            grew = true;
          }
        }
      }
      return grew;
    }

    private boolean hasFree(int source, int target) {
      boolean isSourceFree = true;
      boolean isTargetFree = true;
      for (int t = 0; t < targets; t++) {
        isSourceFree &= !isLinked[source][t];
      }
      for (int s = 0; s < sources; s++) {
        isTargetFree &= !isLinked[s][target];
      }
      return isSourceFree || isTargetFree;
    }

    private boolean touches(int source, int target) {
      for (int s = Math.max(0, source - 1); s <= Math.min(sources - 1, source + 1); s++) {
        for (int t = Math.max(0, target - 1); t <= Math.min(targets - 1, target + 1); t++) {
          if (isLinked[s][t]) {
            return true;
          }
        }
      }
      return false;
    }
  }
}
