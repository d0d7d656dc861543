package org.ankare.mine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.LongStream;
import org.ankare.Cases;
import org.ankare.bitext.Bitext;
import org.ankare.lexicon.Lexicon;
import org.ankare.score.PairWeights;
import org.ankare.segment.SentencePerLine;
import org.ankare.text.Document;
import org.ankare.text.Language;
import org.ankare.text.SegmentedDocument;
import org.ankare.text.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PairMinerTest {
  private static final PairMiner MINER = new PairMiner(Lexicon.shipped(), PairWeights.shipped());

  static LongStream seeds() {
    return Cases.seeds(60);
  }

  private static Bitext piles(List<String> source, List<String> target) {
    return new Bitext(pile(source, Language.SWEDISH), pile(target, Language.ENGLISH));
  }

  private static SegmentedDocument pile(List<String> sentences, Language language) {
    return SentencePerLine.segment(new Document("pile", String.join("\n", sentences)), language);
  }

  private static List<List<String>> mined(Bitext piles, double least) {
    return MINER.mine(piles, least).stream()
        .map(pair -> List.of(pair.source().text(), pair.target().text()))
        .toList();
  }

  @Test
  void findsTranslationsAmongStrangers() {
    Bitext piles =
        piles(
            List.of(
                "Brandkåren hämtade ner katten från taket.",
                "Priset på smör har stigit med 12 procent.",
                "Hon spelar dragspel på lördagar."),
            List.of(
                "A fox has been seen in the churchyard.",
                "The price of butter has risen by 12 percent.",
                "Twelve percent of the butter was sold in Norway.",
                "The fire brigade brought the cat down from the roof."));
    assertThat(mined(piles, 0.5))
        .containsExactlyInAnyOrder(
            List.of(
                "Brandkåren hämtade ner katten från taket.",
                "The fire brigade brought the cat down from the roof."),
            List.of(
                "Priset på smör har stigit med 12 procent.",
                "The price of butter has risen by 12 percent."));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "a number | Kapitel 1 | Libro 1",
        "a long number | Rad 48213 | Page 48213",
        "a name | Zachrisson grät. | Zachrisson laughed.",
      })
  void isNotDecidedByOneShared(String what, String source, String target) {
    assertThat(mined(piles(List.of(source), List.of(target)), 0.5)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void takesEachSentenceOnceBestFirst(long seed) {
    List<MinedPair> pairs = MINER.mine(Cases.bitext(seed), 0);
    Set<Sentence> seen = new HashSet<>();
    double last = 1;
    for (MinedPair pair : pairs) {
      assertThat(seen.add(pair.source())).isTrue();
      assertThat(pair.confidence()).isLessThanOrEqualTo(last);
      last = pair.confidence();
    }
    assertThat(pairs.stream().map(MinedPair::target).distinct()).hasSameSizeAs(pairs);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void cutsTheSameListWhereAsked(long seed) {
    Bitext piles = Cases.bitext(seed);
    assertThat(MINER.mine(piles, 0.4))
        .isEqualTo(MINER.mine(piles, 0).stream().filter(pair -> pair.confidence() >= 0.4).toList());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void caresForNoOrder(long seed) {
    Bitext piles = Cases.bitext(seed);
    List<String> source = texts(piles.source());
    List<String> target = texts(piles.target());
    List<List<String>> straight = mined(piles(source, target), 0.5);
    Collections.shuffle(source, new Random(seed));
    Collections.shuffle(target, new Random(seed + 1));
    assertThat(mined(piles(source, target), 0.5)).containsExactlyInAnyOrderElementsOf(straight);
  }

  /** Returns the distinct texts: of equal ones, which is taken may depend on the order. */
  private static List<String> texts(SegmentedDocument document) {
    return new ArrayList<>(
        document.sentences().stream()
            .map(sentence -> sentence.text().replaceAll("\\s+", " "))
            .filter(text -> !text.isBlank())
            .distinct()
            .toList());
  }

  @Test
  void findsTheSameOnOneThreadAndOnMany() throws Exception {
    List<String> source = new ArrayList<>();
    List<String> target = new ArrayList<>();
    for (long seed = 0; seed < 200; seed++) {
      source.addAll(texts(Cases.bitext(seed).source()));
      target.addAll(texts(Cases.bitext(seed).target()));
    }
    Bitext piles = piles(source, target);
    List<MinedPair> one = on(1, piles);
    assertThat(one).isNotEmpty().isEqualTo(on(4, piles));
  }

  private static List<MinedPair> on(int threads, Bitext piles) throws Exception {
    ForkJoinPool pool = new ForkJoinPool(threads);
    try {
      return pool.submit(() -> MINER.mine(piles, 0.1)).get();
    } finally {
      pool.shutdown();
    }
  }

  @Test
  void findsNothingInEmptyPiles() {
    assertThat(MINER.mine(piles(List.of(), List.of("A cat.")), 0)).isEmpty();
    assertThat(MINER.mine(piles(List.of("En katt."), List.of()), 0)).isEmpty();
  }
}
