package org.ankare.filter;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.ankare.bitext.TextPair;
import org.ankare.bitext.WrittenBead;
import org.ankare.bitext.WrittenSide;
import org.ankare.lexicon.Lexicon;

/**
 * Measures the filter on the beads of aligned sets, which are good rows, and on the same rows with
 * {@link Noise}: how many good ones it rejects, and how many bad ones for which reason.
 *
 * <p>Usage: {@code FilterMeasure SETS_FOLDER SET…}; with {@code -Drejected=true} the good rows that
 * were rejected are listed.
 */
public final class FilterMeasure {
  private static final double NOISY = 0.3;
  private static final int ROUNDS = 5;

  private final PrintStream out;
  private final List<String> foreign;

  private FilterMeasure(PrintStream out) throws IOException {
    this.out = out;
    this.foreign =
        Files.readAllLines(Path.of("src/test/resources/filter/other-languages.tsv")).stream()
            .map(line -> line.substring(line.indexOf('\t') + 1))
            .toList();
  }

  public static void main(String[] args) throws IOException {
    FilterMeasure measure =
        new FilterMeasure(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    List<TextPair> all = new ArrayList<>();
    for (int i = 1; i < args.length; i++) {
      List<TextPair> pairs = GoldRows.read(Path.of(args[0]), args[i]);
      measure.clean(args[i], pairs);
      all.addAll(pairs);
    }
    measure.noisy(all);
  }

  /** Prints how many good rows of a set are rejected, and for which reasons. */
  private void clean(String set, List<TextPair> pairs) {
    Map<Reason, Integer> counts = new EnumMap<>(Reason.class);
    int rejected = 0;
    int duplicates = 0;
    List<Verdict> verdicts = judge(pairs);
    for (int i = 0; i < pairs.size(); i++) {
      List<Rejection> why = verdicts.get(i).rejections();
      why.forEach(rejection -> counts.merge(rejection.reason(), 1, Integer::sum));
      boolean isRepeated = why.stream().allMatch(FilterMeasure::isDuplicate);
      rejected += isRepeated ? 0 : 1;
      duplicates += isRepeated && !why.isEmpty() ? 1 : 0;
      if (Boolean.getBoolean("rejected") && !why.isEmpty()) {
        out.println(why + "\n    " + pairs.get(i).source() + "\n    " + pairs.get(i).target());
      }
    }
    out.printf(
        Locale.ROOT,
        "%-12s %d rows, %d rejected (%.2f %%), %d repeated: %s%n",
        set,
        pairs.size(),
        rejected,
        100.0 * rejected / pairs.size(),
        duplicates,
        counts);
  }

  private static boolean isDuplicate(Rejection rejection) {
    return rejection.reason() == Reason.DUPLICATE || rejection.reason() == Reason.NEAR_DUPLICATE;
  }

  /** Prints for each kind of noise how much is found, and for each reason how often it is right. */
  private void noisy(List<TextPair> pairs) {
    Map<Noise, int[]> found = new EnumMap<>(Noise.class);
    Map<Reason, int[]> right = new EnumMap<>(Reason.class);
    for (int round = 0; round < ROUNDS; round++) {
      List<Optional<Noise>> noises = new ArrayList<>();

      List<Verdict> verdicts = judge(noisy(pairs, new Random(round), noises));
      for (int i = 0; i < pairs.size(); i++) {
        Optional<Noise> noise = noises.get(i);
        List<Reason> why = verdicts.get(i).rejections().stream().map(Rejection::reason).toList();
        noise.ifPresent(
            kind ->
                count(
                    found.computeIfAbsent(kind, unseen -> new int[3]),
                    !why.isEmpty(),
                    why.contains(kind.expected())));
        why.forEach(
            reason ->
                count(
                    right.computeIfAbsent(reason, unseen -> new int[3]),
                    noise.isPresent(),
                    noise.filter(kind -> kind.expected() == reason).isPresent()));
      }
    }
    out.println("noise\trows\trejected\tfor the expected reason");
    found.forEach((noise, counts) -> row(noise + " → " + noise.expected().label(), counts));
    out.println("reason\trows\tnoisy\tof that kind");
    right.forEach((reason, counts) -> row(reason.label(), counts));
  }

  private static void count(int[] counts, boolean one, boolean other) {
    counts[0]++;
    counts[1] += one ? 1 : 0;
    counts[2] += other ? 1 : 0;
  }

  private void row(String name, int... counts) {
    out.printf(
        Locale.ROOT,
        "%-32s\t%d\t%.3f\t%.3f%n",
        name,
        counts[0],
        counts[1] / (double) counts[0],
        counts[2] / (double) counts[0]);
  }

  private List<TextPair> noisy(List<TextPair> pairs, Random chance, List<Optional<Noise>> noises) {
    List<TextPair> rows = new ArrayList<>();
    for (int i = 0; i < pairs.size(); i++) {
      Optional<Noise> noise = Optional.empty();
      if (i > 0 && chance.nextDouble() < NOISY) {
        noise = Optional.of(Noise.values()[chance.nextInt(Noise.values().length)]);
      }
      int earlier = i == 0 ? 0 : chance.nextInt(i);
      while (earlier > 0 && noises.get(earlier).isPresent()) {
        earlier--;
      }
      Noise.Spot spot =
          new Noise.Spot(
              pairs.get(i),
              pairs.get((i + 1) % pairs.size()),
              pairs.get(earlier),
              foreign.get(chance.nextInt(foreign.size())),
              chance);
      Optional<TextPair> row = noise.flatMap(kind -> kind.of(spot));
      rows.add(row.orElse(pairs.get(i)));
      noises.add(noise.filter(kind -> row.isPresent()));
    }
    return rows;
  }

  private static List<Verdict> judge(List<TextPair> pairs) {
    return new BitextFilter(FilterLimits.DEFAULT, Lexicon.shipped())
        .judge(
            pairs.stream()
                .map(
                    pair ->
                        new WrittenBead(
                            new WrittenSide(List.of(), List.of(pair.source())),
                            new WrittenSide(List.of(), List.of(pair.target()))))
                .toList());
  }
}
