package org.ankare.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.ankare.text.Language;
import org.ankare.text.Progress;
import org.junit.jupiter.api.Test;

/** Invented words, one of which is two in English. */
class PhraseTrainingTest {
  private static Lexicon trained(LexiconTrainer trainer, int times) {
    List<String> sources = new ArrayList<>();
    List<String> targets = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      sources.addAll(List.of("blurk nyklar " + i, "trask nyklar " + i, "blurk trask " + i));
      targets.addAll(List.of("blurn fore mell " + i, "trell fore mell " + i, "blurn trell " + i));
    }
    trainer.add("eget", sources, targets);
    return LexiconFile.inMemory(trainer.train(Progress.NONE));
  }

  private static List<String> entries(Lexicon lexicon, Language from, String phrase) {
    return lexicon.entries(from, phrase).stream().map(Translation::word).toList();
  }

  @Test
  void aWordIsShownWithThePhraseThatItIs() {
    Lexicon lexicon = trained(new LexiconTrainer(), 6);
    assertThat(entries(lexicon, Language.SWEDISH, "Nyklar")).contains("fore mell", "fore", "mell");
    assertThat(entries(lexicon, Language.ENGLISH, "Fore-Mell")).containsExactly("nyklar");
    assertThat(entries(lexicon, Language.SWEDISH, "blurk")).containsExactly("blurn");
  }

  @Test
  void sentencesAreComparedByWords() {
    Lexicon lexicon = trained(new LexiconTrainer(), 6);
    assertThat(lexicon.translations(Language.SWEDISH, "nyklar"))
        .extracting(Translation::word)
        .containsExactlyInAnyOrder("fore", "mell");
    assertThat(lexicon.translations(Language.ENGLISH, "fore mell")).isEmpty();
  }

  @Test
  void whatIsSeenOnceOrTwiceIsNoPhrase() {
    assertThat(trained(new LexiconTrainer(), 1).phrases().pairs()).isZero();
  }

  @Test
  void adaptingKeepsPhrases() {
    Lexicon base = trained(new LexiconTrainer(), 6);
    LexiconTrainer trainer = LexiconTrainer.adapting(base);
    trainer.add("nytt", List.of("en glupp"), List.of("a glopp"));
    Lexicon adapted = LexiconFile.inMemory(trainer.train(Progress.NONE));
    assertThat(adapted.phrases().pairs()).isEqualTo(base.phrases().pairs()).isPositive();
    assertThat(entries(adapted, Language.ENGLISH, "fore mell")).containsExactly("nyklar");
  }

  @Test
  void phrasesOfATrainedLexiconAreAmongTheUsersOwn() {
    Lexicon trained = trained(new LexiconTrainer(), 6);
    UserLexicon words = new UserLexicon(Lexicon.shipped());
    words.add(trained);
    assertThat(entries(Lexicon.shipped().with(words), Language.ENGLISH, "fore mell"))
        .containsExactly("nyklar");
  }
}
