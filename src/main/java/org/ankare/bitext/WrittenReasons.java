package org.ankare.bitext;

import java.util.List;
import java.util.Optional;

/**
 * Why a bead stands, as files hold it.
 *
 * @param anchors what the two sides share, as the column {@code anchors} has it: {@code
 *     name:Peking=Beijing;quote}; empty if nothing or the file has none
 * @param evidence the reasons in their order; empty if the file has none
 * @param speakers who speaks on either side, if the bead is of quotes
 */
public record WrittenReasons(String anchors, List<Evidence> evidence, Optional<TextPair> speakers) {
  /** No reason is known. */
  public static final WrittenReasons NONE = new WrittenReasons("", List.of(), Optional.empty());

  /** Copies the list. */
  public WrittenReasons {
    evidence = List.copyOf(evidence);
  }
}
