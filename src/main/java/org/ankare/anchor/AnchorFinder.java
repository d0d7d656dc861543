package org.ankare.anchor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ankare.lexicon.Lexicon;
import org.ankare.text.SegmentedDocument;

/** Finds in one document what survives translation: quotes, names, numbers and dates. */
public final class AnchorFinder {
  private static final Comparator<Anchor> IN_ORDER =
      Comparator.comparing(Anchor::span).thenComparing(Anchor::kind);

  private final Lexicon lexicon;

  /** Makes a finder that takes a word for a name only if the lexicon does not say otherwise. */
  public AnchorFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Returns the anchors in order of span, then of kind; takes time linear in the text. */
  public List<Anchor> find(SegmentedDocument document) {
    Page page = new Page(document);
    List<Quote> quotes = new QuoteFinder(page).find();
    NameEvidence evidence = new NameEvidence(page, lexicon);
    List<Mention> mentions = Entities.group(new NameFinder(page, evidence).find());
    List<Anchor> anchors = new ArrayList<>();
    addQuotes(page, quotes, mentions, anchors);
    for (Mention mention : mentions) {
      anchors.add(page.anchor(mention.kind(), mention.span(), mention.base(), ""));
    }
    anchors.addAll(new ValueFinder(page).find());
    anchors.sort(IN_ORDER);
    return List.copyOf(anchors);
  }

  private static void addQuotes(
      Page page, List<Quote> quotes, List<Mention> mentions, List<Anchor> anchors) {
    Cast cast = new Cast(page, quotes, mentions);
    for (IndirectSpeech.Told told : new IndirectSpeech(page, cast).find(quotes)) {
      String words = told.span().of(page.text());
      anchors.add(page.anchor(AnchorKind.SPEECH, told.span(), words, told.speaker()));
    }
    List<String> speakers = new SpeakerFinder(page, quotes, cast).find();
    List<String> wholes = Utterances.of(page, quotes);
    for (int i = 0; i < quotes.size(); i++) {
      Quote quote = quotes.get(i);
      boolean isTitle = TitleInMarks.isTitle(page, quote, speakers.get(i));
      String speaker = isTitle ? "" : speakers.get(i);
      anchors.add(page.anchor(AnchorKind.QUOTE, quote.span(), wholes.get(i), speaker));
      if (isTitle) {
        anchors.add(page.anchor(AnchorKind.WORK, quote.span(), TitleInMarks.base(page, quote), ""));
      }
    }
  }
}
