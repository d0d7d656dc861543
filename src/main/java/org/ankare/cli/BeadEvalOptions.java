package org.ankare.cli;

import picocli.CommandLine.Option;

/** The options of comparisons of beads. */
final class BeadEvalOptions extends EvalOptions {
  @Option(
      names = "--shapes",
      description = {
        "Print instead what the gold's beads of each shape were found as, how many, and how many"
            + " of these are the same bead.",
        "Each counts once, by the found bead that shares the most sentences with it; none: no bead"
            + " shares a sentence on both sides."
      })
  private boolean shapes;

  @Option(
      names = "--calibration",
      description = {
        "Print instead what came of the confidences: ten bins of as many beads each, with their"
            + " mean confidence and what part of them shares a sentence on both sides with the"
            + " gold.",
        "Needs confidences, as in the TSV of align."
      })
  private boolean calibration;

  @Override
  EvaluationTable table() {
    if (shapes && calibration) {
      throw wrong("Print --shapes and --calibration one after the other");
    }
    if (shapes) {
      return EvaluationTable.SHAPES;
    }
    return calibration ? EvaluationTable.CALIBRATION : EvaluationTable.FIGURES;
  }
}
