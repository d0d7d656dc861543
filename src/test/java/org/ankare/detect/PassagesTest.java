package org.ankare.detect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.ankare.Cases;
import org.ankare.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Passages of one document are judged together. */
class PassagesTest {
  private static final LanguageDetector DETECTOR = new LanguageDetector();
  private static final String SWEDISH =
      "Vi gick hem när det började regna, men barnen stannade kvar.";
  private static final String ENGLISH =
      "We went home when it began to rain, but the children stayed.";

  /** Says as much for Danish as for Swedish. */
  private static final String EITHER = "Bager Jensen";

  static LongStream seeds() {
    return Cases.seeds(20);
  }

  private static List<String> codes(List<String> passages) {
    return DETECTOR.detectPassages(passages, Set.of()).stream()
        .map(guess -> guess.map(found -> found.language().code()).orElse("-"))
        .toList();
  }

  @Test
  void aShortPassageIsHeardWithItsNeighbours() {
    assertThat(codes(List.of(SWEDISH, EITHER, SWEDISH, SWEDISH))).containsOnly("sv");
    assertThat(codes(List.of(ENGLISH, EITHER, ENGLISH, ENGLISH))).containsOnly("en");
  }

  @Test
  void aPassageAloneIsAsSureAsATextAlone() {
    for (String text : List.of("Hunden sover.", "Solen skiner.", "Har du set min cykel?")) {
      LanguageGuess alone = DETECTOR.detect(text).orElseThrow();
      LanguageGuess passage = DETECTOR.detectPassages(List.of(text), Set.of()).get(0).orElseThrow();
      assertThat(passage.language()).isEqualTo(alone.language());
      assertThat(passage.confidence()).isCloseTo(alone.confidence(), within(0.05));
    }
  }

  @Test
  void aLongPassageSpeaksForItself() {
    assertThat(codes(List.of(SWEDISH, SWEDISH, ENGLISH, SWEDISH)))
        .containsExactly("sv", "sv", "en", "sv");
  }

  @Test
  void whatHasNoWordsIsInTheLanguageOfItsNeighbours() {
    List<Optional<LanguageGuess>> guesses =
        DETECTOR.detectPassages(List.of("* * *", ENGLISH, "1931", ENGLISH), Set.of());
    assertThat(guesses).allMatch(guess -> guess.get().language().equals(Language.ENGLISH));
    assertThat(guesses.get(2).get().margin()).isZero();
    assertThat(guesses.get(2).get().runnerUp()).isEmpty();
  }

  @Test
  void knowsNothingWhereNoPassageHasWords() {
    assertThat(codes(List.of("1", "***"))).containsExactly("-", "-");
    assertThat(DETECTOR.detectPassages(List.of(), Set.of())).isEmpty();
  }

  @Test
  void betweenTwoLanguagesTheOneBeforeStays() {
    assertThat(codes(List.of(SWEDISH, "1931", ENGLISH))).containsExactly("sv", "sv", "en");
    assertThat(codes(List.of(ENGLISH, "1931", SWEDISH))).containsExactly("en", "en", "sv");
  }

  @Test
  void onlyTheLanguagesThatAreGivenComeIntoQuestion() {
    String danish = "Jeg ved ikke, hvad vi skal spise i aften.";
    assertThat(codes(List.of(danish, ENGLISH))).containsExactly("da", "en");
    assertThat(
            DETECTOR.detectPassages(
                List.of(danish, ENGLISH), Set.of(Language.SWEDISH, Language.ENGLISH)))
        .extracting(guess -> guess.get().language().code())
        .containsExactly("sv", "en");
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void givesAGuessForEachPassageAndTheSameAgain(long seed) {
    Random random = new Random(seed);
    Cases.Pages pages = Cases.pages(seed);
    List<String> passages = new ArrayList<>();
    passages.addAll(List.of(pages.swedish().split("\n")));
    passages.addAll(List.of(pages.english().split("\n")));
    Collections.shuffle(passages, random);
    List<Optional<LanguageGuess>> guesses = DETECTOR.detectPassages(passages, Set.of());
    assertThat(guesses).hasSameSizeAs(passages);
    assertThat(DETECTOR.detectPassages(passages, Set.of())).isEqualTo(guesses);
    assertThat(IntStream.range(0, guesses.size()))
        .allMatch(i -> guesses.get(i).isPresent() == guesses.get(0).isPresent());
  }
}
