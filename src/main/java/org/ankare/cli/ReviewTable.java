package org.ankare.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.ankare.bitext.Alignment;
import org.ankare.io.Cells;
import org.ankare.io.Decimals;
import org.ankare.report.Review;
import org.ankare.report.Stretch;
import org.ankare.text.SegmentedDocument;
import org.ankare.text.Sentence;

/** What a person should look at, as a table: a stretch a line, the most doubtful first. */
final class ReviewTable {
  private static final String HEADER = "rank\treason\tdoubt\tsv_ids\ten_ids\tconfidence\tsv\ten\n";

  private ReviewTable() {}

  /** Writes the header, and a line for each stretch there is. */
  static void write(Alignment alignment, boolean isParallel, Writer out) throws IOException {
    out.write(HEADER);
    int rank = 1;
    for (Stretch stretch : Review.of(alignment, isParallel)) {
      List<Sentence> sources = sentences(alignment.bitext().source(), stretch.sources());
      List<Sentence> targets = sentences(alignment.bitext().target(), stretch.targets());
      out.write(
          String.join(
              "\t",
              Integer.toString(rank),
              stretch.reason().label(),
              Decimals.fixed(stretch.doubt(), 3),
              Cells.numbers(sources),
              Cells.numbers(targets),
              Decimals.fixed(stretch.confidence(), 3),
              Cells.excerpt(sources),
              Cells.excerpt(targets)));
      out.write('\n');
      rank++;
    }
  }

  private static List<Sentence> sentences(SegmentedDocument document, List<Integer> places) {
    return places.stream().map(document::sentence).toList();
  }
}
