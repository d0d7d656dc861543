package org.ankare.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.Timer;
import java.util.TimerTask;
import java.util.function.LongSupplier;
import org.ankare.text.Progress;

/**
 * Shows on a terminal, in a line that is written anew again and again, how far long work has come:
 * {@code aligning: 45 %, 1,230 sentences/s, 0:08 left}. Shows nothing of work that takes under a
 * second. The line is never wider than a terminal, and gone when this is closed.
 *
 * <p>Who works only leaves word; a thread of its own looks at the clock and writes.
 */
final class ProgressLine implements Progress, AutoCloseable {
  /** How many columns the smallest usual terminal has; the last one would make it wrap. */
  static final int WIDTH = 79;

  private static final double SECOND = 1e9;
  private static final long BETWEEN_MILLISECONDS = 200;

  /** A stage that has run for less has no rate worth telling. */
  private static final double LEAST_SECONDS = 0.5;

  private final PrintWriter err;
  private final boolean isShown;
  private final LongSupplier nanoTime;
  private final long opened;
  private Timer timer;
  private Stage stage;
  private long done;
  private OptionalLong total = OptionalLong.empty();
  private long begun;
  private int width;

  /**
   * Makes the line.
   *
   * @param err standard error
   * @param isShown whether that is a terminal whose user wants to know
   * @param nanoTime a clock such as {@link System#nanoTime}
   */
  ProgressLine(PrintWriter err, boolean isShown, LongSupplier nanoTime) {
    this.err = err;
    this.isShown = isShown;
    this.nanoTime = nanoTime;
    opened = nanoTime.getAsLong();
  }

  /** Begins to write the line five times a second, if it is to be shown. */
  ProgressLine start() {
    if (isShown) {
      timer = new Timer("progress", true);
      timer.schedule(
          new TimerTask() {
            @Override
            public void run() {
              show();
            }
          },
          BETWEEN_MILLISECONDS,
          BETWEEN_MILLISECONDS);
      // Whoever stops the program with Ctrl-C is not left with half a line.
      Runtime.getRuntime().addShutdownHook(new Thread(this::close));
    }
    return this;
  }

  /** Takes the line away while something else is said on standard error. */
  synchronized void pause(Runnable saying) {
    erase();
    saying.run();
  }

  @Override
  public void at(Stage newStage, long newDone, OptionalLong newTotal) {
    if (isShown) {
      note(newStage, newDone, newTotal);
    }
  }

  private synchronized void note(Stage newStage, long newDone, OptionalLong newTotal) {
    // Several workers may leave word in any order, but only who begins says 0.
    if (!newStage.equals(stage) || newDone == 0) {
      stage = newStage;
      begun = nanoTime.getAsLong();
    }
    done = newDone;
    total = newTotal;
  }

  /** Writes the line as things stand. */
  synchronized void show() {
    long now = nanoTime.getAsLong();
    if (isShown && stage != null && now - opened >= SECOND) {
      write(line((now - begun) / SECOND));
    }
  }

  private String line(double seconds) {
    StringBuilder line = new StringBuilder(stage.work());
    String separator = ": ";
    if (total.isPresent()) {
      line.append(separator).append(done * 100 / Math.max(1, total.getAsLong())).append(" %");
      separator = ", ";
    } else if (done > 0) {
      line.append(separator).append(grouped(done)).append(' ').append(stage.things());
      separator = ", ";
    }
    if (done > 0 && seconds >= LEAST_SECONDS) {
      double rate = done / seconds;
      line.append(separator).append(pace(rate));
      if (total.isPresent()) {
        line.append(", ").append(clock((total.getAsLong() - done) / rate)).append(" left");
      }
    } else if (done == 0) {
      line.append(separator).append(clock(seconds));
    }
    return line.substring(0, Math.min(WIDTH, line.length()));
  }

  private String pace(double rate) {
    return rate < 2
        ? String.format(Locale.ROOT, "%.1f s each", 1 / rate)
        : grouped(Math.round(rate)) + (total.isPresent() ? " " + stage.things() : "") + "/s";
  }

  private static String grouped(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  private static String clock(double seconds) {
    long whole = Math.round(seconds);
    return whole >= 3600
        ? String.format(Locale.ROOT, "%d:%02d:%02d", whole / 3600, whole / 60 % 60, whole % 60)
        : String.format(Locale.ROOT, "%d:%02d", whole / 60, whole % 60);
  }

  /** Writes over the line that stands there. */
  private void write(String line) {
    err.print("\r" + line + " ".repeat(Math.max(0, width - line.length())));
    err.flush();
    width = line.length();
  }

  /** Takes the line away. */
  @Override
  public synchronized void close() {
    if (timer != null) {
      timer.cancel();
    }
    stage = null;
    erase();
  }

  private void erase() {
    if (width > 0) {
      write("");
      err.print("\r");
      err.flush();
    }
  }
}
