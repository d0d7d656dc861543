package org.ankare.anchor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ankare.text.Language;
import org.ankare.text.Span;

/**
 * Pairs quotes by the words that translate each other, weighed by who speaks. The surest pairs come
 * first; a quote that stands whole on one side and in parts on the other pairs with each part, as
 * long as each explains words that the others leave.
 */
final class QuoteMatcher {
  private static final double LEAST = 0.5;
  private static final double NESTED = 0.9;
  private static final double LEAST_REST = 0.35;
  private static final double SHORTER_SHARE = 0.7;
  private static final double SHORTER_SHARE_OF_FEW = 0.5;
  private static final double SAME_SPEAKER = 0.15;
  private static final double OTHER_SPEAKER = -0.25;
  private static final double UNKNOWN_SPEAKER = -0.05;
  private static final int SHORTEST_RUN = 3;
  private static final int LONGEST_RUN = 5;
  private static final double RUN_WORD = 0.04;
  private static final double ENOUGH_WORDS = 2.5;
  private static final int TOO_FREQUENT = 200;
  private static final int MOST_CANDIDATES = 8;

  private final WordOverlap overlap;
  private final Map<String, String> people = new HashMap<>();

  QuoteMatcher(WordOverlap overlap, List<AnchorPair> names) {
    this.overlap = overlap;
    for (AnchorPair pair : names) {
      people.put(pair.source().normal(), pair.target().normal());
    }
  }

  List<AnchorPair> match(List<Anchor> source, List<Anchor> target) {
    List<QuoteWords> sources = quotes(source, Language.SWEDISH);
    List<QuoteWords> targets = quotes(target, Language.ENGLISH);
    List<Candidate> candidates = candidates(sources, targets);
    candidates.sort(
        Comparator.comparingDouble(Candidate::score)
            .reversed()
            .thenComparing(pair -> pair.source().anchor().span())
            .thenComparing(pair -> pair.target().anchor().span()));
    List<Candidate> chosen = new ArrayList<>();
    Map<QuoteWords, List<Candidate>> partners = new LinkedHashMap<>();
    for (Candidate candidate : candidates) {
      if (mayJoin(candidate, partners)) {
        partners.computeIfAbsent(candidate.source(), unseen -> new ArrayList<>()).add(candidate);
        partners.computeIfAbsent(candidate.target(), unseen -> new ArrayList<>()).add(candidate);
        chosen.add(candidate);
      }
    }
    addNested(sources, targets, chosen, partners.keySet());
    List<AnchorPair> pairs = new ArrayList<>();
    for (Candidate pair : chosen) {
      pairs.add(toPair(pair, partners));
    }
    return pairs;
  }

  /** Pairs the quotes inside two quotes that are a pair, if there is one on either side. */
  private static void addNested(
      List<QuoteWords> sources,
      List<QuoteWords> targets,
      List<Candidate> chosen,
      Set<QuoteWords> paired) {
    for (Candidate outer : List.copyOf(chosen)) {
      List<QuoteWords> inSource = inside(outer.source(), sources);
      List<QuoteWords> inTarget = inside(outer.target(), targets);
      if (inSource.size() == 1
          && inTarget.size() == 1
          && !paired.contains(inSource.get(0))
          && !paired.contains(inTarget.get(0))) {
        chosen.add(new Candidate(inSource.get(0), inTarget.get(0), outer.score() * NESTED));
      }
    }
  }

  private static List<QuoteWords> inside(QuoteWords outer, List<QuoteWords> quotes) {
    List<QuoteWords> inner = new ArrayList<>();
    for (int i = quotes.indexOf(outer) + 1; i < quotes.size(); i++) {
      if (!outer.anchor().span().contains(quotes.get(i).anchor().span())) {
        break;
      }
      inner.add(quotes.get(i));
    }
    return inner;
  }

  /** Returns what is said; the titles of works between marks are matched as names. */
  private static List<QuoteWords> quotes(List<Anchor> anchors, Language language) {
    Map<String, Double> weights = NameWeights.of(anchors);
    Set<Span> titles =
        anchors.stream()
            .filter(anchor -> anchor.kind() == AnchorKind.WORK)
            .map(Anchor::span)
            .collect(Collectors.toSet());
    List<QuoteWords> quotes = new ArrayList<>();
    for (Anchor anchor : anchors) {
      if (anchor.kind() == AnchorKind.QUOTE && !titles.contains(anchor.span())) {
        quotes.add(QuoteWords.of(anchor, language, weights));
      }
    }
    return quotes;
  }

  private List<Candidate> candidates(List<QuoteWords> sources, List<QuoteWords> targets) {
    Map<String, List<QuoteWords>> byWord = new HashMap<>();
    for (QuoteWords target : targets) {
      for (String word : target.content()) {
        byWord.computeIfAbsent(word, unseen -> new ArrayList<>()).add(target);
      }
    }
    List<Candidate> candidates = new ArrayList<>();
    for (QuoteWords source : sources) {
      Map<QuoteWords, Integer> shared = new HashMap<>();
      for (String word : source.content()) {
        for (String translation : overlap.targetWordsFor(word)) {
          List<QuoteWords> holders = byWord.getOrDefault(translation, List.of());
          if (holders.size() <= TOO_FREQUENT) {
            holders.forEach(target -> shared.merge(target, 1, Integer::sum));
          }
        }
      }
      best(shared).forEach(target -> add(source, target, candidates));
    }
    return candidates;
  }

