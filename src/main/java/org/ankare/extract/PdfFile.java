package org.ankare.extract;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.PDFParser;

/**
 * A document's file, whose streams are measured before the library unpacks them into memory, and
 * its cross-reference tables before they are read.
 */
final class PdfFile extends PDFParser {
  private static final int MOST_OBJECTS = 1_000_000;

  /** What to do with a document that is locked. */
  static final String UNLOCK = "open it in a reader of PDF and save it unlocked";

  private static final COSName LINK = COSName.getPDFName("AnkareLink");
  private static final COSName STANDARD = COSName.getPDFName("Standard");

  private final Map<COSStream, PdfMeter> meters = new IdentityHashMap<>();
  private long entries;
  private Optional<PdfRefusal> refusal = Optional.empty();

  private PdfFile(RandomAccessRead bytes) throws IOException {
    super(bytes, "");
  }

  /** Returns the file of a document, which is not parsed yet. */
  static PdfFile of(byte[] bytes) throws IOException {
    PdfScan.check(bytes);
    return new PdfFile(new RandomAccessReadBuffer(bytes));
  }

  /** Fails if anything in the file was too much; the library itself passes over such failures. */
  void check() throws PdfRefusal {
    if (refusal.isPresent()) {
      throw refusal.get();
    }
  }

  /** Returns what a stream unpacks to. */
  PdfMeter meter(COSStream stream) throws IOException {
    PdfMeter known = meters.get(stream);
    return known == null ? measured(stream) : known;
  }

  /** Leaves the tree of pages as it is, which may be deep; {@link PdfPages} goes through it. */
  @Override
  protected void checkPages(COSDictionary root) {}

  @Override
  protected void prepareDecryption() throws IOException {
    COSDictionary encryption = document.getEncryptionDictionary();
    if (encryption != null && !STANDARD.equals(encryption.getCOSName(COSName.FILTER))) {
      throw refused(new PdfRefusal("is locked for certain receivers", UNLOCK));
    }
    super.prepareDecryption();
  }

  @Override
  protected COSStream parseCOSStream(COSDictionary dictionary) throws IOException {
    COSStream stream = super.parseCOSStream(dictionary);
    if (COSName.XREF.equals(dictionary.getCOSName(COSName.TYPE))) {
      countEntries(stream);
    }
    return stream;
  }

  private void countEntries(COSStream table) throws IOException {
    COSArray widths = table.getCOSArray(COSName.W);
    int width = 0;
    for (int i = 0; widths != null && i < widths.size(); i++) {
      width += Math.max(0, widths.getInt(i, 0));
    }
    entries += measured(table).bytes() / Math.max(1, width);
    if (width == 0 || entries > MOST_OBJECTS) {
      throw refused(PdfRefusal.ofSize("has a table of too many objects"));
    }
  }

  @Override
  protected synchronized COSBase parseObjectDynamically(COSObjectKey key, boolean isWhole)
      throws IOException {
    COSBase object = super.parseObjectDynamically(key, isWhole);
    link(object);
    if (object instanceof COSStream && !meters.containsKey((COSStream) object)) {
      COSStream stream = (COSStream) object;
      if (!COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))) {
        measured(stream);
      }
    }
    return object;
  }

  /**
   * Makes an object known to the document at once. The library does it when it comes to the object
   * from the top, and then goes down a chain of objects as deep as that is.
   */
  private void link(COSBase object) {
    COSDictionary trailer = document.getTrailer();
    if (trailer != null && object != null) {
      trailer.setItem(LINK, object);
      trailer.removeItem(LINK);
    }
  }

  private PdfMeter measured(COSStream stream) throws IOException {
    PdfMeter meter = new PdfMeter();
    meters.put(stream, meter);
    try {
      unpack(stream, meter);
    } catch (PdfRefusal e) {
      throw refused(e);
    }
    return meter;
  }

  boolean isRefused() {
    return refusal.isPresent();
  }

  /** Refuses the document, at the next check. */
  void refuse(PdfRefusal why) {
    refusal = Optional.of(why);
  }

  private PdfRefusal refused(PdfRefusal e) {
    refusal = Optional.of(e);
    return e;
  }

  private static void unpack(COSStream stream, PdfMeter meter) throws IOException {
    List<COSName> filters = filters(stream.getFilters());
    try (InputStream raw = stream.createRawInputStream()) {
      InputStream in = raw;
      for (int i = 0; i < filters.size() - 1; i++) {
        Measured out = new Measured();
        decode(filters.get(i), in, out, stream, i);
        in = new ByteArrayInputStream(out.kept.toByteArray());
      }
      if (filters.isEmpty()) {
        in.transferTo(meter);
      } else {
        decode(filters.get(filters.size() - 1), in, meter, stream, filters.size() - 1);
      }
    }
  }

  private static void decode(
      COSName filter, InputStream in, OutputStream out, COSStream stream, int place)
      throws IOException {
    FilterFactory.INSTANCE.getFilter(filter).decode(in, out, stream, place);
  }

  private static List<COSName> filters(COSBase filters) {
    List<COSName> names = new ArrayList<>();
    if (filters instanceof COSName) {
      names.add((COSName) filters);
    } else if (filters instanceof COSArray) {
      for (COSBase filter : (COSArray) filters) {
        if (filter instanceof COSName && !names.contains(filter)) {
          names.add((COSName) filter);
        }
      }
    }
    return names;
  }

  /** What a filter yields for the next one, measured as it comes. */
  private static final class Measured extends OutputStream {
    private final PdfMeter meter = new PdfMeter();
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();

    @Override
    public void write(int b) throws IOException {
      meter.write(b);
      kept.write(b);
    }

    @Override
    public void write(byte[] from, int start, int length) throws IOException {
      meter.write(from, start, length);
      kept.write(from, start, length);
    }
  }
}
