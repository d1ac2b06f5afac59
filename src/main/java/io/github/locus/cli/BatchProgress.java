package io.github.locus.cli;

import io.github.locus.result.BatchStep;
import io.github.locus.result.JsonForm;
import io.github.locus.result.PortfolioEntry;
import io.github.locus.result.PortfolioState;
import io.github.locus.result.SafeText;
import io.github.locus.wording.PortfolioSentences;
import io.github.locus.wording.Words;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How far a batch is, on standard error: at a terminal one line that changes, in a pipe one line for each organisation, and
 * what took how long in the end. No output holds a time.
 */
final class BatchProgress implements AutoCloseable {
  /** That many of the longest are told. */
  private static final int LONGEST = 5;

  private final Terminal terminal;
  private final Words words;
  private final int all;
  private final Form form;
  private final ProgressLine line;
  private final long begun = System.nanoTime();
  private final List<BatchStep> steps = new ArrayList<>();

  /** How it is told. */
  enum Form {
    /** As fits where it goes. */
    AUTO,
    /** A line of JSON for each organisation. */
    JSON,
    /** Not at all. */
    NONE;

    @Override
    public String toString() {
      return WordsDue.word(this);
    }
  }

  /**
   * @param terminal where to say it
   * @param common whether anybody wants to hear it
   * @param form how
   * @param words the words of its language
   * @param all how many organisations there are
   */
  BatchProgress(Terminal terminal, CommonOptions common, Form form, Words words, int all) {
    this.terminal = terminal;
    this.words = words;
    this.all = all;
    this.form = common.quiet && form == Form.AUTO ? Form.NONE : form;
    this.line =
        ProgressLine.start(terminal, this.form != Form.AUTO, words.say("portfolio.progress"), all);
  }

  /**
   * One more is done.
   *
   * @param entry what became of it
   * @param unchanged whether it was taken as it was
   * @param nanos how long it took
   */
  synchronized void done(PortfolioEntry entry, boolean unchanged, long nanos) {
    int failed = failed() + (entry.state() == PortfolioState.ANALYZED ? 0 : 1);
    BatchStep step =
        new BatchStep(
            entry.name(),
            entry.state(),
            unchanged,
            Math.round(nanos / 1e7) / 100.0,
            steps.size() + 1,
            all,
            failed);
    steps.add(step);
    if (form == Form.JSON) {
      terminal.err().print(new String(JsonForm.line(step), StandardCharsets.UTF_8));
      terminal.err().flush();
    } else if (form == Form.AUTO && terminal.watched()) {
      line.show(" " + soFar(step));
    } else if (form == Form.AUTO) {
      terminal
          .err()
          .println(
              "locus: ["
                  + step.done()
                  + "/"
                  + all
                  + "] "
                  + SafeText.of(new PortfolioSentences.Line(words, entry).said()));
    }
  }

  private int failed() {
    return steps.isEmpty() ? 0 : steps.get(steps.size() - 1).failed();
  }

  private String soFar(BatchStep step) {
    String said =
        words.say(
            "portfolio.so-far",
            "done",
            words.numbers().whole(step.done()),
            "all",
            words.numbers().whole(all),
            "failed",
            words.numbers().whole(step.failed()));
    double left = (System.nanoTime() - begun) / 1e9 / step.done() * (all - step.done());
    return step.done() == all
        ? said
        : said
            + ", "
            + (left < 60
                ? words.say("portfolio.seconds-left", "n", words.numbers().whole(Math.round(left)))
                : words.say(
                    "portfolio.minutes-left", "n", words.numbers().whole(Math.round(left / 60))));
  }

  @Override
  public synchronized void close() {
    line.close();
    if (form != Form.AUTO || steps.isEmpty()) {
      return;
    }
    long unchanged = steps.stream().filter(BatchStep::unchanged).count();
    List<String> longest =
        steps.stream()
            .filter(step -> !step.unchanged())
            .sorted(Comparator.comparingDouble(step -> -step.seconds()))
            .limit(LONGEST)
            .map(
                step ->
                    words.say(
                        "portfolio.took",
                        "name",
                        step.organisation(),
                        "seconds",
                        words.numbers().number(step.seconds(), 1)))
            .toList();
    String said =
        words.say(
            "portfolio.times",
            "n",
            words.count("organisation", steps.size()),
            "seconds",
            words.numbers().number((System.nanoTime() - begun) / 1e9, 1),
            "unchanged",
            words.numbers().whole(unchanged),
            "failed",
            words.numbers().whole(failed()));
    terminal
        .err()
        .println(
            "locus: "
                + SafeText.of(
                    longest.isEmpty()
                        ? said
                        : said
                            + " "
                            + words.say("portfolio.longest", "which", words.list(longest))));
  }
}
