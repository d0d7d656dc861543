package org.ankare.io;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ankare.bitext.WrittenBead;
import org.ankare.bitext.WrittenSide;
import org.ankare.text.InputException;

/**
 * Reads what hunalign prints: a ladder of numbers, whose texts stand in other files, or Swedish and
 * English texts with a score, the sentences of a bead parted by {@code ~~~}. Its scores are taken
 * for confidence, those below 0 as 0 and those above 1 as 1.
 */
final class LadderSource implements BeadSource {
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");
  private static final Pattern SCORE = Pattern.compile("-?[0-9]{1,9}(\\.[0-9]{1,20})?(e-?[0-9]+)?");

  /** More sentences than this are between no two rungs that a program has made. */
  private static final int LONGEST_STEP = 1_000_000;

  /** What parts the sentences of a bead. */
  static final String MARK = " ~~~ ";

  private final String name;
  private final BeadForm.Opening bytes;
  private final Optional<SentenceTexts> texts;

  LadderSource(String name, BeadForm.Opening bytes, Optional<SentenceTexts> texts) {
    this.name = name;
    this.bytes = bytes;
    this.texts = texts;
  }

  /** Tells whether a line is a rung. */
  static boolean isRung(String... cells) {
    return isScored(cells) && Stream.of(cells).limit(2).allMatch(NUMBER.asMatchPredicate());
  }

  /** Tells whether a line is a rung, or two texts with their score. */
  static boolean isScored(String... cells) {
    return cells.length == 3 && SCORE.matcher(cells[2]).matches();
  }

  @Override
  public List<String> copyTo(BeadSink sink) throws IOException, InputException {
    try (InputStream in = BeadFile.opened(name, bytes)) {
      LineReader lines = new LineReader(name, in);
      sink.begin(AlignmentHead.UNKNOWN);
      Optional<Rung> before = Optional.empty();
      while (lines.advance()) {
        if (lines.line().isEmpty()) {
          continue;
        }
        String[] cells = lines.line().split("\t", -1);
        if (isRung(cells)) {
          Rung rung = Rung.of(cells);
          if (before.isPresent()) {
            step(lines.place(), before.get(), rung, sink);
          }
          before = Optional.of(rung);
        } else {
          sink.add(texts(lines.place(), cells));
        }
      }
      sink.end();
    }
    return List.of();
  }

  private void step(String place, Rung from, Rung to, BeadSink sink)
      throws IOException, InputException {
    if (to.source < from.source || to.target < from.target) {
      throw new InputException(place, "a rung below the one before", "sort the ladder");
    }
    if (to.source - from.source > LONGEST_STEP || to.target - from.target > LONGEST_STEP) {
      throw new InputException(
          place, "more than " + LONGEST_STEP + " sentences in one bead", "give the whole ladder");
    }
    WrittenSide source = numbers(from.source, to.source);
    WrittenSide target = numbers(from.target, to.target);
    if (!source.isEmpty() || !target.isEmpty()) {
      WrittenBead bead = new WrittenBead(source, target).withConfidence(from.confidence);
      sink.add(texts.isPresent() ? texts.get().fill(place, bead) : bead);
    }
  }

  private static WrittenSide numbers(int from, int to) {
    return new WrittenSide(IntStream.range(from, to).boxed().toList(), List.of());
  }

  private static WrittenBead texts(String place, String... cells) throws InputException {
    if (!isScored(cells) || (cells[0] + cells[1]).isEmpty()) {
      throw new InputException(
          place, "no rung", "write two numbers and a score, or two texts, parted by tabs");
    }
    return new WrittenBead(side(cells[0]), side(cells[1])).withConfidence(confidence(cells[2]));
  }

  private static WrittenSide side(String cell) {
    return new WrittenSide(List.of(), cell.isEmpty() ? List.of() : List.of(cell.split(MARK)));
  }

  private static OptionalDouble confidence(String score) {
    return OptionalDouble.of(Math.max(0, Math.min(1, Double.parseDouble(score))));
  }

  /**
   * Where a bead begins.
   *
   * @param source the first Swedish sentence that is not before it
   * @param target the same of the English side
   * @param confidence how sure the bead is
   */
  private record Rung(int source, int target, OptionalDouble confidence) {
    static Rung of(String... cells) {
      return new Rung(
          Integer.parseInt(cells[0]),
          Integer.parseInt(cells[1]),
          LadderSource.confidence(cells[2]));
    }
  }
}
