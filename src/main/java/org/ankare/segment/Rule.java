package org.ankare.segment;

/** A rule that decides whether a sentence ends at a place. */
interface Rule {
  /** Returns the name of the rule, in capitals. */
  String name();

  /** Returns why it decides as it does, in a few words. */
  String reason();
}
