package org.ankare.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.ankare.io.Tool;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AlignCommandTest {
  @TempDir private Path directory;
  private TextPairs texts;

  @BeforeEach
  void write() throws IOException {
    texts = new TextPairs(directory);
  }

  private List<String> column(String name, String arguments) {
    List<String> lines = texts.run(arguments).out().lines().toList();
    int index = List.of(lines.get(0).split("\t")).indexOf(name);
    return lines.stream().skip(1).map(line -> line.split("\t", -1)[index]).toList();
  }

  @Test
  void theSwedishSideIsFirstInEitherOrder() {
    Cli end = texts.run("align @in.sv @in.en");
    assertThat(end.code()).isZero();
    assertThat(end.out()).startsWith("sv\ten\tconfidence\tshape\tsv_ids\ten_ids\tanchors\nDen ");
    assertThat(texts.run("align @in.en @in.sv")).isEqualTo(end);
    assertThat(end.err()).isEqualTo("ankare: mode: parallel\n");
  }

  @Test
  void aTranslationIsAlignedSentenceBySentence() {
    assertThat(column("sv_ids", "align @in.sv @in.en")).containsExactly("0", "1", "2", "3");
    assertThat(column("en_ids", "align @in.sv @in.en")).containsExactly("0", "1", "2", "3");
    assertThat(column("shape", "align @in.sv @in.en")).containsOnly("1-1");
    assertThat(column("anchors", "align @in.sv @in.en"))
        .containsExactly("", "name:Karin Lind=Karin Lind", "quote", "number:12000=12000");
  }

  @Test
  void languagesThatAreGivenAreBelieved() {
    Cli end = texts.run("align @in.en @in.sv --languages sv,en --unaligned --mode parallel");
    assertThat(end.code()).isZero();
    assertThat(end.out()).contains("\nThe old bridge");
  }

  @Test
  void refusesToPutTheResultInPlaceOfAnInput() {
    Cli before = texts.run("align @in.sv @in.en");
    Cli end = texts.run("align @in.sv @in.en -o @in.sv");
    assertThat(end.code()).isEqualTo(3);
    assertThat(end.err()).contains("in.sv: is the output too");
    assertThat(texts.run("align @in.sv @in.en")).isEqualTo(before);
  }

  @Test
  void isQuietWhenAsked() {
    assertThat(texts.run("align @in.sv @in.en --quiet").err()).isEmpty();
    assertThat(texts.run("align @in.sv @in.en --mode comparable").err()).isEmpty();
  }

  @Test
  void theSignatureSaysHowItWasMade() throws IOException {
    assertThat(texts.run("align @in.sv @in.en --signature --quiet").err())
        .isEqualTo("ankare " + Tool.version() + "|sv-en|mode:parallel|seg:rules|lex:shipped\n");
    texts.put("my.tsv", "grunka\tthingy\n");
    assertThat(
            texts
                .run(
                    "align @in.sv @in.en --signature --mode comparable --sentences"
                        + " --lexicon @my.tsv")
                .err())
        .endsWith("|sv-en|mode:comparable|seg:lines|lex:shipped+user\n");
  }

  @Test
  void printsWhatStandsAloneOnDemand() throws IOException {
    texts.put("in.sv", TextPairs.SWEDISH + "Kungen älskar jordgubbar med grädde.\n");
    String arguments = "align @in.sv @in.en --mode parallel";
    assertThat(column("shape", arguments)).hasSize(4);
    assertThat(column("shape", arguments + " --unaligned")).hasSize(5).contains("1-0");
    assertThat(texts.run(arguments + " --unaligned").out())
        .containsPattern("\nKungen älskar jordgubbar med grädde\\.\t\t[01]\\.[0-9]{3}\t1-0\t4\t\t");
  }

  @ParameterizedTest
  @ValueSource(strings = {"parallel", "comparable"})
  void leavesOutWhatIsLessSure(String mode) {
    String arguments = "align @in.sv @in.en --mode " + mode + " --min-confidence ";
    assertThat(column("confidence", arguments + "0.5"))
        .allMatch(confidence -> Double.parseDouble(confidence) >= 0.499);
    assertThat(column("sv_ids", arguments + "1 --unaligned")).contains("0", "1", "2", "3");
    assertThat(column("sv_ids", arguments + "0")).containsAll(column("sv_ids", arguments + "0.5"));
  }

  /** Costs are printed with two decimals each. */
  @ParameterizedTest
  @ValueSource(strings = {"parallel", "comparable"})
  void theReasonsAddUpToTheCost(String mode) {
    String arguments = "align @in.sv @in.en --mode " + mode;
    List<String> reasons = column("evidence", arguments + " --explain");
    List<String> costs = texts.run(arguments + " -f vecalign").out().lines().toList();
    assertThat(reasons).hasSameSizeAs(costs).isNotEmpty();
    for (int i = 0; i < costs.size(); i++) {
      double cost = Double.parseDouble(costs.get(i).replaceFirst(".*:", ""));
      String[] parts = reasons.get(i).split(";");
      double sum = 0;
      for (String part : parts) {
        sum += Double.parseDouble(part.replaceFirst(".*:", ""));
      }
      assertThat(Math.abs(sum - cost)).isLessThanOrEqualTo(0.005 * parts.length + 1e-6);
    }
  }

  @Test
  void linesAreSentencesWithTheirNumbers() throws IOException {
    texts.put("in.sv", TextPairs.SWEDISH.replace(". ", ".\n"));
    texts.put("in.en", TextPairs.ENGLISH.replace(". ", ".\n"));
    assertThat(column("sv_ids", "align @in.sv @in.en --sentences"))
        .containsExactly("0", "1", "3", "4");
  }

  @Test
  void theUsersOwnWordsMakeItSurer() throws IOException {
    texts.put("in.sv", "Grunkan flimrade snorfigt.\nKnasten blorpade.\nTrubban glimpade.\n");
    texts.put("in.en", "A wug was there.\nEvery zib jumped.\nThe thingy flickered.\n");
    texts.put("my.tsv", "grunkan\tthingy\nflimrade\tflickered\nsnorfigt\tthe\n");
    String arguments = "align @in.sv @in.en --languages sv,en --sentences --mode comparable";
    assertThat(column("en_ids", arguments)).doesNotContain("2");
    assertThat(texts.run(arguments + " --lexicon @my.tsv").out())
        .containsPattern("Grunkan flimrade snorfigt\\.\tThe thingy flickered\\.\t.*\t1-1\t0\t2\t");
  }

  @Test
  void nothingInCommonIsNoError() throws IOException {
    texts.put("in.sv", "Kungen älskar jordgubbar med grädde när sommaren kommer till slottet.\n");
    texts.put("in.en", "Seven thousand tons of gravel were shipped from the quarry last week.\n");
    Cli end = texts.run("align @in.sv @in.en --mode comparable");
    assertThat(end.code()).isZero();
    assertThat(end.out().lines()).hasSize(1);
    assertThat(end.err()).contains("nothing in common was found");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Danish | Kommunen har besluttet at lukke den gamle bro, fordi ingeniørerne har fundet"
            + " dybe revner. Jeg tror ikke, at vi når frem, inden det bliver mørkt, sagde hun.",
        "Norwegian Bokmål | Kommunen har bestemt seg for å stenge den gamle broen fordi"
            + " ingeniørene har funnet dype sprekker. Jeg tror ikke vi kommer frem før det blir"
            + " mørkt, sa hun.",
        "Norwegian Nynorsk | Kommunen har bestemt seg for å stengje den gamle brua fordi"
            + " ingeniørane har funne djupe sprekkar. Eg trur ikkje me kjem fram før det vert"
            + " mørkt, sa ho.",
        "German | Die Gemeinde hat beschlossen, die alte Brücke zu sperren, weil die Ingenieure"
            + " tiefe Risse gefunden haben. Ich glaube nicht, dass wir ankommen, sagte sie.",
      })
  void otherLanguagesAreRefusedByName(String language, String text) throws IOException {
    texts.put("other.txt", text);
    for (String arguments : new String[] {"align @other.txt @in.en", "align @in.en @other.txt"}) {
      Cli end = texts.run(arguments);
      assertThat(end.code()).isEqualTo(3);
      assertThat(end.out()).isEmpty();
      assertThat(end.err().lines()).hasSize(1);
      assertThat(end.err()).contains("other.txt: is " + language + ", not Swedish or English; ");
      assertThat(end.err()).contains("--languages sv,en");
    }
    assertThat(texts.run("align @other.txt @in.en --languages sv,en").code()).isZero();
  }

  @Test
  void aGuessAtAShortTextIsToldAsOne() throws IOException {
    texts.put("short.sv", "Solen skiner.\n");
    Cli end = texts.run("align @short.sv @in.en");
    assertThat(end.code()).isEqualTo(3);
    assertThat(end.err()).contains("short.sv: seems to be ").contains("--languages sv,en");
    assertThat(texts.run("align @short.sv @in.en --languages sv,en").code()).isZero();
  }

  @Test
  void twoTextsOfOneLanguageAreRefused() throws IOException {
    texts.put("more.sv", TextPairs.SWEDISH + "Och så vidare.\n");
    Cli end = texts.run("align @in.sv @more.sv");
    assertThat(end.code()).isEqualTo(3);
    assertThat(end.err()).contains("more.sv: is Swedish, as ").contains("in.sv is; ");
  }

  @Test
  void aTextWithoutLettersNeedsItsLanguage() throws IOException {
    texts.put("numbers", "12 000\n24 %\n");
    assertThat(texts.run("align @numbers @in.en").err())
        .contains("numbers: its language cannot be told; give a longer text");
    assertThat(texts.run("align @numbers @in.en --languages sv,en").code()).isZero();
  }

  @Test
  void writesNoFileWhenItFails() throws IOException {
    texts.put("out.tsv", "old");
    assertThat(texts.run("align @in.sv @missing -o @out.tsv").code()).isEqualTo(3);
    assertThat(texts.read("out.tsv")).isEqualTo("old");
    assertThat(texts.run("align @in.sv @in.en -o @out.tsv").out()).isEmpty();
    assertThat(texts.read("out.tsv")).isEqualTo(texts.run("align @in.sv @in.en").out());
    assertThat(directory.toFile().list()).containsExactlyInAnyOrder("in.sv", "in.en", "out.tsv");
  }
}
