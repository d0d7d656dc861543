package org.ankare.text;

/**
 * A stage that is done in parts, one after the other, each of which counts steps of its own. What
 * is told is how much of the whole is done, so that the time left is that of the whole.
 */
public final class StageParts {
  private final Progress progress;
  private final Progress.Stage stage;
  private final long total;
  private double begun;

  /**
   * Begins the stage.
   *
   * @param total how many things the whole is done with
   */
  public StageParts(Progress progress, Progress.Stage stage, long total) {
    this.progress = progress;
    this.stage = stage;
    this.total = total;
    progress.at(stage, 0, total);
  }

  /**
   * Begins the next part.
   *
   * @param share how much of the time of the whole it takes, 0 to 1; all parts together take 1
   */
  public Steps next(double share) {
    double from = begun;
    begun += share;
    return (done, steps) ->
        progress.at(stage, Math.round(total * (from + share * done / steps)), total);
  }
}
