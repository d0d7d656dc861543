package org.ankare.io;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.ankare.bitext.WrittenBead;
import org.ankare.bitext.WrittenSide;
import org.ankare.text.InputException;

/**
 * Gives a format the beads that it can hold, and knows what was left out: of the beads, and of what
 * is known of them.
 */
public final class FittedBeads implements BeadSink {
  private final AlignmentFormat format;
  private final BeadSink out;
  private final OptionalDouble least;
  private final Map<BeadPart, Long> lost = new EnumMap<>(BeadPart.class);
  private final Map<BeadPart, Long> lacking = new EnumMap<>(BeadPart.class);
  private List<String> notes = List.of();
  private long rejected;
  private long alone;
  private long unrated;

  /**
   * Makes the sink.
   *
   * @param out what writes the format
   * @param least linked beads that are less sure are left out; those that do not tell are kept
   */
  public FittedBeads(AlignmentFormat format, BeadSink out, OptionalDouble least) {
    this.format = format;
    this.out = out;
    this.least = least;
  }

  @Override
  public void begin(AlignmentHead head) throws IOException {
    notes = head.beyond(format.scope().notes());
    out.begin(head);
  }

  @Override
  public void add(WrittenBead bead) throws IOException, InputException {
    if (fits(bead)) {
      for (BeadPart part : BeadPart.values()) {
        if (!format.scope().holds().contains(part) && part.isIn(bead)) {
          lost.merge(part, 1L, Long::sum);
        }
      }
      out.add(bead);
    }
  }

  private boolean fits(WrittenBead bead) {
    if (bead.isRejected() && !format.scope().rejected()) {
      rejected++;
      return false;
    }
    if (bead.isNull() && !format.scope().nullBeads()) {
      alone++;
      return false;
    }
    for (BeadPart part : format.scope().needs()) {
      if (lacks(bead.source(), part) || lacks(bead.target(), part)) {
        lacking.merge(part, 1L, Long::sum);
        return false;
      }
    }
    return isSure(bead);
  }

  private static boolean lacks(WrittenSide side, BeadPart part) {
    return !side.isEmpty()
        && (part == BeadPart.TEXTS ? side.texts().isEmpty() : side.ids().isEmpty());
  }

  private boolean isSure(WrittenBead bead) {
    if (least.isEmpty() || bead.isNull()) {
      return true;
    }
    unrated += bead.confidence().isEmpty() ? 1 : 0;
    return bead.confidence().orElse(1) >= least.getAsDouble();
  }

  @Override
  public void end() throws IOException, InputException {
    out.end();
  }

  /** Returns which beads were left out, and what is not written as it was. */
  @Override
  public List<String> remarks() {
    List<String> remarks = new ArrayList<>();
    if (rejected > 0) {
      remarks.add(Counts.of(rejected, "rejected bead") + " left out: " + format + " is for use");
    }
    if (alone > 0) {
      remarks.add(
          Counts.of(alone, "bead") + " of one side left out: " + format + " holds pairs only");
    }
    lacking.forEach(
        (part, count) ->
            remarks.add(
                Counts.of(count, "bead")
                    + " without "
                    + part.label()
                    + " left out: "
                    + format
                    + " needs them"));
    if (unrated > 0) {
      remarks.add(Counts.of(unrated, "bead") + " without confidence kept");
    }
    remarks.addAll(out.remarks());
    return remarks;
  }

  /** Returns what the format has no place for, a line for all that as many beads have. */
  public List<String> losses() {
    List<String> losses = new ArrayList<>();
    if (!notes.isEmpty()) {
      losses.add(format + " holds " + without(notes) + ": left out");
    }
    Map<Long, List<String>> byCount = new LinkedHashMap<>();
    lost.forEach(
        (part, count) ->
            byCount.computeIfAbsent(count, any -> new ArrayList<>()).add(part.label()));
    byCount.forEach(
        (count, parts) ->
            losses.add(
                format + " holds " + without(parts) + ": left out of " + Counts.of(count, "bead")));
    return losses;
  }

  private static String without(List<String> parts) {
    String listed = parts.stream().map(part -> "no " + part).collect(Collectors.joining(", "));
    int last = listed.lastIndexOf(", ");
    return last < 0 ? listed : listed.substring(0, last) + " and" + listed.substring(last + 1);
  }
}
