package org.ankare.text;

/** Is told how many steps of a part of some work are done; may be called from any thread. */
@FunctionalInterface
public interface Steps {
  /** Tells nobody. */
  Steps NONE = (done, total) -> {};

  /**
   * Says that so many steps are done.
   *
   * @param total how many there are, at least as many and more than 0
   */
  void at(long done, long total);
}
