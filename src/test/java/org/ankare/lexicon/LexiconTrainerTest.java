package org.ankare.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import org.ankare.text.InputException;
import org.ankare.text.Language;
import org.ankare.text.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LexiconTrainerTest {
  @TempDir private Path directory;
  private Path swedish;
  private Path english;

  @BeforeEach
  void writeCorpus() throws IOException {
    swedish = directory.resolve("byn.sv");
    english = directory.resolve("byn.en");
    Files.write(
        swedish,
        List.of(
            "ett hus",
            "ett rött hus",
            "ett gammalt hus",
            "en röd bil",
            "en gammal bil",
            "en bil",
            "huset är rött",
            "bilen är röd",
            "hunden ser ett hus",
            "hunden ser en bil",
            "ett hus"));
    Files.write(
        english,
        List.of(
            "a house",
            "a red house",
            "an old house",
            "a red car",
            "an old car",
            "a car",
            "the house is red",
            "the car is red",
            "the dog sees a house",
            "the dog sees a car",
            "a house"));
  }

  private byte[] train() throws IOException, InputException {
    LexiconTrainer trainer = new LexiconTrainer();
    trainer.add(swedish, english);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    LexiconFile.write(bytes, trainer.train(Progress.NONE));
    return bytes.toByteArray();
  }

  private Lexicon lexicon() throws IOException, InputException {
    return Lexicon.read(Files.write(directory.resolve("byn.lexicon"), train()));
  }

  @Test
  void findsTranslationsBothWays() throws IOException, InputException {
    Lexicon lexicon = lexicon();
    assertThat(lexicon.translations(Language.SWEDISH, "Hus").get(0).word()).isEqualTo("house");
    assertThat(lexicon.translations(Language.ENGLISH, "car").get(0).word()).isEqualTo("bil");
    assertThat(lexicon.translations(Language.ENGLISH, "katt")).isEmpty();
  }

  @Test
  void probabilitiesAreThoseOfTheListOfTranslations() throws IOException, InputException {
    Lexicon lexicon = lexicon();
    for (Language language : List.of(Language.SWEDISH, Language.ENGLISH)) {
      for (int word = 0; word < lexicon.forms().size(language); word++) {
        String form = lexicon.forms().word(language, word);
        assertThat(lexicon.forms().find(language, form)).isEqualTo(word);
        for (Translation translation : lexicon.translations(language, form)) {
          assertThat(lexicon.probability(language, form, translation.word()))
              .isEqualTo(translation.probability())
              .isBetween(0.0, 1.0);
        }
      }
    }
  }

  @Test
  void saysWhatItWasTrainedOn() throws IOException, InputException {
    assertThat(lexicon().info().sources())
        .containsExactly(new LexiconInfo.TrainingSet("byn", 11, 10));
  }

  @Test
  void makesTheSameBytesOnAnyNumberOfThreads() throws Exception {
    byte[] expected = train();
    for (int threads = 1; threads <= 2; threads++) {
      ForkJoinPool pool = new ForkJoinPool(threads);
      assertThat(pool.submit(this::train).get()).isEqualTo(expected);
      pool.shutdown();
    }
  }

  @Test
  void learnsNothingOfNothing() throws IOException, InputException {
    Files.writeString(swedish, "\n\n");
    Files.writeString(english, "x\n\n");
    assertThat(lexicon().translations(Language.ENGLISH, "x")).isEmpty();
  }

  @Test
  void refusesFilesThatDoNotMatch() throws IOException {
    Files.writeString(english, "a house\n");
    assertThatThrownBy(this::train)
        .isInstanceOf(InputException.class)
        .hasMessageContaining("byn.en: 1 lines against 11 in ");
  }

  @Test
  void refusesWhatCannotBeRead() throws IOException {
    Files.write(english, new byte[] {'b', (byte) 0xE5, '\n'});
    assertThatThrownBy(this::train).hasMessageContaining("byn.en: not UTF-8; convert it first");
    Files.delete(english);
    assertThatThrownBy(this::train).hasMessageContaining("byn.en: no such file");
    Files.createDirectory(english);
    assertThatThrownBy(this::train).hasMessageContaining("byn.en: is a directory");
  }
}
