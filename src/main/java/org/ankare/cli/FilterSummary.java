package org.ankare.cli;

import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalLong;
import org.ankare.filter.Reason;
import org.ankare.filter.Verdict;
import org.ankare.io.Decimals;
import org.ankare.text.Progress;

/** Counts rows by what became of them: each rejected row by its most decisive reason. */
final class FilterSummary {
  private static final Progress.Stage FILTERING = new Progress.Stage("filtering", "rows");
  private static final int NAME_WIDTH = 16;
  private static final int COUNT_WIDTH = 10;
  private static final double HUNDRED = 100;

  private final Map<Reason, Integer> rejected = new EnumMap<>(Reason.class);
  private Progress progress = Progress.NONE;
  private int rows;

  /** Shows from now on how many rows there have been. */
  void showOn(Progress line) {
    progress = line;
  }

  void add(Verdict verdict) {
    rows++;
    progress.at(FILTERING, rows, OptionalLong.empty());
    if (!verdict.isKept()) {
      rejected.merge(verdict.rejections().get(0).reason(), 1, Integer::sum);
    }
  }

  /** Tells the user how many rows there were of each kind, unless quiet was asked for. */
  void tell(Session session) {
    if (session.options().quiet()) {
      return;
    }
    int sum = rejected.values().stream().mapToInt(Integer::intValue).sum();
    session.err().println(line("reason", "rows", "share"));
    rejected.forEach((reason, count) -> session.err().println(line(reason.label(), count)));
    session.err().println(line("rejected", sum));
    session.err().println(line("kept", rows - sum));
  }

  private String line(String name, int count) {
    String share = rows == 0 ? "" : Decimals.fixed(HUNDRED * count / rows, 2) + " %";
    return line(name, Integer.toString(count), share);
  }

  private static String line(String name, String count, String share) {
    return name
        + " ".repeat(NAME_WIDTH - name.length())
        + " ".repeat(Math.max(1, COUNT_WIDTH - count.length()))
        + count
        + " ".repeat(Math.max(1, COUNT_WIDTH - share.length()))
        + share;
  }
}
