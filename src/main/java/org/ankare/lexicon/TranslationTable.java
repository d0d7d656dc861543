package org.ankare.lexicon;

import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.List;
import org.ankare.text.Language;

/**
 * Word pairs of one layer of the lexicon, packed into the bytes that they are stored in. Words are
 * numbered in order of their UTF-8 bytes; pairs are numbered row by row, a row being all pairs of a
 * source word, in order of the target word. Nothing is unpacked when it is loaded, so loading costs
 * no more than reading.
 */
public final class TranslationTable {
  /** Steps to a nat in stored rarities; probabilities have twice as many. */
  static final int STEPS = 16;

  private static final double[] PROBABILITY = new double[256];

  static {
    for (int i = 0; i < PROBABILITY.length; i++) {
      PROBABILITY[i] = i == 255 ? 0 : Math.exp(-i / (double) (2 * STEPS));
    }
  }

  private final PackedWords sources;
  private final PackedWords targets;
  private final IntBuffer rows;
  private final IntBuffer pairTargets;
  private final ByteBuffer forward;
  private final ByteBuffer backward;
  private Reverse reverse;

  /** Reads a table from where the buffer stands and leaves it after the table. */
  TranslationTable(ByteBuffer buffer) {
    sources = new PackedWords(buffer);
    targets = new PackedWords(buffer);
    int pairs = buffer.getInt();
    rows = PackedWords.takeInts(buffer, sources.size() + 1);
    pairTargets = PackedWords.takeInts(buffer, pairs);
    forward = PackedWords.takeBytes(buffer, pairs);
    backward = PackedWords.takeBytes(buffer, pairs);
  }

  /** Throws {@link IllegalArgumentException} unless every look-up stays within the table. */
  void check() {
    sources.check();
    targets.check();
    checkRising(rows, pairs());
    for (int pair = 0; pair < pairs(); pair++) {
      if (target(pair) < 0 || target(pair) >= targets.size()) {
        throw new IllegalArgumentException("pair " + pair + " out of range");
      }
    }
  }

  /** Checks that starts begin at 0, never fall, and end at the end. */
  static void checkRising(IntBuffer starts, int end) {
    int last = 0;
    for (int i = 0; i < starts.limit(); i++) {
      if (starts.get(i) < last || (i == 0 && starts.get(i) != 0)) {
        throw new IllegalArgumentException("starts fall at " + i);
      }
      last = starts.get(i);
    }
    if (last != end) {
      throw new IllegalArgumentException("starts end at " + last + ", not " + end);
    }
  }

  /** Returns the stored form of a probability: 255 for one too small to keep. */
  static byte quantized(double probability) {
    return probability <= 0
        ? (byte) 255
        : (byte) Math.min(255, Math.round(-Math.log(Math.min(1, probability)) * 2 * STEPS));
  }

  /** Returns the number of a word, or a number below 0 if the table does not have it. */
  public int find(Language language, String word) {
    return side(language).find(word);
  }

  /** Returns a word by its number. */
  public String word(Language language, int number) {
    return side(language).word(number);
  }

  /** Returns how many words of a language the table has. */
  public int size(Language language) {
    return side(language).size();
  }

  /**
   * Returns how rare a word is: the negative logarithm, in nats, of the share of training sentences
   * that have it.
   */
  public double rarity(Language language, int number) {
    return side(language).rarity(number);
  }

  /** Returns how rare a word is, in nats; infinite if the table does not have it. */
  public double rarity(Language language, String word) {
    int number = find(language, word);
    return number < 0 ? Double.POSITIVE_INFINITY : rarity(language, number);
  }

  /** Returns the number of the first pair of a source word. */
  public int rowStart(int source) {
    return rows.get(source);
  }

  /** Returns the number after the last pair of a source word. */
  public int rowEnd(int source) {
    return rows.get(source + 1);
  }

  /** Returns the target word of a pair. */
  public int target(int pair) {
    return pairTargets.get(pair);
  }

  /** Returns the probability that the source word of a pair is translated by its target word. */
  public double forward(int pair) {
    return PROBABILITY[forward.get(pair) & 0xff];
  }

  /** Returns the probability that the target word of a pair is translated by its source word. */
  public double backward(int pair) {
    return PROBABILITY[backward.get(pair) & 0xff];
  }

  /** Returns the number of pairs. */
  public int pairs() {
    return pairTargets.limit();
  }

  /** Returns the pair of two words, or a number below 0 if the table does not have it. */
  int pair(int source, int target) {
    int low = rowStart(source);
    int high = rowEnd(source) - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int found = target(middle);
      if (found == target) {
        return middle;
      }
      if (found < target) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -1;
  }

  /** Returns the translations of a word, in order of their bytes; none if it is not known. */
  List<Translation> translations(Language from, String word) {
    List<Translation> found = new ArrayList<>();
    int number = find(from, word);
    if (number >= 0 && from.equals(Language.SWEDISH)) {
      for (int pair = rowStart(number); pair < rowEnd(number); pair++) {
        found.add(new Translation(targets.word(target(pair)), forward(pair), backward(pair)));
      }
    } else if (number >= 0) {
      Reverse byTarget = reverse();
      for (int slot = byTarget.start(number); slot < byTarget.end(number); slot++) {
        int pair = byTarget.pair(slot);
        String source = sources.word(byTarget.source(slot));
        found.add(new Translation(source, backward(pair), forward(pair)));
      }
    }
    return found;
  }

  /** Returns the pairs of a target word, by the number of their source word. */
  synchronized Reverse reverse() {
    if (reverse == null) {
      reverse = new Reverse(this);
    }
    return reverse;
  }

  private PackedWords side(Language language) {
    return language.equals(Language.SWEDISH) ? sources : targets;
  }

  /** The pairs by target word, made by counting when they are first asked for. */
  static final class Reverse {
    private final int[] starts;
    private final int[] pairs;
    private final int[] sources;

    private Reverse(TranslationTable table) {
      starts = new int[table.targets.size() + 1];
      pairs = new int[table.pairs()];
      sources = new int[table.pairs()];
      for (int pair = 0; pair < pairs.length; pair++) {
        starts[table.target(pair) + 1]++;
      }
      for (int i = 1; i < starts.length; i++) {
        starts[i] += starts[i - 1];
      }
      int[] next = starts.clone();
      for (int source = 0; source < table.sources.size(); source++) {
        for (int pair = table.rowStart(source); pair < table.rowEnd(source); pair++) {
          int slot = next[table.target(pair)]++;
          pairs[slot] = pair;
          sources[slot] = source;
        }
      }
    }

    int start(int target) {
      return starts[target];
    }

    int end(int target) {
      return starts[target + 1];
    }

    int pair(int slot) {
      return pairs[slot];
    }

    int source(int slot) {
      return sources[slot];
    }
  }
}
