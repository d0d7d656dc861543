package org.ankare.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.ankare.text.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownReaderTest {
  private static final String SOURCE =
      String.join(
          "\n",
          "---",
          "title: Ön",
          "---",
          "# En *liten* ö",
          "",
          "Den ligger [långt ute](http://x.se \"här\") i havet,",
          "och **ingen** bor där[^1]. Skriv `ö` så",
          "hittar du den.",
          "",
          "![En bild av ön](o.jpg)",
          "",
          "## Djur",
          "",
          "- säl",
          "- tärna,",
          "  som ropar",
          "    1. på våren",
          "",
          "> Havet tar.",
          "> Havet ger.",
          "",
          "```java",
          "int x = 1;",
          "```",
          "",
          "| Art | Antal |",
          "| --- | ---: |",
          "| Säl | 12 |",
          "",
          "<div class=\"x\"><p>I en ruta.</p></div>",
          "",
          "Slut &amp; <b>punkt</b>.\\",
          "Ny rad.");

  private static List<String> read(String source, boolean keepsAll) {
    return ReadAs.passages(MarkdownReader.read("a.md", source, keepsAll));
  }

  @Test
  void readsThePassages() {
    assertThat(read(SOURCE, false))
        .containsExactly(
            "heading: En liten ö",
            "Den ligger långt ute i havet,\noch ingen bor där[^1]. Skriv ö så\nhittar du den.",
            "heading: Djur",
            "säl",
            "tärna,\nsom ropar",
            "på våren",
            "Havet tar.\nHavet ger.",
            "Art",
            "Antal",
            "Säl",
            "12",
            "I en ruta.",
            "Slut & punkt.\nNy rad.");
  }

  @Test
  void keepsCodeIfAsked() {
    assertThat(read(SOURCE, true)).contains("boilerplate: int x = 1;");
  }

  @Test
  void bearsDeepNesting() {
    assertThat(read("> ".repeat(900) + "Hej.", false)).hasSize(1);
    assertThat(read("*a **b ".repeat(3000), false)).hasSize(1);
    assertThat(read("[".repeat(3000) + "a" + "](b)".repeat(3000), false)).hasSize(1);
    assertThat(read("- ".repeat(500) + "Hej.", false)).hasSize(1);
  }

  /** Each of these would keep the parser busy for a minute or more. */
  @ParameterizedTest
  @ValueSource(strings = {"<", "<a ", "*a **b ", "- ", "1. ", ">"})
  void readsWhatNobodyWroteAsPlainText(String piece) {
    String source = "# Ön\n\n" + piece.repeat(1_000_000 / piece.length());
    Document document =
        assertTimeoutPreemptively(
            Duration.ofSeconds(20), () -> MarkdownReader.read("a.md", source, false));
    assertThat(document.text()).isEqualTo(source);
    assertThat(document.passages()).isEmpty();
  }

  @Test
  void readsLongTextsAndLongRules() {
    String paragraph = "Den *lilla* ön <b>ligger</b> långt _ute_ i havet.\n";
    String source = (paragraph.repeat(20) + "\n" + "*".repeat(200) + "\n\n").repeat(500);
    assertThat(read(source, false)).hasSize(500).doesNotContain("*lilla*");
  }
}
