package org.ankare.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.ankare.bitext.Bitext;
import org.ankare.bitext.Mention;
import org.ankare.bitext.Mentions;
import org.ankare.lexicon.Lexicon;
import org.ankare.score.ScorerWeights;
import org.ankare.text.Document;
import org.ankare.text.Language;
import org.junit.jupiter.api.Test;

class SharedMentionsTest {
  private static final String SWEDISH =
      """
      Ingrid Solheim lämnade Köpenhamn den 4 maj.
      ”Vi vill ha 31 procent av fisken”, sade Solheim till Lars Ek.
      Norge begärde 5 km i går.
      """;
  private static final String ENGLISH =
      """
      Ingrid Solheim left Copenhagen on 4 May.
      “We want 31 per cent of the fish,” said Solheim to nobody.
      Norway asked for 5 km yesterday.
      """;

  @Test
  void findsWhatBothTextsMentionAndWhere() throws Exception {
    Bitext bitext =
        new Bitext(
            Segmentation.LINES.segment(new Document("sv", SWEDISH), Language.SWEDISH),
            Segmentation.LINES.segment(new Document("en", ENGLISH), Language.ENGLISH));
    Lexicon lexicon = Lexicon.shipped();
    PairAligner aligner = new PairAligner(lexicon, ScorerWeights.shipped(), Mode.PARALLEL);
    Mentions mentions = SharedMentions.of(aligner.align(bitext).alignment(), lexicon);
    assertThat(pairs(mentions))
        .contains(
            "name Ingrid Solheim = Ingrid Solheim",
            "name Köpenhamn = Copenhagen",
            "number 4 maj = 4 May",
            "quote Vi vill ha 31 procent av fisken = We want 31 per cent of the fish,",
            "number 31 procent = 31 per cent",
            "name Norge = Norway")
        .noneMatch(pair -> pair.contains("Lars Ek"));
  }

  /** Returns the first source mention of each thing with its first target mention. */
  private static List<String> pairs(Mentions mentions) {
    List<String> pairs = new ArrayList<>();
    for (Mention source : mentions.source()) {
      Mention target =
          mentions.target().stream()
              .filter(mention -> mention.thing() == source.thing())
              .findFirst()
              .orElseThrow();
      assertThat(target.kind()).isEqualTo(source.kind());
      pairs.add(
          source.kind().label()
              + " "
              + source.span().of(SWEDISH)
              + " = "
              + target.span().of(ENGLISH));
    }
    return pairs;
  }
}
