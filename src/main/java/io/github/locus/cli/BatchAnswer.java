package io.github.locus.cli;

import io.github.locus.diagnostic.Clause;
import io.github.locus.page.PortfolioDocument;
import io.github.locus.report.Documents;
import io.github.locus.report.PortfolioDeliverables;
import io.github.locus.report.TextForm;
import io.github.locus.report.TextPage;
import io.github.locus.result.GateReport;
import io.github.locus.result.JsonForm;
import io.github.locus.result.Portfolio;
import io.github.locus.wording.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A portfolio on standard output, and what became of the gates beside it.
 *
 * @param terminal where
 * @param common whether to colour
 * @param format what it looks like
 * @param words the words of its language
 */
record BatchAnswer(Terminal terminal, CommonOptions common, AnswerFormat format, Words words) {
  /**
   * Tells the portfolio.
   *
   * @param portfolio what to show
   * @param out the folder that holds it
   * @throws IOException if it cannot be written
   */
  void print(Portfolio portfolio, Path out) throws IOException {
    switch (format) {
      case TEXT -> {
        TextPage page = terminal.page(common.color);
        TextForm.write(PortfolioDocument.of(portfolio, words), page);
        page.typed(words.say("summary.written"), out.toString());
        terminal.print(page);
      }
      case MARKDOWN ->
          terminal.document(Documents.markdown(PortfolioDocument.of(portfolio, words)));
      case HTML -> terminal.document(PortfolioDeliverables.page(portfolio, words));
      case JSON -> terminal.document(JsonForm.write(portfolio));
      case CSV -> terminal.document(PortfolioDeliverables.table(portfolio, words));
    }
  }

  /**
   * Tells the gates. Their files are written also where nothing could be judged, so that none of an earlier run is taken
   * for one of this.
   *
   * @param gates what is written of them besides
   * @param report what became of them
   * @throws IOException if a file cannot be written
   */
  void tell(GateFlags gates, GateReport report) throws IOException {
    gates.write(report, terminal, words);
    if (!report.results().isEmpty()) {
      new GateAnswer(terminal, common).print(report, format == AnswerFormat.TEXT, words);
    }
  }

  /** Tells gates that could not be held against an organisation. */
  void tellBroken(List<BatchLine> lines) {
    for (BatchLine line : lines) {
      line.broken()
          .map(why -> Clause.IN_FILE.with(line.entry().name(), why))
          .ifPresent(why -> terminal.err().println(Failures.line(why, words.language())));
    }
  }
}
