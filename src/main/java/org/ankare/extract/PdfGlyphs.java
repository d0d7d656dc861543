package org.ankare.extract;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetGraphicsStateParameters;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.MoveTextSetLeading;
import org.apache.pdfbox.contentstream.operator.text.NextLine;
import org.apache.pdfbox.contentstream.operator.text.SetCharSpacing;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.SetTextHorizontalScaling;
import org.apache.pdfbox.contentstream.operator.text.SetTextLeading;
import org.apache.pdfbox.contentstream.operator.text.SetTextRenderingMode;
import org.apache.pdfbox.contentstream.operator.text.SetTextRise;
import org.apache.pdfbox.contentstream.operator.text.SetWordSpacing;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLine;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLineAndSpace;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * Gathers the glyphs of a page, sorted by the direction in which they are set, each turned upright.
 * What stands aslant, as a stamp across the page does, and what is cropped away is left out. Text
 * that is not painted is read: so stands the text under the picture of a scanned page.
 */
final class PdfGlyphs extends PDFStreamEngine {
  private static final int DIRECTIONS = 4;
  private static final long MOST_WORK = 50_000_000;
  private static final int BYTES_PER_STEP = 16;

  /** What it takes to enter a form, however small. */
  private static final int STEPS_PER_FORM = 1000;

  /** The operators that draw pictures, and figures that may be letters. */
  private static final Set<String> DRAWING = Set.of("Do", "BI", "f", "f*", "F", "B", "S");

  private static final int MOST_ON_PAGE = 100_000;

  /** By how much text may lean, in radians. */
  private static final double ASLANT = 0.1;

  private static final Pattern BOLD =
      Pattern.compile("bold|black|heavy|demi|cmbx|sfbx|ecbx", Pattern.CASE_INSENSITIVE);

  private final PdfFile file;
  private final GlyphList names = GlyphList.getAdobeGlyphList();
  private final Map<PDFont, Boolean> bold = new HashMap<>();
  private final Deque<Content> contents = new ArrayDeque<>();
  private List<List<PdfGlyph>> sheets = List.of();
  private double left;
  private double top;
  private double pageWidth;
  private double pageHeight;
  private long work;
  private int onPage;
  private int mapped;
  private int unmapped;
  private boolean hasPictures;

  PdfGlyphs(PdfFile file) {
    this.file = file;
    addOperator(new BeginMarkedContentSequence(this));
    addOperator(new BeginMarkedContentSequenceWithProperties(this));
    addOperator(new BeginText(this));
    addOperator(new Concatenate(this));
    addOperator(new DrawObject(this));
    addOperator(new EndMarkedContentSequence(this));
    addOperator(new EndText(this));
    addOperator(new MoveText(this));
    addOperator(new MoveTextSetLeading(this));
    addOperator(new NextLine(this));
    addOperator(new Restore(this));
    addOperator(new Save(this));
    addOperator(new SetCharSpacing(this));
    addOperator(new SetFontAndSize(this));
    addOperator(new SetGraphicsStateParameters(this));
    addOperator(new SetMatrix(this));
    addOperator(new SetTextHorizontalScaling(this));
    addOperator(new SetTextLeading(this));
    addOperator(new SetTextRenderingMode(this));
    addOperator(new SetTextRise(this));
    addOperator(new SetWordSpacing(this));
    addOperator(new ShowText(this));
    addOperator(new ShowTextAdjusted(this));
    addOperator(new ShowTextLine(this));
    addOperator(new ShowTextLineAndSpace(this));
  }

  /** Returns the glyphs of a page in the order in which they are drawn, by their direction. */
  List<List<PdfGlyph>> on(PDPage page) throws PdfRefusal {
    sheets = new ArrayList<>();
    for (int i = 0; i < DIRECTIONS; i++) {
      sheets.add(new ArrayList<>());
    }
    contents.clear();
    onPage = 0;
    PDRectangle box = page.getCropBox();
    left = box.getLowerLeftX();
    top = box.getUpperRightY();
    pageWidth = box.getWidth();
    pageHeight = box.getHeight();
    process(page);
    file.check();
    return sheets;
  }

  /** Goes through a page; of one that is damaged, what stands before the damage is taken. */
  @SuppressWarnings("checkstyle:IllegalCatch")
  private void process(PDPage page) throws PdfRefusal {
    try {
      PdfMeter whole = new PdfMeter();
      for (Iterator<PDStream> parts = page.getContentStreams(); parts.hasNext(); ) {
        whole.add(file.meter(parts.next().getCOSObject()));
      }
      spend(whole.bytes() / BYTES_PER_STEP);
      processPage(page);
    } catch (PdfRefusal e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      // Damaged files make the library fail in many ways, about none of which a user can do more.
      contents.clear();
    }
  }

  /** Tells whether most glyphs met so far are not said to stand for any character. */
  boolean isUnreadable() {
    return unmapped > mapped;
  }

  /** Tells whether anything but text was drawn. */
  boolean hasPictures() {
    return hasPictures;
  }

