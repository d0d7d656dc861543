package org.ankare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ankare.bitext.Alignment;
import org.ankare.bitext.Bead;
import org.ankare.bitext.Bitext;
import org.ankare.bitext.Unit;
import org.ankare.io.AlignmentFormat;
import org.ankare.io.AlignmentView;
import org.ankare.io.Written;
import org.ankare.pipeline.BitextAligner;
import org.ankare.pipeline.Mode;
import org.ankare.report.Review;
import org.ankare.report.Stretch;
import org.ankare.text.InputException;
import org.ankare.text.SegmentedDocument;
import org.ankare.text.Sentence;

/** The laws that hold for every bitext and its alignment, whatever is in the texts. */
public final class Laws {
  private static final JsonFactory JSON = new JsonFactory();

  private Laws() {}

  /** Fails unless all laws hold. */
  public static void assertHold(Bitext bitext, BitextAligner.Result result)
      throws IOException, InputException {
    assertNothingIsLost(bitext.source());
    assertNothingIsLost(bitext.target());
    Alignment alignment = result.alignment();
    assertEachStandsOnce(bitext, alignment);
    assertEachStandsOnce(bitext, alignment.unlinkingBelow(0.9, Set.of()));
    assertEachStandsOnce(bitext, alignment.unlinkingBelow(1, Set.of()));
    if (result.mode() == Mode.PARALLEL) {
      assertThat(alignment.isMonotone()).isTrue();
    } else {
      alignment.linked().forEach(Laws::assertReasonsMakeTheConfidence);
    }
    assertPrintsTheOriginal(alignment);
    assertIsReviewedOnce(alignment, result.mode() == Mode.PARALLEL);
  }

  /** No sentence is in two stretches, and the most doubtful one comes first. */
  private static void assertIsReviewedOnce(Alignment alignment, boolean isParallel) {
    Set<Integer> sources = new HashSet<>();
    Set<Integer> targets = new HashSet<>();
    double before = Double.POSITIVE_INFINITY;
    for (Stretch stretch : Review.of(alignment, isParallel)) {
      assertThat(stretch.sources()).allMatch(sources::add);
      assertThat(stretch.targets()).allMatch(targets::add);
      assertThat(stretch.doubt()).isLessThan(before + 0.001);
      before = stretch.doubt();
    }
    assertThat(allOf(alignment.bitext().source())).containsAll(sources);
    assertThat(allOf(alignment.bitext().target())).containsAll(targets);
  }

  /** Fails unless the laws hold for an alignment of quotes, which need not cover their texts. */
  public static void assertHoldForQuotes(BitextAligner.Result result)
      throws IOException, InputException {
    Alignment alignment = result.alignment();
    Bitext quotes = alignment.bitext();
    assertAreSpansInOrder(quotes.source());
    assertAreSpansInOrder(quotes.target());
    assertEachStandsOnce(quotes, alignment);
    assertEachStandsOnce(quotes, alignment.unlinkingBelow(0.9, Set.of()));
    alignment.linked().forEach(Laws::assertReasonsMakeTheConfidence);
    assertPrintsTheOriginal(alignment);
  }

  /**
   * Fails unless the laws hold for an alignment of passages: each is whole, each sentence stands
   * once inside its row, and beads inside are those of the sentences, or what of them lies there.
   */
  public static void assertHoldForPassages(
      BitextAligner.Result sentences, BitextAligner.Result result)
      throws IOException, InputException {
    Alignment alignment = result.alignment();
    Bitext bitext = alignment.bitext();
    for (double least : new double[] {0, 0.9, 1}) {
      Alignment left = alignment.unlinkingBelow(least, Set.of());
      assertEachStandsOnce(bitext, left);
      assertPassagesAreWhole(bitext.source(), left.beads(), Bead::sources);
      assertPassagesAreWhole(bitext.target(), left.beads(), Bead::targets);
      assertEachStandsOnce(
          bitext, new Alignment(bitext, left.beads().stream().flatMap(Laws::inside).toList()));
    }
    assertThat(result.mode()).isEqualTo(sentences.mode());
    assertThat(result.mode() != Mode.PARALLEL || alignment.isMonotone()).isTrue();
    for (Bead row : alignment.beads()) {
      assertThat(row.isNull()).isEqualTo(row.inside().stream().allMatch(Bead::isNull));
      assertThat(row.evidence())
          .isEqualTo(row.inside().stream().flatMap(bead -> bead.evidence().stream()).toList());
      assertThat(row.inside())
          .filteredOn(bead -> !bead.isNull())
          .allMatch(
              inside ->
                  sentences.alignment().linked().stream().anyMatch(bead -> isPart(inside, bead)));
    }
    assertPrintsTheOriginal(alignment);
  }

