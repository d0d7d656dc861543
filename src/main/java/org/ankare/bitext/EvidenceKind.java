package org.ankare.bitext;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What sort of reason an {@link Evidence} is. */
public enum EvidenceKind {
  /** How common beads of this shape are. */
  SHAPE,
  /** How well the lengths agree. */
  LENGTH,
  /** How much of a sentence is answered as a whole. */
  COVERAGE,
  /** Where sentences of one side are cut that stand together. */
  BORDER,
  /** The marks that the two sides open and end with. */
  MARK,
  /** A word and its translation. */
  WORD,
  /** A word of either side whose translation was not found. */
  UNMATCHED,
  /** A name on both sides. */
  NAME,
  /** A number, date or time on both sides. */
  NUMBER,
  /** A quotation on both sides. */
  QUOTE,
  /** Who speaks on either side; empty where that is not known. */
  SPEAKER,
  /** How far the two sentences are from where order would put them. */
  ORDER;

  private static final Map<String, EvidenceKind> BY_LABEL =
      Arrays.stream(values()).collect(Collectors.toMap(EvidenceKind::label, Function.identity()));

  /** Returns the kind of that label, if there is one. */
  public static Optional<EvidenceKind> of(String label) {
    return Optional.ofNullable(BY_LABEL.get(label));
  }

  /** Returns the kind as it is printed: its name in lower case. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
