package org.ankare.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.ankare.Cases;
import org.ankare.bitext.Alignment;
import org.ankare.bitext.Bitext;
import org.ankare.bitext.Unit;
import org.ankare.bitext.WrittenBead;
import org.ankare.lexicon.Lexicon;
import org.ankare.pipeline.Mode;
import org.ankare.pipeline.PairAligner;
import org.ankare.pipeline.QuoteAligner;
import org.ankare.score.ScorerWeights;
import org.ankare.text.InputException;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is written, read and written again has the same bytes, in every format that is read. */
class RoundTripTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource
  void keepsSentences(BeadForm form) throws IOException, InputException {
    for (boolean all : List.of(true, false)) {
      AlignmentView view = new AlignmentView("ankare test", all, all, Unit.SENTENCE);
      check(form, new AlignmentBeads(Samples.alignment(), view)::writeTo);
    }
  }

  @ParameterizedTest
  @EnumSource
  void keepsPassages(BeadForm form) throws IOException, InputException {
    AlignmentView view = new AlignmentView("ankare test", true, true, Unit.PASSAGE);
    check(form, new AlignmentBeads(Samples.passages(), view)::writeTo);
  }

  @ParameterizedTest
  @EnumSource
  void keepsSeededTexts(BeadForm form) throws IOException, InputException {
    for (long seed : Cases.seeds(60).toArray()) {
      Bitext bitext = Cases.bitext(seed);
      Alignment sentences =
          new PairAligner(Lexicon.shipped(), ScorerWeights.shipped(), Mode.PARALLEL)
              .align(bitext)
              .alignment();
      AlignmentView view = new AlignmentView("seed " + seed, true, true, Unit.SENTENCE);
      check(form, new AlignmentBeads(sentences, view)::writeTo);
      Alignment quotes = new QuoteAligner(Lexicon.shipped()).align(bitext).alignment();
      view = new AlignmentView("seed " + seed, false, false, Unit.QUOTE);
      if (form != BeadForm.LADDER) { // Quotes need not stand in one order.
        check(form, new AlignmentBeads(quotes, view)::writeTo);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void keepsHostileTexts(BeadForm form) throws IOException, InputException {
    check(form, sink -> write(Hostile.beads(), Set.of(AlignmentHead.Extra.DECISION), sink));
    check(form, sink -> write(Hostile.bare(), Set.of(), sink));
  }

  @ParameterizedTest
  @EnumSource
  void keepsNothing(BeadForm form) throws IOException, InputException {
    check(form, sink -> write(List.of(), Set.of(), sink));
  }

  private static void write(List<WrittenBead> beads, Set<AlignmentHead.Extra> extras, BeadSink sink)
      throws IOException, InputException {
    sink.begin(AlignmentHead.UNKNOWN.with(Unit.SENTENCE, extras));
    for (WrittenBead bead : beads) {
      sink.add(bead);
    }
    sink.end();
  }

  private void check(BeadForm form, Written.Beads beads) throws IOException, InputException {
    AlignmentFormat format = AlignmentFormat.valueOf(form.name());
    Path file = folder.resolve("pair." + format.ending());
    List<byte[]> once = Written.bytes(format, beads);
    for (int i = 0; i < once.size(); i++) {
      Files.write(ResultFiles.place(file, format.parts().get(i)), once.get(i));
    }
    List<byte[]> again =
        Written.bytes(format, sink -> BeadFile.ANY.source("again", file).copyTo(sink));
    assertThat(again).hasSameSizeAs(once);
    for (int i = 0; i < once.size(); i++) {
      assertThat(new String(again.get(i), StandardCharsets.UTF_8))
          .isEqualTo(new String(once.get(i), StandardCharsets.UTF_8));
    }
  }
}
