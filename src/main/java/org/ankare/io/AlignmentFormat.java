package org.ankare.io;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The formats in which beads can be written. */
public enum AlignmentFormat {
  /** A table with a header, one bead a line. */
  TSV(FormatScope.TABLE, parts -> new TsvBeads(parts.get(0)), "tsv", "txt", "tab"),
  /** One JSON object a line: the first says how the alignment was made, each other is a bead. */
  JSONL(FormatScope.FULL, parts -> new JsonlBeads(parts.get(0)), "jsonl", "ndjson"),
  /** A translation memory, TMX 1.4b. */
  TMX(FormatScope.MEMORY, parts -> new TmxBeads(parts.get(0)), "tmx"),
  /** Exchange between the tools of translators, XLIFF 2.1. */
  XLIFF(FormatScope.MEMORY, parts -> new XliffBeads(parts.get(0)), "xlf", "xliff"),
  /** Two files of a text a line, and one with the numbers of their sentences. */
  MOSES(FormatScope.LINES, MosesBeads::new, "moses") {
    @Override
    public List<String> parts() {
      return MosesBeads.PARTS;
    }
  },
  /** Links between the sentences of two documents, as OPUS has them. */
  XCES(
      FormatScope.ofNumbers(BeadPart.CONFIDENCE, FormatScope.Notes.DOCUMENTS),
      parts -> new XcesBeads(parts.get(0)),
      "xces"),
  /** A workbook for people. */
  XLSX(FormatScope.TABLE, parts -> new XlsxBeads(parts.get(0)), "xlsx"),
  /** The ladder of hunalign: where beads begin, and how sure they are. */
  LADDER(
      FormatScope.ofNumbers(BeadPart.CONFIDENCE, FormatScope.Notes.NONE),
      parts -> new LadderBeads(parts.get(0)),
      "ladder"),
  /** Sentence numbers and cost, {@code [0,1]:[0]:cost}, as Vecalign prints them. */
  VECALIGN(
      FormatScope.ofNumbers(BeadPart.COST, FormatScope.Notes.NONE),
      parts -> new VecalignBeads(parts.get(0)),
      "vecalign"),
  /** A table in Markdown. */
  MARKDOWN(FormatScope.TABLE_FOR_USE, parts -> new MarkdownBeads(parts.get(0)), "md", "markdown");

  private final FormatScope scope;
  private final Maker sinks;
  private final List<String> endings;

  AlignmentFormat(FormatScope scope, Maker sinks, String... endings) {
    this.scope = scope;
    this.sinks = sinks;
    this.endings = List.of(endings);
  }

  /** Returns the format that files with the ending of this name have, if there is one. */
  public static Optional<AlignmentFormat> ofName(String name) {
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(format -> name.contains(".") && format.endings.contains(ending))
        .findFirst();
  }

  /** Returns the format in which beads of a form that was read are written. */
  public static AlignmentFormat of(BeadForm form) {
    return valueOf(form.name());
  }

  /**
   * Returns what writes this format.
   *
   * @param outputs one for each of {@link #parts}, in their order
   */
  public BeadSink sink(List<ResultWriter> outputs) throws IOException {
    if (outputs.size() != parts().size()) {
      throw new IllegalArgumentException(this + " takes " + parts().size() + " outputs");
    }
    return sinks.of(outputs);
  }

  /** Returns what the format has place for. */
  FormatScope scope() {
    return scope;
  }

  /** Tells whether a bead without texts cannot be written. */
  public boolean needsTexts() {
    return scope().needs().contains(BeadPart.TEXTS);
  }

  /** Tells whether its first line says what all beads have, and must be known before them. */
  public boolean isTable() {
    return scope == FormatScope.TABLE || scope == FormatScope.TABLE_FOR_USE;
  }

  /**
   * Returns what is added to the name of a result for each of the files that it is made of; one
   * empty text if it is one file.
   */
  public List<String> parts() {
    return List.of("");
  }

  /** Returns the usual ending of a file of this format, without a full stop. */
  public String ending() {
    return endings.get(0);
  }

  /** Returns the name as it stands on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Makes what writes a format. */
  private interface Maker {
    BeadSink of(List<ResultWriter> outputs) throws IOException;
  }
}
