package io.github.locus.cli;

import io.github.locus.plan.PlanProgress;
import java.time.Duration;

/**
 * Says on standard error how long a plan will take, in a pipe too, and then how far it is.
 *
 * @param terminal where to say it
 * @param common whether anybody wants to hear it
 * @param organisations how many are simulated
 * @param line how far it is
 */
record PlanNotice(Terminal terminal, CommonOptions common, int organisations, ProgressLine line)
    implements PlanProgress {
  @Override
  public void expected(Duration all) {
    if (!common.quiet) {
      line.wipe();
      terminal
          .err()
          .println(
              "locus: "
                  + organisations
                  + " organisations are simulated, which takes about "
                  + words(all));
    }
  }

  @Override
  public void oneMore() {
    line.run();
  }

  /**
   * A duration as one says it.
   *
   * @param time 0 or more
   * @return such as {@code 8 seconds} or {@code 3 minutes}
   */
  static String words(Duration time) {
    long seconds = Math.max(1, Math.round(time.toMillis() / 1000.0));
    if (seconds < 100) {
      return seconds + (seconds == 1 ? " second" : " seconds");
    }
    return Math.round(seconds / 60.0) + " minutes";
  }
}
