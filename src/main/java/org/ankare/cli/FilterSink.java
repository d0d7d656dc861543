package org.ankare.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ankare.bitext.WrittenBead;
import org.ankare.filter.BitextFilter;
import org.ankare.filter.Verdict;
import org.ankare.io.AlignmentHead;
import org.ankare.io.BeadSink;
import org.ankare.text.InputException;

/** Takes rows as they are read, has so many judged together as fit, and hands them on. */
final class FilterSink implements BeadSink {
  private static final int MOST_ROWS = 2048;

  /** How many UTF-16 code units the rows that wait have at most, but for the last. */
  private static final int MOST_TEXT = 1 << 20;

  private final BitextFilter filter;
  private final KeptRows kept;
  private final Optional<RejectedRows> rejected;
  private final FilterSummary summary;
  private final List<String> headLines = new ArrayList<>();
  private final List<HeldRow> held = new ArrayList<>();
  private String line = "";
  private boolean isBegun;
  private int text;

  FilterSink(
      BitextFilter filter, KeptRows kept, Optional<RejectedRows> rejected, FilterSummary summary) {
    this.filter = filter;
    this.kept = kept;
    this.rejected = rejected;
    this.summary = summary;
  }

  @Override
  public void begin(AlignmentHead head) throws IOException {
    isBegun = true;
    kept.begin(head, headLines);
    if (rejected.isPresent()) {
      rejected.get().begin(headLines.isEmpty() ? "" : headLines.get(headLines.size() - 1));
    }
  }

  @Override
  public void written(String newLine) {
    if (isBegun) {
      line = newLine;
    } else {
      headLines.add(newLine);
    }
  }

  @Override
  public void add(WrittenBead bead) throws IOException, InputException {
    held.add(new HeldRow(bead, line));
    text += bead.source().text().length() + bead.target().text().length();
    if (held.size() >= MOST_ROWS || text >= MOST_TEXT) {
      judge();
    }
  }

  @Override
  public void end() throws IOException, InputException {
    judge();
    kept.end();
  }

  private void judge() throws IOException, InputException {
    List<Verdict> verdicts = filter.judge(held.stream().map(HeldRow::bead).toList());
    for (int i = 0; i < held.size(); i++) {
      Verdict verdict = verdicts.get(i);
      summary.add(verdict);
      if (verdict.isKept()) {
        kept.add(held.get(i));
      } else if (rejected.isPresent()) {
        rejected.get().add(held.get(i), verdict);
      }
    }
    held.clear();
    text = 0;
  }
}
