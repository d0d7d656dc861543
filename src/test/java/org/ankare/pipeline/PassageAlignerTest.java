package org.ankare.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ankare.bitext.Alignment;
import org.ankare.bitext.Bead;
import org.ankare.bitext.Bitext;
import org.ankare.bitext.Evidence;
import org.ankare.bitext.EvidenceKind;
import org.ankare.text.Document;
import org.ankare.text.Language;
import org.ankare.text.SegmentedDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Passages of known sentences, brought together by beads made by hand. */
class PassageAlignerTest {
  /** Returns a document whose passages have these numbers of sentences, all equally long. */
  private static SegmentedDocument document(Language language, String counts) {
    StringBuilder text = new StringBuilder();
    for (String count : counts.split("\\+")) {
      text.append("Tio tecken\n".repeat(Integer.parseInt(count))).append('\n');
    }
    return Segmentation.LINES.segment(new Document(language.toString(), text.toString()), language);
  }

  /** Reads {@code 0,1:0=.9 2:=.5}; places that are named nowhere are alone, at .9. */
  private static List<Bead> beads(Bitext bitext, String text) {
    List<Bead> beads = new ArrayList<>();
    boolean[] sources = new boolean[bitext.source().size()];
    boolean[] targets = new boolean[bitext.target().size()];
    for (String bead : text.split(" ")) {
      String[] parts = bead.split("[:=]");
      List<Integer> one = places(parts[0]);
      List<Integer> other = places(parts[1]);
      one.forEach(i -> sources[i] = true);
      other.forEach(j -> targets[j] = true);
      Evidence reason = new Evidence(EvidenceKind.WORD, parts[0], parts[1], -beads.size() - 1);
      beads.add(new Bead(one, other, Double.parseDouble(parts[2]), List.of(reason)));
    }
    for (int i = 0; i < sources.length; i++) {
      if (!sources[i]) {
        beads.add(new Bead(List.of(i), List.of(), 0.9, List.of()));
      }
    }
    for (int j = 0; j < targets.length; j++) {
      if (!targets[j]) {
        beads.add(new Bead(List.of(), List.of(j), 0.9, List.of()));
      }
    }
    return beads;
  }

  private static List<Integer> places(String cell) {
    return Arrays.stream(cell.split(",")).map(Integer::valueOf).toList();
  }

  private static Alignment align(Mode mode, String sources, String targets, String beads) {
    Bitext bitext =
        new Bitext(document(Language.SWEDISH, sources), document(Language.ENGLISH, targets));
    return new PassageAligner(
            b -> new BitextAligner.Result(new Alignment(b, beads(b, beads)), mode))
        .align(bitext)
        .alignment();
  }

  private static String rows(Alignment alignment) {
    return alignment.beads().stream()
        .map(bead -> numbers(bead.sources()) + ":" + numbers(bead.targets()))
        .collect(Collectors.joining(" "));
  }

