package org.ankare.extract;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.ZipEntry;
import org.ankare.text.InputException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * The parts of a document that is a ZIP archive, found by its directory and unpacked one at a time
 * and only when asked for. Names of parts are names and never paths; nothing is written anywhere.
 */
final class Archive implements Closeable {
  /** Books with a picture a page have some thousands. */
  private static final int MOST_ENTRIES = 20_000;

  private static final String DAMAGED = "open it in its program and save it anew";

  private final String name;
  private final ZipFile zip;
  private final BoundedStream.Allowance allowance = new BoundedStream.Allowance();

  private Archive(String name, ZipFile zip) {
    this.name = name;
    this.zip = zip;
  }

  /** Opens the archive in an input; one that is cut off or has too many parts is refused. */
  static Archive open(Source source) throws InputException {
    if (entries(source.bytes()) > MOST_ENTRIES) {
      throw new InputException(
          source.name(), "holds more than " + MOST_ENTRIES + " parts", "give the document alone");
    }
    try {
      SeekableInMemoryByteChannel channel = new SeekableInMemoryByteChannel(source.bytes());
      ZipFile zip = ZipFile.builder().setSeekableByteChannel(channel).get();
      return new Archive(source.name(), zip);
    } catch (IOException | IllegalArgumentException e) {
      throw new InputException(source.name(), "is cut off or damaged (a ZIP archive)", DAMAGED);
    }
  }

  /** Returns how many entries the directory seems to have, before memory is spent on them. */
  private static int entries(byte[] bytes) {
    int entries = 0;
    for (int i = 0; i + 3 < bytes.length; i++) {
      boolean isMark = bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 1;
      entries += isMark && bytes[i + 3] == 2 ? 1 : 0;
    }
    return entries;
  }

  String name() {
    return name;
  }

  boolean has(String part) {
    return zip.getEntry(part) != null;
  }

  /** Returns a part as text of UTF-8; empty if there is none. */
  String text(String part) throws InputException {
    return has(part) ? new String(bytes(part), StandardCharsets.UTF_8) : "";
  }

  /** Returns all of a part, which must be there. */
  byte[] bytes(String part) throws InputException {
    try (InputStream in = stream(part)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw damaged(part, e);
    }
  }

  /** Returns an XML part to go through; empty if there is none. */
  Optional<XmlCursor> xml(String part) throws InputException {
    return has(part) ? Optional.of(new XmlCursor(name, part, stream(part))) : Optional.empty();
  }

  private InputStream stream(String part) throws InputException {
    ZipArchiveEntry entry = zip.getEntry(part);
    boolean isKnown =
        entry.getMethod() == ZipEntry.STORED || entry.getMethod() == ZipEntry.DEFLATED;
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      throw new InputException(name, "is encrypted", "save it without a password");
    }
    if (!isKnown) {
      throw new InputException(name, part + " is packed in an unknown way", DAMAGED);
    }
    try {
      return new BoundedStream(
          zip.getInputStream(entry), allowance, Math.max(0, entry.getCompressedSize()));
    } catch (IOException | IllegalArgumentException e) {
      throw new InputException(name, part + " is damaged", DAMAGED);
    }
  }

  /** Returns the refusal of a document, of which one part cannot be unpacked. */
  InputException damaged(String part, IOException reason) {
    return reason instanceof Overload
        ? new InputException(name, part + " " + reason.getMessage(), "give another file")
        : new InputException(name, part + " is damaged", DAMAGED);
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
