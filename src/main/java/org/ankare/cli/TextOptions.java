package org.ankare.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.ankare.extract.DocumentReader;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** How texts are read and cut into sentences. */
final class TextOptions extends FileOptions {
  @Option(
      names = "--sentences",
      description = "Each line is a sentence, an empty line a paragraph break.")
  private boolean sentences;

  @Option(
      names = "--srx",
      paramLabel = "FILE",
      description = "Cut sentences by your own rules, in SRX 2.0.")
  private Path srx;

  @Mixin private BoilerplateOption boilerplate;

  @Override
  void check(List<String> inputs) {
    super.check(inputs);
    checkRules();
  }

  /** Checks that sentences are not both given and to be found by the user's rules. */
  void checkRules() {
    if (sentences && srx != null) {
      throw new ParameterException(
          command().commandLine(),
          "--srx goes with sentences found by rules: leave --sentences out");
    }
  }

  /** Returns the file of the user's own rules, if there is one. */
  Optional<Path> srx() {
    return Optional.ofNullable(srx);
  }

  /** Returns how the texts are cut, as signatures tell it. */
  String segmentationName() {
    String found = srx == null ? "rules" : "srx";
    return (sentences ? "lines" : found) + (keepBoilerplate() ? "+boilerplate" : "");
  }

  /** Tells whether what is no part of the text but of the page is to count as text. */
  boolean keepBoilerplate() {
    return boilerplate.isKept();
  }

  /** Tells whether each line of the inputs is a sentence. */
  boolean sentences() {
    return sentences;
  }

  @Override
  DocumentReader reader() {
    return boilerplate.applyTo(sentences ? super.reader().asPlainText() : super.reader());
  }
}
