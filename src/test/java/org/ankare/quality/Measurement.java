package org.ankare.quality;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ankare.anchor.Anchor;
import org.ankare.anchor.AnchorFinder;
import org.ankare.anchor.AnchorKind;
import org.ankare.anchor.AnchorMatcher;
import org.ankare.anchor.AnchorPair;
import org.ankare.bitext.Bitext;
import org.ankare.bitext.TextPair;
import org.ankare.bitext.Unit;
import org.ankare.eval.Agreement;
import org.ankare.eval.AlignComparison;
import org.ankare.eval.AnchorComparison;
import org.ankare.eval.ComparableComparison;
import org.ankare.eval.MineComparison;
import org.ankare.eval.QuotePair;
import org.ankare.eval.SegmentComparison;
import org.ankare.eval.SpeakerComparison;
import org.ankare.extract.DocumentReader;
import org.ankare.io.AlignmentFormat;
import org.ankare.io.AlignmentReader;
import org.ankare.io.AlignmentView;
import org.ankare.io.PairReader;
import org.ankare.io.SentencePile;
import org.ankare.io.TextLines;
import org.ankare.io.Written;
import org.ankare.lexicon.Lexicon;
import org.ankare.mine.PairMiner;
import org.ankare.pipeline.BitextAligner;
import org.ankare.pipeline.Mode;
import org.ankare.pipeline.PairAligner;
import org.ankare.pipeline.Segmentation;
import org.ankare.score.PairWeights;
import org.ankare.score.ScorerWeights;
import org.ankare.text.InputException;
import org.ankare.text.Language;
import org.ankare.text.SegmentedDocument;
import org.ankare.text.Sentence;

/** Runs the program's parts over the evaluation sets, from files to what is printed. */
final class Measurement {
  private static final Path NEWS = Path.of("src/test/resources/quality/news");
  private static final Path WEIGHTS = Path.of("src/test/resources/quality/weights");

  private final Path data;
  private final Lexicon lexicon = Lexicon.shipped();

  Measurement(Path data) {
    this.data = data;
  }

  /** What came of a set: how well it was aligned, and in how many cases auto chose parallel. */
  record Aligned(Agreement agreement, double parallelShare) {}

  Aligned align(String set, String kind) throws IOException, InputException {
    List<Agreement> agreements = new ArrayList<>();
    ScorerWeights weights = LeftOut.parallel(WEIGHTS, set);
    int parallel = 0;
    for (Path gold : files(data.resolve("align").resolve(set).resolve(kind), ".gold")) {
      String base = gold.toString().replaceFirst("\\.gold$", "");
      Bitext bitext = bitext(Path.of(base + ".sv"), Path.of(base + ".en"), Segmentation.LINES);
      BitextAligner.Result result = new PairAligner(lexicon, weights, Mode.PARALLEL).align(bitext);
      agreements.add(
          AlignComparison.of(
              AlignmentReader.read(TextLines.read(gold)), AlignmentReader.read(printed(result))));
      BitextAligner.Result chosen = new PairAligner(lexicon, weights, Mode.AUTO).align(bitext);
      parallel += chosen.mode() == Mode.PARALLEL ? 1 : 0;
    }
    return new Aligned(Agreement.pooled(agreements), parallel / (double) agreements.size());
  }

  /** Each pair with weights learned without it. */
  Aligned comparable() throws IOException, InputException {
    return comparable(data.resolve("comparable"), pair -> pair.getFileName().toString());
  }

  /** Our own pairs, with weights learned without any of them. */
  Aligned news() throws IOException, InputException {
    return comparable(NEWS, pair -> "news");
  }

  private Aligned comparable(Path folder, Function<Path, String> left)
      throws IOException, InputException {
    List<Agreement> agreements = new ArrayList<>();
    int parallel = 0;
    for (Path pair : files(folder, "")) {
      ScorerWeights weights =
          LeftOut.comparable(WEIGHTS.resolve("without-" + left.apply(pair) + ".comparable"));
      Bitext bitext = bitext(pair.resolve("sv.sent"), pair.resolve("en.sent"), Segmentation.LINES);
      BitextAligner.Result result =
          new PairAligner(lexicon, weights, Mode.COMPARABLE).align(bitext);
      agreements.add(
          ComparableComparison.of(
              AlignmentReader.readGraded(TextLines.read(pair.resolve("gold.tsv"))),
              AlignmentReader.read(printed(result))));
      BitextAligner.Result chosen = new PairAligner(lexicon, weights, Mode.AUTO).align(bitext);
      parallel += chosen.mode() == Mode.PARALLEL ? 1 : 0;
    }
    return new Aligned(Agreement.pooled(agreements), parallel / (double) agreements.size());
  }

  Agreement anchors() throws IOException, InputException {
    return anchors(data.resolve("comparable"));
  }

  /** The weights of quotes were learned on our own pairs, so these say only what has changed. */
  Agreement newsAnchors() throws IOException, InputException {
    return anchors(NEWS);
  }

