package org.ankare.cli;

import java.io.IOException;
import java.io.Writer;
import org.ankare.io.Cells;
import org.ankare.segment.BoundaryDecision;
import org.ankare.text.Document;

/** A table of the places where sentences might end, with what was decided there and why. */
final class DecisionTable {
  private static final int CONTEXT = 40;

  private DecisionTable() {}

  static void printHeader(Writer out) throws IOException {
    out.write("file\tparagraph\tend\tnext\tends\trule\treason\tbefore\tafter\n");
  }

  static void print(Texts.Decisions decisions, Writer out) throws IOException {
    Document document = decisions.document();
    for (BoundaryDecision decision : decisions.list()) {
      out.write(
          String.join(
              "\t",
              Cells.clean(document.name()),
              Integer.toString(decision.passage()),
              Integer.toString(decision.end()),
              Integer.toString(decision.next()),
              decision.ends() ? "yes" : "no",
              decision.rule(),
              decision.reason(),
              Cells.clean(before(document.text(), decision.end())),
              Cells.clean(after(document.text(), decision.next()))));
      out.write("\n");
    }
  }

  private static String before(String text, int end) {
    int from = Math.max(0, end - CONTEXT);
    boolean cutsPair = from > 0 && Character.isLowSurrogate(text.charAt(from));
    return text.substring(cutsPair ? from + 1 : from, end).strip();
  }

  private static String after(String text, int next) {
    int to = Math.min(text.length(), next + CONTEXT);
    boolean cutsPair = to < text.length() && Character.isLowSurrogate(text.charAt(to));
    return text.substring(next, cutsPair ? to - 1 : to).strip();
  }
}
