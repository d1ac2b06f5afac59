package io.github.locus.cli;

import io.github.locus.plan.PlanProgress;
import io.github.locus.wording.Words;
import java.time.Duration;

/**
 * Says on standard error how long a plan will take, in a pipe too, and then how far it is.
 *
 * @param terminal where to say it
 * @param common whether anybody wants to hear it
 * @param organisations how many are simulated
 * @param line how far it is
 * @param words the words of a language
 */
record PlanNotice(
    Terminal terminal, CommonOptions common, int organisations, ProgressLine line, Words words)
    implements PlanProgress {
  @Override
  public void expected(Duration all) {
    if (!common.quiet) {
      line.wipe();
      String notice =
          words.say(
              "plan.notice",
              "n",
              words.numbers().whole(organisations),
              "time",
              duration(all, words));
      terminal.err().println("locus: " + notice);
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
   * @param words the words of a language
   * @return such as {@code 8 seconds} or {@code 3 minutes}
   */
  static String duration(Duration time, Words words) {
    long seconds = Math.max(1, Math.round(time.toMillis() / 1000.0));
    return seconds < 100
        ? words.count("second", seconds)
        : words.count("minute", Math.round(seconds / 60.0));
  }
}
