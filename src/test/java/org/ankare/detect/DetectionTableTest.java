package org.ankare.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The table of the languages around Swedish in the papers is what is measured. */
class DetectionTableTest {
  private static final Path PAPER = Path.of("src/docs/DETECTION.md");
  private static final String BEGIN = "<!-- neighbours:begin -->\n";
  private static final String END = "<!-- neighbours:end -->";

  @Test
  void theTableIsWhatIsMeasured() throws IOException {
    StringBuilder table = new StringBuilder("| | sentences | right | taken for |\n");
    table.append("| --- | --- | --- | --- |\n");
    for (String code : List.of("da", "nb", "nn", "de", "nl", "fi", "is")) {
      table.append(row(code));
    }
    String paper = Files.readString(PAPER);
    int from = paper.indexOf(BEGIN) + BEGIN.length();
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(
          PAPER, paper.substring(0, from) + table + paper.substring(paper.indexOf(END)));
    } else {
      assertThat(paper.substring(from, paper.indexOf(END))).isEqualTo(table.toString());
    }
  }

  private static String row(String code) throws IOException {
    LanguageDetector detector = new LanguageDetector();
    Map<String, Integer> found = new TreeMap<>();
    List<String> sentences = LanguageDetectorTest.sentencesIn("neighbours.csv", code);
    for (String sentence : sentences) {
      found.merge(detector.detect(sentence).orElseThrow().language().code(), 1, Integer::sum);
    }
    int right = found.getOrDefault(code, 0);
    found.remove(code);
    String others =
        found.entrySet().stream()
            .map(entry -> entry.getKey() + " " + entry.getValue())
            .collect(Collectors.joining(", "));
    return "| " + code + " | " + sentences.size() + " | " + right + " | " + others + " |\n";
  }
}