  private void spend(long steps) {
    work += steps;
    if (work > MOST_WORK) {
      file.refuse(PdfRefusal.ofSize("is too much to read"));
    }
  }

  /** Does nothing more once the document is refused, so that the end of it comes soon. */
  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    spend(1);
    hasPictures |= DRAWING.contains(operator.getName());
    if (!file.isRefused()) {
      super.processOperator(operator, operands);
    }
  }

  @Override
  public void showForm(PDFormXObject form) throws IOException {
    spend(STEPS_PER_FORM + file.meter(form.getCOSObject()).bytes() / BYTES_PER_STEP);
    if (!file.isRefused()) {
      super.showForm(form);
    }
  }

  @Override
  public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
    PdfMark outer = mark();
    int id = properties == null ? -1 : properties.getInt(COSName.MCID, -1);
    boolean isArtifact = outer.isArtifact() || COSName.ARTIFACT.equals(tag);
    PdfMark mark = new PdfMark(isArtifact, id < 0 ? outer.id() : OptionalInt.of(id));
    String actual = properties == null ? null : properties.getString(COSName.ACTUAL_TEXT);
    contents.push(new Content(mark, Optional.ofNullable(actual)));
  }

  @Override
  public void endMarkedContentSequence() {
    contents.poll();
  }

  private PdfMark mark() {
    return contents.isEmpty() ? PdfMark.NONE : contents.peek().mark;
  }

  @Override
  protected void showGlyph(Matrix place, PDFont font, int code, Vector move) throws IOException {
    spend(1);
    onPage++;
    if (onPage > MOST_ON_PAGE) {
      file.refuse(PdfRefusal.ofSize("has a page of too many letters"));
    }
    String text = contents.isEmpty() ? text(font, code) : contents.peek().text(text(font, code));
    double angle = Math.atan2(place.getShearY(), place.getScaleX());
    double turns = angle / (Math.PI / 2);
    boolean isStraight = Math.abs(turns - Math.rint(turns)) < ASLANT;
    double x = place.getTranslateX() - left;
    double y = top - place.getTranslateY();
    boolean isSeen = x > -1 && y > -1 && x < pageWidth + 1 && y < pageHeight + 1;
    if (isStraight && isSeen && !text.isEmpty()) {
      int turn = Math.floorMod((int) Math.rint(turns), DIRECTIONS);
      double size = size(place, font);
      double width = Math.abs(move.getX() * Math.hypot(place.getScaleX(), place.getShearY()));
      PdfGlyph.Style style = new PdfGlyph.Style(size, isBold(font), mark());
      sheets.get(turn).add(upright(turn, text, new double[] {x, y, width}, style));
    }
  }

  private PdfGlyph upright(int turn, String text, double[] at, PdfGlyph.Style style) {
    double across = pageWidth - at[0];
    double up = pageHeight - at[1];
    return switch (turn) {
      case 0 -> new PdfGlyph(text, at[0], at[1], at[2], style);
      case 1 -> new PdfGlyph(text, up, at[0], at[2], style);
      case 2 -> new PdfGlyph(text, across, up, at[2], style);
      default -> new PdfGlyph(text, at[1], across, at[2], style);
    };
  }

  private static double size(Matrix place, PDFont font) throws IOException {
    double scale = Math.hypot(place.getScaleY(), place.getShearX());
    if (font instanceof PDType3Font) {
      double height = font.getBoundingBox().getHeight();
      return Math.abs(scale * font.getFontMatrix().getScaleY() * (height > 0 ? height : 1000));
    }
    return scale;
  }

  private boolean isBold(PDFont font) {
    return bold.computeIfAbsent(
        font,
        any -> {
          PDFontDescriptor descriptor = font.getFontDescriptor();
          String name = font.getName();
          return (name != null && BOLD.matcher(name).find())
              || (descriptor != null
                  && (descriptor.isForceBold() || descriptor.getFontWeight() >= 600));
        });
  }

  /** Returns the characters of a glyph; that of the code itself where a simple font tells none. */
  private String text(PDFont font, int code) {
    String told = font.toUnicode(code, names);
    boolean isGuessed = told == null && font instanceof PDSimpleFont;
    String text = isGuessed ? PdfLetters.guessed(code) : PdfLetters.plain(told);
    unmapped += text.equals(PdfLetters.UNKNOWN) ? 1 : 0;
    mapped += text.equals(PdfLetters.UNKNOWN) || text.isBlank() ? 0 : 1;
    return text;
  }

  /** A stretch of marked content, whose text may be told in place of that of its glyphs. */
  private static final class Content {
    private final PdfMark mark;
    private final Optional<String> actual;
    private boolean isTold;

    private Content(PdfMark mark, Optional<String> actual) {
      this.mark = mark;
      this.actual = actual;
    }

    private String text(String ofGlyph) {
      String text = actual.isEmpty() ? ofGlyph : isTold ? "" : PdfLetters.plain(actual.get());
      isTold = true;
      return text;
    }
  }
}
