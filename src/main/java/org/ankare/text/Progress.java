package org.ankare.text;

/** Is told how far a long piece of work has come; may be called from any thread. */
@FunctionalInterface
public interface Progress {
  /** Tells nobody. */
  Progress NONE = (stage, done, total) -> {};

  /**
   * Says that so much of a stage is done.
   *
   * @param stage what is being done, in words for the user: {@code training words}
   * @param done how many steps are done
   * @param total how many there are, at least as many
   */
  void at(String stage, long done, long total);
}
