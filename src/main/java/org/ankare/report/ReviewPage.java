package org.ankare.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes an alignment as a web page on which a person looks it over and corrects it. The page is
 * one file that needs no network. Its policy lets it run its own script and nothing else, named by
 * their digests; the texts are data to that script, which only ever shows them as text.
 */
public final class ReviewPage {
  /** The parts of the script in the order in which they are joined. */
  private static final List<String> SCRIPTS =
      List.of(
          "data.js",
          "edits.js",
          "model.js",
          "phrasing.js",
          "element.js",
          "marks.js",
          "row.js",
          "rows.js",
          "strip.js",
          "filters.js",
          "panel.js",
          "tables.js",
          "export.js",
          "import.js",
          "storage.js",
          "dialogs.js",
          "commands.js",
          "keyboard.js",
          "mouse.js",
          "theme.js",
          "app.js",
          "main.js");

  private static final List<String> STYLES =
      List.of("colours.css", "frame.css", "rows.css", "panel.css", "media.css");

  private ReviewPage() {}

  /**
   * Writes the page; neither flushes nor closes the writer. The same alignment always gives the
   * same characters.
   */
  public static void write(ReviewedAlignment reviewed, Writer out) throws IOException {
    String style = joined(STYLES);
    String script = "\"use strict\";\n(() => {\n" + joined(SCRIPTS) + "})();\n";
    String page =
        resource("page.html")
            .replace("@policy@", policy(script, style))
            .replace("@style@", style)
            .replace("@script@", script);
    int data = page.indexOf("@data@");
    out.write(page, 0, data);
    PageData.write(reviewed, out);
    out.write(page, data + "@data@".length(), page.length() - data - "@data@".length());
  }

  private static String policy(String script, String style) {
    return "default-src 'none'; script-src "
        + source(script)
        + "; style-src "
        + source(style)
        + "; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script';"
        + " trusted-types 'none'";
  }

  private static String source(String content) {
    byte[] digest = Digests.sha256().digest(content.getBytes(StandardCharsets.UTF_8));
    return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
  }

  private static String joined(List<String> names) {
    return names.stream().map(ReviewPage::resource).collect(Collectors.joining());
  }

  private static String resource(String name) {
    try (InputStream in = ReviewPage.class.getResourceAsStream("page/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
