package org.ankare.anchor;

import java.util.Objects;

/**
 * How two values stand to each other. Symmetric; every value is equal to itself.
 *
 * @param kind equal, near, contradicting or unrelated
 * @param nearness 1 if equal, above 0 if near, else 0
 */
public record ValueRelation(Kind kind, double nearness) {
  static final ValueRelation EQUAL = new ValueRelation(Kind.EQUAL, 1);
  static final ValueRelation UNRELATED = new ValueRelation(Kind.UNRELATED, 0);
  static final ValueRelation CONTRADICTING = new ValueRelation(Kind.CONTRADICTING, 0);

  /** Checks that the nearness fits the kind. */
  public ValueRelation {
    Objects.requireNonNull(kind);
    boolean fits =
        switch (kind) {
          case EQUAL -> nearness == 1;
          case NEAR -> nearness > 0 && nearness < 1;
          default -> nearness == 0;
        };
    if (!fits) {
      throw new IllegalArgumentException(kind + " with nearness " + nearness);
    }
  }

  /** What two values can be to each other. */
  public enum Kind {
    /** The same number, day or time; a unit may be said on one side only. */
    EQUAL,
    /** The same but for rounding, conversion to another unit, or what one side leaves out. */
    NEAR,
    /** Of one unit or day, but not the same: if they mean the same thing, one is wrong. */
    CONTRADICTING,
    /** Nothing to each other. */
    UNRELATED
  }

  static ValueRelation near(double nearness) {
    return new ValueRelation(Kind.NEAR, Math.max(0.01, Math.min(0.99, nearness)));
  }

  /** Returns how the values of two anchors, each a number or a date, stand to each other. */
  public static ValueRelation of(Anchor one, Anchor other) {
    boolean dates = one.kind() == AnchorKind.DATE;
    if (dates != (other.kind() == AnchorKind.DATE)) {
      return UNRELATED;
    }
    return dates
        ? DateValue.relation(one.normal(), other.normal())
        : NumberValue.of(one).relation(NumberValue.of(other));
  }
}
