package io.github.locus.cli;

import java.io.PrintWriter;
import java.util.Optional;

/**
 * One line on standard error that tells how far a long run is, and is wiped in the end. Only where
 * standard error is a terminal, which the launcher tells by {@code LOCUS_PROGRESS}: never in a pipe
 * or a file, and not where the user wants quiet.
 */
final class ProgressLine implements Runnable, AutoCloseable {
  private static final String WIPE = "\r\u001b[K";

  private final Optional<PrintWriter> err;
  private final String what;
  private final int all;
  private int done;

  private ProgressLine(Optional<PrintWriter> err, String what, int all) {
    this.err = err;
    this.what = what;
    this.all = all;
  }

  /**
   * @param terminal where to tell it
   * @param quiet whether nobody wants to know
   * @param what what is counted
   * @param all how many there will be
   * @return the line; call {@link #run} after each
   */
  static ProgressLine start(Terminal terminal, boolean quiet, String what, int all) {
    boolean shown = !quiet && terminal.watched();
    return new ProgressLine(shown ? Optional.of(terminal.err()) : Optional.empty(), what, all);
  }

  /**
   * A line for work whose length nobody knows.
   *
   * @param terminal where to tell it
   * @param quiet whether nobody wants to know
   * @param what what is being done
   * @return the line, which stands until it is closed
   */
  static ProgressLine during(Terminal terminal, boolean quiet, String what) {
    ProgressLine line = start(terminal, quiet, what, 0);
    line.show("");
    return line;
  }

  @Override
  public synchronized void run() {
    done++;
    show(" " + done + "/" + all);
  }

  /** Shows how far it is. */
  synchronized void show(String state) {
    err.ifPresent(
        out -> {
          out.print(WIPE + what + state);
          out.flush();
        });
  }

  /** Makes room for another line. */
  synchronized void wipe() {
    close();
  }

  @Override
  public synchronized void close() {
    err.ifPresent(
        out -> {
          out.print(WIPE);
          out.flush();
        });
  }
}
