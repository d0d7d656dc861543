package org.ankare.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.ankare.text.InputException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentFormatTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a doctype | a.txt | <!DOCTYPE html><title>x</title> | HTML",
        "an old doctype | a | ~ <!doctype HTML PUBLIC \"-//W3C//DTD HTML 3.2//EN\"> | HTML",
        "XHTML with a declaration | - | <?xml version=\"1.0\"?>~<html xmlns=\"x\"><head> | HTML",
        "a comment first | - | <!-- saved -->~<html lang=\"sv\"> | HTML",
        "a piece of a page | - | <div class=\"a\"><p>Hej.</p></div> | HTML",
        "an ending and any tag | a.html | Hej <b>du</b>. | HTML",
        "an ending in capitals | A.HTM | <P>Hej. | HTML",
        "an ending and no tag at all | a.html | Hej du, 3 < 4. | PLAIN",
        "a text that mentions tags | a.txt | The tag <b> makes text bold, <html> begins a page. | PLAIN",
        "a text that begins with a tag it speaks of | - | <p> is the tag of a paragraph. | PLAIN",
        "a memory | - | <?xml version=\"1.0\"?><!DOCTYPE tmx SYSTEM \"a.dtd\">~<tmx version=\"1.4\"> | BITEXT",
        "XLIFF | a.txt | <xliff version=\"1.2\"><file> | BITEXT",
        "a text that speaks of a memory | - | The tag <tmx version=\"1.4\"> begins one. | PLAIN",
        "another XML | - | <?xml version=\"1.0\"?><table version=\"1.4\"><x> | PLAIN",
        "a sign of less | - | < 3 kronor | PLAIN",
        "WebVTT | - | WEBVTT~~00:01.000 --> 00:02.000~Hej. | SUBTITLES",
        "WebVTT with a title | a.txt | WEBVTT - Avsnitt 1~~00:01.000 --> 00:02.000~x | SUBTITLES",
        "SubRip | - | 1~00:00:01,000 --> 00:00:02,500~Hej. | SUBTITLES",
        "SubRip without numbers | - | 00:00:01,000 --> 00:00:02,500~Hej. | SUBTITLES",
        "a text that speaks of WEBVTT | - | WEBVTT is a format. | PLAIN",
        "a text with an arrow | a.txt | Hej --> hopp | PLAIN",
        "an ending and an arrow | a.srt | x~1~00:01 --> 00:02~Hej. | SUBTITLES",
        "an ending without cues | a.srt | Hej du. | PLAIN",
        "PDF | a.txt | %PDF-1.7~1 0 obj | PDF",
        "PDF after junk | - | junk~%PDF-1.4~1 0 obj~startxref~9~%%EOF | PDF",
        "a text that speaks of PDF | a.pdf | Such a file begins with %PDF-1.4. | PLAIN",
        "Markdown by its ending | a.md | Hej du. | MARKDOWN",
        "by its longer ending | a.markdown | Hej du. | MARKDOWN",
        "by signs that leave no doubt | - | # Hej~~Se [sidan](http://x.se) om **detta**. | MARKDOWN",
        "a hash is no such sign | - | # 3 kronor~~och * stjärna | PLAIN",
        "stars are no such sign | a.txt | Det är **mycket** viktigt. | PLAIN",
        "a list is no such sign | a.txt | - en~- två~- tre | PLAIN",
      })
  void tellsTheFormat(String why, String name, String text, DocumentFormat format)
      throws InputException {
    byte[] bytes = text.replace('~', '\n').getBytes(StandardCharsets.UTF_8);
    Source source = new Source(name, bytes, Optional.empty());
    assertThat(DocumentFormat.of(source)).isEqualTo(format);
  }
}
