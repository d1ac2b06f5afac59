package io.github.locus.cli;

import io.github.locus.result.PortfolioEntry;
import io.github.locus.result.PortfolioState;
import io.github.locus.result.SafeText;
import io.github.locus.wording.PortfolioSentences;
import io.github.locus.wording.Words;

/**
 * How far a batch is, on standard error: at a terminal one line that changes, in a pipe one line for each organisation.
 */
final class BatchProgress implements AutoCloseable {
  private final Terminal terminal;
  private final Words words;
  private final int all;
  private final boolean quiet;
  private final ProgressLine line;
  private int done;
  private int failed;

  /**
   * @param terminal where to say it
   * @param common whether anybody wants to hear it
   * @param words the words of its language
   * @param all how many organisations there are
   */
  BatchProgress(Terminal terminal, CommonOptions common, Words words, int all) {
    this.terminal = terminal;
    this.words = words;
    this.all = all;
    this.quiet = common.quiet;
    this.line = ProgressLine.start(terminal, quiet, words.say("portfolio.progress"), all);
  }

  /** One more is done. */
  synchronized void done(PortfolioEntry entry) {
    done++;
    failed += entry.state() == PortfolioState.FAILED ? 1 : 0;
    if (quiet) {
      return;
    }
    if (terminal.watched()) {
      line.show(
          " "
              + words.say(
                  "portfolio.so-far",
                  "done",
                  words.numbers().whole(done),
                  "all",
                  words.numbers().whole(all),
                  "failed",
                  words.numbers().whole(failed)));
    } else {
      terminal
          .err()
          .println(
              "locus: ["
                  + done
                  + "/"
                  + all
                  + "] "
                  + SafeText.of(new PortfolioSentences.Line(words, entry).said()));
    }
  }

  @Override
  public void close() {
    line.close();
  }
}
