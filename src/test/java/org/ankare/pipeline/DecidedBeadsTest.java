package org.ankare.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.ankare.Cases;
import org.ankare.bitext.Alignment;
import org.ankare.bitext.Bead;
import org.ankare.bitext.Bitext;
import org.ankare.bitext.DecidedBeads;
import org.ankare.lexicon.Lexicon;
import org.ankare.score.ScorerWeights;
import org.ankare.text.Document;
import org.ankare.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a person has decided is kept, and the rest is aligned. */
class DecidedBeadsTest {
  private static final List<Mode> MODES = List.of(Mode.PARALLEL, Mode.COMPARABLE, Mode.AUTO);

  static LongStream seeds() {
    return Cases.seeds(60);
  }

  private static PairAligner aligner(Mode mode) {
    return new PairAligner(Lexicon.shipped(), ScorerWeights.shipped(), mode);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void whatIsDecidedAsItWasFoundChangesNothing(long seed) {
    Bitext bitext = Cases.bitext(seed);
    for (Mode mode : MODES) {
      Alignment found = aligner(mode).align(bitext).alignment();
      DecidedBeads all = new DecidedBeads(found.beads(), List.of());
      assertThat(aligner(mode).keeping(all).align(bitext).alignment()).isEqualTo(found);
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void beadsStandHoweverStrangeAndTheRestIsInOrder(long seed) {
    Bitext bitext = Cases.bitext(seed);
    Random random = new Random(seed);
    List<Bead> standing = strange(bitext, random);
    for (Mode mode : MODES) {
      BitextAligner.Result result =
          aligner(mode).keeping(new DecidedBeads(standing, List.of())).align(bitext);
      List<Bead> rest = new ArrayList<>(result.alignment().beads());
      assertThat(rest).containsAll(standing);
      rest.removeAll(standing);
      if (result.mode() == Mode.PARALLEL) {
        assertThat(rest).noneMatch(bead -> crosses(bead, rest));
      }
    }
  }

  /** Returns beads of random sentences, some of them null beads. */
  private static List<Bead> strange(Bitext bitext, Random random) {
    List<Integer> sources = shuffled(bitext.source().size(), random);
    List<Integer> targets = shuffled(bitext.target().size(), random);
    List<Bead> beads = new ArrayList<>();
    for (int count = random.nextInt(5); count > 0; count--) {
      List<Integer> source = drawn(sources, random);
      List<Integer> target = drawn(targets, random);
      if (!source.isEmpty() || !target.isEmpty()) {
        beads.add(new Bead(source, target, 1, List.of()));
      }
    }
    return beads;
  }

  private static List<Integer> shuffled(int size, Random random) {
    List<Integer> places = new ArrayList<>(IntStream.range(0, size).boxed().toList());
    Collections.shuffle(places, random);
    return places;
  }

  private static List<Integer> drawn(List<Integer> places, Random random) {
    List<Integer> drawn = places.subList(0, Math.min(places.size(), random.nextInt(3)));
    List<Integer> rising = List.copyOf(new TreeSet<>(drawn));
    drawn.clear();
    return rising;
  }

  private static boolean crosses(Bead bead, List<Bead> others) {
    return !bead.isNull()
        && others.stream()
            .filter(other -> !other.isNull() && first(other.sources()) > first(bead.sources()))
            .anyMatch(other -> first(other.targets()) < first(bead.targets()));
  }

  private static int first(List<Integer> places) {
    return places.get(0);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void whatWasRejectedIsNotLinkedAgain(long seed) {
    Bitext bitext = Cases.bitext(seed);
    for (Mode mode : MODES) {
      List<Bead> rejected = aligner(mode).align(bitext).alignment().linked();
      List<Bead> found =
          aligner(mode)
              .keeping(new DecidedBeads(List.of(), rejected))
              .align(bitext)
              .alignment()
              .linked();
      for (Bead bead : found) {
        assertThat(rejected)
            .noneMatch(
                other ->
                    !Collections.disjoint(bead.sources(), other.sources())
                        && !Collections.disjoint(bead.targets(), other.targets()));
      }
    }
  }

  @Test
  void theRestIsSoughtBesideABeadFarFromWhereTheTextsMeet() {
    int size = 700;
    List<String> swedish = new ArrayList<>();
    List<String> english = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      swedish.add("Huset nummer " + (1000 + 7 * i) + " såldes i mars.");
      english.add("House number " + (1000 + 7 * i) + " was sold in March.");
    }
    Bitext bitext = bitext(swedish, english);
    // All of the text after it can answer only what stands after it on the other side.
    Bead wall = new Bead(List.of(100), List.of(400), 1, List.of());
    List<Bead> linked =
        aligner(Mode.PARALLEL)
            .keeping(new DecidedBeads(List.of(wall), List.of()))
            .align(bitext)
            .alignment()
            .linked();
    assertThat(linked).contains(wall);
    assertThat(linked.stream().filter(bead -> bead.sources().equals(bead.targets())).count())
        .isGreaterThan(390);
    assertThat(linked)
        .noneMatch(
            bead ->
                first(bead.sources()) < 100 != first(bead.targets()) < 400 && !bead.equals(wall));
  }

  private static Bitext bitext(List<String> swedish, List<String> english) {
    return new Bitext(
        Segmentation.LINES.segment(
            new Document("sv", String.join("\n", swedish)), Language.SWEDISH),
        Segmentation.LINES.segment(
            new Document("en", String.join("\n", english)), Language.ENGLISH));
  }
}
