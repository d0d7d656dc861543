package org.ankare.score;

/** What each word of a bitext is worth by the grade of its best answer, in nats. */
final class Gains {
  private final float[][] source;
  private final float[][] target;
  private final float[][] sentence = new float[2][SentenceClass.COUNT];

  Gains(Coverage.Sides sides, CoarseWeights weights) {
    for (int side = 0; side < sentence.length; side++) {
      for (int i = 0; i < SentenceClass.COUNT; i++) {
        sentence[side][i] = (float) weights.value(CoarseWeights.sentence(side) + i);
      }
    }
    source = gains(sides.source(), 0, weights);
    target = gains(sides.target(), 1, weights);
  }

  private static float[][] gains(SideWords words, int side, CoarseWeights weights) {
    float[][] gains = new float[words.types()][Grade.COUNT];
    for (int type = 0; type < gains.length; type++) {
      int row = CoarseWeights.row(side, words.type(type).row());
      int spread = CoarseWeights.spread(side, words.type(type).spread());
      for (int grade = 0; grade < Grade.COUNT; grade++) {
        gains[type][grade] = (float) (weights.value(row + grade) + weights.value(spread + grade));
      }
    }
    return gains;
  }

  /** Returns the gains of the source words by word, then by grade; do not change them. */
  float[][] source() {
    return source;
  }

  /** Returns the gains of the target words by word, then by grade; do not change them. */
  float[][] target() {
    return target;
  }

  /** Returns the gains of a sentence of a side by its {@link SentenceClass}; do not change them. */
  float[] sentence(int side) {
    return sentence[side];
  }

  /** Returns what a word gains; side 0 is the source. */
  double gain(int side, int type, int grade) {
    return (side == 0 ? source : target)[type][grade];
  }

  /** Returns what a word gains over having no answer. */
  double worth(int side, int type, int grade) {
    return gain(side, type, grade) - gain(side, type, 0);
  }
}
