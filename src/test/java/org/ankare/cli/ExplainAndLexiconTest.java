package org.ankare.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code explain} and {@code lexicon} print. */
class ExplainAndLexiconTest {
  @TempDir private Path directory;
  private TextPairs texts;

  @BeforeEach
  void write() throws IOException {
    texts = new TextPairs(directory);
  }

  @Test
  void explainsTheBeadOfThatRow() {
    Cli end = texts.run("explain @in.sv @in.en --bead 1");
    assertThat(end.code()).isZero();
    assertThat(end.out())
        .startsWith("sv: Ingenjören Karin Lind sade")
        .contains("\nen: The engineer Karin Lind said")
        .contains("1-1 bead, confidence ")
        .contains("the same name: Karin Lind = Karin Lind");
    assertPointsAddUp(end.out());
  }

  @Test
  void tellsWhatTheBeadHasBeaten() throws IOException {
    texts.put("my.sv", "Katten sov i solen.\nPojken gick till hamnen.\nStormen kom.\n");
    texts.put(
        "my.en",
        "The cat slept in the sun.\nThe boy walked to the harbour.\n"
            + "The boy went to the harbour town.\nThe storm came.\n");
    Cli end = texts.run("explain @my.sv @my.en --sentences --mode parallel --bead 1");
    assertThat(end.out())
        .contains("\nRivals that sv 1 = en 1 beat ")
        .containsPattern("\n  by [0-9.]+ nats  sv 1 = en 2  \\(en 2: The boy went to the");
    assertPointsAddUp(end.out());
    List<Double> margins =
        end.out()
            .lines()
            .filter(line -> line.startsWith("  by "))
            .map(line -> Double.valueOf(line.strip().split(" ")[1]))
            .toList();
    assertThat(margins).hasSizeBetween(2, 3).isSorted();
  }

  @Test
  void explainsTwoSentences() {
    Cli end = Cli.run("explain", "--sv", "Hunden sover.", "--en", "The dog is asleep.");
    assertThat(end.code()).isZero();
    assertThat(end.out())
        .contains("words that translate each other: hunden = dog")
        .doesNotContain("ival", "No other");
    assertPointsAddUp(end.out());
  }

  /** Each line is rounded to three decimals. */
  private static void assertPointsAddUp(String out) {
    List<String> lines = out.lines().filter(line -> line.matches(" *[+-][0-9].*")).toList();
    List<Double> points =
        lines.stream().map(line -> Double.valueOf(line.strip().split(" ")[0])).toList();
    double all = points.get(points.size() - 1);
    double sum = points.stream().mapToDouble(Double::doubleValue).sum() - all;
    assertThat(lines.get(lines.size() - 1)).endsWith("in all");
    assertThat(Math.abs(sum - all)).isLessThanOrEqualTo(0.0005 * points.size() + 1e-9);
  }

  @Test
  void aBeadThatIsNotThereIsTheUsersFault() {
    Cli end = texts.run("explain @in.sv @in.en --bead 99");
    assertThat(end.code()).isEqualTo(3);
    assertThat(end.err()).isEqualTo("ankare: --bead 99: there are 4 beads; count them from 0\n");
  }

  @ParameterizedTest
  @CsvSource({"'', Yes, --sv", "Ja, '', --en", "'\n ', Yes, --sv"})
  void anEmptySentenceIsTheUsersFault(String swedish, String english, String option) {
    Cli end = Cli.run("explain", "--sv", swedish, "--en", english);
    assertThat(end.code()).isEqualTo(3);
    assertThat(end.err()).isEqualTo("ankare: " + option + ": is empty; give a sentence\n");
  }

  @Test
  void sentencesWithoutWordsHaveAScoreToo() {
    Cli end = Cli.run("explain", "--sv", "…", "--en", "\u00AD");
    assertThat(end.code()).isZero();
    assertPointsAddUp(end.out());
  }

  @Test
  void theUsersOwnPairSpeaksForThem() throws IOException {
    texts.put("my.tsv", "grunkan\tthingy\n");
    String[] arguments = {"explain", "--sv", "Grunkan sover.", "--en", "The thingy sleeps."};
    assertThat(Cli.run(arguments).out()).doesNotContain("grunkan = thingy");
    Cli end =
        Cli.run(
            "explain",
            "--sv",
            "Grunkan sover.",
            "--en",
            "The thingy sleeps.",
            "--lexicon",
            texts.path("my.tsv"));
    assertThat(end.out()).contains("words that translate each other: grunkan = thingy");
    assertThat(confidence(end)).isGreaterThan(confidence(Cli.run(arguments)));
  }

  private static double confidence(Cli end) {
    String rest = end.out().substring(end.out().indexOf("confidence ") + 11);
    return Double.parseDouble(rest.substring(0, rest.indexOf(':')));
  }

