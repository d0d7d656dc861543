package org.ankare.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.ankare.text.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TmxReaderTest {
  private static final String HEAD =
      "<tmx version=\"1.4\"><header srclang=\"en\"><note>about</note></header><body>\n";
  private static final String TAIL = "</body></tmx>\n";

  @TempDir private Path directory;

  private Path write(String text, Charset charset) throws IOException {
    return Files.write(directory.resolve("my.tmx"), text.getBytes(charset));
  }

  private Path write(String text) throws IOException {
    return write(text, StandardCharsets.UTF_8);
  }

  private static String unit(String swedish, String english) {
    return "<tu><tuv xml:lang=\"sv\"><seg>"
        + swedish
        + "</seg></tuv><tuv xml:lang=\"en\"><seg>"
        + english
        + "</seg></tuv></tu>\n";
  }

  private DictionaryEntry only(String text) throws IOException, InputException {
    assertThat(DictionaryReader.read(write(text))).hasSize(1);
    return DictionaryReader.read(write(text)).get(0);
  }

  @ParameterizedTest
  @CsvSource({
    "xml:lang, sv, en",
    "xml:lang, sv-SE, en-GB",
    "xml:lang, SV, EN-US",
    "lang, sv_FI, eng",
    "lang, swe, en",
  })
  void knowsTheLanguageByItsFirstTag(String attribute, String swedish, String english)
      throws IOException, InputException {
    String unit =
        unit("grunka", "thingy")
            .replace("xml:lang=\"sv\"", attribute + "=\"" + swedish + "\"")
            .replace("xml:lang=\"en\"", attribute + "=\"" + english + "\"");
    assertThat(only(HEAD + unit + TAIL)).isEqualTo(new DictionaryEntry("grunka", "thingy"));
  }

  @Test
  void takesTwoOfManyLanguagesInAnyOrder() throws IOException, InputException {
    String unit =
        "<tu><note>x</note><tuv lang=\"de\"><seg>Ding</seg></tuv>"
            + "<tuv lang=\"en\"><prop>p</prop><seg>thingy</seg></tuv>"
            + "<tuv lang=\"sv\"><seg>grunka</seg></tuv><tuv lang=\"en-US\"><seg>gizmo</seg></tuv>"
            + "<tuv><seg>?</seg></tuv></tu>";
    String half = "<tu><tuv lang=\"sv\"><seg>bara</seg></tuv></tu>";
    assertThat(only(HEAD + half + unit + half + TAIL))
        .isEqualTo(new DictionaryEntry("grunka", "thingy"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "a pair of codes, En <bpt i='1'>&lt;b&gt;</bpt>grunka<ept i='1'>&lt;/b&gt;</ept>, En grunka",
    "a placeholder parts words, En<ph>&lt;br/&gt;</ph>grunka, En grunka",
    "what is marked stays, En <hi type='term'>grunka</hi>, En grunka",
    "text within a code goes, En <it pos='begin'>x<sub>alt</sub>y</it>grunka, En grunka",
    "unknown code, En <ut>{\\b </ut>grunka, En grunka",
    "codes in what is marked, <hi>En <ph>x</ph></hi>grunka, En  grunka",
    "entities of XML, R&amp;D &#229; &quot;x&quot;, R&D å \"x\"",
    "a comment, En <!-- x -->grunka, En grunka",
    "character data, <![CDATA[En grunka]]>, En grunka",
  })
  void leavesCodesOut(String why, String text, String expected) throws IOException, InputException {
    assertThat(only(HEAD + unit(text, "thingy") + TAIL).source()).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "ISO-8859-1"})
  void readsTheEncodingThatTheFileSays(String name) throws IOException, InputException {
    Charset charset = Charset.forName(name);
    String head = "<?xml version=\"1.0\" encoding=\"" + name + "\"?>\n";
    Path file = write(head + HEAD + unit("grönåä", "thingy") + TAIL, charset);
    assertThat(DictionaryReader.read(file).get(0).source()).isEqualTo("grönåä");
  }

  @Test
  void dropsAByteOrderMark() throws IOException, InputException {
    String text = "\uFEFF" + HEAD + unit("grunka", "thingy") + TAIL;
    assertThat(only(text).source()).isEqualTo("grunka");
    Path wide = write("\uFEFF" + text.substring(1), StandardCharsets.UTF_16LE);
    assertThat(DictionaryReader.read(wide)).hasSize(1);
  }

  @Test
  void fetchesNothing() throws IOException, InputException {
    String type = "<!DOCTYPE tmx SYSTEM \"http://localhost:1/none.dtd\">\n";
    assertThat(only(type + HEAD + unit("grunka", "thingy") + TAIL).source()).isEqualTo("grunka");
  }

  @Test
  void resolvesNoEntityOfTheFilesOwn() throws IOException, InputException {
    Path secret = Files.writeString(directory.resolve("secret"), "secret");
    String type =
        "<!DOCTYPE tmx [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">"
            + "<!ENTITY f SYSTEM \""
            + secret.toUri()
            + "\">]>\n";
    for (String entity : new String[] {"&b;", "&f;", "&none;"}) {
      Path file = write(type + HEAD + unit("x " + entity, "thingy") + TAIL);
      assertThat(DictionaryReader.read(file).get(0).source()).isEqualTo("x");
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "cut off, <tmx><body><tu>, my.tmx:1: broken XML",
    "no end of an element, '<tmx>\n<body>\n</tmx>', my.tmx:3: broken XML",
    "no XML, <<<, my.tmx:1: broken XML",
    "another kind, <html><p>x</p></html>, 'my.tmx: is XML of another kind, <html>; give a TMX'",
    "an encoding that nobody knows, <?xml version='1.0' encoding='x-none'?><tmx/>, my.tmx:1: enc",
    "other bytes than it says, '<?xml version=\"1.0\" encoding=\"US-ASCII\"?>\n<tmx>å</tmx>', my.tmx:",
    "nothing in both, <tmx><body/></tmx>, my.tmx: no unit is in both Swedish and English",
  })
  void refusesWhatIsNone(String why, String text, String message) {
    assertThatThrownBy(() -> DictionaryReader.read(write(text)))
        .isInstanceOf(InputException.class)
        .hasMessageContaining(message);
  }

  /** Whatever bytes there are: entries, or one line for the user. */
  @Test
  void damagedFilesAreTheUsersFault() throws IOException {
    byte[] whole =
        ("<?xml version=\"1.0\" encoding=\"UTF-8\"?><!DOCTYPE tmx SYSTEM \"x\">"
                + HEAD
                + unit("grön <ph x='1'>&amp;</ph>", "thingy")
                + TAIL)
            .getBytes(StandardCharsets.UTF_8);
    for (int seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      byte[] damaged = whole.clone();
      for (int i = 0; i <= seed % 4; i++) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
      }
      Path file = Files.write(directory.resolve("my.tmx"), damaged);
      try {
        TmxReader.read(file);
      } catch (InputException e) {
        assertThat(e.getMessage()).as("seed " + seed).doesNotContain("\n");
      }
    }
  }
}
