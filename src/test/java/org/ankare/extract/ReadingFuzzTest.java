package org.ankare.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.ankare.Cases;
import org.ankare.Damage;
import org.ankare.text.Document;
import org.ankare.text.InputException;
import org.ankare.text.Passage;
import org.ankare.text.WhiteSpace;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is done to a file, it is read or refused in words, and the document keeps its laws. */
class ReadingFuzzTest {
  private static final String CUES =
      "1\n00:00:01,000 --> 00:00:02,000\nHej, <i>du</i>\n\n"
          + "2\n00:00:02,500 --> 00:00:04,000\n- Vem, jag?\n- Ja, du.\n\n";
  private static final String VTT =
      "WEBVTT\n\nNOTE x\n\n00:01.000 --> 00:02.000 align:start\n<v Bo>Hej &amp; hå.\n\n";
  private static final String MARKDOWN =
      "---\na: b\n---\n# Ö\n\nText *med* [länk](x) och\n\n> citat\n\n| a | b |\n|---|---|\n| c | d |\n";

  static Stream<Long> seeds() {
    return Cases.seeds(300).boxed();
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void readsOrRefuses(long seed) throws IOException {
    Random random = new Random(seed);
    List<String> pages = HtmlPagesTest.pages();
    String page = pages.get(random.nextInt(pages.size()));
    Path file = Path.of("src/test/resources/html", page, "page.html");
    String html = Files.readString(file, StandardCharsets.ISO_8859_1);
    List<String> names = List.of("a.html", "a.srt", "a.vtt", "a.md", "-");
    List<String> sources = List.of(html, CUES, VTT, MARKDOWN, html);
    int which = random.nextInt(names.size());
    String source = Damage.done(sources.get(which), random);
    byte[] bytes = source.getBytes(StandardCharsets.UTF_8);
    DocumentReader reader = DocumentReader.detecting();
    try {
      holdsTheLaws(
          (random.nextBoolean() ? reader : reader.keepingBoilerplate())
              .read(names.get(which), new ByteArrayInputStream(bytes)));
    } catch (InputException refused) {
      assertThat(refused.getMessage()).startsWith(names.get(which)).doesNotContain("\n");
    }
  }

  /** The passages cover all ink, begin and end with ink, and are apart. */
  private static void holdsTheLaws(Document document) {
    String text = document.text();
    assertThat(text).isNotBlank();
    int end = 0;
    for (Passage passage : document.passages()) {
      assertThat(WhiteSpace.strip(text.substring(end, passage.span().start()))).isEmpty();
      String inside = passage.span().of(text);
      assertThat(WhiteSpace.strip(inside)).isEqualTo(inside);
      end = passage.span().end();
    }
    if (!document.passages().isEmpty()) {
      assertThat(end).isEqualTo(text.length());
    }
  }
}
