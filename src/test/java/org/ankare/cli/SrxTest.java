package org.ankare.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The user's own rules of segmentation. */
class SrxTest {
  private static final String RULES =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <srx version="2.0"><header cascade="no"/>
      <body><languagerules><languagerule languagerulename="all">
      <rule break="yes"><beforebreak>bron</beforebreak><afterbreak>\\s</afterbreak></rule>
      </languagerule></languagerules>
      <maprules><languagemap languagepattern="sv|en" languagerulename="all"/></maprules>
      </body></srx>
      """;

  @TempDir private Path directory;
  private TextPairs texts;

  @BeforeEach
  void write() throws IOException {
    texts = new TextPairs(directory);
    texts.put("my.srx", RULES);
  }

  @Test
  void decideWhereSentencesEnd() {
    assertThat(texts.run("segment @in.sv --srx @my.srx").out())
        .startsWith("Den gamla bron\nvid hamnen stängdes i måndags.")
        .contains("Den nya bron\n");
    Cli aligned = texts.run("align @in.sv @in.en --srx @my.srx --signature");
    assertThat(aligned.code()).isZero();
    assertThat(aligned.err()).contains("|seg:srx|");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "an empty file~ ``~ ``~ my.srx:1: broken XML",
        "no XML~ <srx~ {~ my.srx:",
        "another kind of XML~ <srx version=\"2.0\">~ <tmx>~ my.srx:",
        "cut off~ </body></srx>~ ``~ my.srx:8: broken XML",
        "no regular expression~ >bron<~ >(bron<~ my.srx:4: “(bron” is no regular expression",
        "another property~ >bron<~ >\\p{Klingon}<~ my.srx:4: “\\p{Klingon}” is no regular",
        "no map~ <languagemap~ <other~ my.srx: has no languagemap",
        "a map to nowhere~ languagepattern=\"sv|en\" languagerulename=\"all\"~ languagepattern=\"sv\" languagerulename=\"al\"~ my.srx:6: no languagerule is named “al”",
        "a break that is neither~ break=\"yes\"~ break=\"maybe\"~ my.srx:4: break is “maybe”; write yes or no",
        "a map without a pattern~ languagepattern=~ pattern=~ my.srx:6: has no languagepattern; write one, such as sv.*",
        "no rules for Swedish~ sv|en~ en~ my.srx: has no rules for Swedish (sv)",
        "an entity that is not there~ bron<~ b&amp;ron;(<~ my.srx:4: “b&ron;(” is no regular",
        "an entity of its own~ >bron<~ >&bron;<~ my.srx:4: &bron; is not resolved",
      })
  void aFileThatIsWrongIsToldInOneLine(String why, String from, String to, String message)
      throws IOException {
    texts.put("my.srx", from.isEmpty() ? "" : RULES.replace(from, to));
    Cli end = texts.run("segment @in.sv --languages sv --srx @my.srx");
    assertThat(end.code()).as(why + end.out()).isEqualTo(3);
    assertThat(end.err()).hasLineCount(1).contains(message);
  }

  @Test
  void aFileThatIsMissingIsTold() {
    assertThat(texts.run("segment @in.sv --srx @no.srx").code()).isEqualTo(3);
  }

  @Test
  void nothingOutsideIsRead() throws IOException {
    String declared =
        RULES.replace(
            "<srx",
            "<!DOCTYPE srx [<!ENTITY x SYSTEM \"file:///etc/passwd\"><!ENTITY y \"bron\">]>\n<srx");
    texts.put("my.srx", declared);
    assertThat(texts.run("segment @in.sv --srx @my.srx").code()).isZero();
    texts.put("my.srx", declared.replace(">bron<", ">&x;<"));
    assertThat(texts.run("segment @in.sv --srx @my.srx").err()).doesNotContain("root:");
  }

  @Test
  void theyDoNotGoWithSentencesThatAreGiven() {
    assertThat(texts.run("segment @in.sv --srx @my.srx --sentences").code()).isEqualTo(2);
    assertThat(texts.run("segment @in.sv --srx @my.srx --explain").code()).isEqualTo(2);
  }
}
