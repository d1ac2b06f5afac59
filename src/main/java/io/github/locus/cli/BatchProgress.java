package io.github.locus.cli;

import io.github.locus.diagnostic.LongNames;
import io.github.locus.result.BatchStep;
import io.github.locus.result.BatchStop;
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
 * what took how long in the end. Where nobody wants to hear of it, those that could not be analysed alone. One that is
 * stopped says what is done and how the rest is. No output holds a time.
 */
final class BatchProgress implements AutoCloseable {
  /** That many of the longest are told. */
  private static final int LONGEST = 5;

  private final Terminal terminal;
  private final Words words;
  private final int all;
  private final boolean quiet;
  private final boolean anew;
  private final Form form;
  private final ProgressLine line;
  private final long begun = System.nanoTime();
  private final List<BatchStep> steps = new ArrayList<>();
  private final LastWords lastWords;
  private boolean timesTold;

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
   * @param anew whether the same command computes again what is done
   */
  BatchProgress(
      Terminal terminal, CommonOptions common, Form form, Words words, int all, boolean anew) {
    this.terminal = terminal;
    this.words = words;
    this.all = all;
    this.anew = anew;
    this.quiet = common.quiet;
    this.form = common.quiet && form == Form.AUTO ? Form.NONE : form;
    this.line =
        ProgressLine.start(terminal, this.form != Form.AUTO, words.say("portfolio.progress"), all);
    this.lastWords = LastWords.of(this::tellStop);
  }

  /**
   * One more is done.
   *
   * @param entry what became of it
   * @param unchanged whether it was taken as it was
   * @param nanos how long it took
   */
  synchronized void done(PortfolioEntry entry, boolean unchanged, long nanos) {
    if (LastWords.areDue()) {
      return; // its draft may have been taken away under its hands
    }
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
      print(step);
    } else if (form == Form.AUTO && terminal.watched()) {
      if (entry.state() != PortfolioState.ANALYZED) {
        line.wipe();
        tell(new PortfolioSentences.Line(words, entry).said());
      }
      line.show(" " + soFar(step));
    } else if (form == Form.AUTO) {
      tell("[" + step.done() + "/" + all + "] " + new PortfolioSentences.Line(words, entry).said());
    } else if (entry.state() != PortfolioState.ANALYZED) {
      tell(new PortfolioSentences.Line(words, entry).said());
    }
  }

  private void tell(String what) {
    terminal.tell(List.of("locus: " + LongNames.inText(SafeText.of(what))));
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

  /** All are done: tells what took how long. */
  synchronized void tellTimes() {
    if (timesTold) {
      return;
    }
    timesTold = true;
    line.close();
    if (form == Form.AUTO && !steps.isEmpty()) {
      tell(times());
    }
  }

  private String times() {
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
    return longest.isEmpty()
        ? said
        : said + " " + words.say("portfolio.longest", "which", words.list(longest));
  }

  /** The last words of a run that is stopped: what is done stays, and the same command goes on. */
  synchronized void tellStop() {
    if (quiet && form != Form.JSON) {
      return;
    }
    tellTimes();
    BatchStop stop = BatchStop.after(all, steps.size(), failed());
    if (form == Form.JSON) {
      print(stop);
    } else {
      tell(said(stop));
    }
  }

  private void print(Record what) {
    terminal.err().print(new String(JsonForm.line(what), StandardCharsets.UTF_8));
    terminal.err().flush();
  }

  private String said(BatchStop stop) {
    String said =
        words.say(
            "portfolio.stopped",
            "all",
            words.count("organisation", stop.all()),
            "analyzed",
            words.numbers().whole(stop.analyzed()),
            "failed",
            words.numbers().whole(stop.failed()),
            "left",
            words.numbers().whole(stop.left()));
    return said + " " + words.say(anew ? "portfolio.stopped.anew" : "portfolio.stopped.goes-on");
  }

  /** The portfolio is there: an end of the process stops the batch no more. */
  void written() {
    lastWords.close();
  }

  @Override
  public void close() {
    written();
    tellTimes();
  }
}
