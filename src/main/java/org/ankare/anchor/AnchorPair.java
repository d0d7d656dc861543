package org.ankare.anchor;

import java.util.Objects;

/**
 * Two anchors that say the same in the two languages.
 *
 * @param source the Swedish one
 * @param target the English one
 * @param confidence how sure, 0 to 1
 */
public record AnchorPair(Anchor source, Anchor target, double confidence) {
  /** Checks that both anchors are there and that the confidence is a fraction. */
  public AnchorPair {
    Objects.requireNonNull(source);
    Objects.requireNonNull(target);
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("bad confidence " + confidence);
    }
  }

  /** Tells whether either side is indirect speech. */
  public boolean isIndirect() {
    return source.kind() == AnchorKind.SPEECH || target.kind() == AnchorKind.SPEECH;
  }
}
