package org.ankare.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import org.ankare.OfficeFiles;
import org.ankare.text.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Books in EPUB. */
class BookReaderTest {
  private static List<String> read(DocumentReader reader, byte[] bytes) throws InputException {
    return ReadAs.passages(reader.read("-", new ByteArrayInputStream(bytes)));
  }

  private static List<String> read(byte[] bytes) throws InputException {
    return read(DocumentReader.detecting(), bytes);
  }

  @Test
  void readsInTheOrderOfTheSpine() throws InputException {
    assertThat(
            read(
                OfficeFiles.epub(
                    "<body><h1>Två</h1><p>b</p></body>", "<body><h2>Ett</h2><p>a</p></body>")))
        .containsExactly("heading: Ett", "a", "heading: Två", "b");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "what a web page would lose stays | <aside>a</aside><footer>b</footer>"
            + "<div class='share menu'><a href='x'>c</a></div><figure><img/>"
            + "<figcaption>d</figcaption></figure><address>e</address><form>f</form>"
            + "| a / b / c / d / e / f",
        "calls of notes go and notes stay | <p>Ord<a epub:type='noteref' href='#n'>1</a> och"
            + " ord<sup><a href='#m'>[2]</a></sup>.</p><aside epub:type='footnote'><p>En not.</p>"
            + "</aside> | Ord och ord. / En not.",
        "a raised number that leads nowhere stays | <p>5 m<sup>2</sup></p> | 5 m2",
        "page numbers and hidden text go | <p>En<span epub:type='pagebreak'>12</span> sida<span"
            + " style='display: none'>x</span>.</p> | En sida.",
        "verse keeps its lines | <p>Rad ett,<br/>Rad två</p> | Rad ett, / Rad två",
        "entities of HTML | <p>&aring;&nbsp;&ouml;</p> | å\u00A0ö",
        "a table of contents inside goes | <nav><ol><li>Ett</li></ol></nav><p>a</p> | a",
      })
  void reads(String why, String body, String passages) throws InputException {
    byte[] book = OfficeFiles.epub("<body>" + body + "</body>");
    assertThat(String.join(" / ", read(book))).isEqualTo(passages);
  }

  @Test
  void leavesOutWhatOnlyLeadsToTheText() throws InputException {
    Map<String, String> parts =
        OfficeFiles.book(
            "<body><p>Text.</p></body>",
            "<body><nav><p>Innehåll</p></nav></body>",
            "<body epub:type='cover'><p>Omslag</p></body>");
    assertThat(read(OfficeFiles.zip(parts))).containsExactly("Text.");
    assertThat(read(DocumentReader.detecting().keepingBoilerplate(), OfficeFiles.zip(parts)))
        .containsExactly("boilerplate: Omslag", "Text.");
  }

  @Test
  void readsOldBooksWithPrefixesAndPagesThatAreNoXml() throws InputException {
    Map<String, String> parts = OfficeFiles.book("x");
    parts.put(
        "OPS/book.opf",
        "<!DOCTYPE package><opf:package xmlns:opf='x'><opf:manifest><opf:item id='a' href='a.html'"
            + " media-type='text/html'/></opf:manifest><opf:spine><opf:itemref idref='a'/>"
            + "</opf:spine></opf:package>");
    parts.put("OPS/a.html", "<html><body><p>Ett<p>Två<br>tre");
    assertThat(read(OfficeFiles.zip(parts))).containsExactly("Ett", "Två\ntre");
  }
}
