package org.ankare.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.ankare.bitext.Alignment;
import org.ankare.bitext.Bitext;
import org.ankare.bitext.Mentions;
import org.ankare.bitext.Unit;
import org.ankare.pipeline.Segmentation;
import org.ankare.text.Document;
import org.ankare.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The review page with any text, of any length, for any reader, in a real browser. */
class PageForAllIT extends InBrowser {
  private static final Mentions NONE = new Mentions(List.of(), List.of());

  @Test
  void takesNoTextForAnythingButText() throws IOException {
    List<String> hostile =
        List.of(
            "</script><script>window.hacked = 1</script>",
            "<!-- <script> --> <img src=x onerror=\"window.hacked = 1\">",
            "]]> <svg onload=alert(1)> &lt;b&gt; &amp; \" ' ` ${alert(1)} \\u003cscript>",
            "javascript:alert(1) http://example.com/x.png @data@ @script@ $& $1",
            "\u202Etxt.exe \u2066isolated \u200F\u05E9\u05DC\u05D5\u05DD \u202Bleft open",
            "NUL \0 bell \u0007 half \uD83D other \uDE00 line \u2028 next \u0085 mark \uFEFF.",
            "= + - @ \"quoted\" 'single' %s {0}");
    String text = String.join("\n", hostile).replace("\u2028", "_").replace("\u0085", "_");
    Bitext bitext =
        new Bitext(
            Segmentation.LINES.segment(new Document(text, text), Language.SWEDISH),
            Segmentation.LINES.segment(new Document("</title>", text), Language.ENGLISH));
    Alignment alignment =
        new Alignment(bitext, Made.alignment("1-1:0.9 ".repeat(hostile.size())).beads());
    browser.open(new ReviewedAlignment(alignment, true, Unit.SENTENCE, NONE, "<script>&"));
    assertThat(browser.script("return [...document.querySelectorAll('.text')]" + CODES))
        .isEqualTo(codes(alignment));
    assertThat(browser.script("return window.hacked === undefined")).isEqualTo(true);
    assertThat(browser.script("return document.images.length + document.scripts.length"))
        .isEqualTo(2L);
    assertThat(browser.requestsAndComplaints()).isEmpty();
  }

  /** Texts as numbers: a driver does not hand out halves of surrogate pairs. */
  private static final String CODES =
      ".map(t => [...Array(t.textContent.length).keys()]"
          + ".map(i => t.textContent.charCodeAt(i)).join(' '))";

  private static List<String> codes(Alignment alignment) {
    return alignment.beads().stream()
        .map(bead -> alignment.bitext().source().sentence(bead.sources().get(0)).text())
        .map(text -> String.join(" ", text.chars().mapToObj(Integer::toString).toList()))
        .flatMap(codes -> List.of(codes, codes).stream())
        .toList();
  }

  @Test
  void opensALongTextBeforeAllOfItIsDrawn() throws IOException {
    browser.open(
        new ReviewedAlignment(
            Made.alignment("1-1:0.99 2-1:0.5 1-0:0.9 0-1:0.9 1-2:0.7 ".repeat(1000)),
            true,
            Unit.SENTENCE,
            NONE,
            "long"));
    assertThat(browser.text("document.getElementById('shown').textContent"))
        .isEqualTo("5,000 beads");
    browser.focusRow(0);
    browser.press("End");
    assertThat(browser.text("document.activeElement.getAttribute('aria-rowindex')"))
        .isEqualTo("5000");
    browser.find("#strip").click();
    assertThat(browser.script(CHOSEN_IS_IN_SIGHT)).isEqualTo(true);
    browser.press("PageDown");
    browser.await("return document.querySelectorAll('.bead').length === 5000");
    browser.find("[data-command=acceptAbove]").click();
    browser.find("#accept-dialog [value=yes]").click();
    browser.await("return document.getElementById('say').textContent === 'Accepted 1,000 beads.'");
  }

  private static final String CHOSEN_IS_IN_SIGHT =
      "const box = document.querySelector('.chosen').getBoundingClientRect();"
          + "return box.top > 100 && box.bottom < innerHeight";

  @ParameterizedTest
  @CsvSource({"light, 1280", "dark, 1280", "light, 360", "dark, 360"})
  void breaksNoRuleOfAccessibility(String scheme, int width) throws IOException {
    browser.open(Lighthouse.reviewed());
    browser.size(width, 800);
    browser.emulate("screen", scheme);
    browser.focusRow(1);
    browser.press("a ArrowDown x ArrowDown");
    browser.script("document.querySelector('.things button')?.focus()");
    browser.script(axe());
    browser.script(
        "window.found = null; axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa',"
            + " 'wcag22aa', 'best-practice']}).then(r => { window.found = r.violations.map("
            + "v => v.id + ': ' + v.nodes.map(n => n.html.slice(0, 120)).join(' | ')); })");
    browser.await("return window.found !== null");
    assertThat((List<?>) browser.script("return window.found")).isEmpty();
    assertThat((Long) browser.script("return document.documentElement.scrollWidth"))
        .isLessThanOrEqualTo(width);
    browser.emulate("", "light");
  }

  private static String axe() throws IOException {
    try (InputStream script = PageForAllIT.class.getResourceAsStream("/axe.min.js")) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void printsTheTextsAndNotTheTools() throws IOException {
    browser.open(Lighthouse.reviewed());
    browser.emulate("print", "dark");
    assertThat(
            browser.text(
                "['#panel', '.tools', '.band', '.bead', '#documents'].map(s =>"
                    + " getComputedStyle(document.querySelector(s)).display !== 'none').join()"))
        .isEqualTo("false,false,false,true,true");
    assertThat(browser.text("getComputedStyle(document.documentElement).color"))
        .isEqualTo("rgb(29, 33, 37)");
    browser.emulate("", "light");
  }
}
