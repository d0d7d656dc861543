package org.ankare.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ankare.text.InputException;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Apache POI, which shares no code with ours, finds the same text in Word documents. */
class IndependentReaderTest {
  @ParameterizedTest
  @ValueSource(strings = {"sv", "en"})
  void findsTheSameText(String language) throws IOException, InputException {
    Path file = Path.of("src/test/resources/documents/article", language + ".docx");
    List<String> passages = ReadAs.passages(DocumentReader.detecting().read(file));
    List<String> ours =
        passages.stream().map(passage -> passage.replaceFirst("^heading: ", "")).toList();
    assertThat(ours).containsExactlyInAnyOrderElementsOf(theirs(file));
  }

  private static List<String> theirs(Path file) throws IOException {
    List<String> found = new ArrayList<>();
    try (InputStream in = Files.newInputStream(file);
        XWPFDocument document = new XWPFDocument(in)) {
      for (IBodyElement element : document.getBodyElements()) {
        if (element instanceof XWPFTable table) {
          table
              .getRows()
              .forEach(row -> row.getTableCells().forEach(cell -> found.add(cell.getText())));
        } else if (element instanceof XWPFParagraph paragraph) {
          found.add(text(paragraph));
        }
      }
      for (XWPFFootnote note : document.getFootnotes()) {
        note.getParagraphs().forEach(paragraph -> found.add(text(paragraph)));
      }
    }
    return found.stream().map(String::strip).filter(text -> !text.isEmpty()).toList();
  }

  /** Returns the words of a paragraph; those of its runs, without the marks of notes. */
  private static String text(XWPFParagraph paragraph) {
    StringBuilder text = new StringBuilder();
    for (XWPFRun run : paragraph.getRuns()) {
      text.append(run.getCTR().sizeOfFootnoteReferenceArray() > 0 ? "" : run.text());
    }
    return text.toString();
  }
}
