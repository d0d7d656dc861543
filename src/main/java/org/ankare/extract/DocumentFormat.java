package org.ankare.extract;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ankare.text.Document;
import org.ankare.text.InputException;

/**
 * The formats of documents, in the order in which they are tried: those that are told by their
 * bytes, then those of text. Each names its own reader, whose classes are loaded when it is first
 * asked to read.
 */
enum DocumentFormat {
  PDF {
    @Override
    boolean isOf(Source source) {
      return BinaryContent.isPdf(source.bytes());
    }

    @Override
    Document read(Source source, boolean keepsBoilerplate) throws InputException {
      return PdfReader.read(source.name(), source.bytes(), keepsBoilerplate);
    }
  },
  PACKED {
    @Override
    boolean isOf(Source source) {
      return source.head().startsWith("PK\u0003\u0004")
          || source.head().startsWith("PK\u0005\u0006");
    }

    @Override
    Document read(Source source, boolean keepsBoilerplate) throws InputException {
      return PackedDocument.read(source, keepsBoilerplate);
    }
  },
  RICH_TEXT {
    @Override
    boolean isOf(Source source) {
      return source.head().startsWith("{\\rtf");
    }

    @Override
    Document read(Source source, boolean keepsBoilerplate) throws InputException {
      return RtfReader.read(source, keepsBoilerplate);
    }
  },
  FLAT_OPEN_DOCUMENT {
    @Override
    boolean isOf(Source source) {
      return FLAT.matcher(source.head()).find();
    }

    @Override
    Document read(Source source, boolean keepsBoilerplate) throws InputException {
      return OpenDocumentReader.readFlat(source, keepsBoilerplate);
    }
  },
  OLD_OFFICE {
    @Override
    boolean isOf(Source source) {
      return source.head().startsWith("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1");
    }

    @Override
    Document read(Source source, boolean keepsBoilerplate) throws InputException {
      throw OldOffice.refusal(source);
    }
  },
  BITEXT {
    @Override
    boolean isOf(Source source) throws InputException {
      return MEMORY.matcher(head(source)).find();
    }

    @Override
    Document read(Source source, boolean keepsBoilerplate) throws InputException {
      throw new InputException(
          source.name(),
          "is parallel text already (TMX or XLIFF), not a document",
          "turn it into another format with convert");
    }
  },
  HTML("html", "htm", "xhtml", "xht") {
    @Override
    boolean isOf(Source source) throws InputException {
      String head = head(source);
      return isNamed(source)
          ? TAG.matcher(head).find()
          : PAGE.matcher(head).find() || isFragment(head);
    }

    @Override
    Document read(Source source, boolean keepsBoilerplate) throws InputException {
      return HtmlReader.read(source.name(), source.text(), keepsBoilerplate);
    }
  },
  SUBTITLES("srt", "vtt") {
    @Override
    boolean isOf(Source source) throws InputException {
      String head = head(source);
      return head.contains("-->") && (isNamed(source) || CUES.matcher(head).find());
    }

    @Override
    Document read(Source source, boolean keepsBoilerplate) throws InputException {
      return SubtitleReader.read(source.name(), source.text());
    }
  },
  MARKDOWN("md", "markdown", "mdown", "mkd") {
    @Override
    boolean isOf(Source source) throws InputException {
      return isNamed(source) || MarkdownSigns.areIn(head(source));
    }

    @Override
    Document read(Source source, boolean keepsBoilerplate) throws InputException {
      return MarkdownReader.read(source.name(), source.text(), keepsBoilerplate);
    }
  },
  PLAIN {
    @Override
    boolean isOf(Source source) {
      return true;
    }

    @Override
    Document read(Source source, boolean keepsBoilerplate) throws InputException {
      return new Document(source.name(), source.text());
    }
  };

  private static final int LOOKED_AT = 16_384;

  /** What may stand before the first tag: white space, comments, a declaration of XML. */
  private static final String LEAD =
      "\\A(?:\u00EF\u00BB\u00BF)?(?>\\s+|<\\?xml[^>]{0,200}>|<!--(?s:.{0,2000}?)-->){0,20}";

  private static final Pattern PAGE =
      Pattern.compile(
          LEAD + "<(?:!doctype\\s+html|html|head|body)\\b[^<]{0,2000}>", Pattern.CASE_INSENSITIVE);

  private static final Pattern FLAT = Pattern.compile(LEAD + "<office:document\\s");

  private static final Pattern MEMORY =
      Pattern.compile(
          LEAD + "(?:<!DOCTYPE\\s[^>]{0,500}>\\s{0,20})?<(?:tmx|xliff)\\s[^<]{0,2000}>");

  private static final Pattern FRAGMENT =
      Pattern.compile(
          LEAD + "<(div|p|h[1-6]|article|section|main|table|ul|ol|blockquote|header|title|meta)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern TAG =
      Pattern.compile("<(?:/?[a-z][a-z0-9]{0,15}[\\s/>]|!doctype)", Pattern.CASE_INSENSITIVE);

  private static final String TIME = "(?:\\d{1,3}:)?\\d{1,2}:\\d{2}[.,]\\d{1,3}";

  private static final Pattern CUES =
      Pattern.compile(
          "\\A\\s*WEBVTT(?:[ \\t].*)?(?:\\R|\\z)|\\A\\s*(?:\\d+[ \\t]*\\R)?[ \\t]*"
              + TIME
              + "[ \\t]*-->[ \\t]*"
              + TIME);

  private final Set<String> endings;

  DocumentFormat(String... endings) {
    this.endings = Set.of(endings);
  }

  /** Tells whether an input may be in this format, by its content first and then by its name. */
  abstract boolean isOf(Source source) throws InputException;

  /** Returns the document in an input of this format; empty if there is none. */
  abstract Document read(Source source, boolean keepsBoilerplate) throws InputException;

  /** Returns the format of an input. */
  static DocumentFormat of(Source source) throws InputException {
    for (DocumentFormat format : values()) {
      if (format.isOf(source)) {
        return format;
      }
    }
    return PLAIN;
  }

  boolean isNamed(Source source) {
    return source.isNamed(endings);
  }

  private static String head(Source source) throws InputException {
    String text = source.text();
    return text.substring(0, Math.min(text.length(), LOOKED_AT));
  }

  /** Tells whether a text begins with an element of a page that is closed as well. */
  private static boolean isFragment(String head) {
    Matcher first = FRAGMENT.matcher(head);
    return first.find()
        && head.toLowerCase(Locale.ROOT).contains("</" + first.group(1).toLowerCase(Locale.ROOT));
  }
}