  @Test
  void looksWordsUpBothWays() throws IOException {
    Cli end = Cli.run("lexicon", "lookup", "hus", "water");
    assertThat(end.out().lines())
        .startsWith("language\tword\ttranslation\tprobability\tback")
        .anyMatch(row -> row.matches("sv\thus\thouse\t0.[0-9]{3}\t0.[0-9]{3}"))
        .anyMatch(row -> row.matches("en\twater\tvatten\t0.[0-9]{3}\t0.[0-9]{3}"));
    assertThat(Cli.run("lexicon", "lookup", "hus", "--from", "en").out()).doesNotContain("house");
    texts.put("my.tsv", "grunka\tthingy\t0.5\n");
    assertThat(texts.run("lexicon lookup grunka --lexicon @my.tsv").out())
        .endsWith("\nsv\tgrunka\tthingy\t0.500\t0.500\n");
  }

  @Test
  void looksPhrasesUpThatAreOneWord() {
    assertThat(Cli.run("lexicon", "lookup", "premiärminister").out())
        .contains("\tprime minister\t");
    assertThat(Cli.run("lexicon", "lookup", "Prime Minister").out().lines())
        .anyMatch(row -> row.matches("en\tPrime Minister\tpremiärminister\t0.[0-9]+\t0.[0-9]+"));
  }

  @Test
  void aWordThatIsNotThereIsNoError() {
    Cli end = Cli.run("lexicon", "lookup", "grunkfisp");
    assertThat(end.code()).isZero();
    assertThat(end.out().lines()).hasSize(1);
  }

  @Test
  void trainsALexiconThatOtherCommandsRead() throws IOException {
    texts.put("t.sv", "grunkan sover\nen grunka\ngrunkan\nfispen sover\nen fisp\n");
    texts.put("t.en", "the thingy sleeps\na thingy\nthe thingy\nthe gadget sleeps\na gadget\n");
    Cli end = texts.run("lexicon train --from-scratch @t.sv @t.en -o @my.lexicon");
    assertThat(end).isEqualTo(new Cli(0, "", "ankare: t: 5 pairs, 5 distinct\n"));
    assertThat(texts.run("lexicon info @my.lexicon").out())
        .startsWith("key\tvalue\nmethod\tIBM Model 1")
        .contains("\nsv words\t6\n", "\nen words\t5\n")
        .endsWith("trained on\tt: 5 pairs, 5 distinct\n");
    assertThat(texts.run("lexicon lookup fisp --lexicon @my.lexicon").out()).contains("\tgadget\t");
  }

  @Test
  void trainingAdaptsTheLexiconThatShips() throws IOException {
    texts.put("t.sv", "grunkan sover\nen grunka\ngrunkan\nfispen sover\nen fisp\n");
    texts.put("t.en", "the thingy sleeps\na thingy\nthe thingy\nthe gadget sleeps\na gadget\n");
    assertThat(texts.run("lexicon train @t.sv @t.en -o @my.lexicon").code()).isZero();
    String shipped = Cli.run("lexicon", "info").out();
    String adapted = texts.run("lexicon info @my.lexicon").out();
    String sets = "trained on";
    assertThat(adapted.substring(adapted.indexOf(sets)))
        .isEqualTo(
            shipped.substring(shipped.indexOf(sets)) + "trained on\tt: 5 pairs, 5 distinct\n");
    assertThat(texts.run("lexicon lookup fisp --lexicon @my.lexicon").out()).contains("\tgadget\t");
  }

  @Test
  void anAdaptedLexiconStandsInPlaceOfTheShippedOne() throws IOException {
    String pairs =
        IntStream.range(0, 60)
            .mapToObj(i -> "fisk nummer" + i + "\tblorb number" + i + "\n")
            .collect(Collectors.joining());
    texts.put("t.tsv", pairs);
    assertThat(texts.run("lexicon train @t.tsv -o @my.lexicon").code()).isZero();
    String own = texts.run("lexicon lookup fisk --from sv --lexicon @my.lexicon").out();
    assertThat(own).contains("\nsv\tfisk\tblorb\t");
    assertThat(probability(own, "fish"))
        .isLessThan(probability(texts.run("lexicon lookup fisk --from sv").out(), "fish"));
  }

  private static double probability(String table, String translation) {
    return table
        .lines()
        .map(line -> line.split("\t"))
        .filter(cells -> cells[2].equals(translation))
        .mapToDouble(cells -> Double.parseDouble(cells[3]))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void trainingThatFailsLeavesNothing() throws IOException {
    texts.put("t.sv", "ett hus\n");
    assertThat(texts.run("lexicon train @t.sv @missing -o @my.lexicon").code()).isEqualTo(3);
    assertThat(texts.run("lexicon train @t.sv @./ -o @my.lexicon").code()).isEqualTo(3);
    assertThat(directory.toFile().list()).containsExactlyInAnyOrder("in.sv", "in.en", "t.sv");
  }

  @Test
  void infoSaysWhatShips() {
    assertThat(Cli.run("lexicon", "info").out()).contains("\nsv words\t", "\ntrained on\t");
  }
}
