package org.ankare.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ankare.Laws;
import org.ankare.bitext.Bitext;
import org.ankare.extract.DocumentReader;
import org.ankare.lexicon.Lexicon;
import org.ankare.pipeline.BitextAligner;
import org.ankare.pipeline.BitextMaker;
import org.ankare.pipeline.Mode;
import org.ankare.pipeline.PairAligner;
import org.ankare.pipeline.PassageAligner;
import org.ankare.pipeline.QuoteAligner;
import org.ankare.pipeline.Segmentation;
import org.ankare.score.ScorerWeights;
import org.ankare.text.InputException;
import org.ankare.text.Language;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each folder is a case; {@code -Dgolden.update=true} rewrites what is expected of it. */
class AlignGoldenTest {
  static List<Named<Path>> cases() throws IOException {
    return Golden.cases("align");
  }

  @TempDir private Path directory;

  /** Returns the two texts of a case, or the one that holds both. */
  private static List<Path> inputs(Path folder) {
    Path both = folder.resolve("in.txt");
    return Files.exists(both)
        ? List.of(both)
        : List.of(folder.resolve("in.sv"), folder.resolve("in.en"));
  }

  private static Bitext bitext(Path folder, Segmentation segmentation) throws InputException {
    DocumentReader reader = DocumentReader.detecting();
    List<Path> inputs = inputs(folder);
    return inputs.size() == 1
        ? new BitextMaker(segmentation, List.of()).bitext(reader.read(inputs.get(0)))
        : new BitextMaker(segmentation, List.of(Language.SWEDISH, Language.ENGLISH))
            .bitext(reader.read(inputs.get(0)), reader.read(inputs.get(1)));
  }

  private String run(Path folder) throws IOException {
    List<String> arguments = new ArrayList<>(List.of("align", "--report", report().toString()));
    inputs(folder).forEach(input -> arguments.add(input.toString()));
    arguments.addAll(Files.readString(folder.resolve("args")).lines().toList());
    String line = String.join(" ", arguments).strip();
    Cli end = Cli.run(line.split(" "));
    assertThat(end.code()).isZero();
    return end.out();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void alignsAsReviewed(Path folder) throws IOException {
    String out = run(folder);
    String report = Files.readString(report());
    assertIsAsReviewed(folder.resolve("out.tsv"), out);
    assertIsAsReviewed(folder.resolve("report.tsv"), report);
    assertThat(run(folder)).isEqualTo(out);
    assertThat(report()).hasContent(report);
  }

  private Path report() {
    return directory.resolve("report.tsv");
  }

  private static void assertIsAsReviewed(Path golden, String actual) throws IOException {
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(golden, actual);
    }
    assertThat(actual).isEqualTo(Files.readString(golden));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void keepsTheLaws(Path folder) throws IOException, InputException {
    for (Segmentation segmentation : Segmentation.Own.values()) {
      Bitext bitext = bitext(folder, segmentation);
      for (Mode mode : Mode.values()) {
        PairAligner aligner = new PairAligner(Lexicon.shipped(), ScorerWeights.shipped(), mode);
        BitextAligner.Result result = aligner.align(bitext);
        Laws.assertHold(bitext, result);
        Laws.assertHoldForPassages(result, new PassageAligner(unused -> result).align(bitext));
      }
      Laws.assertHoldForQuotes(new QuoteAligner(Lexicon.shipped()).align(bitext));
    }
  }
}
