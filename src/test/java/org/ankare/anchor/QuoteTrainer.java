package org.ankare.anchor;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.ankare.bitext.TextPair;
import org.ankare.extract.DocumentReader;
import org.ankare.io.PairReader;
import org.ankare.io.TextLines;
import org.ankare.lexicon.Lexicon;
import org.ankare.pipeline.Segmentation;
import org.ankare.quality.LogisticRegression;
import org.ankare.text.InputException;
import org.ankare.text.Language;
import org.ankare.text.SegmentedDocument;

/** Learns how sure it is that two utterances are one from articles whose quotes are paired. */
public final class QuoteTrainer {
  private static final List<String> NAMES =
      List.of(
          "bias",
          "lighter",
          "heavier",
          "weight",
          "lighter squared",
          "run",
          "same speaker",
          "other speaker",
          "seldom heard");

  private static final String HEAD =
      "# What speaks for two quotes being one, and its weight, in nats. Learned by QuoteTrainer.\n";

  private final Lexicon lexicon = Lexicon.shipped();
  private final LogisticRegression regression = new LogisticRegression();

  private QuoteTrainer() {}

  /** Writes the weights to the file named first, learned from the folders of pairs after it. */
  public static void main(String[] args) throws IOException, InputException {
    QuoteTrainer trainer = new QuoteTrainer();
    for (int i = 1; i < args.length; i++) {
      for (Path pair : folders(Path.of(args[i]))) {
        trainer.add(pair);
      }
    }
    Files.writeString(Path.of(args[0]), trainer.weights(), StandardCharsets.UTF_8);
  }

  private static List<Path> folders(Path parent) throws IOException {
    try (Stream<Path> files = Files.list(parent)) {
      return files.filter(Files::isDirectory).sorted().toList();
    }
  }

  private void add(Path pair) throws IOException, InputException {
    AnchorSides sides =
        new AnchorFinder(lexicon)
            .find(document(pair, Language.SWEDISH), document(pair, Language.ENGLISH));
    List<Anchor> source = sides.source();
    List<Anchor> target = sides.target();
    WordOverlap overlap = new WordOverlap(lexicon);
    QuoteCandidates candidates =
        new QuoteCandidates(
            overlap,
            new NameMatcher(overlap).match(source, target),
            new QuoteSide(source, QuoteSide.quotesOf(source), Language.SWEDISH, overlap),
            new QuoteSide(target, QuoteSide.quotesOf(target), Language.ENGLISH, overlap));
    List<TextPair> gold =
        PairReader.read(TextLines.read(pair.resolve("quotes.tsv")), "sv_quote", "en_quote");
    for (QuoteCandidate candidate : candidates.facing(SpeechMatcher.ANY)) {
      boolean isPair = gold.stream().anyMatch(row -> isSame(candidate, row));
      regression.add(candidates.features(candidate.source(), candidate.target()), isPair);
    }
  }

  private static SegmentedDocument document(Path pair, Language language) throws InputException {
    Path file = pair.resolve(language.code() + ".txt");
    return Segmentation.RULES.segment(DocumentReader.detecting().read(file), language);
  }

  private static boolean isSame(QuoteCandidate candidate, TextPair row) {
    return overlap(candidate.source().text(), row.source())
        && overlap(candidate.target().text(), row.target());
  }

  private static boolean overlap(String found, String gold) {
    String a = String.join(" ", WordOverlap.words(found));
    String b = String.join(" ", WordOverlap.words(gold));
    return a.contains(b) || b.contains(a);
  }

  private String weights() {
    List<String> rows = new ArrayList<>();
    double[] weights = regression.fit();
    for (int i = 0; i < weights.length; i++) {
      rows.add(NAMES.get(i) + "\t" + String.format(Locale.ROOT, "%.4f", weights[i]) + "\n");
    }
    return HEAD + String.join("", rows);
  }
}
