package org.ankare.filter;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Asks whether a row is the same as an earlier one that was kept, or nearly. */
final class Duplicates {
  private final boolean isExact;
  private final boolean isNear;
  private final SeenRows seen = new SeenRows();
  private final NearRows near = new NearRows();

  /** Makes a check for those of the two reasons that are among these. */
  Duplicates(Set<Reason> reasons) {
    isExact = reasons.contains(Reason.DUPLICATE);
    isNear = reasons.contains(Reason.NEAR_DUPLICATE);
  }

  /** Adds what speaks against a row to what is known; a row without fault is remembered. */
  void check(Row row, int number, List<Rejection> rejections) {
    long hash = isExact ? RowHash.of(row) : 0;
    OptionalInt same = isExact ? seen.find(hash) : OptionalInt.empty();
    Optional<byte[]> sketch = isNear && same.isEmpty() ? Sketch.of(row) : Optional.empty();
    OptionalInt like = sketch.map(near::find).orElse(OptionalInt.empty());
    same.ifPresent(
        first -> rejections.add(new Rejection(Reason.DUPLICATE, "duplicate of row " + first)));
    like.ifPresent(
        first -> rejections.add(new Rejection(Reason.NEAR_DUPLICATE, "nearly row " + first)));
    if (rejections.isEmpty()) {
      if (isExact) {
        seen.add(hash, number);
      }
      sketch.ifPresent(kept -> near.add(kept, number));
    }
  }
}
