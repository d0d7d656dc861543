package org.ankare.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.ankare.Cases;
import org.ankare.bitext.Alignment;
import org.ankare.bitext.Bead;
import org.ankare.bitext.Bitext;
import org.ankare.bitext.Mentions;
import org.ankare.bitext.Unit;
import org.ankare.text.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReviewPageTest {
  private static final Mentions NONE = new Mentions(List.of(), List.of());

  static LongStream seeds() {
    return Cases.seeds(20);
  }

  private static String page(Alignment alignment) throws IOException {
    StringWriter page = new StringWriter();
    ReviewPage.write(new ReviewedAlignment(alignment, true, Unit.SENTENCE, NONE, "a|b"), page);
    return page.toString();
  }

  private static String part(String page, String opening, String closing) {
    int from = page.indexOf(opening) + opening.length();
    return page.substring(from, page.indexOf(closing, from));
  }

  private static String data(String page) {
    return part(page, "<script type=\"application/json\" id=\"data\">", "</script>");
  }

  @Test
  void runsItsOwnScriptAndStyleOnly() throws Exception {
    String page = page(Made.alignment("1-1:0.9"));
    String policy = part(page, "http-equiv=\"Content-Security-Policy\" content=\"", "\"");
    assertThat(policy).startsWith("default-src 'none'; ").doesNotContain("unsafe", "http", "*");
    assertThat(policy).contains("script-src '" + digest(part(page, "<script>", "</script>")) + "'");
    assertThat(policy).contains("style-src '" + digest(part(page, "<style>", "</style>")) + "'");
  }

  private static String digest(String content) throws Exception {
    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
    return "sha256-" + Base64.getEncoder().encodeToString(digest);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "innerHTML",
        "outerHTML",
        "insertAdjacentHTML",
        "document.write",
        "eval(",
        "Function(",
        "http:",
        "https:",
        "import(",
        "fetch(",
        "XMLHttpRequest",
        "style=",
        " onclick"
      })
  void hasNoWayToTakeTextForCode(String way) throws IOException {
    assertThat(page(Made.alignment("1-1:0.9"))).doesNotContain(way);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void holdsEveryTextAsItIsAndNothingThatEndsTheScript(long seed) throws IOException {
    Bitext bitext = Cases.bitext(seed);
    List<Bead> beads = new ArrayList<>();
    for (int i = 0; i < bitext.source().size(); i++) {
      beads.add(Made.bead(List.of(i), List.of(), 0.5));
    }
    for (int j = 0; j < bitext.target().size(); j++) {
      beads.add(Made.bead(List.of(), List.of(j), 0.5));
    }
    String page = page(new Alignment(bitext, beads));
    assertThat(page).isEqualTo(page(new Alignment(bitext, beads)));
    assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(page)).isTrue();
    String data = data(page);
    assertThat(data).doesNotContain("<", ">", "&", "\u2028", "\u2029", "\n");
    assertThat(strings(data))
        .containsSubsequence(
            bitext.source().sentences().stream().map(Sentence::text).toArray(String[]::new))
        .containsSubsequence(
            bitext.target().sentences().stream().map(Sentence::text).toArray(String[]::new));
  }

  private static List<String> strings(String json) throws IOException {
    List<String> strings = new ArrayList<>();
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.VALUE_STRING) {
          strings.add(parser.getText());
        }
      }
    }
    return strings;
  }

  @Test
  void knowsItsTextsAndBeadsAgain() throws IOException {
    String key = key(page(Made.alignment("1-1:0.9 1-0:0.5")));
    assertThat(key(page(Made.alignment("1-1:0.9 1-0:0.5")))).isEqualTo(key).hasSize(32);
    assertThat(key(page(Made.alignment("1-0:0.3 1-1:0.8")))).isNotEqualTo(key);
    assertThat(key(page(Made.alignment("1-1:0.9 1-1:0.5")))).isNotEqualTo(key);
  }

  private static String key(String page) {
    return part(data(page), "\"key\":\"", "\"");
  }

  @Test
  void listsDoubtfulStretchesByTheirBeads() throws IOException {
    String data = data(page(Made.alignment("1-1:0.99 1-1:0.6 1-0:0.9 1-1:0.99 1-1:0.2")));
    Matcher stretches = Pattern.compile("\"stretches\":(.*)}").matcher(data);
    assertThat(stretches.find()).isTrue();
    assertThat(stretches.group(1)).isEqualTo("[[4],[1,2]]");
  }
}