  /**
   * Returns the quotes that share most words, so that long texts cost no more than their length.
   */
  private static List<QuoteWords> best(Map<QuoteWords, Integer> shared) {
    return shared.keySet().stream()
        .sorted(
            Comparator.comparing((QuoteWords target) -> -shared.get(target))
                .thenComparing(target -> target.anchor().span()))
        .limit(MOST_CANDIDATES)
        .collect(Collectors.toList());
  }

  private void add(QuoteWords source, QuoteWords target, List<Candidate> candidates) {
    double[] coverage = source.coverage(target, overlap);
    boolean sourceShorter = source.weight() <= target.weight();
    double shorter = sourceShorter ? coverage[0] : coverage[1];
    double longer = sourceShorter ? coverage[1] : coverage[0];
    double size = Math.min(1, Math.min(source.weight(), target.weight()) / ENOUGH_WORDS);
    double speaker = speaker(source.anchor(), target.anchor());
    double share = size < 1 && speaker != SAME_SPEAKER ? SHORTER_SHARE_OF_FEW : SHORTER_SHARE;
    double words = share * shorter + (1 - share) * longer;
    int run = Math.min(LONGEST_RUN, source.longestRun(target, overlap));
    double phrase = run < SHORTEST_RUN ? 0 : run * RUN_WORD;
    double score = words * (speaker == SAME_SPEAKER ? Math.sqrt(size) : size) + speaker + phrase;
    if (score >= LEAST) {
      candidates.add(new Candidate(source, target, Math.min(1, score)));
    }
  }

  private double speaker(Anchor source, Anchor target) {
    if (source.speaker().isEmpty() || target.speaker().isEmpty()) {
      return UNKNOWN_SPEAKER;
    }
    String known = people.getOrDefault(source.speaker(), source.speaker());
    return known.equals(target.speaker()) ? SAME_SPEAKER : OTHER_SPEAKER;
  }

  /** Tells whether a pair may stand beside those chosen before it. */
  private boolean mayJoin(Candidate pair, Map<QuoteWords, List<Candidate>> partners) {
    List<Candidate> ofSource = partners.getOrDefault(pair.source(), List.of());
    List<Candidate> ofTarget = partners.getOrDefault(pair.target(), List.of());
    if (ofSource.isEmpty() && ofTarget.isEmpty()) {
      return true;
    }
    if (!ofSource.isEmpty() && !ofTarget.isEmpty()) {
      return false;
    }
    return ofSource.isEmpty()
        ? ofTarget.stream().allMatch(other -> isSameBreath(other.source(), pair.source()))
            && explainsRest(pair.target(), pair.source(), ofTarget, true)
        : ofSource.stream().allMatch(other -> isSameBreath(other.target(), pair.target()))
            && explainsRest(pair.source(), pair.target(), ofSource, false);
  }

  private static boolean isSameBreath(QuoteWords one, QuoteWords other) {
    return one.anchor().normal().equals(other.anchor().normal())
        && one.anchor().normal().length() > one.anchor().text().length()
        && !one.anchor().span().overlaps(other.anchor().span());
  }

  /** Tells whether a part is covered by what the parts before it left of the whole. */
  private boolean explainsRest(
      QuoteWords whole, QuoteWords part, List<Candidate> others, boolean wholeIsTarget) {
    Set<Integer> used = new HashSet<>();
    for (Candidate other : others) {
      QuoteWords earlier = wholeIsTarget ? other.source() : other.target();
      used.addAll(whole.matched(earlier, overlap, wholeIsTarget));
    }
    return whole.coverageOf(part, overlap, wholeIsTarget, used) >= LEAST_REST;
  }

  /** Cuts a whole that has several partners down to the sentence that each stands for. */
  private AnchorPair toPair(Candidate pair, Map<QuoteWords, List<Candidate>> partners) {
    Anchor source = pair.source().anchor();
    Anchor target = pair.target().anchor();
    if (partners.getOrDefault(pair.source(), List.of()).size() > 1) {
      source = bestSentence(pair.source(), pair.target(), false);
    }
    if (partners.getOrDefault(pair.target(), List.of()).size() > 1) {
      target = bestSentence(pair.target(), pair.source(), true);
    }
    return new AnchorPair(source, target, pair.score());
  }

  private Anchor bestSentence(QuoteWords whole, QuoteWords part, boolean wholeIsTarget) {
    QuoteWords best = whole;
    double most = 0;
    for (QuoteWords sentence : whole.sentences()) {
      double covered = sentence.coverageOf(part, overlap, wholeIsTarget, Set.of());
      if (covered > most) {
        most = covered;
        best = sentence;
      }
    }
    return best.anchor();
  }

  private record Candidate(QuoteWords source, QuoteWords target, double score) {}
}
