package org.ankare.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.ankare.text.InputException;
import org.ankare.text.Language;
import org.ankare.text.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LexiconFileTest {
  @TempDir private Path directory;

  private byte[] bytes() throws IOException, InputException {
    Path swedish = Files.write(directory.resolve("x.sv"), List.of("ett hus", "en åker", "hus"));
    Path english = Files.write(directory.resolve("x.en"), List.of("a house", "a field", "house"));
    LexiconTrainer trainer = new LexiconTrainer();
    trainer.add(swedish, english);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    LexiconFile.write(bytes, trainer.train(Progress.NONE));
    return bytes.toByteArray();
  }

  @Test
  void isReadAsItWasWritten() throws IOException, InputException {
    Lexicon lexicon = LexiconFile.read("x", ByteBuffer.wrap(bytes()));
    assertThat(lexicon.forms().size(Language.SWEDISH)).isEqualTo(4);
    assertThat(lexicon.forms().find(Language.SWEDISH, "åker")).isEqualTo(3);
    assertThat(lexicon.probability(Language.SWEDISH, "hus", "house")).isGreaterThan(0.3);
  }

  @Test
  void refusesEveryBeginningOfAFile() throws IOException, InputException {
    byte[] whole = bytes();
    for (int length = 0; length < whole.length; length++) {
      ByteBuffer part = ByteBuffer.wrap(Arrays.copyOf(whole, length));
      assertThatThrownBy(() -> LexiconFile.read("my.lexicon", part))
          .isInstanceOf(InputException.class)
          .hasMessageStartingWith("my.lexicon: ");
    }
  }

  @Test
  void theShippedLexiconIsWhatItSays() {
    Lexicon shipped = Lexicon.shipped();
    assertThat(shipped.info().sources()).isNotEmpty();
    assertThat(shipped.translations(Language.SWEDISH, "hus").get(0).word()).isEqualTo("house");
    assertThat(shipped.translations(Language.ENGLISH, "water").get(0).word()).isEqualTo("vatten");
  }

  /** What is damaged may be read, but then every lookup must end well. */
  @ParameterizedTest
  @ValueSource(ints = {0x00, 0x7F, 0x80, 0xFF})
  void damageIsNoticedOrHarmless(int value) throws IOException, InputException {
    byte[] whole = bytes();
    for (int at = 0; at < whole.length; at++) {
      byte[] damaged = whole.clone();
      damaged[at] = (byte) value;
      Lexicon lexicon;
      try {
        lexicon = LexiconFile.readChecked("my.lexicon", damaged);
      } catch (InputException e) {
        assertThat(e.place()).isEqualTo("my.lexicon");
        continue;
      }
      for (String word : List.of("hus", "en", "åker", "zz")) {
        assertThat(lexicon.translations(Language.SWEDISH, word)).isNotNull();
        assertThat(lexicon.translations(Language.ENGLISH, word)).isNotNull();
      }
    }
  }
}
