package org.ankare.bitext;

import java.util.Objects;
import org.ankare.text.Span;

/**
 * A place of one text where it names, counts or quotes something that the other text has, too.
 *
 * @param kind {@link EvidenceKind#NAME}, {@link EvidenceKind#NUMBER} or {@link EvidenceKind#QUOTE}
 * @param span where it stands in its document
 * @param thing what is mentioned, numbered from 0: mentions of the same thing, on either side, have
 *     the same number
 */
public record Mention(EvidenceKind kind, Span span, int thing) {
  /** Checks that no part is null and that the number is none below 0. */
  public Mention {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(span);
    if (thing < 0) {
      throw new IllegalArgumentException("bad thing " + thing);
    }
  }
}
