package org.ankare.benchmark;

import java.util.concurrent.TimeUnit;
import org.ankare.lexicon.Lexicon;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long the lexicon takes that a command begins with: the first read of a new machine, which has
 * the options of {@code bin/ankare}.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
    value = 10,
    jvmArgsAppend = {
      "-XX:TieredStopAtLevel=1",
      "-XX:SharedArchiveFile=target/ankare/lib/ankare.jsa"
    })
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class LexiconBenchmark {
  /** Reads the lexicon that ships. */
  @Benchmark
  public Lexicon firstRead() {
    return Lexicon.shipped();
  }
}
