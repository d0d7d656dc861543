package org.ankare.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlReaderTest {
  /** A paragraph that no reader takes for a menu. */
  private static final String PROSE =
      "<p>Det var en lång dag på sjön, och när de kom hem till ön var det redan mörkt.</p>";

  private static List<String> read(String source) {
    return ReadAs.passages(HtmlReader.read("a.html", source, false));
  }

  private static List<String> besideProse(String source) {
    return read(PROSE + source + PROSE).stream().filter(text -> !PROSE.contains(text)).toList();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "white space collapses | <p>Hej  \t du~ där.</p> | Hej du där.",
        "marks of style part no words | <p>Ha<b>mn</b>en <i>är</i> öppen.</p> | Hamnen är öppen.",
        "a no-break space and a soft hyphen stay | <p>12&nbsp;000 säker&shy;hets.</p> | 12\u00A0000 säker\u00ADhets.",
        "marks of notes stay | <p>Hej.<sup><a href='#n1'>[1]</a></sup></p> | Hej.[1]",
        "a break within a sentence is a line end | <p>Hamnen i den gamla<br>staden är öppen.</p> | Hamnen i den gamla~staden är öppen.",
        "a script goes | <p>Hej.<script>var x = '<p>nej</p>';</script></p> | Hej.",
        "a comment goes | <p>Hej.<!-- <p>nej</p> --></p> | Hej.",
        "a button goes | <p>Hej. <button>Dela</button></p> | Hej.",
        "what is hidden goes | <p>Hej.</p><p style='display: none'>Göm dig här nu.</p> | Hej.",
        "and by attribute | <p>Hej.</p><div hidden><p>Göm dig här nu.</p></div> | Hej.",
        "a drawing goes | <p>Hej. <svg><text>Nej</text></svg></p> | Hej.",
        "no-break spaces beside others go | <p>5 § &nbsp; Den gäller.&nbsp; Nu.</p> | 5 § Den gäller. Nu.",
        "what a page of phones shows beside goes | <p>Hej.</p><amp-ad><div fallback>Nej</div></amp-ad> | Hej.",
        "buyers' words go | <p>Hej.</p><section class='reviews'><p>Skön känga.</p></section> | Hej.",
        "what parts a text from an advertisement | <p>Hej.</p><p>Artikeln fortsätter efter annonsen</p> | Hej.",
        "what files a text | <p>Hej.</p><p>This entry was posted in Boats.</p> | Hej.",
        "what was never closed | <div><p>Hej, <b>du.<div>| Hej, du.",
        "text without any element | Hej på dig du. | Hej på dig du.",
      })
  void readsAParagraph(String why, String source, String text) {
    assertThat(besideProse(source.replace('~', '\n'))).containsExactly(text.replace('~', '\n'));
  }

  @Test
  void verseAndAddressesArePassagesALine() {
    assertThat(besideProse("<p>Rosor är röda,<br>Violer är blå.<br/>Slut</p>"))
        .containsExactly("Rosor är röda,", "Violer är blå.", "Slut");
  }

  @Test
  void twoBreaksPartPassages() {
    assertThat(besideProse("<div>En båt kom<br> <br>och gick igen.</div>"))
        .containsExactly("En båt kom", "och gick igen.");
  }

  @Test
  void preformattedTextKeepsItsLines() {
    assertThat(besideProse("<pre>  ett  två\n tre\n\nfyra</pre>"))
        .containsExactly("ett  två\n tre", "fyra");
  }

  @Test
  void headingsHaveTheirKind() {
    assertThat(
            read("<h1>Sjön</h1>" + PROSE + "<h2>Hem</h2>" + PROSE + "<p><b>Sent</b></p>" + PROSE))
        .filteredOn(text -> text.startsWith("heading"))
        .containsExactly("heading: Sjön", "heading: Hem", "heading: Sent");
  }

  @Test
  void aPartThatOpensUnderItsHeadingIsRead() {
    String panel = "<div id='a1' style='display:none'><p>Ring hamnen först.</p></div>";
    assertThat(
            read(
                PROSE
                    + "<h2><button class='panel-button' aria-controls='a1'>Får vi lägga till?"
                    + "</button></h2>"
                    + panel
                    + PROSE))
        .contains("heading: Får vi lägga till?", "Ring hamnen först.");
  }

  @Test
  void aMenuThatAButtonOpensStaysHidden() {
    assertThat(
            besideProse(
                "<button aria-controls='m' aria-expanded='false'>Meny</button>"
                    + "<div id='m' style='display:none'><p>Ring hamnen först.</p></div>"))
        .isEmpty();
  }

  @Test
  void theHeadlineStandsBeforeTheLineUnderItThatTheTitleSaysToo() {
    assertThat(
            read(
                "<title>En dag på sjön. Om båtar som aldrig kom hem | Ön</title><h1>En dag på sjön"
                    + "</h1><h2>Om båtar som aldrig kom hem</h2>"
                    + PROSE))
        .startsWith("heading: En dag på sjön", "heading: Om båtar som aldrig kom hem");
  }

  @Test
  void aListOfPlacesOnThePageGoes() {
    assertThat(
            read(
                PROSE
                    + "<h2>I korthet</h2><ul><li><a href='#a'>Båten kom</a></li>"
                    + "<li><a href='#b'>Båten gick</a></li></ul><h2 id='a'>Båten kom</h2>"
                    + PROSE))
        .filteredOn(text -> !PROSE.contains(text))
        .containsExactly("heading: Båten kom");
  }

  @Test
  void theTitleStandsInForAHeadline() {
    assertThat(read("<title>En dag på sjön - Ön i dag</title>" + PROSE))
        .first()
        .isEqualTo("heading: En dag på sjön");
  }

  @Test
  void allIsKeptIfAsked() {
    String source =
        "<nav><a href='x'>Hem</a></nav>" + PROSE + "<p hidden>Göm</p><footer>Fot</footer>";
    assertThat(ReadAs.passages(HtmlReader.read("a.html", source, true)))
        .containsExactly(
            "boilerplate: Hem", PROSE.substring(3, PROSE.length() - 4), "boilerplate: Fot");
  }

  @Test
  void aPageOfNothingElseIsReadAsItIs() {
    assertThat(read("<ul><li><a href='x'>Hem</a></li><li><a href='y'>Om oss</a></li></ul>"))
        .containsExactly("Hem", "Om oss");
  }

  @Test
  void aShortPageIsRead() {
    assertThat(read("<html><body><h1>Hej</h1><p>Det regnar.</p><p>Än.</p></body></html>"))
        .containsExactly("heading: Hej", "Det regnar.", "Än.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"<div>", "<b>", "<a href=x><span class=share>", "<table><tr><td>", "<ul><li>"})
  void bearsDeepNesting(String tag) {
    String all = String.join(" ", read(tag.repeat(20_000) + "Det regnar på ön."));
    assertThat(all).isEqualTo("Det regnar på ön.");
  }
}
