package org.ankare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Locale;
import java.util.stream.LongStream;
import org.ankare.bitext.Alignment;
import org.ankare.bitext.Bitext;
import org.ankare.bitext.Unit;
import org.ankare.io.AlignmentFormat;
import org.ankare.io.AlignmentView;
import org.ankare.io.Written;
import org.ankare.lexicon.Lexicon;
import org.ankare.pipeline.BitextAligner;
import org.ankare.pipeline.Mode;
import org.ankare.pipeline.PairAligner;
import org.ankare.pipeline.PassageAligner;
import org.ankare.pipeline.QuoteAligner;
import org.ankare.score.ScorerWeights;
import org.ankare.text.InputException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The five laws over the whole chain, on seeded texts. */
class LawsTest {
  static LongStream seeds() {
    return Cases.seeds(60);
  }

  private static BitextAligner.Result align(Bitext bitext, Mode mode) {
    return new PairAligner(Lexicon.shipped(), ScorerWeights.shipped(), mode).align(bitext);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void holdInEveryMode(long seed) throws IOException, InputException {
    Bitext bitext = Cases.bitext(seed);
    for (Mode mode : Mode.values()) {
      BitextAligner.Result result = align(bitext, mode);
      Laws.assertHold(bitext, result);
      assertThat(mode == Mode.AUTO || mode == result.mode()).isTrue();
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void holdForPassages(long seed) throws IOException, InputException {
    Bitext bitext = Cases.bitext(seed);
    for (Mode mode : Mode.values()) {
      BitextAligner.Result sentences = align(bitext, mode);
      BitextAligner.Result result = new PassageAligner(unused -> sentences).align(bitext);
      Laws.assertHoldForPassages(sentences, result);
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void holdForQuotes(long seed) throws IOException, InputException {
    BitextAligner aligner = new QuoteAligner(Lexicon.shipped());
    BitextAligner.Result result = aligner.align(Cases.bitext(seed));
    Laws.assertHoldForQuotes(result);
    assertThat(aligner.align(Cases.bitext(seed)).alignment().beads())
        .isEqualTo(result.alignment().beads());
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void sameBytesTwiceAndInTurkey(long seed) throws IOException, InputException {
    String expected = print(seed);
    assertThat(print(seed)).isEqualTo(expected);
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(new Locale("tr", "TR"));
      assertThat(print(seed)).isEqualTo(expected);
    } finally {
      Locale.setDefault(before);
    }
  }

  private static String print(long seed) throws IOException, InputException {
    StringBuilder out = new StringBuilder();
    for (Mode mode : Mode.values()) {
      Bitext bitext = Cases.bitext(seed);
      BitextAligner.Result result = align(bitext, mode);
      BitextAligner.Result passages = new PassageAligner(unused -> result).align(bitext);
      for (AlignmentFormat format : AlignmentFormat.values()) {
        out.append(print(format, result.alignment(), Unit.SENTENCE));
        out.append(print(format, passages.alignment(), Unit.PASSAGE));
      }
    }
    return out.toString();
  }

  private static String print(AlignmentFormat format, Alignment alignment, Unit unit)
      throws IOException, InputException {
    return format == AlignmentFormat.LADDER && !alignment.isMonotone()
        ? "" // It is refused.
        : Written.text(format, alignment, new AlignmentView("signature", true, true, unit));
  }
}
