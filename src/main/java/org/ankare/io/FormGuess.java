package org.ankare.io;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ankare.text.InputException;

/** Guesses the form of a file of beads from how it begins. */
final class FormGuess {
  /** So many lines are looked at; the last of them may be cut. */
  private static final int LINES = 20;

  private static final Pattern ROOT = Pattern.compile("<(?:[A-Za-z0-9_-]+:)?([A-Za-z]+)");
  private static final Pattern BRACKETED = Pattern.compile("\\s*\\[[0-9, ]*]:\\[[0-9, ]*](:.*)?");

  private FormGuess() {}

  /**
   * Returns the form.
   *
   * @param head the first bytes, each a character
   * @throws InputException if it is none of those that are known
   */
  static BeadForm of(String name, String head) throws InputException {
    if (head.startsWith("PK\u0003\u0004")) {
      throw new InputException(
          name,
          "is a workbook or an office document, not parallel text",
          "save a table as text with tabs (TSV); align reads documents");
    }
    if (DictionaryReader.isXml(head)) {
      return ofXml(name, head.replace("\0", ""));
    }
    List<String> lines =
        head.lines()
            .map(line -> line.startsWith("\u00EF\u00BB\u00BF") ? line.substring(3) : line)
            .filter(line -> !line.isBlank() && !TextLines.isRemark(line))
            .limit(LINES)
            .toList();
    String first = lines.isEmpty() ? "" : lines.get(0);
    if (first.stripLeading().startsWith("{")) {
      return BeadForm.JSONL;
    }
    if (BRACKETED.matcher(first).matches()) {
      return BeadForm.VECALIGN;
    }
    if (LadderSource.isRung(first.split("\t", -1))) {
      return BeadForm.LADDER;
    }
    if (!first.isEmpty() && first.indexOf('\t') < 0) {
      throw unknown(name);
    }
    return isOfHunalign(lines) ? BeadForm.LADDER : BeadForm.TSV;
  }

  /** Tells whether lines are texts with scores that are no confidence, or with marked borders. */
  private static boolean isOfHunalign(List<String> lines) {
    List<String[]> rows = lines.stream().map(line -> line.split("\t", -1)).toList();
    return rows.stream().allMatch(LadderSource::isScored)
        && rows.stream()
            .anyMatch(
                row ->
                    row[0].contains(LadderSource.MARK)
                        || row[1].contains(LadderSource.MARK)
                        || !Numbers.isConfidence(row[2]));
  }

  private static BeadForm ofXml(String name, String head) throws InputException {
    Matcher root = ROOT.matcher(head);
    String element = root.find() ? root.group(1) : "";
    return switch (element) {
      case "tmx" -> BeadForm.TMX;
      case "xliff" -> BeadForm.XLIFF;
      case "html", "HTML" ->
          throw new InputException(
              name, "is a web page", "of a page to review, give what it exports (TSV, JSON Lines)");
      default -> throw unknown(name);
    };
  }

  private static InputException unknown(String name) {
    return new InputException(
        name,
        "is not known as parallel text",
        "give TSV, JSON Lines, TMX, XLIFF or a ladder, or name its format (--from of convert)");
  }
}
