package org.ankare.text;

import java.util.OptionalLong;

/** Is told how far a long piece of work has come; may be called from any thread. */
@FunctionalInterface
public interface Progress {
  /** Tells nobody. */
  Progress NONE = (stage, done, total) -> {};

  /**
   * Says that so much of a stage is done. Costs little, but is not for the innermost loops.
   *
   * @param done how many of its things are done
   * @param total how many there are, at least as many; empty if that is not known
   */
  void at(Stage stage, long done, OptionalLong total);

  /** Says that so much of a stage is done whose size is known. */
  default void at(Stage stage, long done, long total) {
    at(stage, done, OptionalLong.of(total));
  }

  /** Says that a stage has begun of which nothing more will be told. */
  default void begin(Stage stage) {
    at(stage, 0, OptionalLong.empty());
  }

  /**
   * Something that takes long, in words for the user.
   *
   * @param work what is being done: {@code aligning}
   * @param things what it is done with, in the plural: {@code sentences}
   */
  record Stage(String work, String things) {}
}
