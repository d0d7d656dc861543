package org.ankare.filter;

import java.util.Optional;

/** Looks for one reason against a row. May be asked by several threads at once. */
@FunctionalInterface
interface RowCheck {
  /** Returns what speaks against a row, in words for people; empty if nothing does. */
  Optional<String> against(Row row);
}
