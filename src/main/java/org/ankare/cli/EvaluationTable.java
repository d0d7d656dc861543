package org.ankare.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ankare.cli.Evaluation.Scored;
import org.ankare.eval.Agreement;
import org.ankare.io.Cells;
import org.ankare.io.Decimals;

/** The figures of an evaluation as a table: first of all documents together, named {@code *}. */
final class EvaluationTable {
  private static final int PLACES = 4;

  private EvaluationTable() {}

  static String of(List<Scored> documents, boolean each, String signature) {
    List<String> lines = new ArrayList<>(List.of("document\t" + FigureRows.HEADER));
    lines.addAll(rows("*", documents, signature));
    if (each) {
      for (Scored document : documents) {
        lines.addAll(rows(document.name(), List.of(document), signature));
      }
    }
    return String.join("\n", lines) + "\n";
  }

  private static List<String> rows(String name, List<Scored> documents, String signature) {
    List<Agreement> agreements = documents.stream().map(Scored::agreement).toList();
    return FigureRows.of(agreements, signature).stream()
        .map(cells -> row(Cells.clean(name), cells))
        .toList();
  }

  static String row(Object... cells) {
    return String.join("\t", Arrays.stream(cells).map(Object::toString).toList());
  }

  static String number(double value) {
    return Decimals.fixed(value, PLACES);
  }
}
