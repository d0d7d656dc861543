package org.ankare.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.ankare.text.InputException;
import org.ankare.text.Language;
import org.ankare.text.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Invented words: what the user's own sentences change of a lexicon and what they do not. */
class LexiconAdaptingTest {
  private Lexicon shipped;

  @BeforeEach
  void trainWhatShips() throws IOException, InputException {
    LexiconTrainer trainer = new LexiconTrainer();
    for (int i = 0; i < 6; i++) {
      trainer.add(
          "skepp" + i,
          List.of("en blurk " + i, "en trask " + i, "ett snok och en blurk " + i),
          List.of("a blurn " + i, "a trell " + i, "one snock and a blurn " + i));
    }
    shipped = lexicon(trainer);
  }

  private static Lexicon lexicon(LexiconTrainer trainer) throws IOException, InputException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    LexiconFile.write(bytes, trainer.train(Progress.NONE));
    return LexiconFile.read("test", ByteBuffer.wrap(bytes.toByteArray()));
  }

  private Lexicon adapted(int times, String source, String target)
      throws IOException, InputException {
    LexiconTrainer trainer = LexiconTrainer.adapting(shipped);
    List<String> sources = new ArrayList<>();
    List<String> targets = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      sources.add(source + " " + (100 + i));
      targets.add(target + " " + (100 + i));
    }
    trainer.add("eget", sources, targets);
    return lexicon(trainer);
  }

  private static String best(Lexicon lexicon, String word) {
    return lexicon.translations(Language.SWEDISH, word).get(0).word();
  }

  @Test
  void newWordsAreLearned() throws IOException, InputException {
    Lexicon lexicon = adapted(3, "en mjupp", "a quill");
    assertThat(best(lexicon, "mjupp")).isEqualTo("quill");
    assertThat(lexicon.translations(Language.ENGLISH, "quill").get(0).word()).isEqualTo("mjupp");
  }

  @Test
  void wordsThatDoNotOccurStayAsTheyWere() throws IOException, InputException {
    Lexicon lexicon = adapted(3, "en mjupp", "a quill");
    for (String word : List.of("trask", "snok")) {
      assertThat(lexicon.translations(Language.SWEDISH, word))
          .isEqualTo(shipped.translations(Language.SWEDISH, word))
          .isNotEmpty();
    }
  }

  @Test
  void anOldWordTellsWhichOfTheNewOnesIsWhich() throws IOException, InputException {
    Lexicon lexicon = adapted(5, "blurk mjupp", "quill blurn");
    assertThat(best(lexicon, "mjupp")).isEqualTo("quill");
    assertThat(best(lexicon, "blurk")).isEqualTo("blurn");
  }

  @Test
  void anotherUseWinsWithEnoughEvidence() throws IOException, InputException {
    assertThat(best(adapted(1, "en trask", "a drasp"), "trask")).isEqualTo("trell");
    assertThat(best(adapted(60, "en trask", "a drasp"), "trask")).isEqualTo("drasp");
  }

  @Test
  void theAdaptedLexiconNamesAllThatItWasTrainedOn() throws IOException, InputException {
    List<String> names =
        adapted(2, "en mjupp", "a quill").info().sources().stream()
            .map(LexiconInfo.TrainingSet::name)
            .toList();
    assertThat(names).startsWith("skepp0", "skepp1").endsWith("skepp5", "eget");
  }

  @Test
  void aCommonWordIsNoRarerForAFewNewSentences() throws IOException, InputException {
    Lexicon lexicon = adapted(2, "en mjupp", "a quill");
    assertThat(rarity(lexicon, "en")).isLessThan(0.5);
    assertThat(rarity(lexicon, "mjupp")).isGreaterThan(rarity(lexicon, "trask"));
  }

  private static double rarity(Lexicon lexicon, String word) {
    return lexicon.forms().rarity(Language.SWEDISH, lexicon.forms().find(Language.SWEDISH, word));
  }

  @Test
  void saysHowFarItHasCome() {
    LexiconTrainer trainer = new LexiconTrainer();
    trainer.add("tal", Collections.nCopies(1, "en blurk"), List.of("a blurn"));
    List<Long> steps = new ArrayList<>();
    List<Long> totals = new ArrayList<>();
    trainer.train(
        (stage, done, total) -> {
          steps.add(done);
          totals.add(total.getAsLong());
        });
    assertThat(steps).isSorted().doesNotHaveDuplicates().endsWith(totals.get(0));
  }
}