  private Agreement anchors(Path folder) throws IOException, InputException {
    List<Agreement> agreements = new ArrayList<>();
    AnchorFinder finder = new AnchorFinder(lexicon);
    for (Path pair : files(folder, "")) {
      Bitext bitext = bitext(pair.resolve("sv.txt"), pair.resolve("en.txt"), Segmentation.RULES);
      List<AnchorPair> pairs =
          new AnchorMatcher(lexicon).match(finder.find(bitext.source(), bitext.target()));
      TextLines quotes = TextLines.read(pair.resolve("quotes.tsv"));
      TextLines names = TextLines.read(pair.resolve("names.tsv"));
      agreements.add(
          AnchorComparison.quotes(
              PairReader.read(quotes, "sv_quote", "en_quote"), shown(pairs, "quote")));
      agreements.add(
          SpeakerComparison.of(
              QuotePair.joined(
                  PairReader.read(quotes, "sv_quote", "en_quote"),
                  PairReader.read(quotes, "sv_speaker", "en_speaker")),
              spoken(pairs)));
      agreements.add(
          AnchorComparison.names(
              PairReader.read(names, "sv_name", "en_name"), shown(pairs, "name")));
    }
    return Agreement.pooled(agreements);
  }

  Agreement mine(String set) throws IOException, InputException {
    Path folder = data.resolve("mine").resolve(set);
    DocumentReader reader = DocumentReader.detecting();
    SentencePile source = SentencePile.of(reader.read(folder.resolve("sv.tsv")));
    SentencePile target = SentencePile.of(reader.read(folder.resolve("en.tsv")));
    Bitext piles =
        new Bitext(
            Segmentation.LINES.segment(source.sentences(), Language.SWEDISH),
            Segmentation.LINES.segment(target.sentences(), Language.ENGLISH));
    PairMiner miner = new PairMiner(lexicon, PairWeights.shipped());
    return MineComparison.of(
        PairReader.readPlain(TextLines.read(folder.resolve("gold.tsv"))),
        miner.mine(piles, 0.5).stream()
            .map(pair -> new TextPair(source.id(pair.source()), target.id(pair.target())))
            .toList());
  }

  private static List<TextPair> shown(List<AnchorPair> pairs, String kind) {
    return pairs.stream()
        .filter(pair -> pair.source().kind().label().startsWith(kind))
        .map(pair -> new TextPair(shown(pair.source()), shown(pair.target())))
        .toList();
  }

  private static List<QuotePair> spoken(List<AnchorPair> pairs) {
    return pairs.stream()
        .filter(pair -> pair.source().kind() == AnchorKind.QUOTE)
        .map(
            pair ->
                new QuotePair(
                    new TextPair(pair.source().text(), pair.target().text()),
                    new TextPair(pair.source().speaker(), pair.target().speaker())))
        .toList();
  }

  private static String shown(Anchor anchor) {
    return anchor.kind().isName() ? anchor.normal() : anchor.text();
  }

  Agreement segment(String set) throws IOException, InputException {
    Language language = new Language(set.substring(0, 2));
    Path folder = data.resolve("segment");
    return segment(folder.resolve(set + ".txt"), folder.resolve(set + ".sents"), language);
  }

  Agreement segmentComparable() throws IOException, InputException {
    List<Agreement> agreements = new ArrayList<>();
    for (Path pair : files(data.resolve("comparable"), "")) {
      for (Language language : List.of(Language.SWEDISH, Language.ENGLISH)) {
        Path text = pair.resolve(language + ".txt");
        agreements.add(segment(text, pair.resolve(language + ".sent"), language));
      }
    }
    return Agreement.pooled(agreements);
  }

  private static Agreement segment(Path text, Path gold, Language language)
      throws IOException, InputException {
    SegmentedDocument document =
        Segmentation.RULES.segment(DocumentReader.detecting().read(text), language);
    List<String> found = document.sentences().stream().map(Sentence::text).toList();
    List<String> expected = TextLines.read(gold).lines();
    assertSameLength(text, expected, found);
    return SegmentComparison.of(expected, found);
  }

  private static void assertSameLength(Path text, List<String> expected, List<String> found) {
    int lost = SegmentComparison.characters(expected) - SegmentComparison.characters(found);
    if (lost != 0) {
      throw new AssertionError(text + ": " + lost + " characters lost");
    }
  }

  private static Bitext bitext(Path source, Path target, Segmentation segmentation)
      throws InputException {
    DocumentReader reader = DocumentReader.detecting();
    return new Bitext(
        segmentation.segment(reader.read(source), Language.SWEDISH),
        segmentation.segment(reader.read(target), Language.ENGLISH));
  }

  private static TextLines printed(BitextAligner.Result result) throws IOException, InputException {
    AlignmentView view = new AlignmentView("quality", false, false, Unit.SENTENCE);
    byte[] table = Written.bytes(AlignmentFormat.TSV, result.alignment(), view).get(0);
    return TextLines.read("printed", new ByteArrayInputStream(table));
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }
}
