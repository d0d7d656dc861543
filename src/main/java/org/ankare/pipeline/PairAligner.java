package org.ankare.pipeline;

import java.util.Optional;
import java.util.stream.IntStream;
import org.ankare.align.Aligner;
import org.ankare.align.FreeOrderAligner;
import org.ankare.align.MonotoneAligner;
import org.ankare.bitext.Alignment;
import org.ankare.bitext.Bead;
import org.ankare.bitext.Bitext;
import org.ankare.bitext.DecidedBeads;
import org.ankare.bitext.PartedBitext;
import org.ankare.lexicon.Lexicon;
import org.ankare.score.ComparableScorer;
import org.ankare.score.Group;
import org.ankare.score.ParallelScorer;
import org.ankare.score.ScorerWeights;
import org.ankare.segment.SentenceSegmenter;
import org.ankare.text.Language;
import org.ankare.text.Progress;

/** Aligns one bitext from end to end: anchors, scores, mode, beads. */
public final class PairAligner implements BitextAligner {
  private static final Progress.Stage LOOKING_UP =
      new Progress.Stage("looking words up", "sentences");
  private static final Progress.Stage MATCHING =
      new Progress.Stage("matching names, numbers and quotes", "sentences");

  private final Lexicon lexicon;
  private final ScorerWeights weights;
  private final Mode mode;
  private final Progress progress;
  private final DecidedBeads decided;

  /** Makes an aligner for bitexts of a mode; with {@link Mode#AUTO} each text decides. */
  public PairAligner(Lexicon lexicon, ScorerWeights weights, Mode mode) {
    this(lexicon, weights, mode, Progress.NONE);
  }

  /** Makes an aligner that tells how far it has come. */
  public PairAligner(Lexicon lexicon, ScorerWeights weights, Mode mode, Progress progress) {
    this(lexicon, weights, mode, progress, DecidedBeads.NONE);
  }

  private PairAligner(
      Lexicon lexicon, ScorerWeights weights, Mode mode, Progress progress, DecidedBeads decided) {
    this.progress = progress;
    this.lexicon = lexicon;
    this.weights = weights;
    this.mode = mode;
    this.decided = decided;
  }

  /** Returns the like of this aligner for one bitext, of which something is decided already. */
  public PairAligner keeping(DecidedBeads beads) {
    return new PairAligner(lexicon, weights, mode, progress, beads);
  }

  @Override
  public Result align(Bitext bitext) {
    Choice choice = choose(bitext);
    return new Result(choice.outcome().alignment(), choice.mode(), decided);
  }

  /** Returns the alignment, the same as {@link #align}, and what its beads have beaten. */
  public Aligner.Outcome search(Bitext bitext) {
    return choose(bitext).outcome();
  }

  private Choice choose(Bitext bitext) {
    if (mode == Mode.AUTO && !decided.isEmpty()) {
      // The texts decide, as they did before a person decided anything.
      Mode chosen = keeping(DecidedBeads.NONE).choose(bitext).mode();
      return new PairAligner(lexicon, weights, chosen, progress, decided).choose(bitext);
    }
    BitextAnchors anchors = new BitextAnchors(bitext, lexicon);
    if (mode == Mode.COMPARABLE) {
      return new Choice(freeOrder(scorer(bitext, anchors), bitext), Mode.COMPARABLE);
    }
    Aligner.Outcome parallel = inOrder(bitext, anchors);
    if (mode == Mode.PARALLEL || ModeChooser.isSurelyParallel(parallel.alignment())) {
      return new Choice(parallel, Mode.PARALLEL);
    }
    ComparableScorer free = scorer(bitext, anchors);
    Aligner.Outcome comparable = freeOrder(free, bitext);
    return ModeChooser.isParallel(parallel.alignment(), comparable.alignment(), free)
        ? new Choice(parallel, Mode.PARALLEL)
        : new Choice(comparable, Mode.COMPARABLE);
  }

  /**
   * Returns all sentences of a bitext as one bead, scored as a link between comparable texts: no
   * neighbours speak for or against it.
   */
  public Bead single(Bitext bitext) {
    ComparableScorer scorer = scorer(bitext, new BitextAnchors(bitext, lexicon));
    Group group =
        new Group(
            IntStream.range(0, bitext.source().size()).boxed().toList(),
            IntStream.range(0, bitext.target().size()).boxed().toList());
    double confidence = ComparableScorer.probability(scorer.logit(group));
    return new Bead(group.sources(), group.targets(), confidence, scorer.explain(group));
  }

  /** Returns what the mode is chosen by; empty where the texts are surely parallel. */
  Optional<double[]> modeFeatures(Bitext bitext) {
    BitextAnchors anchors = new BitextAnchors(bitext, lexicon);
    Alignment parallel = inOrder(bitext, anchors).alignment();
    if (ModeChooser.isSurelyParallel(parallel)) {
      return Optional.empty();
    }
    ComparableScorer free = scorer(bitext, anchors);
    return Optional.of(ModeChooser.features(parallel, freeOrder(free, bitext).alignment(), free));
  }

  private Aligner.Outcome inOrder(Bitext bitext, BitextAnchors anchors) {
    progress.begin(LOOKING_UP);
    PartedBitext parted =
        new PartedBitext(
            SentenceSegmenter.of(Language.SWEDISH).parts(bitext.source()),
            SentenceSegmenter.of(Language.ENGLISH).parts(bitext.target()));
    ParallelScorer scorer = new ParallelScorer(parted, lexicon, weights.parallel());
    return new MonotoneAligner(parted, scorer, anchors, decided).search(progress);
  }

  private ComparableScorer scorer(Bitext bitext, BitextAnchors anchors) {
    progress.begin(MATCHING);
    return new ComparableScorer(bitext, lexicon, weights, anchors.all());
  }

  private Aligner.Outcome freeOrder(ComparableScorer scorer, Bitext bitext) {
    return new FreeOrderAligner(
            bitext, scorer, bitext.source().boilerplate(), bitext.target().boilerplate(), decided)
        .search(progress);
  }

  private record Choice(Aligner.Outcome outcome, Mode mode) {}
}
