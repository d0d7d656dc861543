package org.ankare.score;

import org.ankare.lexicon.Lexicon;
import org.ankare.text.Language;

/**
 * How much a word of one sentence, by the grade of its best answer in another, speaks for the two
 * being translations: the logarithm, in nats, of how much likelier a translation is to have it than
 * any sentence of its pile is. A word comes from the other sentence with the chance of its grade;
 * with the rest of the chance it comes from nowhere, as any word of the pile does.
 */
final class Lifts {
  /** The share of words of true translations that come from nowhere, by kind of word. */
  private static final double FROM_NOWHERE = 0.12;

  private static final double UNKNOWN_FROM_NOWHERE = 0.4;
  private static final double NUMBER_FROM_NOWHERE = 0.02;

  /** How many sentences' worth of trust the rarity of the training text has beside the pile's. */
  private static final double TRUST_IN_TRAINING = 200;

  /** The rarity, in nats, of a word that training never saw. */
  private static final double UNSEEN_RARITY = 11;

  private final SideWords words;
  private final float[] lifts;
  private final float[] bestLifts;

  /**
   * Looks up how common the words are.
   *
   * @param trust how many sentences' worth of trust a sentence of the pile has: 1, or 0 where the
   *     pile is no text but chance
   */
  Lifts(SideWords words, Language language, Lexicon lexicon, double trust) {
    this.words = words;
    lifts = new float[words.types() * Grade.COUNT];
    bestLifts = new float[words.types()];
    double sentences = trust * words.sentences();
    int[] with = words.sentencesWith();
    for (int type = 0; type < words.types(); type++) {
      SideWords.WordType word = words.type(type);
      double rarity =
          word.inForms() < 0 ? UNSEEN_RARITY : lexicon.forms().rarity(language, word.inForms());
      double share =
          (trust * with[type] + TRUST_IN_TRAINING * Math.exp(-rarity))
              / (sentences + TRUST_IN_TRAINING);
      double nowhere = fromNowhere(word);
      for (Grade grade : Grade.values()) {
        double lift = Math.log(nowhere + (1 - nowhere) * grade.chance() / share);
        lifts[type * Grade.COUNT + grade.ordinal()] = (float) lift;
      }
      bestLifts[type] = of(type, Grade.SURE.ordinal()) - of(type, 0);
    }
  }

  private static double fromNowhere(SideWords.WordType word) {
    if (WordClass.isNumber(word.row())) {
      return NUMBER_FROM_NOWHERE;
    }
    return word.inForms() < 0 ? UNKNOWN_FROM_NOWHERE : FROM_NOWHERE;
  }

  /** Returns the lift of a word by the grade of its best answer, in nats. */
  float of(int type, int grade) {
    return lifts[type * Grade.COUNT + grade];
  }

  /** Returns what an answer is worth: the lift of a word over having none, at least 0. */
  float worth(int type, int grade) {
    return Math.max(0, of(type, grade) - of(type, 0));
  }

  /** Returns what the words of a sentence would be worth if all were surely answered. */
  float worth(int sentence) {
    float worth = 0;
    for (int word : words.words(sentence)) {
      worth += bestLifts[word];
    }
    return worth;
  }
}
