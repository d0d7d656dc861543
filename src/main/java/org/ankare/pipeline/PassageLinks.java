package org.ankare.pipeline;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.ankare.bitext.Bead;

/**
 * How much of each passage is answered in which passages of the other side: the length of its
 * linked sentences, each times the confidence of its bead. A bead that reaches over several
 * passages is shared out by their lengths in it.
 */
final class PassageLinks {
  private final PassageMap passages;
  private final List<TreeMap<Integer, Double>> answers;

  PassageLinks(PassageMap passages) {
    this.passages = passages;
    answers =
        IntStream.range(0, passages.size()).mapToObj(p -> new TreeMap<Integer, Double>()).toList();
  }

  /** Returns for each passage of the other side how much of this one it answers. */
  Map<Integer, Double> answers(int passage) {
    return answers.get(passage);
  }

  /** Adds a bead that is not null. */
  void add(Bead bead) {
    Map<Integer, Integer> sources = new TreeMap<>();
    Map<Integer, Integer> targets = new TreeMap<>();
    bead.sources()
        .forEach(i -> sources.merge(passages.ofSource(i), passages.sourceLength(i), Integer::sum));
    bead.targets()
        .forEach(j -> targets.merge(passages.ofTarget(j), passages.targetLength(j), Integer::sum));
    share(sources, targets, bead.confidence());
    share(targets, sources, bead.confidence());
  }

  private void share(
      Map<Integer, Integer> asked, Map<Integer, Integer> answering, double confidence) {
    double whole = answering.values().stream().mapToInt(Integer::intValue).sum();
    asked.forEach(
        (passage, length) ->
            answering.forEach(
                (other, part) ->
                    answers
                        .get(passage)
                        .merge(other, confidence * length * part / whole, Double::sum)));
  }
}
