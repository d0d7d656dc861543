package org.ankare.mine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.ankare.bitext.Bitext;
import org.ankare.quality.GoldDocument;
import org.ankare.segment.SentencePerLine;
import org.ankare.text.Document;
import org.ankare.text.Language;

/**
 * Two piles with known pairs among strangers: of the pairs of aligned documents some keep both
 * sides, some one; sentences of other texts are put between.
 *
 * @param piles the piles
 * @param pairs the places of the true pairs, source and target
 */
record GoldPiles(Bitext piles, Set<List<Integer>> pairs) {
  /** What piles are made of. */
  record Material(List<String[]> pairs, List<String> sources, List<String> targets) {

    /** Reads the sentence pairs of some sets and the sentences of {@code LANGUAGE_*.sents}. */
    static Material read(Path sets, List<String> names, Set<String> kept) throws IOException {
      List<String[]> pairs = new ArrayList<>();
      for (String name : names) {
        for (GoldDocument document :
            GoldDocument.readAll(sets.resolve("align").resolve(name).resolve("plain"))) {
          for (GoldDocument.GoldBead bead : document.beads()) {
            if (bead.sources().size() == 1 && bead.targets().size() == 1) {
              Bitext bitext = document.bitext();
              pairs.add(
                  new String[] {
                    bitext.source().sentence(bead.sources().get(0)).text(),
                    bitext.target().sentence(bead.targets().get(0)).text()
                  });
            }
          }
        }
      }
      Set<String> known = new HashSet<>(kept);
      pairs.forEach(pair -> known.addAll(List.of(pair)));
      return new Material(
          pairs,
          strangers(sets, Language.SWEDISH, known),
          strangers(sets, Language.ENGLISH, known));
    }

    private static List<String> strangers(Path sets, Language language, Set<String> known)
        throws IOException {
      List<Path> files;
      try (Stream<Path> all = Files.list(sets.resolve("segment"))) {
        files =
            all.filter(file -> file.getFileName().toString().startsWith(language + "_"))
                .filter(file -> file.toString().endsWith(".sents"))
                .sorted()
                .toList();
      }
      List<String> sentences = new ArrayList<>();
      for (Path file : files) {
        for (String line : Files.readAllLines(file)) {
          if (!line.isBlank() && !known.contains(line.strip())) {
            sentences.add(line.strip());
          }
        }
      }
      return sentences;
    }

    /** Returns a part of it, chosen by chance. */
    Material sample(int sentences, Random chance) {
      return new Material(
          some(pairs, sentences, chance),
          some(sources, sentences, chance),
          some(targets, sentences, chance));
    }

    private static <T> List<T> some(List<T> all, int count, Random chance) {
      List<T> shuffled = new ArrayList<>(all);
      Collections.shuffle(shuffled, chance);
      return shuffled.subList(0, Math.min(count, shuffled.size()));
    }
  }

  /** Makes piles where this share of the pairs keeps both sides. */
  static GoldPiles of(Material material, double both, Random chance) {
    List<String> sources = new ArrayList<>();
    List<String> targets = new ArrayList<>();
    Set<List<Integer>> pairs = new HashSet<>();
    for (String[] pair : material.pairs()) {
      double share = chance.nextDouble();
      if (share < both) {
        pairs.add(List.of(sources.size(), targets.size()));
      }
      if (share < (1 + both) / 2) {
        sources.add(pair[0]);
      }
      if (share < both || share >= (1 + both) / 2) {
        targets.add(pair[1]);
      }
    }
    sources.addAll(material.sources());
    targets.addAll(material.targets());
    return new GoldPiles(
        new Bitext(
            SentencePerLine.segment(
                new Document("sources", String.join("\n", sources)), Language.SWEDISH),
            SentencePerLine.segment(
                new Document("targets", String.join("\n", targets)), Language.ENGLISH)),
        pairs);
  }
}
