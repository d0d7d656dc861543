package org.ankare.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.ankare.Cases;
import org.ankare.text.Document;
import org.ankare.text.InputException;
import org.ankare.text.Passage;
import org.ankare.text.WhiteSpace;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PdfReaderTest {
  private static final Path ODD = Path.of("src/test/resources/documents/pdf-odd");
  private static final Path DOCUMENT =
      Path.of("src/test/resources/documents/pdf/writer-notes/page.pdf");

  /** Puts something on a page. */
  private interface Drawing {
    void on(PDPageContentStream page) throws IOException;
  }

  private static byte[] drawn(Drawing drawing) throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        drawing.on(content);
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    }
  }

  private static void put(PDPageContentStream page, Matrix place, double size, String text)
      throws IOException {
    page.beginText();
    page.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), (float) size);
    page.setTextMatrix(place);
    page.showText(text);
    page.endText();
  }

  private static Matrix at(double x, double y) {
    return Matrix.getTranslateInstance((float) x, (float) y);
  }

  private static List<String> read(Drawing drawing) throws IOException, InputException {
    return ReadAs.passages(PdfReader.read("a.pdf", drawn(drawing), false));
  }

  @ParameterizedTest(name = "{0}{1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "säker- | hetsrådet kom. | säkerhetsrådet kom.",
        "ingen EU- | politik alls. | ingen EU-politik alls.",
        "både in- | och utåt. | både in- och utåt.",
        "på 1990- | talet kom. | på 1990-talet kom.",
        "åren 1914– | 1918 var svåra. | åren 1914–1918 var svåra.",
        "e-post och mer e- | post än så. | e-post och mer e-post än så.",
      })
  void joinsLines(String one, String other, String whole) throws IOException, InputException {
    assertThat(
            read(
                page -> {
                  put(page, at(50, 700), 10, one);
                  put(page, at(50, 688), 10, other);
                }))
        .containsExactly(whole);
  }

  @Test
  void readsRaisedNumbersBesideTheirWord() throws IOException, InputException {
    assertThat(
            read(
                page -> {
                  put(page, at(50, 700), 10, "Så sade han.");
                  put(page, at(107.5, 703.5), 6, "12");
                  put(page, at(118, 700), 10, "Sedan gick han.");
                }))
        .containsExactly("Så sade han.¹² Sedan gick han.");
  }

  @Test
  void readsTextThatIsNotPainted() throws IOException, InputException {
    assertThat(
            read(
                page -> {
                  page.setRenderingMode(RenderingMode.NEITHER);
                  put(page, at(50, 700), 10, "Under bilden.");
                }))
        .containsExactly("Under bilden.");
  }

  @Test
  void readsSidewaysTextAndLeavesStampsOut() throws IOException, InputException {
    assertThat(
            read(
                page -> {
                  put(page, Matrix.getRotateInstance(Math.PI / 4, 100, 100), 60, "UTKAST");
                  put(
                      page,
                      Matrix.getRotateInstance(Math.PI / 2, 300, 100),
                      10,
                      "En rad till som är lång");
                  put(page, Matrix.getRotateInstance(Math.PI / 2, 288, 100), 10, "En rad");
                }))
        .containsExactly("En rad", "En rad till som är lång");
  }

  @Test
  void readsLettersThatAreDrawnTwiceOnce() throws IOException, InputException {
    assertThat(
            read(
                page -> {
                  put(page, at(50, 700), 10, "Fet stil");
                  put(page, at(50.3, 700), 10, "Fet stil");
                }))
        .containsExactly("Fet stil");
  }

  @Test
  void composesLettersAndAccents() throws IOException, InputException {
    assertThat(
            read(
                page -> {
                  put(page, at(50, 700), 10, "sm");
                  put(page, at(65, 700), 10, "\u00A8");
                  put(page, at(63.33, 700), 10, "or");
                }))
        .containsExactly("smör");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "locked.pdf | is locked with a password",
        "scan.pdf | has no text, only pictures; make it searchable (OCR) first",
      })
  void refusesWithOneLine(String name, String message) {
    assertThatThrownBy(() -> PdfReader.read(name, Files.readAllBytes(ODD.resolve(name)), false))
        .isInstanceOf(InputException.class)
        .hasMessageContaining(message);
  }

  @Test
  void readsWhatMayOnlyNotBeChanged() throws IOException, InputException {
    byte[] bytes = Files.readAllBytes(ODD.resolve("restricted.pdf"));
    assertThat(PdfReader.read("a", bytes, false).text()).startsWith("Fyren på Yttergrund");
  }

  @Test
  void readsOnePageOfNumbersAsText() throws IOException, InputException {
    assertThat(read(page -> put(page, at(50, 700), 10, "1867"))).containsExactly("1867");
  }

  static Stream<Long> seeds() {
    return Cases.seeds(60).boxed();
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void readsOrRefusesWhatIsDamaged(long seed) throws IOException {
    Random random = new Random(seed);
    byte[] whole = Files.readAllBytes(DOCUMENT);
    int length = random.nextInt(3) == 0 ? random.nextInt(whole.length) + 1 : whole.length;
    byte[] bytes = Arrays.copyOf(whole, length);
    for (int hits = random.nextInt(200); hits > 0; hits--) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    try {
      holdsTheLaws(PdfReader.read("a.pdf", bytes, random.nextBoolean()));
    } catch (InputException refused) {
      assertThat(refused.getMessage()).startsWith("a.pdf").doesNotContain("\n");
    }
  }

  private static void holdsTheLaws(Document document) {
    String text = document.text();
    int end = 0;
    for (Passage passage : document.passages()) {
      String inside = passage.span().of(text);
      assertThat(text.substring(end, passage.span().start())).isBlank();
      assertThat(WhiteSpace.strip(inside)).isEqualTo(inside).isNotEmpty();
      assertThat(inside.getBytes(StandardCharsets.UTF_8)).isNotEmpty();
      end = passage.span().end();
    }
    assertThat(end).isEqualTo(text.length());
  }
}
