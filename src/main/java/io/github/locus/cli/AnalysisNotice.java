package io.github.locus.cli;

import io.github.locus.analysis.Workload;
import io.github.locus.diagnostic.Clause;
import io.github.locus.wording.Words;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Says on standard error how long a long analysis will take, before it takes that long: at a terminal in a line that
 * stands until it is over, else in one that stays. What would take too long is refused.
 */
final class AnalysisNotice implements Consumer<Workload>, AutoCloseable {
  private final Terminal terminal;
  private final CommonOptions common;
  private final String language;
  private Optional<ProgressLine> line = Optional.empty();

  /**
   * @param terminal where to say it
   * @param common whether anybody wants to hear it
   * @param language language tag of what is said
   */
  AnalysisNotice(Terminal terminal, CommonOptions common, String language) {
    this.terminal = terminal;
    this.common = common;
    this.language = language;
  }

  @Override
  public void accept(Workload workload) {
    refuseEndless(workload);
    if (!workload.isLong() || common.quiet) {
      return;
    }
    Words words = Words.of(language);
    String time = PlanNotice.duration(workload.processorTime(), words);
    String notice = "locus: " + words.say("analyze.notice", "time", time);
    if (terminal.watched()) {
      line = Optional.of(ProgressLine.during(terminal, false, notice));
    } else {
      terminal.err().println(notice);
      terminal.err().flush();
    }
  }

  /**
   * Refuses what would take too long.
   *
   * @param workload what is foreseen
   * @throws CommandFailure if it is beyond {@link Workload#LONGEST}
   */
  static void refuseEndless(Workload workload) {
    if (workload.isTooLong()) {
      throw CommandFailure.refused(
          Clause.TOO_LONG_TO_ANALYZE.with(
              workload.processorTime().toHours(), Workload.LONGEST.toHours()));
    }
  }

  @Override
  public void close() {
    line.ifPresent(ProgressLine::close);
  }
}
