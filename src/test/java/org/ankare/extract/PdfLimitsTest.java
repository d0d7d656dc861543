package org.ankare.extract;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import org.ankare.text.InputException;
import org.junit.jupiter.api.Test;

/** Documents that ask for more than they are worth are refused in words. */
class PdfLimitsTest {
  private static final String TEXT = "BT /F 12 Tf 50 700 Td (Hej du glade, tag en spade.) Tj ET\n";
  private static final String RESOURCES =
      "/Resources<</Font<</F 5 0 R>>/XObject<</X 6 0 R>>>>/MediaBox[0 0 600 800]";

  private final StringBuilder objects = new StringBuilder("%PDF-1.5\n");

  /** The library rebuilds the table of objects, which is left out here. */
  private byte[] document() {
    objects.append("trailer<</Root 1 0 R>>\n");
    return objects.toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  private PdfLimitsTest with(int number, String object) {
    objects.append(number).append(" 0 obj").append(object).append("\nendobj\n");
    return this;
  }

  private PdfLimitsTest withStream(int number, String entries, String data) {
    return with(
        number, "<<" + entries + "/Length " + data.length() + ">>stream\n" + data + "\nendstream");
  }

  private PdfLimitsTest withPage(String entries, String content) {
    return with(1, "<</Type/Catalog/Pages 2 0 R>>")
        .with(2, "<</Type/Pages/Kids[3 0 R]/Count 1>>")
        .with(3, "<</Type/Page/Parent 2 0 R/Contents 4 0 R" + RESOURCES + ">>")
        .withStream(4, entries, content)
        .with(5, "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>");
  }

  private static String packed(String unit, int times) {
    Deflater deflater = new Deflater();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] piece = new byte[8192];
    byte[] data = unit.repeat(1024).getBytes(StandardCharsets.ISO_8859_1);
    for (int i = 0; i <= times / 1024; i++) {
      deflater.setInput(data);
      while (!deflater.needsInput()) {
        out.write(piece, 0, deflater.deflate(piece));
      }
    }
    deflater.finish();
    while (!deflater.finished()) {
      out.write(piece, 0, deflater.deflate(piece));
    }
    deflater.end();
    return out.toString(StandardCharsets.ISO_8859_1);
  }

  private void isRefused(String reason) {
    byte[] bytes = document();
    assertThatThrownBy(() -> PdfReader.read("a.pdf", bytes, false))
        .isInstanceOf(InputException.class)
        .hasMessageStartingWith("a.pdf: " + reason);
  }

  @Test
  void streamThatUnpacksToGigabytes() {
    withPage("/Filter/FlateDecode", packed(" ", 100_000_000)).isRefused("holds a part");
  }

  @Test
  void manyObjectsInFewBytes() {
    withPage("/Filter/FlateDecode", packed("[]", 2_000_000)).isRefused("holds a part");
  }

  @Test
  void numbersWithoutEnd() {
    withPage("/Filter/FlateDecode", packed("1.5 ", 2_000_000)).isRefused("holds a part");
  }

  @Test
  void packedObjectsThatAreTooBig() {
    withPage("", TEXT)
        .withStream(9, "/Type/ObjStm/N 9/First 9/Filter/FlateDecode", packed(" ", 100_000_000))
        .isRefused("holds a part");
  }

  @Test
  void objectsWithoutEnd() {
    objects.append("7 0 obj 1 endobj\n".repeat(1_100_000));
    withPage("", TEXT).isRefused("has too many objects");
  }

  @Test
  void formsThatDrawThemselves() {
    withPage("", "/X Do")
        .withStream(6, "/Type/XObject/Subtype/Form" + RESOURCES, "/X Do ".repeat(100))
        .isRefused("is too much to read");
  }

  @Test
  void deepTreeOfPages() {
    with(1, "<</Type/Catalog/Pages 2 0 R>>");
    for (int i = 2; i < 20_000; i++) {
      with(i, "<</Type/Pages/Kids[" + (i + 1) + " 0 R]/Count 1>>");
    }
    isRefused("has too many pages");
  }

  @Test
  void treeOfPagesThatGoesRound() {
    with(1, "<</Type/Catalog/Pages 2 0 R>>")
        .with(2, "<</Type/Pages/Kids[3 0 R 2 0 R]/Count 1>>")
        .with(3, "<</Type/Pages/Kids[2 0 R 3 0 R]/Count 1>>")
        .isRefused("has no text");
  }

  @Test
  void pageOfTooManyLetters() {
    withPage("/Filter/FlateDecode", packed(TEXT, 10_000)).isRefused("has a page of too many");
  }
}
