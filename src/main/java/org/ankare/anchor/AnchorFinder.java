package org.ankare.anchor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
    return new Search(document).anchors();
  }

  /** Returns the numbers and dates alone, in order; takes less time than all. */
  public static List<Anchor> values(SegmentedDocument document) {
    return new ValueFinder(new Page(document)).find();
  }

  /** Returns whom and what a document names, each once, in order of first mention. */
  public List<Entity> entities(SegmentedDocument document) {
    Search search = new Search(document);
    return Register.of(search.page, search.mentions);
  }

  /**
   * Returns the anchors of a Swedish and an English document, each in the same order. A word that
   * only begins sentences is a name if the other document has it in one.
   */
  public AnchorSides find(SegmentedDocument source, SegmentedDocument target) {
    Search sourceSearch = new Search(source);
    Search targetSearch = new Search(target);
    Set<String> inSource = sourceSearch.namedBy(targetSearch);
    Set<String> inTarget = targetSearch.namedBy(sourceSearch);
    sourceSearch.addNames(inSource);
    targetSearch.addNames(inTarget);
    return new AnchorSides(sourceSearch.anchors(), targetSearch.anchors());
  }

  /** What is found in one document. */
  private final class Search {
    private final Page page;
    private NameEvidence evidence;
    private List<Mention> mentions;

    Search(SegmentedDocument document) {
      page = new Page(document);
      findNames(Set.of());
    }

    private void findNames(Set<String> known) {
      evidence = new NameEvidence(page, lexicon, known);
      mentions = Entities.group(new NameFinder(page, evidence).find());
    }

    void addNames(Set<String> known) {
      if (!known.isEmpty()) {
        findNames(known);
      }
    }

    /** Returns the words that began sentences, and that stand in the names of the other text. */
    Set<String> namedBy(Search other) {
      Set<String> words = new HashSet<>();
      for (Mention mention : other.mentions) {
        if (mention.kind().isName()) {
          words.addAll(WordOverlap.words(mention.base()));
        }
      }
      return evidence.doubts().stream()
          .filter(word -> words.contains(word) || words.contains(evidence.withoutGenitive(word)))
          .collect(Collectors.toSet());
    }

    List<Anchor> anchors() {
      List<Quote> quotes = new QuoteFinder(page).find();
      List<Anchor> anchors = new ArrayList<>();
      addQuotes(page, quotes, mentions, anchors);
      for (Mention mention : mentions) {
        anchors.add(page.anchor(mention.kind(), mention.span(), mention.base(), ""));
      }
      anchors.addAll(new ValueFinder(page).find());
      anchors.sort(IN_ORDER);
      return List.copyOf(anchors);
    }
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
