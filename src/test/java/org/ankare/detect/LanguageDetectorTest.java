package org.ankare.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ankare.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageDetectorTest {
  private static final LanguageDetector DETECTOR = new LanguageDetector();

  private static final String SWEDISH =
      "Kommunen har beslutat att stänga den gamla bron över ån, eftersom ingenjörerna har hittat "
          + "djupa sprickor i betongen. De boende på andra sidan måste nu köra en omväg på tolv "
          + "kilometer till arbetet, och många är arga över att de inte fick veta det i god tid.\n";

  private static Language languageOf(String text) {
    return DETECTOR.detect(text).orElseThrow().language();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvFileSource(resources = "documents.csv", delimiter = '|')
  void knowsDocuments(String code, String text) {
    LanguageGuess guess = DETECTOR.detect(text).orElseThrow();
    assertThat(guess.language()).isEqualTo(new Language(code));
    assertThat(guess.confidence()).isGreaterThan(0.9);
  }

  /** Sentences of about 35 letters are not always enough between neighbours. */
  @ParameterizedTest
  @ValueSource(strings = {"sv", "en", "da", "nb", "nn", "de"})
  void knowsFiveShortSentencesInSix(String code) throws IOException {
    List<String> sentences = sentencesIn("sentences.csv", code);
    long right = sentences.stream().filter(text -> languageOf(text).code().equals(code)).count();
    assertThat(sentences).hasSize(6);
    assertThat(right).isGreaterThanOrEqualTo(5);
  }

  static List<String> sentencesIn(String resource, String code) throws IOException {
    try (InputStream in = LanguageDetectorTest.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> line.startsWith(code + " | "))
          .map(line -> line.substring(5))
          .toList();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " \n", "1 234,50 – 17 %", "…!?", "\0\uD800", "***\n***", "www.example.com"})
  void knowsNothingWithoutWords(String text) {
    assertThat(DETECTOR.detect(text)).isEmpty();
  }

  @Test
  void looksPastTheStartOfADocument() {
    String start = "Share this article on your favourite network and subscribe to our letter.\n";
    assertThat(languageOf(start.repeat(3) + SWEDISH.repeat(40))).isEqualTo(Language.SWEDISH);
  }

  @Test
  void looksPastMenus() {
    String menu = "Home\nNews\nSport\nLog in\nSubscribe now\nWeather\nContact us\n".repeat(5);
    assertThat(languageOf(menu + SWEDISH + menu)).isEqualTo(Language.SWEDISH);
  }

  @ParameterizedTest
  @ValueSource(strings = {"sv", "en", "da", "nb", "nn", "de"})
  void looksAtCapitalsAsAtSmallLetters(String code) throws IOException {
    for (String sentence : sentencesIn("sentences.csv", code)) {
      String shouted = sentence.toUpperCase(Locale.ROOT);
      assertThat(DETECTOR.detect(shouted)).isEqualTo(DETECTOR.detect(sentence));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Hon var har fran borjan men gick nar det blev morkt., sv",
    "Jag vet inte nar taget gar., sv",
    "I do not know when the train leaves., en",
  })
  void doesWithoutDiacritics(String text, String code) {
    assertThat(languageOf(text).code()).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource({
    "Läs mer på https://www.example.com/news/read-more-about-this-and-the-rest, sv",
    "Frågor? Skriv till the.office@example.com eller www.help-and-the-rest.example, sv",
  })
  void looksPastAddresses(String text, String code) {
    assertThat(languageOf(text).code()).isEqualTo(code);
  }

  @Test
  void knowsALanguageByAWordWhereLettersAreTooFew() {
    assertThat(languageOf("10:30 PM")).isEqualTo(Language.ENGLISH);
  }

  @Test
  void isLessSureOfLess() {
    double sentence = DETECTOR.detect("Vem tar hand om hunden?").orElseThrow().confidence();
    double document = DETECTOR.detect(SWEDISH).orElseThrow().confidence();
    assertThat(sentence).isLessThan(document);
  }

  @Test
  void isInDoubtOverALanguageThatItDoesNotKnow() {
    String latin =
        "Cives pontem veterem claudere decreverunt, quod fabri altas rimas in muro invenerunt. "
            + "Incolae alterius ripae nunc longum iter circumire debent, et multi irati sunt.";
    assertThat(DETECTOR.detect(latin).orElseThrow().confidence()).isLessThan(0.9);
  }

  @Test
  void namesTheRunnerUp() {
    LanguageGuess guess = DETECTOR.detect(SWEDISH).orElseThrow();
    assertThat(guess.runnerUp()).isPresent();
    assertThat(guess.runnerUp()).isNotEqualTo(Optional.of(guess.language()));
    assertThat(new LanguageGuess(Language.SWEDISH, 1, 1, List.of()).runnerUp()).isEmpty();
  }

  @Test
  void samplesNoMoreOfALongerText() {
    assertThat(Sample.of(SWEDISH.repeat(20_000)).length()).isLessThan(4_100);
    assertThat(Sample.of(SWEDISH)).isEqualTo(SWEDISH.strip());
  }

  @Test
  void isOnlyHalfSureOfATextInBothLanguages() throws IOException {
    String swedish = Files.readString(Path.of("samples/translation/sv.txt"));
    String english = Files.readString(Path.of("samples/translation/en.txt"));
    LanguageGuess both = DETECTOR.detect(swedish + "\n\n" + english).orElseThrow();
    assertThat(both.confidence()).isEqualTo(0.5);
    assertThat(List.of(both.language().code(), both.runnerUp().orElseThrow().code()))
        .containsExactlyInAnyOrder("sv", "en");
    assertThat(DETECTOR.detect(swedish).orElseThrow().confidence()).isGreaterThan(0.99);
    assertThat(DETECTOR.detect(english).orElseThrow().confidence()).isGreaterThan(0.99);
  }
}
