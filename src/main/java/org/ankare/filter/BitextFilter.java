package org.ankare.filter;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ankare.bitext.Decision;
import org.ankare.bitext.WrittenBead;
import org.ankare.lexicon.Lexicon;

/**
 * Judges the rows of a bitext in their order. Of earlier rows it remembers hashes alone, and those
 * only of rows that were kept, so that of equal rows the first good one is kept and what was kept
 * is kept again. What a person has accepted or edited is checked for duplicates only.
 */
public final class BitextFilter {
  /** How many rows one task takes. */
  private static final int TASK = 64;

  private final Map<Reason, RowCheck> checks = new EnumMap<>(Reason.class);
  private final Optional<ConfidenceCheck> confidence;
  private final Duplicates duplicates;
  private int count;

  /**
   * Makes a filter for one bitext.
   *
   * @param lexicon by which rows without a confidence of their own are judged
   */
  public BitextFilter(FilterLimits limits, Lexicon lexicon) {
    checks.put(Reason.DECISION, BitextFilter::decision);
    checks.put(Reason.TOO_SHORT, SizeCheck.atLeast(limits.minWords()));
    checks.put(Reason.TOO_LONG, SizeCheck.atMost(limits.maxWords()));
    checks.put(Reason.MOJIBAKE, new MojibakeCheck());
    checks.put(Reason.COPY, new CopyCheck(lexicon));
    checks.put(Reason.LANGUAGE, new LanguageCheck());
    checks.put(Reason.LENGTH_RATIO, new LengthCheck(limits.maxRatio()));
    checks.put(Reason.NUMBERS, new NumberCheck());
    checks.put(Reason.NAMES, new NameCheck(lexicon));
    checks.keySet().retainAll(limits.reasons());
    confidence =
        Optional.of(new ConfidenceCheck(lexicon, limits.minConfidence()))
            .filter(check -> limits.reasons().contains(Reason.CONFIDENCE));
    duplicates = new Duplicates(limits.reasons());
  }

  private static Optional<String> decision(Row row) {
    return row.bead().isRejected() ? Optional.of("a person has rejected it") : Optional.empty();
  }

  /**
   * Judges the next rows; takes time linear in their length, and as many threads as there are
   * processors. The verdicts do not depend on how rows are handed over together.
   */
  public List<Verdict> judge(List<WrittenBead> beads) {
    List<Row> rows = beads.parallelStream().map(Row::of).toList();
    List<List<Rejection>> rejections =
        IntStream.range(0, (rows.size() + TASK - 1) / TASK)
            .parallel()
            .mapToObj(task -> rows.subList(task * TASK, Math.min(rows.size(), (task + 1) * TASK)))
            .map(this::judgeApart)
            .flatMap(List::stream)
            .toList();
    List<Verdict> verdicts = new ArrayList<>(rows.size());
    for (int i = 0; i < rows.size(); i++) {
      count++;
      List<Rejection> all = new ArrayList<>(rejections.get(i));
      duplicates.check(rows.get(i), count, all);
      verdicts.add(new Verdict(count, all));
    }
    return verdicts;
  }

  /** Returns what speaks against each row by itself. */
  private List<List<Rejection>> judgeApart(List<Row> rows) {
    List<Optional<String>> doubts = confidence.map(check -> check.against(rows)).orElse(List.of());
    List<List<Rejection>> rejections = new ArrayList<>(rows.size());
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      List<Rejection> found = new ArrayList<>();
      rejections.add(found);
      if (isApproved(row)) {
        continue;
      }
      checks.forEach(
          (reason, check) ->
              check.against(row).ifPresent(said -> found.add(new Rejection(reason, said))));
      if (!doubts.isEmpty()) {
        doubts.get(i).ifPresent(said -> found.add(new Rejection(Reason.CONFIDENCE, said)));
      }
    }
    return rejections;
  }

  private static boolean isApproved(Row row) {
    return row.bead().decision().filter(decision -> decision != Decision.REJECTED).isPresent();
  }
}