  private static boolean isPart(Bead inside, Bead bead) {
    return bead.sources().containsAll(inside.sources())
        && bead.targets().containsAll(inside.targets())
        && bead.confidence() == inside.confidence();
  }

  private static Stream<Bead> inside(Bead row) {
    assertThat(row.inside()).isNotEmpty();
    return row.inside().stream();
  }

  private static void assertPassagesAreWhole(
      SegmentedDocument document, List<Bead> rows, Function<Bead, List<Integer>> side) {
    List<Integer> passages =
        rows.stream()
            .flatMap(
                row ->
                    side.apply(row).stream()
                        .map(place -> document.sentence(place).passage())
                        .distinct())
            .toList();
    assertThat(passages).doesNotHaveDuplicates();
  }

  private static void assertAreSpansInOrder(SegmentedDocument document) {
    int end = 0;
    for (Sentence sentence : document.sentences()) {
      assertThat(sentence.span().start()).isGreaterThanOrEqualTo(end);
      assertThat(sentence.span().of(document.document().text())).isEqualTo(sentence.text());
      end = sentence.span().end();
    }
  }

  /** Sentences are spans of the text, in order and apart, and between them is white space only. */
  static void assertNothingIsLost(SegmentedDocument document) {
    assertAreSpansInOrder(document);
    String text = document.document().text();
    StringBuilder rest = new StringBuilder();
    int end = 0;
    for (Sentence sentence : document.sentences()) {
      rest.append(text, end, sentence.span().start());
      end = sentence.span().end();
    }
    rest.append(text, end, text.length());
    assertThat(rest.chars())
        .allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085');
  }

  private static void assertEachStandsOnce(Bitext bitext, Alignment alignment) {
    assertThat(places(alignment, Bead::sources)).isEqualTo(allOf(bitext.source()));
    assertThat(places(alignment, Bead::targets)).isEqualTo(allOf(bitext.target()));
  }

  private static List<Integer> places(Alignment alignment, Function<Bead, List<Integer>> side) {
    return alignment.beads().stream().flatMap(bead -> side.apply(bead).stream()).sorted().toList();
  }

  private static List<Integer> allOf(SegmentedDocument document) {
    List<Integer> places = new ArrayList<>();
    for (int place = 0; place < document.size(); place++) {
      places.add(place);
    }
    return places;
  }

  /** Between comparable texts a cost is the logit that the two sides do not say the same. */
  private static void assertReasonsMakeTheConfidence(Bead bead) {
    assertThat(bead.confidence()).isCloseTo(1 / (1 + Math.exp(bead.cost())), within(1e-9));
  }

  private static void assertPrintsTheOriginal(Alignment alignment)
      throws IOException, InputException {
    AlignmentView view = new AlignmentView("test", true, true, Unit.SENTENCE);
    String written = Written.text(AlignmentFormat.JSONL, alignment, view);
    List<String> texts = new ArrayList<>();
    for (String line : written.split("\n")) {
      texts.addAll(texts(line));
    }
    List<String> expected = new ArrayList<>();
    for (Bead bead : alignment.beads()) {
      bead.sources().forEach(i -> expected.add(original(alignment.bitext().source(), i)));
      bead.targets().forEach(i -> expected.add(original(alignment.bitext().target(), i)));
    }
    assertThat(texts).isEqualTo(expected);
  }

  private static String original(SegmentedDocument document, int place) {
    return document.sentence(place).span().of(document.document().text());
  }

  private static List<String> texts(String line) throws IOException, InputException {
    List<String> texts = new ArrayList<>();
    try (JsonParser json = JSON.createParser(line)) {
      while (json.nextToken() != null) {
        if (json.currentToken() == JsonToken.FIELD_NAME && json.currentName().equals("text")) {
          texts.add(json.nextTextValue());
        }
      }
    }
    return texts;
  }
}
