package org.ankare.benchmark;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.ankare.extract.DocumentReader;
import org.ankare.lexicon.Word;
import org.ankare.lexicon.WordTokenizer;
import org.ankare.segment.SentenceSegmenter;
import org.ankare.text.Document;
import org.ankare.text.InputException;
import org.ankare.text.Language;
import org.ankare.text.SegmentedDocument;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Passes over a text of one megabyte, so that operations a second are megabytes a second. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class TextBenchmark {
  private static final int MEGABYTE = 1_000_000;
  private static final List<String> SAMPLES = List.of("news", "translation", "messy");

  /** The language of the text. */
  @Param({"sv", "en"})
  public String language;

  private Document text;
  private SentenceSegmenter segmenter;

  /** Puts the samples together, again and again. */
  @Setup
  public void read() throws InputException {
    StringBuilder samples = new StringBuilder();
    for (String sample : SAMPLES) {
      Path file = Path.of("samples", sample, language + ".txt");
      samples.append(DocumentReader.detecting().read(file).text()).append("\n\n");
    }
    int bytes = samples.toString().getBytes(StandardCharsets.UTF_8).length;
    text = new Document("samples", samples.toString().repeat(MEGABYTE / bytes));
    segmenter = SentenceSegmenter.of(new Language(language));
  }

  /** Cuts the text into words. */
  @Benchmark
  public List<Word> words() {
    return WordTokenizer.words(text.text());
  }

  /** Cuts the text into sentences. */
  @Benchmark
  public SegmentedDocument sentences() {
    return segmenter.segment(text);
  }
}
