package org.ankare.lexicon;

/**
 * How likely the words of one sentence are, given those of the other: what a direction of word
 * alignment starts from.
 *
 * @param states the number of words that others may come from
 * @param words for each word that came about, one after another, its probability by each state
 * @param empty the probability of each word that came about if it came from none
 */
record Emission(int states, double[] words, double[] empty) {
  /** How likely a word comes from none, before anything is known of it. */
  static final double COMES_FROM_NONE = 0.2;

  int observations() {
    return empty.length;
  }

  /**
   * How likely each word came from each other.
   *
   * @param links probabilities in the order of {@link Emission#words}
   * @param empty the probability that a word came from none
   * @param jumps how often each jump was made, see {@link JumpModel#noJumps}
   */
  record Posteriors(double[] links, double[] empty, double[] jumps) {}

  /** Returns where the words came from if position does not matter (Model 1, Brown et al. 1993). */
  Posteriors anywhere() {
    double[] links = new double[words.length];
    double[] unlinked = new double[empty.length];
    for (int t = 0; t < empty.length; t++) {
      double fromNone = COMES_FROM_NONE * empty[t];
      double sum = fromNone;
      for (int at = t * states; at < (t + 1) * states; at++) {
        sum += words[at];
      }
      unlinked[t] = fromNone / sum;
      for (int at = t * states; at < (t + 1) * states; at++) {
        links[at] = words[at] / sum;
      }
    }
    return new Posteriors(links, unlinked, JumpModel.noJumps());
  }
}
