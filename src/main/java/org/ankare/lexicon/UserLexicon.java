package org.ankare.lexicon;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ankare.text.InputException;
import org.ankare.text.Language;

/**
 * Word pairs that a user brings, beside those that ship: tables of {@code sv TAB en [TAB weight]}
 * without a header, and lexicons that this program has trained. An entry of several words stands
 * for the pairs of its words, in order if both sides have as many, else each with each.
 */
public final class UserLexicon {
  private static final double LEAST = 0.05;
  private static final String FORM = "give lines of: Swedish, tab, English, and perhaps a weight";

  private final Map<String, Map<String, Double>> bySource = new HashMap<>();
  private final Map<String, Map<String, Double>> byTarget = new HashMap<>();

  /**
   * Adds the pairs of a file.
   *
   * @throws InputException if it is missing, unreadable or neither of the two kinds
   */
  public void add(Path file) throws IOException, InputException {
    byte[] bytes = LexiconFile.bytes(file);
    if (LexiconFile.isLexicon(bytes)) {
      add(LexiconFile.readChecked(file.toString(), bytes).forms());
      return;
    }
    int number = 0;
    for (String line : text(file, bytes).lines().toList()) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        add(file + ":" + number, line.split("\t", -1));
      }
    }
  }

  private static String text(Path file, byte[] bytes) throws InputException {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new InputException(file.toString(), "not UTF-8", "convert it first");
    }
  }

  private void add(String place, String... cells) throws InputException {
    if (cells.length < 2 || cells.length > 3) {
      throw new InputException(place, cells.length + " cells", FORM);
    }
    List<Word> source = WordTokenizer.words(cells[0]);
    List<Word> target = WordTokenizer.words(cells[1]);
    double weight = cells.length == 2 ? 1 : weight(place, cells[2]);
    if (source.isEmpty() || target.isEmpty()) {
      throw new InputException(place, "no word in a cell", FORM);
    }
    for (int i = 0; i < source.size(); i++) {
      for (int j = 0; j < target.size(); j++) {
        if (source.size() != target.size() || i == j) {
          put(source.get(i).form(), target.get(j).form(), weight);
        }
      }
    }
  }

  private static double weight(String place, String cell) throws InputException {
    try {
      double weight = Double.parseDouble(cell.strip());
      if (weight > 0 && weight <= 1) {
        return weight;
      }
    } catch (NumberFormatException e) {
      // Told below, as a weight out of range is.
    }
    throw new InputException(place, "weight " + cell.strip(), "give a number above 0, at most 1");
  }

  private void add(TranslationTable table) {
    for (int source = 0; source < table.size(Language.SWEDISH); source++) {
      for (int pair = table.rowStart(source); pair < table.rowEnd(source); pair++) {
        double weight = Math.sqrt(table.forward(pair) * table.backward(pair));
        if (weight >= LEAST) {
          put(
              table.word(Language.SWEDISH, source),
              table.word(Language.ENGLISH, table.target(pair)),
              weight);
        }
      }
    }
  }

  private void put(String source, String target, double weight) {
    bySource.computeIfAbsent(source, s -> new TreeMap<>()).merge(target, weight, Math::max);
    byTarget.computeIfAbsent(target, t -> new TreeMap<>()).merge(source, weight, Math::max);
  }

  /** Returns the translations of a folded word with their weights, in order of code points. */
  public Map<String, Double> translations(Language from, String word) {
    Map<String, Map<String, Double>> words = from.equals(Language.SWEDISH) ? bySource : byTarget;
    return Collections.unmodifiableMap(words.getOrDefault(word, Map.of()));
  }

  /** Returns how many pairs there are. */
  public int size() {
    return bySource.values().stream().mapToInt(Map::size).sum();
  }
}
