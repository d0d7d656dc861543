package org.ankare.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Menus and comment forms stand alone, each where it is, unless they are to count as text. */
class BoilerplateTest {
  private static final String SWEDISH =
      "Hem | Nyheter | Sport\n\nDen gamla bron vid hamnen stängdes i måndags.\n\n"
          + "Lämna en kommentar\n\nIngenjören Karin Lind sade att stålet hade rostat i tjugo år.\n";
  private static final String ENGLISH =
      "Home | News | Sport\n\nThe old bridge at the harbour was closed on Monday.\n\n"
          + "Leave a comment\n\nThe engineer Karin Lind said that the steel had rusted for twenty"
          + " years.\n";

  @TempDir private Path directory;
  private TextPairs texts;

  @BeforeEach
  void write() throws IOException {
    texts = new TextPairs(directory);
    texts.put("page.sv", SWEDISH);
    texts.put("page.en", ENGLISH);
  }

  private List<String> ids(String options) {
    return texts
        .run("align @page.sv @page.en " + options)
        .out()
        .lines()
        .skip(1)
        .map(row -> row.split("\t", -1)[4] + "=" + row.split("\t", -1)[5])
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"parallel", "comparable"})
  void isLeftOutOfBeads(String mode) {
    assertThat(ids("--mode " + mode)).containsExactly("1=1", "3=3");
    assertThat(ids("--unaligned --mode " + mode))
        .containsExactlyInAnyOrder("0=", "=0", "1=1", "2=", "=2", "3=3");
  }

  @Test
  void ofTranslationsStandsWhereItStood() {
    assertThat(ids("--unaligned --mode parallel"))
        .containsExactly("0=", "=0", "1=1", "2=", "=2", "3=3");
    assertThat(ids("--unaligned --mode parallel --unit passage"))
        .containsExactlyInAnyOrder("0=", "=0", "1=1", "2=", "=2", "3=3");
  }

  @Test
  void takesPartIfItIsKept() {
    assertThat(ids("--mode parallel --keep-boilerplate"))
        .containsExactly("0=0", "1=1", "2=2", "3=3");
    assertThat(texts.run("segment @page.sv -f tsv --keep-boilerplate").out())
        .doesNotContain("boilerplate");
  }

  @Test
  void ofOnesOwnLinesIsLeftOutByPassages() throws IOException {
    assertThat(ids("--mode parallel --sentences")).containsExactly("2=2", "6=6");
    texts.put("page.sv", SWEDISH.replace("\n\n", "\n"));
    texts.put("page.en", ENGLISH.replace("\n\n", "\n"));
    assertThat(ids("--mode parallel --sentences")).containsExactly("0=0", "1=1", "2=2", "3=3");
    assertThat(ids("--mode comparable --sentences")).containsExactly("1=1", "3=3");
  }

  @Test
  void isNothingThatAPersonShouldLookAt() {
    assertThat(texts.run("align @page.sv @page.en --mode parallel --report @report").code())
        .isZero();
    assertThat(directory.resolve("report")).content().hasLineCount(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"parallel", "comparable", "auto"})
  void aPageOfNothingElseIsAListOfTexts(String mode) throws IOException {
    texts.put("page.sv", "Meny\nSök\nLogga in\nLämna en kommentar\n");
    texts.put("page.en", "Menu\nSearch\nLog in\nLeave a comment\n");
    Cli end = texts.run("align @page.sv @page.en --languages sv,en --mode " + mode);
    assertThat(end.code()).isZero();
  }
}
