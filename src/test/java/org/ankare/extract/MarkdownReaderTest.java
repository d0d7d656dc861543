package org.ankare.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

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
    assertThat(read("> ".repeat(3000) + "Hej.", false)).hasSize(1);
    assertThat(read("*a **b ".repeat(3000), false)).hasSize(1);
    assertThat(read("[".repeat(3000) + "a" + "](b)".repeat(3000), false)).hasSize(1);
    assertThat(read("- ".repeat(500) + "Hej.", false)).hasSize(1);
  }
}
