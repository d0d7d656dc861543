package org.ankare.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands on web pages, Markdown and subtitles. */
class ReadFormatsTest {
  private static final String SWEDISH_PAGE =
      "<html><head><title>Bron - Bladet</title></head><body><nav><a href='/'>Hem</a></nav><main><p>"
          + TextPairs.SWEDISH.replace("\n\n", "</p><p>")
          + "</p></main><footer>Kontakta oss</footer></body></html>";

  @TempDir private Path directory;
  private TextPairs texts;

  @BeforeEach
  void write() throws IOException {
    texts = new TextPairs(directory);
    texts.put("sida.html", SWEDISH_PAGE);
    texts.put("page.md", TextPairs.ENGLISH.replace("bridge", "*bridge*"));
  }

  @Test
  void aPageAndMarkdownAlignAsTheirTexts() {
    Cli texts = this.texts.run("align @in.sv @in.en");
    Cli pages = this.texts.run("align @sida.html @page.md");
    assertThat(pages.code()).isZero();
    String titled = pages.out().lines().skip(1).map(ReadFormatsTest::sentences).toList().toString();
    assertThat(titled)
        .isEqualTo(texts.out().lines().skip(1).map(ReadFormatsTest::sentences).toList().toString());
  }

  private static String sentences(String row) {
    String[] cells = row.split("\t");
    return cells[0] + "\t" + cells[1] + "\t" + cells[3];
  }

  @Test
  void segmentTellsWhatWasKept() {
    assertThat(texts.run("segment @sida.html --languages sv -f tsv").out())
        .contains("\tBron\theading\n", "\tDen gamla bron vid hamnen stängdes i måndags.\ttext\n")
        .doesNotContain("Hem", "Kontakta");
    assertThat(texts.run("segment @sida.html --languages sv -f tsv --keep-boilerplate").out())
        .contains("\tHem\ttext\n", "\tKontakta oss\ttext\n");
  }

  @Test
  void aFileOfSentencesIsTakenAsItIs() throws IOException {
    texts.put("a.html", "<p>Hej.</p>\n<p>Du.</p>\n");
    assertThat(texts.run("segment @a.html --languages sv --sentences").out())
        .isEqualTo("<p>Hej.</p>\n<p>Du.</p>\n");
  }

  @Test
  void detectReadsThePageNotItsTags() throws IOException {
    texts.put("b.html", "<html><body><p>" + TextPairs.ENGLISH + "</p><nav>Meny Hem</nav></body>");
    assertThat(texts.run("detect @b.html @sida.html --keep-boilerplate").out())
        .contains("b.html\ten\t", "sida.html\tsv\t");
  }

  @Test
  void aPageWithoutTextIsRefused() throws IOException {
    texts.put("c.html", "<html><body><script>var a;</script></body></html>");
    Cli end = texts.run("segment @c.html");
    assertThat(end.code()).isEqualTo(3);
    assertThat(end.err()).contains("c.html: is empty; give a file with text in it");
  }
}
