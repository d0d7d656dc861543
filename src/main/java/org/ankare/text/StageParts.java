package org.ankare.text;

/**
 * A stage that is done in parts, one after the other, each of which counts steps of its own. What
 * is told is how much of the whole is done, so that the time left is that of the whole.
 *
 * @param progress is told
 * @param stage the whole
 * @param total how many things the whole is done with
 */
public record StageParts(Progress progress, Progress.Stage stage, long total) {
  /** Returns the parts of a stage, and says that it has begun. */
  public static StageParts begin(Progress progress, Progress.Stage stage, long total) {
    progress.at(stage, 0, total);
    return new StageParts(progress, stage, total);
  }

  /** Returns the stage as one part. */
  public Steps whole() {
    return part(0, 1);
  }

  /**
   * Returns a part.
   *
   * @param from how much of the time of the whole, 0 to 1, has gone when it begins
   * @param until how much has gone when it is done
   */
  public Steps part(double from, double until) {
    return (done, steps) ->
        progress.at(stage, Math.round(total * (from + (until - from) * done / steps)), total);
  }
}
