package org.ankare.align;

/** What an alignment must keep to, whatever it costs. */
interface Constraints {
  /** Allows everything. */
  Constraints NONE =
      new Constraints() {
        @Override
        public boolean allowsBead(int source, int sources, int target, int targets) {
          return true;
        }

        @Override
        public boolean allowsOmission(int source) {
          return true;
        }

        @Override
        public boolean allowsAddition(int target) {
          return true;
        }
      };

  /** Tells whether the bead of so many sentences from two places on may stand. */
  boolean allowsBead(int source, int sources, int target, int targets);

  /** Tells whether a source sentence may stand alone. */
  boolean allowsOmission(int source);

  /** Tells whether a target sentence may stand alone. */
  boolean allowsAddition(int target);
}
