package org.ankare.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.ankare.Cases;
import org.ankare.text.InputException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CharsetGuessTest {
  private static final List<String> CHARSETS =
      List.of(
          "UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "windows-1252", "ISO-8859-1", "x-MacRoman");

  private static final String[] PIECES = {
    "Ån steg över bräddarna i går.",
    "Österrike och Ungern delade på ön.",
    "”Det går an”, sade hon – och gick.",
    "ÄLVEN SVÄMMAR ÖVER",
    "Kafé Opera låg på Åsögatan 11 å andra sidan.",
    "– Nej, svarade han…",
    "Det kostar 30 €, alltså 340 kr.",
    "§ 4. Lagen gäller från den 1 maj.",
    "The café was closed.",
    "“It’s over,” she said — and left.",
    "Don’t wait for the naïve.",
    "He paid £40 for it.",
    "Nothing beyond plain letters here.",
    "It was 30° in the shade.",
    "The Ångström unit is old.",
    "See ‘The Lost Weekend’ (1945).",
    "Lösningen är enkel: åk dit.",
    "Smörgås",
    "å",
  };

  static Stream<Long> seeds() {
    return Cases.seeds(300).boxed();
  }

  private static String read(byte[] bytes) throws InputException {
    return DocumentReader.detecting().read("-", new ByteArrayInputStream(bytes)).text();
  }

  /** Texts of one to six pieces come back as they were from each charset that can hold them. */
  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void findsTheCharsetOfShortTexts(long seed) throws InputException {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    for (int pieces = random.nextInt(6) + 1; pieces > 0; pieces--) {
      text.append(PIECES[random.nextInt(PIECES.length)]).append(random.nextBoolean() ? "\n" : " ");
    }
    for (String name : CHARSETS) {
      CharsetEncoder encoder = Charset.forName(name).newEncoder();
      if (encoder.canEncode(text)) {
        byte[] bytes = text.toString().getBytes(Charset.forName(name));
        assertThat(read(bytes)).as(name).isEqualTo(text.toString());
      }
    }
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "x-MacRoman | Hon kom från ön.",
        "x-MacRoman | Det var på ett ställe där ingen bor.",
        "x-MacRoman | They’d gone home by then.",
        "x-MacRoman | Älgen stod kvar.",
        "x-MacRoman | Österut, alltid österut.",
        "windows-1252 | Hon kom från ön.",
        "windows-1252 | They’d gone home by then.",
        "windows-1252 | Älgen stod kvar.",
        "windows-1252 | She said “no” twice.",
        "windows-1252 | Wait… what?",
        "IBM850 | Älgen stod på vägen.",
      })
  void aLetterOrTwoMayDo(String charset, String text) throws InputException {
    assertThat(read(text.getBytes(Charset.forName(charset)))).isEqualTo(text);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "meta, <html><head><meta charset='iso-8859-2'></head>, ISO-8859-2",
    "http-equiv, <html><meta content='text/html; charset=windows-1250' http-equiv=x>, windows-1250",
    "xml, <?xml version='1.0' encoding='ISO-8859-15'?><html>, ISO-8859-15",
    "wrongly declared, <html><meta charset='windows-1250'>, UTF-8",
    "declared as UTF-8, <html><meta charset='utf-8'>, windows-1252",
    "unknown, <html><meta charset='klingon'>, windows-1252",
    "as browsers do, <html><meta charset='iso-8859-1'>, windows-1252",
  })
  void aPageMaySayItself(String why, String head, String charset) throws InputException {
    boolean isPolish = charset.endsWith("2") && !charset.endsWith("1252") || charset.endsWith("50");
    String words = isPolish && !charset.equals("UTF-8") ? "Łódź, żółw" : "Gå hem – på väg.";
    String text = charset.equals("ISO-8859-15") ? "Gå hem för 5 €." : words;
    byte[] bytes = (head + "<p>" + text + "</p>").getBytes(Charset.forName(charset));
    assertThat(read(bytes)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"Use <meta charset='windows-1250'> for Żółw: få"})
  void plainTextDeclaresNothing(String text) throws InputException {
    String swedish = text.replaceAll("Żółw", "sköldpaddor");
    assertThat(read(swedish.getBytes(StandardCharsets.ISO_8859_1))).isEqualTo(swedish);
  }
}
