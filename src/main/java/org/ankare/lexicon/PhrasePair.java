package org.ankare.lexicon;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Words that translate each other as a whole: one word on one side, neighbours on the other.
 *
 * @param source the folded words of the source side, joined by one space
 * @param target the folded words of the target side, joined by one space
 */
record PhrasePair(String source, String target) {
  /** So many words at most stand for one. */
  static final int LONGEST = 3;

  /** How sure the links must be. */
  private static final double LEAST = 0.5;

  /**
   * Finds the pairs in two sentences: all words that come from one word must be neighbours, and
   * this word must come from them.
   *
   * @param given where the target words come from
   * @param taken where the source words come from
   */
  static void find(
      CodedCorpus.WordedPair pair,
      Emission.Posteriors given,
      Emission.Posteriors taken,
      Consumer<PhrasePair> taker) {
    Side sources = new Side(pair.source(), taken.links());
    Side targets = new Side(pair.target(), given.links());
    sources.find(targets, (one, phrase) -> taker.accept(new PhrasePair(one, phrase)));
    targets.find(sources, (one, phrase) -> taker.accept(new PhrasePair(phrase, one)));
  }

  /**
   * Returns the stems of both sides, of phrases those of the first and the last word, so that an
   * inflected form is evidence for another, and {@code foreign affairs minister} for {@code foreign
   * minister}.
   */
  PhrasePair stems() {
    return new PhrasePair(stems(source), stems(target));
  }

  private static String stems(String phrase) {
    int first = phrase.indexOf(' ');
    String last = Stem.of(phrase.substring(phrase.lastIndexOf(' ') + 1));
    return first < 0 ? last : Stem.of(phrase.substring(0, first)) + " " + last;
  }

  /** Takes a word and the words that stand for it. */
  private interface Taker {
    void take(String one, String phrase);
  }

  /**
   * One of the two sentences.
   *
   * @param words its words
   * @param links for each of them, the probability that it comes from each of the other sentence
   */
  private record Side(List<String> words, double[] links) {
    void find(Side other, Taker taker) {
      for (int one = 0; one < words.size(); one++) {
        int word = one;
        int[] linked =
            IntStream.range(0, other.words.size())
                .filter(i -> other.links[i * words.size() + word] >= LEAST)
                .toArray();
        if (isPhrase(linked) && comesFrom(one, linked, other)) {
          List<String> phrase = other.words.subList(linked[0], linked[linked.length - 1] + 1);
          taker.take(words.get(one), String.join(" ", phrase));
        }
      }
    }

    private static boolean isPhrase(int[] places) {
      return places.length > 1
          && places.length <= LONGEST
          && places[places.length - 1] - places[0] == places.length - 1;
    }

    private boolean comesFrom(int one, int[] linked, Side other) {
      int row = one * other.words.size();
      return Arrays.stream(linked).mapToDouble(i -> links[row + i]).sum() >= LEAST;
    }
  }
}
