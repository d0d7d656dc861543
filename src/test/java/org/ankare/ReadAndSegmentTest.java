package org.ankare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.ankare.extract.DocumentReader;
import org.ankare.segment.SentenceSegmenter;
import org.ankare.text.Document;
import org.ankare.text.InputException;
import org.ankare.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** From bytes to sentences, 10,000 inputs: refused in words, or read and cut by the laws. */
class ReadAndSegmentTest {
  private static final int INPUTS = 100;

  private static final Map<String, String> SOURCES =
      Map.of(
          "a.txt",
          "Färjan gick kl. 10.30. – Vem där? ropade A. Berg.\n\nBest regards,\nAnna Ek\n"
              + "Anna Ek 2021-04-26 07:17 Vi ses på http://ek.se :-) Nu går vi.\n\nMENY | SÖK | HEM\n",
          "a.html",
          "<!doctype html><title>Ön</title><nav><a href=/>Hem</a></nav><article><h1>Ön i havet</h1>"
              + "<p>Här bor ingen. Inte ens en säl, sade hon.<p>”Kom hit!” <ul><li>en<li>två</ul>"
              + "</article><footer>© Ek</footer>",
          "a.md",
          "# Ön\n\nHär *bor* [ingen](x). Inte en säl.\n\n- en\n- två\n\n> Kom hit!\n\n| a | b |\n"
              + "|---|---|\n| c | d |\n",
          "a.srt",
          "1\n00:00:01,000 --> 00:00:02,000\nHej, <i>du</i>\n\n2\n00:00:02,500 --> 00:00:04,000\n"
              + "som är där. - Vem, jag?\n",
          "a.vtt",
          "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Bo>Hej &amp; hå. Vem där?\n");

  private static final List<Charset> CHARSETS =
      List.of(
          StandardCharsets.UTF_8,
          StandardCharsets.UTF_16LE,
          Charset.forName("windows-1252"),
          Charset.forName("x-MacRoman"));

  static Stream<Long> seeds() {
    return Cases.seeds(100).boxed();
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void losesNothing(long seed) {
    Random random = new Random(seed);
    List<String> names = SOURCES.keySet().stream().sorted().toList();
    int read = 0;
    for (int i = 0; i < INPUTS; i++) {
      String name = names.get(random.nextInt(names.size()));
      try {
        Document document =
            DocumentReader.detecting()
                .read(name, new ByteArrayInputStream(bytes(SOURCES.get(name), random)));
        read++;
        for (Language language : List.of(Language.SWEDISH, Language.ENGLISH)) {
          Laws.assertNothingIsLost(SentenceSegmenter.of(language).segment(document));
        }
      } catch (InputException refused) {
        assertThat(refused.getMessage()).startsWith(name).doesNotContain("\n");
      }
    }
    assertThat(read).isGreaterThan(INPUTS / 2);
  }

  /** Returns the bytes of a damaged text, every fifth time damaged once more themselves. */
  private static byte[] bytes(String source, Random random) {
    Charset charset = CHARSETS.get(random.nextInt(CHARSETS.size()));
    byte[] bytes = Damage.done(source, random).getBytes(charset);
    for (int hits = random.nextInt(5) == 0 ? 4 : 0; hits > 0 && bytes.length > 0; hits--) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    return bytes;
  }
}
