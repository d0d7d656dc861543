package org.ankare.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.ankare.anchor.Anchor;
import org.ankare.anchor.AnchorFinder;
import org.ankare.anchor.AnchorKind;
import org.ankare.anchor.AnchorMatcher;
import org.ankare.anchor.AnchorPair;
import org.ankare.anchor.AnchorSides;
import org.ankare.bitext.Alignment;
import org.ankare.bitext.Bead;
import org.ankare.bitext.Bitext;
import org.ankare.bitext.Evidence;
import org.ankare.bitext.EvidenceKind;
import org.ankare.lexicon.Lexicon;
import org.ankare.text.SegmentedDocument;
import org.ankare.text.Sentence;
import org.ankare.text.Span;

/**
 * Aligns the quotes of two documents instead of their sentences. A quote inside another belongs to
 * it; quotes that are linked, be it through others, are one bead.
 */
public final class QuoteAligner implements BitextAligner {
  /** A bead that is surer would have no cost that makes its confidence. */
  private static final double SUREST = 0.9995;

  private final Lexicon lexicon;

  /** Makes an aligner that looks words up in a lexicon. */
  public QuoteAligner(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * Returns the alignment of the quotes, each taken for a sentence and numbered from 0; who speaks
   * is among the evidence.
   */
  @Override
  public Result align(Bitext bitext) {
    AnchorSides anchors = new AnchorFinder(lexicon).find(bitext.source(), bitext.target());
    Links links = new Links(new Quotes(anchors.source()), new Quotes(anchors.target()));
    for (AnchorPair pair : new AnchorMatcher(lexicon).match(anchors)) {
      if (pair.source().kind() == AnchorKind.QUOTE) {
        links.add(pair);
      }
    }
    Bitext quotes =
        new Bitext(
            links.sources.document(bitext.source()), links.targets.document(bitext.target()));
    return new Result(new Alignment(quotes, links.beads()), Mode.COMPARABLE);
  }

  /** The outermost quotes of one document, by place of text. */
  private static final class Quotes {
    private final List<Anchor> outermost = new ArrayList<>();
    private final TreeMap<Integer, Integer> places = new TreeMap<>();

    Quotes(List<Anchor> anchors) {
      int end = 0;
      for (Anchor anchor : anchors) {
        if (anchor.kind() == AnchorKind.QUOTE && anchor.span().start() >= end) {
          places.put(anchor.span().start(), outermost.size());
          outermost.add(anchor);
          end = anchor.span().end();
        }
      }
    }

    int placeOf(Anchor quote) {
      return places.floorEntry(quote.span().start()).getValue();
    }

    SegmentedDocument document(SegmentedDocument side) {
      List<Sentence> units = new ArrayList<>();
      for (Anchor quote : outermost) {
        Span span = quote.span();
        units.add(new Sentence(units.size(), units.size(), span, quote.text()));
      }
      return new SegmentedDocument(side.document(), side.language(), units);
    }
  }

  /** Which quotes are linked; a union-find over those of both sides, the targets last. */
  private static final class Links {
    private final Quotes sources;
    private final Quotes targets;
    private final int[] leaders;
    private final double[] confidences;

    Links(Quotes sources, Quotes targets) {
      this.sources = sources;
      this.targets = targets;
      int size = sources.outermost.size() + targets.outermost.size();
      leaders = IntStream.range(0, size).toArray();
      confidences = new double[size];
    }

    void add(AnchorPair pair) {
      int one = leader(sources.placeOf(pair.source()));
      int other = leader(sources.outermost.size() + targets.placeOf(pair.target()));
      double best = Math.max(confidences[one], confidences[other]);
      leaders[Math.max(one, other)] = Math.min(one, other);
      confidences[Math.min(one, other)] = Math.min(SUREST, Math.max(best, pair.confidence()));
    }

    private int leader(int quote) {
      int leader = quote;
      while (leaders[leader] != leader) {
        leader = leaders[leader];
      }
      return leader;
    }

    List<Bead> beads() {
      int sourceCount = sources.outermost.size();
      TreeMap<Integer, TreeSet<Integer>> groups = new TreeMap<>();
      for (int quote = 0; quote < leaders.length; quote++) {
        groups.computeIfAbsent(leader(quote), unseen -> new TreeSet<>()).add(quote);
      }
      List<Bead> beads = new ArrayList<>();
      groups.forEach(
          (leader, group) ->
              beads.add(
                  bead(
                      List.copyOf(group.headSet(sourceCount)),
                      group.tailSet(sourceCount).stream().map(q -> q - sourceCount).toList(),
                      confidences[leader])));
      beads.sort(Alignment.BY_SOURCE);
      return beads;
    }

    private Bead bead(List<Integer> source, List<Integer> target, double confidence) {
      List<Evidence> evidence = new ArrayList<>();
      boolean isNull = source.isEmpty() || target.isEmpty();
      if (!isNull) {
        double cost = Math.log1p(-confidence) - Math.log(confidence);
        evidence.add(
            new Evidence(EvidenceKind.QUOTE, text(sources, source), text(targets, target), cost));
      }
      String speaker = speaker(sources, source);
      String other = speaker(targets, target);
      if (!speaker.isEmpty() || !other.isEmpty()) {
        evidence.add(new Evidence(EvidenceKind.SPEAKER, speaker, other, 0));
      }
      return new Bead(source, target, isNull ? 1 - confidence : confidence, evidence);
    }

    private static String text(Quotes quotes, List<Integer> places) {
      return String.join(
          " ", places.stream().map(place -> quotes.outermost.get(place).text()).toList());
    }

    private static String speaker(Quotes quotes, List<Integer> places) {
      return places.stream()
          .map(place -> quotes.outermost.get(place).speaker())
          .filter(speaker -> !speaker.isEmpty())
          .findFirst()
          .orElse("");
    }
  }
}
