package org.ankare.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.ankare.anchor.AnchorFinder;
import org.ankare.anchor.AnchorMatcher;
import org.ankare.anchor.AnchorSides;
import org.ankare.bitext.Bitext;
import org.ankare.bitext.PartedBitext;
import org.ankare.lexicon.Lexicon;
import org.ankare.pipeline.Segmentation;
import org.ankare.score.AnchorLinks;
import org.ankare.score.Band;
import org.ankare.score.ParallelScorer;
import org.ankare.score.ScorerWeights;
import org.ankare.segment.SentenceSegmenter;
import org.ankare.text.Document;
import org.ankare.text.Language;

/** Small bitexts of one sentence a line. */
final class Small {
  private static final String[][] WORDS = {
    {"bron", "bridge"}, {"hund", "dog"}, {"skolan", "school"}, {"vatten", "water"},
    {"vinter", "winter"}, {"tåget", "train"}, {"Lindholm", "Lindholm"}, {"1984", "1984"},
    {"och", "and"}, {"gammal", "old"}, {"köper", "buys"}, {"inte", "not"},
  };

  private Small() {}

  static Bitext bitext(List<String> swedish, List<String> english) {
    return new Bitext(
        Segmentation.LINES.segment(
            new Document("sv", String.join("\n", swedish)), Language.SWEDISH),
        Segmentation.LINES.segment(
            new Document("en", String.join("\n", english)), Language.ENGLISH));
  }

  /** Returns sentences of random words, which sometimes are those of the other side. */
  static Bitext random(Random random, int sources, int targets) {
    List<String> swedish = new ArrayList<>();
    List<String> english = new ArrayList<>();
    int[] topics = random.ints(Math.max(sources, targets), 0, WORDS.length).toArray();
    for (int i = 0; i < sources; i++) {
      swedish.add(sentence(random, topics[i], 0));
    }
    for (int i = 0; i < targets; i++) {
      english.add(sentence(random, topics[i], 1));
    }
    return bitext(swedish, english);
  }

  private static String sentence(Random random, int topic, int side) {
    StringBuilder sentence = new StringBuilder(WORDS[topic][side]);
    for (int words = random.nextInt(4); words > 0; words--) {
      sentence.append(' ').append(WORDS[random.nextInt(WORDS.length)][side]);
    }
    return sentence.toString();
  }

  static ParallelScorer scorer(Bitext bitext) {
    return new ParallelScorer(
        parted(bitext), Lexicon.shipped(), ScorerWeights.shipped().parallel());
  }

  /** Returns the bitext with its sentences cut into parts. */
  static PartedBitext parted(Bitext bitext) {
    return new PartedBitext(
        SentenceSegmenter.of(Language.SWEDISH).parts(bitext.source()),
        SentenceSegmenter.of(Language.ENGLISH).parts(bitext.target()));
  }

  /** Returns what the two sides share. */
  static AnchorLinks anchors(Bitext bitext) {
    AnchorFinder finder = new AnchorFinder(Lexicon.shipped());
    AnchorSides anchors = finder.find(bitext.source(), bitext.target());
    return AnchorLinks.of(bitext, anchors, new AnchorMatcher(Lexicon.shipped()).match(anchors));
  }

  /** Returns a band in the whole grid that is as narrow as chance has it. */
  static Band randomBand(Random random, int sources, int targets) {
    int[] from = new int[sources + 1];
    int[] to = new int[sources + 1];
    int low = 0;
    int high = sources == 0 ? targets : random.nextInt(targets + 1);
    for (int i = 0; i <= sources; i++) {
      from[i] = low;
      to[i] = i == sources ? targets : high;
      high = Math.min(targets, high + random.nextInt(3));
      low = Math.min(low + random.nextInt(2), to[i]);
    }
    return Band.of(from, to);
  }
}
