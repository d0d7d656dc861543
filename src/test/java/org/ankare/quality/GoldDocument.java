package org.ankare.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ankare.bitext.Bitext;
import org.ankare.bitext.PartedBitext;
import org.ankare.segment.SentenceSegmenter;
import org.ankare.text.Document;
import org.ankare.text.Language;
import org.ankare.text.SegmentedDocument;
import org.ankare.text.Sentence;
import org.ankare.text.SentenceParts;
import org.ankare.text.Span;

/** A bitext of one sentence a line with its gold beads, null beads left out. */
public record GoldDocument(String name, Bitext bitext, List<GoldBead> beads) {
  private static final Pattern BEAD = Pattern.compile("\\[(.*?)\\]:\\[(.*?)\\]");

  public record GoldBead(List<Integer> sources, List<Integer> targets) {}

  /** Reads all {@code NAME.sv}, {@code NAME.en}, {@code NAME.gold} of a folder, in order. */
  public static List<GoldDocument> readAll(Path folder) throws IOException {
    List<GoldDocument> documents = new ArrayList<>();
    List<Path> golds;
    try (Stream<Path> files = Files.list(folder)) {
      golds = files.filter(file -> file.toString().endsWith(".gold")).sorted().toList();
    }
    for (Path gold : golds) {
      String base = gold.toString().replaceFirst("\\.gold$", "");
      Bitext bitext =
          new Bitext(
              lines(Path.of(base + ".sv"), Language.SWEDISH),
              lines(Path.of(base + ".en"), Language.ENGLISH));
      documents.add(new GoldDocument(gold.getFileName().toString(), bitext, beads(gold)));
    }
    return documents;
  }

  /** Returns the bitext with its sentences cut into parts. */
  public PartedBitext parted() {
    return new PartedBitext(
        SentenceSegmenter.of(Language.SWEDISH).parts(bitext.source()),
        SentenceSegmenter.of(Language.ENGLISH).parts(bitext.target()));
  }

  /** Returns the bitext with its sentences left whole. */
  public PartedBitext uncut() {
    return new PartedBitext(uncut(bitext.source()), uncut(bitext.target()));
  }

  private static SentenceParts uncut(SegmentedDocument side) {
    return new SentenceParts(side, side, IntStream.range(0, side.size()).boxed().toList());
  }

  private static List<GoldBead> beads(Path gold) throws IOException {
    List<GoldBead> beads = new ArrayList<>();
    for (String line : Files.readAllLines(gold)) {
      Matcher matcher = BEAD.matcher(line);
      if (matcher.find()) {
        GoldBead bead = new GoldBead(numbers(matcher.group(1)), numbers(matcher.group(2)));
        if (!bead.sources().isEmpty() && !bead.targets().isEmpty()) {
          beads.add(bead);
        }
      }
    }
    return beads;
  }

  private static List<Integer> numbers(String text) {
    return Arrays.stream(text.split("[, ]+"))
        .filter(number -> !number.isEmpty())
        .map(Integer::valueOf)
        .toList();
  }

  private static SegmentedDocument lines(Path file, Language language) throws IOException {
    String text = Files.readString(file);
    List<Sentence> sentences = new ArrayList<>();
    int start = 0;
    for (String line : text.split("\n")) {
      Span span = new Span(start, start + line.length());
      sentences.add(new Sentence(sentences.size(), 0, span, line));
      start += line.length() + 1;
    }
    return new SegmentedDocument(new Document(file.toString(), text), language, sentences);
  }
}
