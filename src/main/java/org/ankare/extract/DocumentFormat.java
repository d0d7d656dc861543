package org.ankare.extract;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ankare.text.Document;

/**
 * The formats of documents, in the order in which they are tried. Each names its own reader, whose
 * classes are loaded when it is first asked to read.
 */
enum DocumentFormat {
  HTML("html", "htm", "xhtml", "xht") {
    @Override
    boolean looksLike(String head, boolean isNamedSo) {
      return isNamedSo ? TAG.matcher(head).find() : PAGE.matcher(head).find() || isFragment(head);
    }

    @Override
    Document read(String name, String source, boolean keepsBoilerplate) {
      return HtmlReader.read(name, source, keepsBoilerplate);
    }
  },
  SUBTITLES("srt", "vtt") {
    @Override
    boolean looksLike(String head, boolean isNamedSo) {
      return head.contains("-->") && (isNamedSo || CUES.matcher(head).find());
    }

    @Override
    Document read(String name, String source, boolean keepsBoilerplate) {
      return SubtitleReader.read(name, source);
    }
  },
  MARKDOWN("md", "markdown", "mdown", "mkd") {
    @Override
    boolean looksLike(String head, boolean isNamedSo) {
      return isNamedSo || MarkdownSigns.areIn(head);
    }

    @Override
    Document read(String name, String source, boolean keepsBoilerplate) {
      return MarkdownReader.read(name, source, keepsBoilerplate);
    }
  },
  PLAIN {
    @Override
    boolean looksLike(String head, boolean isNamedSo) {
      return true;
    }

    @Override
    Document read(String name, String source, boolean keepsBoilerplate) {
      return new Document(name, source);
    }
  };

  private static final int LOOKED_AT = 16_384;

  /** What may stand before the first tag: white space, comments, a declaration of XML. */
  private static final String LEAD = "\\A(?>\\s+|<\\?xml[^>]{0,200}>|<!--(?s:.{0,2000}?)-->){0,20}";

  private static final Pattern PAGE =
      Pattern.compile(
          LEAD + "<(?:!doctype\\s+html|html|head|body)\\b[^<]{0,2000}>", Pattern.CASE_INSENSITIVE);

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

  /**
   * Tells whether a text may be in this format.
   *
   * @param head its beginning
   * @param isNamedSo whether the name ends as names of this format do
   */
  abstract boolean looksLike(String head, boolean isNamedSo);

  /** Returns the document in a text of this format; empty if there is none. */
  abstract Document read(String name, String source, boolean keepsBoilerplate);

  /** Returns the format of a text. */
  static DocumentFormat of(String name, String source) {
    String head = source.substring(0, Math.min(source.length(), LOOKED_AT));
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    DocumentFormat found = PLAIN;
    for (DocumentFormat format : values()) {
      boolean isNamedSo = format.endings.contains(ending);
      if (found == PLAIN && format.looksLike(head, isNamedSo)) {
        found = format;
      }
    }
    return found;
  }

  /** Tells whether a text begins with an element of a page that is closed as well. */
  private static boolean isFragment(String head) {
    Matcher first = FRAGMENT.matcher(head);
    return first.find()
        && head.toLowerCase(Locale.ROOT).contains("</" + first.group(1).toLowerCase(Locale.ROOT));
  }
}
