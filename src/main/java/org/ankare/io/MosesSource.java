package org.ankare.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.ankare.bitext.Unit;
import org.ankare.bitext.WrittenBead;
import org.ankare.bitext.WrittenSide;
import org.ankare.text.InputException;

/** Reads the two files of Moses, and the third with the numbers if it is there. */
final class MosesSource implements BeadSource {
  private static final List<String> ENDINGS = MosesBeads.PARTS;

  private final List<Path> files;

  private MosesSource(List<Path> files) {
    this.files = List.copyOf(files);
  }

  /**
   * Returns the files that a name stands for: one of the two with its sibling, or what both names
   * begin with. The third is among them if it is there.
   */
  static List<Path> files(Path name) {
    String whole = name.toString();
    String common =
        ENDINGS.stream()
            .filter(whole::endsWith)
            .map(ending -> whole.substring(0, whole.length() - ending.length()))
            .findFirst()
            .orElse(whole);
    List<Path> files = ENDINGS.stream().map(ending -> Path.of(common + ending)).toList();
    if (!Files.isRegularFile(files.get(0)) || !Files.isRegularFile(files.get(1))) {
      return List.of();
    }
    return Files.isRegularFile(files.get(2)) ? files : files.subList(0, 2);
  }

  /**
   * Returns the beads of the files that a name stands for.
   *
   * @throws InputException if one of the two is missing
   */
  static MosesSource of(Path name) throws InputException {
    List<Path> files = files(name);
    if (files.isEmpty()) {
      throw new InputException(
          name.toString(), "no two files NAME.sv and NAME.en", "name one of them, or NAME");
    }
    return new MosesSource(files);
  }

  @Override
  public List<String> copyTo(BeadSink sink) throws IOException, InputException {
    try (InputStream one = opened(0);
        InputStream other = opened(1);
        InputStream third = files.size() > 2 ? opened(2) : InputStream.nullInputStream()) {
      return new Copying(
              new LineReader(files.get(0).toString(), one),
              new LineReader(files.get(1).toString(), other),
              new LineReader(files.get(files.size() - 1).toString(), third),
              files.size() > 2)
          .run(sink);
    }
  }

  private InputStream opened(int part) throws InputException {
    Path file = files.get(part);
    return BeadFile.opened(file.toString(), () -> Files.newInputStream(file));
  }

  /** One reading of all files, line by line. */
  private record Copying(
      LineReader source, LineReader target, LineReader numbers, boolean isNumbered) {
    List<String> run(BeadSink sink) throws IOException, InputException {
      boolean isBegun = false;
      long empty = 0;
      while (advance()) {
        String[] cells = isNumbered ? cells() : new String[] {"", "", "", ""};
        if (!isBegun) {
          sink.begin(head(cells));
          isBegun = true;
        }
        if ((source.line() + target.line()).isEmpty()) {
          empty++;
        } else {
          sink.add(new WrittenBead(side(source.line(), cells[2]), side(target.line(), cells[3])));
        }
      }
      if (!isBegun) {
        sink.begin(AlignmentHead.UNKNOWN);
      }
      sink.end();
      return empty == 0 ? List.of() : List.of(Counts.of(empty, "line") + " empty on both sides");
    }

    private boolean advance() throws InputException {
      boolean isMore = source.advance();
      if (target.advance() != isMore || isNumbered && numbers.advance() != isMore) {
        throw new InputException(
            (isMore ? source : target).place(),
            "the files have not as many lines",
            "give files of which line N is pair N");
      }
      return isMore;
    }

    private String[] cells() throws InputException {
      String[] cells = numbers.line().split("\t", -1);
      if (cells.length != 4) {
        throw new InputException(
            numbers.place(),
            cells.length + " cells",
            "write the names of two documents and the numbers of their sentences");
      }
      return cells;
    }

    private static AlignmentHead head(String... cells) {
      return new AlignmentHead(
          Optional.empty(), document(cells[0]), document(cells[1]), Unit.SENTENCE, Set.of());
    }

    private static Optional<AlignmentHead.DocumentNote> document(String name) {
      return name.isEmpty()
          ? Optional.empty()
          : Optional.of(new AlignmentHead.DocumentNote(name, OptionalInt.empty()));
    }

    private WrittenSide side(String text, String ids) throws InputException {
      return new WrittenSide(
          Numbers.list(numbers.place(), ids.strip().replace(' ', ',')),
          text.isEmpty() ? List.of() : List.of(text));
    }
  }
}
