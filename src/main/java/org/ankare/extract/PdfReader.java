package org.ankare.extract;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ankare.text.Document;
import org.ankare.text.InputException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/**
 * Reads PDF documents. They say where each glyph stands and little more; words, lines, columns,
 * paragraphs, headings, tables and notes are told by how they are set. Each paragraph, item and
 * cell is a passage, also where it goes on over columns and pages, with its lines joined. Running
 * heads and the numbers of pages are left out, or marked as boilerplate where all is to be kept.
 */
final class PdfReader {
  private static final PdfFonts FONTS = new PdfFonts();

  private static final String OCR = "make it searchable (OCR) first";

  private final PdfFile file;
  private final PdfGlyphs glyphs;

  private PdfReader(PdfFile file) {
    this.file = file;
    this.glyphs = new PdfGlyphs(file);
  }

  /**
   * Returns the text of a document.
   *
   * @param keepsBoilerplate whether running heads and numbers of pages are kept, as boilerplate
   */
  @SuppressWarnings("checkstyle:IllegalCatch")
  static Document read(String name, byte[] bytes, boolean keepsBoilerplate) throws InputException {
    FontMappers.set(FONTS);
    List<List<PdfSheet>> pages;
    try {
      pages = new PdfReader(PdfFile.of(bytes)).pages();
    } catch (PdfRefusal e) {
      throw e.of(name);
    } catch (InvalidPasswordException e) {
      throw new PdfRefusal("is locked with a password", PdfFile.UNLOCK).of(name);
    } catch (IOException | RuntimeException e) {
      // Damaged files make the library fail in many ways, about none of which a user can do more.
      throw new InputException(name, "is a damaged PDF document", "get or make it anew");
    }
    return text(pages, keepsBoilerplate).document(name);
  }

  /** Returns what stands on the pages, for each what is set in its main direction first. */
  private List<List<PdfSheet>> pages() throws IOException {
    List<List<PdfSheet>> pages = new ArrayList<>();
    try (PDDocument document = file.parse()) {
      COSDictionary root = document.getDocumentCatalog().getCOSObject();
      file.check();
      for (COSDictionary page : PdfPages.in(root.getCOSDictionary(COSName.PAGES))) {
        List<List<PdfGlyph>> directions =
            new ArrayList<>(glyphs.on(new PdfPage(page, document.getResourceCache())));
        directions.sort(Comparator.comparingInt(sheet -> -sheet.size()));
        directions.removeIf(List::isEmpty);
        pages.add(directions.stream().map(PdfSheet::of).toList());
      }
    }
    if (glyphs.isUnreadable()) {
      throw new PdfRefusal("does not say which letters its signs are", OCR);
    }
    if (pages.stream().allMatch(List::isEmpty)) {
      throw new PdfRefusal(
          glyphs.hasPictures() ? "has no text, only pictures" : "has no text",
          glyphs.hasPictures() ? OCR : "give a document with text in it");
    }
    return pages;
  }

  private static Extraction text(List<List<PdfSheet>> pages, boolean keepsAll) {
    List<PdfSheet> apart =
        PdfRunningHeads.apart(
            pages.stream().map(page -> page.isEmpty() ? PdfSheet.EMPTY : page.get(0)).toList());
    List<List<PdfBlock>> blocks = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      List<PdfBlock> all = new ArrayList<>(apart.get(i).blocks());
      pages.get(i).stream().skip(1).forEach(sheet -> all.addAll(sheet.blocks()));
      blocks.add(all);
    }
    List<PdfBlock> whole = blocks.stream().flatMap(List::stream).toList();
    PdfMeasures measures = PdfMeasures.of(whole);
    PdfHyphens hyphens = new PdfHyphens();
    whole.forEach(block -> block.lines().forEach(line -> hyphens.learn(line.text())));
    List<List<PdfParagraph>> paragraphs = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      List<PdfParagraph> page = new ArrayList<>();
      blocks.get(i).forEach(block -> page.addAll(PdfParagraphs.of(measures, block)));
      page.addAll(apart.get(i).furnishings());
      paragraphs.add(page);
    }
    return PdfFlow.of(paragraphs, hyphens, keepsAll);
  }
}
