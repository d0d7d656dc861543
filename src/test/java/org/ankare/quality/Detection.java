package org.ankare.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.ankare.detect.LanguageDetector;
import org.ankare.text.Language;

/**
 * How many sentences are found to be in their language, each looked at alone: all different Swedish
 * and English ones of the evaluation sets, those of names, numbers and addresses included, and our
 * own in the languages around.
 */
final class Detection {
  private static final Path OWN = Path.of("src/test/resources/org/ankare/detect/neighbours.csv");

  private static final int SHORTEST = 15;
  private static final int LONG = 40;

  private final LanguageDetector detector = new LanguageDetector();
  private final Path data;

  Detection(Path data) {
    this.data = data;
  }

  /** Returns shares by what was looked at, sentence lengths in characters. */
  Map<String, Double> figures() throws IOException {
    Map<String, Double> figures = new LinkedHashMap<>();
    for (Language language : List.of(Language.SWEDISH, Language.ENGLISH)) {
      Set<String> sentences = sentences(language);
      List<String> longer = sentences.stream().filter(text -> text.length() >= LONG).toList();
      List<String> shorter = sentences.stream().filter(text -> text.length() < LONG).toList();
      figures.put("detect/" + language + " 40+", right(longer, language, text -> text));
      figures.put("detect/" + language + " 15-39", right(shorter, language, text -> text));
      if (language.equals(Language.SWEDISH)) {
        figures.put("detect/sv 15-39 bare", right(shorter, language, Detection::bare));
      }
    }
    for (String code : List.of("da", "nb", "nn", "de", "nl", "fi", "is")) {
      figures.put("detect/own " + code, right(own(code), new Language(code), text -> text));
    }
    return figures;
  }

  private double right(List<String> sentences, Language language, UnaryOperator<String> change) {
    long right =
        sentences.stream()
            .map(change)
            .filter(
                text ->
                    detector
                        .detect(text)
                        .filter(guess -> guess.language().equals(language))
                        .isPresent())
            .count();
    return right / (double) sentences.size();
  }

  /** As typed by somebody without a Swedish keyboard. */
  private static String bare(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
  }

  private static List<String> own(String code) throws IOException {
    return Files.readAllLines(OWN).stream()
        .filter(line -> line.startsWith(code + " | "))
        .map(line -> line.substring(code.length() + 3))
        .toList();
  }

  private Set<String> sentences(Language language) throws IOException {
    Set<String> sentences = new LinkedHashSet<>();
    try (Stream<Path> files = Files.walk(data)) {
      for (Path file : files.filter(path -> isOf(language, path)).sorted().toList()) {
        Files.readAllLines(file).stream()
            .map(String::strip)
            .filter(line -> line.length() >= SHORTEST)
            .forEach(sentences::add);
      }
    }
    return sentences;
  }

  private boolean isOf(Language language, Path file) {
    String path = data.relativize(file).toString();
    return path.matches(
        "align/[^/]+/plain/[^/]+\\."
            + language
            + "|comparable/[^/]+/"
            + language
            + "\\.sent|segment/"
            + language
            + "_[^/]+\\.sents");
  }
}
