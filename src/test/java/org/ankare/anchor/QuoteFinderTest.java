package org.ankare.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuoteFinderTest {
  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "Swedish marks | sv | ”Bron håller”, säger Anna Ek. | Bron håller",
        "English marks | en | “The bridge holds,” said Anna Ek. | The bridge holds,",
        "straight marks | en | \"The bridge holds,\" she said. | The bridge holds,",
        "guillemets, same way | sv | »Bron håller», säger Anna Ek. | Bron håller",
        "guillemets, inwards | sv | »Bron håller«, säger Anna Ek. | Bron håller",
        "guillemets, outwards | sv | «Bron håller», säger Anna Ek. | Bron håller",
        "single, Swedish | sv | ’Bron håller’, säger Anna Ek. | Bron håller",
        "single, English | en | ‘The bridge holds,’ said Anna Ek. | The bridge holds,",
        "low and high | sv | „Bron håller“, säger Anna Ek. | Bron håller",
        "nested, the same mark | sv | Hon sade att ”det finns inga ”farliga” broar”."
            + " | det finns inga ”farliga” broar ¦ farliga",
        "nested, other mark | en | “They said, ‘Close it,’ and left,” said Anna Ek."
            + " | They said, ‘Close it,’ and left, ¦ Close it,",
        "apostrophes | en | ‘It’s the players’ bridge, isn’t it?’ said Anna Ek."
            + " | It’s the players’ bridge, isn’t it?",
        "feet and inches | en | The door is 6'2\" high and 30\" wide. | ",
        "decades | en | In the ’90s and ’60s they built bridges. | ",
        "interrupted | en | “It holds,” said Anna Ek, “for now.” | It holds, ¦ for now.",
        "scare quotes | en | The so-called ‘bridge’ fell. | bridge",
        "no end, narrator | sv | ”Bron håller i tio år, säger Anna Ek. Sedan gick hon."
            + " | Bron håller i tio år",
        "no end, appositions | en | “The bridge will hold, the engineer, Anna Ek, told us. It did."
            + " | The bridge will hold",
        "no end, no sentence start | sv | Han byggde en ”bro över ån. Den höll. | ",
        "no beginning | en | “It holds,” they said. Bridges do hold. They always did.”"
            + " | It holds, ¦ Bridges do hold. They always did.",
        "unbalanced stays in its paragraph | sv | ”Bron är röd.¶Ån är grön.¶”Allt är bra”, sade Bo Ek."
            + " | Bron är röd. ¦ Allt är bra",
        "paragraphs of one speech | sv | ”Bron är röd.¶”Ån är grön”, säger Anna Ek."
            + " | Bron är röd. ¦ Ån är grön",
        "dialogue dash | sv | – Bron håller, säger Anna Ek. | Bron håller",
        "hyphen for a dash | sv | - Bron håller, säger Anna Ek. | Bron håller",
        "dash after a sentence | sv | Hon pekar. – Bron håller, säger Anna Ek. | Bron håller",
        "dash inside a sentence | sv | Bron håller – hoppas alla. | ",
        "question before narrator | sv | – Håller bron? undrar Anna Ek. | Håller bron?",
        "narrator in the middle | sv | – Bron, säger hon, är gammal. | Bron ¦ är gammal.",
        "narrator with apposition | sv | – Bron håller, säger Anna Ek, ingenjör i Falun."
            + " | Bron håller",
        "goes on in first person | sv | – Bron håller, säger hon. Jag byggde den själv."
            + " | Bron håller ¦ Jag byggde den själv.",
        "narrator goes on | sv | – Bron håller, säger hon. Sedan gick hon hem. | Bron håller",
      })
  void findsQuotes(String why, String language, String text, String expected) {
    List<String> quotes =
        Texts.quotes(language, text).stream().map(Anchor::text).collect(Collectors.toList());
    assertThat(String.join(" ¦ ", quotes)).isEqualTo(expected == null ? "" : expected);
  }

  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "after | sv | ”Bron håller”, säger ingenjören Anna Ek. | Anna Ek",
        "after, subject first | en | “The bridge holds,” Anna Ek told reporters. | Anna Ek",
        "after, title | en | “The bridge holds,” Prime Minister Anna Ek said. | Anna Ek",
        "before, with that | en | Anna Ek, an engineer, said that the bridge “will hold”. | Anna Ek",
        "before, with colon | sv | Anna Ek är säker: ”Bron håller.” | Anna Ek",
        "inverted | sv | I Falun kallade Anna Ek bron ”en skandal”. | Anna Ek",
        "according to | sv | Enligt Anna Ek är bron ”säker”. | Anna Ek",
        "pronoun | sv | Anna Ek byggde bron. ”Den håller”, säger hon. | Anna Ek",
        "family name | en | Anna Ek built the bridge. “It holds,” Ek said. | Anna Ek",
        "not the owner | en | Bo Alm’s lawyer, Anna Ek, called the bridge “a novel idea”. | Anna Ek",
        "nobody | en | The so-called “bridge” fell into the river. | ",
        "parts | en | “It holds,” said Anna Ek. “Trust me.” | Anna Ek ¦ Anna Ek",
        "dash without a clause | sv | Anna Ek tittar upp.¶– Den håller. | Anna Ek",
      })
  void findsSpeakers(String why, String language, String text, String expected) {
    List<String> speakers =
        Texts.quotes(language, text).stream().map(Anchor::speaker).collect(Collectors.toList());
    assertThat(String.join(" ¦ ", speakers)).isEqualTo(expected == null ? "" : expected);
  }

  @Test
  void colonFarBeforeAQuoteLeadsToNobody() {
    String text = "Exempel: " + "ord ".repeat(80) + "och ordet ”nej”.";
    assertThat(Texts.quotes("sv", text)).extracting(Anchor::speaker).containsExactly("");
  }
}