  private static String numbers(List<Integer> places) {
    return places.stream().map(String::valueOf).collect(Collectors.joining(","));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "'each has its own', 2+1, 2+1, '0:0=.9 1:1=.9 2:2=.9', '0,1:0,1 2:2'",
    "'one is two over there', 4, 2+2, '0:0=.9 1:1=.9 2:2=.9 3:3=.9', '0,1,2,3:0,1,2,3'",
    "'two are one over there', 1+1, 1, '0,1:0=.9', '0,1:0'",
    "'a weak stray chains nothing', 1+2, 1+2, '0:0=.9 1:1=.4 2:2=.9', '0:0 1,2:1,2'",
    "'a weak link across chains nothing', 2+2, 2+2, '0:0=.9 1:2=.4 3:3=.9', '0,1:0,1 2,3:2,3'",
    "'a sure link across chains nothing if it is a small part', 4+4, 4+4,"
        + " '0:0=.9 1:1=.9 2:2=.9 3:4=.9 5:5=.9 6:6=.9 7:7=.9', '0,1,2,3:0,1,2,3 4,5,6,7:4,5,6,7'",
    "'a break that stands elsewhere joins', 2+2, 1+3, '0:0=.9 1:1=.9 2:2=.9 3:3=.9',"
        + " '0,1,2,3:0,1,2,3'",
    "'what has no counterpart stands in its place', 1+1+1, 1+1+1, '0:0=.9 2:2=.9',"
        + " '0:0 1: :1 2:2'",
    "'what stands between two of a row is part of it', 2, 1+1+1, '0:0=.9 1:2=.9', '0,1:0,1,2'",
    "'a guess links what has nothing better', 1+1, 1+1, '0:0=.9 1:1=.3', '0:0 1:1'",
    "'a guess does not link to what has something better', 1+1, 1, '0:0=.9', '0:0 1:'",
    "'a guess does not join a sure pair', 1+1, 2, '0:0=.9 1:1=.3', '0:0,1 1:'",
  })
  void translationsKeepTheirPassagesTogether(
      String why, String sources, String targets, String beads, String rows) {
    Alignment alignment = align(Mode.PARALLEL, sources, targets, beads);
    assertThat(rows(alignment)).isEqualTo(rows);
    assertThat(alignment.isMonotone()).isTrue();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "'in any order', 1+2, 2+1, '0:2=.9 1:0=.9', '0:2 1,2:0,1'",
    "'the greater part decides', 3, 2+1, '0:0=.9 1:1=.9 2:2=.6', '0,1,2:0,1,2'",
    "'a passage stays where most of it is', 3+2, 2+3, '0:0=.9 1:1=.9 2:2=.9 3:3=.9 4:4=.9',"
        + " '0,1,2:0,1 3,4:2,3,4'",
    "'nothing between is drawn in', 2, 1+1+1, '0:0=.9 1:2=.9', '0,1:0,2 :1'",
    "'a bead across counts by its lengths', 2+2, 1+1, '0:0=.9 1,2,3:1=.9', '0,1:0 2,3:1'",
  })
  void comparableTextsLinkByTheGreaterPart(
      String why, String sources, String targets, String beads, String rows) {
    assertThat(rows(align(Mode.COMPARABLE, sources, targets, beads))).isEqualTo(rows);
  }

  @Test
  void aRowIsAsSureAsItsLeastSurePassage() {
    Alignment alignment = align(Mode.PARALLEL, "2+1", "3", "0:0=.7 1:1=.95 2:2=.8");
    assertThat(alignment.beads()).singleElement().extracting(Bead::confidence).isEqualTo(0.8);
  }

  @Test
  void whatIsAloneIsSoAsSurelyAsItsLikeliestSentence() {
    Alignment alignment = align(Mode.COMPARABLE, "1+2", "2", "0:0=.9 1:1=.3");
    assertThat(rows(alignment)).isEqualTo("0:0,1 1,2:");
    assertThat(alignment.beads().get(1).confidence()).isEqualTo(0.7);
  }

  @Test
  void theBeadsInsideKeepTheirReasons() {
    Bead row = align(Mode.PARALLEL, "3", "3", "0:0=.7 1,2:1=.9").beads().get(0);
    assertThat(row.inside())
        .extracting(Bead::sources)
        .containsExactly(List.of(0), List.of(1, 2), List.of());
    assertThat(row.inside()).extracting(Bead::confidence).containsExactly(0.7, 0.9, 0.9);
    assertThat(row.evidence()).extracting(Evidence::source).containsExactly("0", "1,2");
    assertThat(row.cost()).isEqualTo(-3);
  }

  @Test
  void aBeadStandsWhereMostOfItLies() {
    Alignment alignment = align(Mode.COMPARABLE, "1+3", "1+3", "0,1:1=.9 2:2=.9 3:3=.9");
    assertThat(rows(alignment)).isEqualTo("0,1,2,3:1,2,3 :0");
    Alignment parted = align(Mode.COMPARABLE, "3+3", "2+4", "0:0=.9 1:1=.9 2,3:2=.9 4:3=.9 5:4=.9");
    assertThat(rows(parted)).isEqualTo("0,1,2:0,1 3,4,5:2,3,4,5");
    assertThat(parted.beads().get(0).inside().get(2).sources()).containsExactly(2);
    assertThat(parted.beads().get(0).inside().get(2).confidence()).isEqualTo(1 - 0.9);
    assertThat(parted.beads().get(1).inside().get(0).sources()).containsExactly(3);
    assertThat(parted.beads().get(1).inside().get(0).targets()).containsExactly(2);
    assertThat(parted.beads().stream().mapToDouble(Bead::cost).sum()).isEqualTo(-15);
  }

  @Test
  void passagesStayWholeWhenTheyAreUnlinked() {
    Alignment unlinked =
        align(Mode.PARALLEL, "2+1", "3", "0:0=.7 1:1=.9 2:2=.8").unlinkingBelow(0.85, Set.of());
    assertThat(rows(unlinked)).isEqualTo("0,1: 2: :0,1,2");
    assertThat(unlinked.beads().get(0).confidence()).isEqualTo(1 - 0.8);
    assertThat(unlinked.beads().get(0).inside()).hasSize(2).allMatch(Bead::isNull);
  }

  @Test
  void emptyTextsHaveNoPassages() {
    Bitext empty = new Bitext(document(Language.SWEDISH, "0"), document(Language.ENGLISH, "1"));
    BitextAligner alone =
        b ->
            new BitextAligner.Result(
                new Alignment(b, List.of(new Bead(List.of(), List.of(0), 1, List.of()))),
                Mode.PARALLEL);
    assertThat(rows(new PassageAligner(alone).align(empty).alignment())).isEqualTo(":0");
  }

  @Test
  void aBeadRefusesOtherSentencesInside() {
    List<Bead> inside = List.of(new Bead(List.of(0), List.of(1), 1, List.of()));
    assertThatThrownBy(() -> new Bead(List.of(0), List.of(0), 1, List.of(), inside))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
