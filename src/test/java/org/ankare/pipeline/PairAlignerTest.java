package org.ankare.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.ankare.Cases;
import org.ankare.Laws;
import org.ankare.bitext.Bead;
import org.ankare.bitext.Bitext;
import org.ankare.lexicon.Lexicon;
import org.ankare.score.ScorerWeights;
import org.ankare.segment.Passages;
import org.ankare.text.Document;
import org.ankare.text.InputException;
import org.ankare.text.Language;
import org.ankare.text.Passage;
import org.ankare.text.SegmentedDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PairAlignerTest {
  static LongStream seeds() {
    return Cases.seeds(60);
  }

  /** Of every fourth seed all is boilerplate, as a format other than plain text may say. */
  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void boilerplateStandsAlone(long seed) throws IOException, InputException {
    Random random = new Random(seed);
    Cases.Pages pages = Cases.pages(seed);
    int share = seed % 4 == 0 ? 1 : 1 + random.nextInt(3);
    Bitext bitext =
        new Bitext(
            segmented(pages.swedish(), Language.SWEDISH, random, share),
            segmented(pages.english(), Language.ENGLISH, random, share));
    for (Mode mode : Mode.values()) {
      BitextAligner.Result result =
          new PairAligner(Lexicon.shipped(), ScorerWeights.shipped(), mode).align(bitext);
      Laws.assertHold(bitext, result);
      Laws.assertHoldForPassages(result, new PassageAligner(unused -> result).align(bitext));
      Set<Integer> sources = bitext.source().boilerplate();
      Set<Integer> targets = bitext.target().boilerplate();
      for (Bead bead : result.alignment().linked()) {
        assertThat(bead.sources()).noneMatch(sources::contains);
        assertThat(bead.targets()).noneMatch(targets::contains);
      }
    }
  }

  private static SegmentedDocument segmented(
      String text, Language language, Random random, int share) {
    List<Passage> passages =
        Passages.of(new Document("x", text)).stream()
            .map(
                passage ->
                    new Passage(
                        passage.span(),
                        random.nextInt(share) == 0 ? Passage.Kind.BOILERPLATE : Passage.Kind.TEXT))
            .toList();
    return Segmentation.RULES.segment(new Document("x", text, passages), language);
  }
}
