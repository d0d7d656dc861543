package org.ankare.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ankare.bitext.Bitext;
import org.ankare.extract.DocumentReader;
import org.ankare.segment.SentencePerLine;
import org.ankare.text.InputException;
import org.ankare.text.Language;

/** A comparable pair of one sentence a line, with its gold beads. */
public record GoldComparable(String name, Bitext bitext, List<Row> rows) {
  /** A gold bead; a full one says all the same, a partial one some of it. */
  public record Row(List<Integer> sources, List<Integer> targets, boolean isFull) {}

  public static List<GoldComparable> readAll(Path folder) throws IOException, InputException {
    List<Path> pairs;
    try (Stream<Path> folders = Files.list(folder)) {
      pairs = folders.sorted().toList();
    }
    List<GoldComparable> read = new ArrayList<>();
    for (Path pair : pairs) {
      DocumentReader reader = DocumentReader.detecting();
      Bitext bitext =
          new Bitext(
              SentencePerLine.segment(reader.read(pair.resolve("sv.sent")), Language.SWEDISH),
              SentencePerLine.segment(reader.read(pair.resolve("en.sent")), Language.ENGLISH));
      List<Row> rows =
          Files.readAllLines(pair.resolve("gold.tsv")).stream()
              .skip(1)
              .filter(line -> !line.isBlank())
              .map(GoldComparable::row)
              .toList();
      read.add(new GoldComparable(pair.getFileName().toString(), bitext, rows));
    }
    return read;
  }

  private static Row row(String line) {
    String[] cells = line.split("\t");
    return new Row(numbers(cells[0]), numbers(cells[1]), cells[2].equals("full"));
  }

  private static List<Integer> numbers(String cell) {
    return Arrays.stream(cell.split(",")).map(Integer::valueOf).toList();
  }

  /** Returns the links of the full rows, or of all rows. */
  public Set<List<Integer>> links(boolean onlyFull) {
    Set<List<Integer>> links = new HashSet<>();
    for (Row row : rows) {
      if (row.isFull() || !onlyFull) {
        for (int source : row.sources()) {
          for (int target : row.targets()) {
            links.add(List.of(source, target));
          }
        }
      }
    }
    return links;
  }
}
