package org.ankare.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.ankare.lexicon.Lexicon;
import org.ankare.text.Document;
import org.ankare.text.Language;
import org.ankare.text.SegmentedDocument;
import org.ankare.text.Sentence;
import org.ankare.text.Span;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnchorFinderPropertyTest {
  private static final String[] PIECES = {
    "”",
    "“",
    "\"",
    "’",
    "‘",
    "'",
    "»",
    "«",
    "„",
    "– ",
    " ",
    " ",
    " ",
    "\n\n",
    ". ",
    ", ",
    ": ",
    "säger ",
    "said ",
    "hon ",
    "Anna Ek ",
    "Ek",
    "FN:s ",
    "i ",
    "of ",
    "Oslo",
    "24 februari ",
    "12 000",
    "1,5 %",
    "bron ",
    "\uD800",
    "\u0000",
    "å\u030A",
    "al-",
    "kl. 10.30",
    "tjugofem ",
    "two hundred and ",
    "−5 °C",
    "20–30 ",
    "£3.4m ",
    "24/2 ",
    "\u00AD",
    "halv tre "
  };

  private static String text(long seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 150; i++) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return text.toString();
  }

  private static List<Anchor> find(long seed, String text) {
    Language language = seed % 2 == 0 ? Language.SWEDISH : Language.ENGLISH;
    return new AnchorFinder(Lexicon.shipped()).find(Texts.segmented(language, text));
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void offsetsPointAtTheVeryCharactersInOrder(long seed) {
    String text = text(seed);
    int last = 0;
    for (Anchor anchor : find(seed, text)) {
      assertThat(anchor.span().of(text)).isEqualTo(anchor.text());
      assertThat(anchor.span().start()).isGreaterThanOrEqualTo(last);
      last = anchor.span().start();
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void findingTwiceFindsTheSame(long seed) {
    assertThat(find(seed, text(seed))).isEqualTo(find(seed, text(seed)));
  }

  @ParameterizedTest(name = "paragraph {0} loses a mark")
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
  void removingAMarkChangesOnlyQuotesNearIt(int hit) {
    List<String> paragraphs = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      paragraphs.add("Mannen sade att ”bro nummer " + i + " håller” i många år till.");
    }
    List<String> whole = quotes(paragraphs);
    paragraphs.set(hit, paragraphs.get(hit).replaceFirst(hit % 2 == 0 ? "”" : "”(?= i)", ""));
    List<String> others = new ArrayList<>(whole);
    others.remove(hit);
    assertThat(quotes(paragraphs)).containsAll(others);
  }

  /** Paragraphs with all kinds of marks, each a different number so that quotes can be told. */
  private static List<String> paragraphs(Random random) {
    String[] forms = {
      "Anna Ek sade: ”Bron % håller i ”hundra” år.” Sedan gick hon.",
      "“Bridge % holds,” said Anna Ek. “It has to.”",
      "»Bron % är ny», säger Bo Alm, »och röd».",
      "– Bron % håller, säger Bo Alm. – Den är ny.",
      "’Bron % är vår’, sade de. Ingen hörde ’Bo Alm’.",
      "\"Bridge % is Lars' and it's 6'2\\\" high,\" Bo said.",
      "Bron % håller. Ingen sade något om den.",
    };
    List<String> paragraphs = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      paragraphs.add(forms[random.nextInt(forms.length)].replace("%", "nummer " + i));
    }
    return paragraphs;
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void anyMarkThatIsLostChangesOnlyItsParagraphAndTheNext(long seed) {
    Random random = new Random(seed);
    List<String> before = paragraphs(random);
    int hit = random.nextInt(before.size());
    List<String> after = new ArrayList<>(before);
    after.set(hit, withoutOneMark(before.get(hit), random));
    String language = seed % 2 == 0 ? "sv" : "en";
    for (int i = 0; i < before.size(); i++) {
      if (Math.abs(i - hit) > 1) {
        String number = "nummer " + i + " ";
        assertThat(numbered(language, after, number)).isEqualTo(numbered(language, before, number));
      }
    }
  }

  private static String withoutOneMark(String paragraph, Random random) {
    int[] marks = paragraph.chars().map(c -> "”“»’\"'–".indexOf(c)).filter(at -> at >= 0).toArray();
    if (marks.length == 0) {
      return paragraph;
    }
    String mark = "”“»’\"'–".substring(marks[random.nextInt(marks.length)]).substring(0, 1);
    return paragraph.replaceFirst(mark, "");
  }

  private static List<String> numbered(String language, List<String> paragraphs, String number) {
    return Texts.quotes(language, String.join("\n\n", paragraphs)).stream()
        .map(Anchor::text)
        .filter(text -> text.contains(number))
        .toList();
  }

  private static List<String> quotes(List<String> paragraphs) {
    return Texts.quotes("sv", String.join("\n\n", paragraphs)).stream()
        .map(Anchor::text)
        .collect(Collectors.toList());
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
  void valuesDoNotOverlap(long seed) {
    int last = 0;
    for (Anchor anchor : find(seed, text(seed))) {
      if (anchor.kind() == AnchorKind.NUMBER || anchor.kind() == AnchorKind.DATE) {
        assertThat(anchor.span().start()).isGreaterThanOrEqualTo(last);
        last = anchor.span().end();
      }
    }
  }

  /** The limit is what quadratic work would overrun many times, not a measure of speed. */
  @ParameterizedTest(name = "a sentence of {0}")
  @ValueSource(
      strings = {
        "”",
        "\"a ",
        "” ”a”",
        "'a' ",
        "– A, säger ",
        "– A, säger Bo. Jag ",
        "\" \" ",
        "”“",
        "“““a” ",
        "‘n’",
        "''``",
        "a,” she said. ",
        "“a, said Bo. ",
        "Anna Ek sade att bron är ny, ",
        "1 000 ",
        "7",
        "24/2 ",
        "- ",
        "-5",
        "two ",
        "tvåhundra",
        "hundred and ",
        "kl. 5.",
        "6'2\" ",
        "£",
        "halv ",
        "3 km Oslo ",
        "12,",
        "Ab ",
        "Anna Ek sade ”a” ",
        "a-",
        "(",
        "24 februari ",
        "Uni of ",
        "..."
      })
  @Timeout(30)
  void staysLinear(String piece) {
    String text = piece.repeat(200_000 / piece.length());
    Sentence sentence = new Sentence(0, 0, new Span(0, text.length()), text);
    for (Language language : List.of(Language.SWEDISH, Language.ENGLISH)) {
      List<Anchor> anchors =
          new AnchorFinder(Lexicon.shipped())
              .find(new SegmentedDocument(new Document("long", text), language, List.of(sentence)));
      assertThat(anchors).allMatch(anchor -> anchor.span().of(text).equals(anchor.text()));
    }
  }
}
