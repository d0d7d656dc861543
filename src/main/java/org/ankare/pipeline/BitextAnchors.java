package org.ankare.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.ankare.align.AnchorSource;
import org.ankare.anchor.Anchor;
import org.ankare.anchor.AnchorFinder;
import org.ankare.anchor.AnchorMatcher;
import org.ankare.anchor.AnchorPair;
import org.ankare.anchor.AnchorSides;
import org.ankare.bitext.Bitext;
import org.ankare.lexicon.Lexicon;
import org.ankare.score.AnchorLinks;
import org.ankare.score.Group;
import org.ankare.text.Sentence;
import org.ankare.text.Steps;

/**
 * The anchors of a bitext and which of them are the same. Where it is known how the texts run along
 * each other, anchors are compared only within windows of them, so that a long text costs no more
 * than its length.
 */
final class BitextAnchors implements AnchorSource {
  /** How many beads a window has. */
  private static final int WINDOW = 50;

  private final Bitext bitext;
  private final Lexicon lexicon;
  private final CompletableFuture<AnchorSides> found;
  private AnchorLinks all;

  /** Begins to look for the anchors, which goes on while others search for beads. */
  BitextAnchors(Bitext bitext, Lexicon lexicon) {
    this.bitext = bitext;
    this.lexicon = lexicon;
    found =
        CompletableFuture.supplyAsync(
            () -> new AnchorFinder(lexicon).find(bitext.source(), bitext.target()));
  }

  /** Returns what the texts share, every anchor of the one compared with those of the other. */
  AnchorLinks all() {
    if (all == null) {
      all = AnchorLinks.of(bitext, sides(), pairs());
    }
    return all;
  }

  @Override
  public AnchorLinks among(List<Group> beads, Steps steps) {
    return beads.size() <= WINDOW
        ? all()
        : AnchorLinks.of(bitext, sides(), pairsAmong(beads, steps));
  }

  /** Returns the anchors of both sides. */
  AnchorSides sides() {
    return found.join();
  }

  /** Returns which anchors are the same, every one of one text compared with those of the other. */
  List<AnchorPair> pairs() {
    return new AnchorMatcher(lexicon).match(sides());
  }

  /** Returns which anchors are the same, comparing those of neighbouring beads, in order, only. */
  List<AnchorPair> pairsAmong(List<Group> beads, Steps steps) {
    if (beads.size() <= WINDOW) {
      return pairs();
    }
    int share =
        beads.size() / Runtime.getRuntime().availableProcessors() / WINDOW * WINDOW + WINDOW;
    Facing facing = new Facing(bitext, beads);
    AtomicInteger matched = new AtomicInteger();
    return IntStream.range(0, (beads.size() + share - 1) / share)
        .parallel()
        .mapToObj(
            k ->
                matched(
                    beads.subList(k * share, Math.min(beads.size(), (k + 1) * share)),
                    facing,
                    window -> steps.at(matched.addAndGet(window), beads.size())))
        .flatMap(List::stream)
        .toList();
  }

  /** Matches the anchors of beads window by window, with a matcher for this thread alone. */
  private List<AnchorPair> matched(List<Group> beads, Facing facing, IntConsumer done) {
    AnchorSides anchors = found.join();
    AnchorMatcher own = new AnchorMatcher(lexicon);
    List<AnchorPair> pairs = new ArrayList<>();
    for (int from = 0; from < beads.size(); from += WINDOW) {
      Group first = beads.get(from);
      Group last = beads.get(Math.min(beads.size(), from + WINDOW) - 1);
      List<Anchor> source =
          within(anchors.source(), bitext.source().sentences(), first.sources(), last.sources());
      List<Anchor> target =
          within(anchors.target(), bitext.target().sentences(), first.targets(), last.targets());
      pairs.addAll(own.matchFacing(new AnchorSides(source, target), facing));
      done.accept(Math.min(WINDOW, beads.size() - from));
    }
    return pairs;
  }

  /** Returns the anchors that start between two sentences of beads, both included. */
  private static List<Anchor> within(
      List<Anchor> anchors, List<Sentence> sentences, List<Integer> first, List<Integer> last) {
    int start = sentences.get(first.get(0)).span().start();
    int end = sentences.get(last.get(last.size() - 1)).span().end();
    return anchors.subList(startingFrom(anchors, start), startingFrom(anchors, end));
  }

  /** Returns how many anchors start before an offset. */
  private static int startingFrom(List<Anchor> anchors, int offset) {
    int low = 0;
    int high = anchors.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (anchors.get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
