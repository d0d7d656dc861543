package org.ankare.benchmark;

import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.ankare.bitext.Bitext;
import org.ankare.lexicon.Lexicon;
import org.ankare.lexicon.Translation;
import org.ankare.pipeline.BitextAligner;
import org.ankare.pipeline.BitextMaker;
import org.ankare.pipeline.Mode;
import org.ankare.pipeline.PairAligner;
import org.ankare.pipeline.Segmentation;
import org.ankare.score.ScorerWeights;
import org.ankare.text.Document;
import org.ankare.text.InputException;
import org.ankare.text.Language;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Alignment of two texts of 500 sentences, of words that translate each other. */
@State(Scope.Benchmark)
@BenchmarkMode(org.openjdk.jmh.annotations.Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class AlignBenchmark {
  private static final int SENTENCES = 500;
  private static final int WORDS = 18;
  private static final long SEED = 1;

  private final PairAligner aligner =
      new PairAligner(Lexicon.shipped(), ScorerWeights.shipped(), Mode.PARALLEL);
  private Bitext bitext;

  /** Draws words from the lexicon, and takes their likeliest translations for the other side. */
  @Setup
  public void write() throws InputException {
    Lexicon lexicon = Lexicon.shipped();
    int words = lexicon.forms().size(Language.SWEDISH);
    Random random = new Random(SEED);
    StringBuilder swedish = new StringBuilder();
    StringBuilder english = new StringBuilder();
    for (int i = 0; i < SENTENCES * WORDS; i++) {
      String word = lexicon.forms().word(Language.SWEDISH, random.nextInt(words));
      List<Translation> translations = lexicon.translations(Language.SWEDISH, word);
      String end = i % WORDS == WORDS - 1 ? ".\n" : " ";
      swedish.append(word).append(end);
      english.append(translations.isEmpty() ? word : translations.get(0).word()).append(end);
    }
    bitext =
        new BitextMaker(Segmentation.LINES, List.of(Language.SWEDISH, Language.ENGLISH))
            .bitext(new Document("sv", swedish.toString()), new Document("en", english.toString()));
  }

  /** Aligns, anchors and evidence included. */
  @Benchmark
  public BitextAligner.Result parallel() {
    return aligner.align(bitext);
  }
}
