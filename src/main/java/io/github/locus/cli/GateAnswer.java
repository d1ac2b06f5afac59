package io.github.locus.cli;

import io.github.locus.page.GateDocument;
import io.github.locus.report.TextForm;
import io.github.locus.report.TextPage;
import io.github.locus.result.GateReport;
import io.github.locus.result.GateStatus;
import io.github.locus.result.SafeText;
import io.github.locus.wording.GateSentences;
import io.github.locus.wording.Words;
import java.io.IOException;
import java.util.List;

/**
 * Gates beside another answer: below it where a person reads it, else those that did not pass on standard error.
 *
 * @param terminal where
 * @param common whether to colour
 */
record GateAnswer(Terminal terminal, CommonOptions common) {
  /**
   * Tells what became of the gates, and writes what is asked for of them.
   *
   * @param gates what is written of them besides
   * @param report what became of them
   * @param text whether a person reads the other answer
   * @param words the words of what is told
   * @return how the run ends
   * @throws IOException if a file cannot be written
   */
  ExitCode end(GateFlags gates, GateReport report, boolean text, Words words) throws IOException {
    gates.write(report, terminal, words);
    print(report, text, words);
    return GateFlags.exit(report);
  }

  void print(GateReport report, boolean text, Words words) {
    if (text) {
      TextPage page = terminal.page(common.color);
      page.line("");
      TextForm.write(GateDocument.of(report, words), page);
      terminal.print(page);
    } else {
      terminal.tell(lines(report, words));
    }
  }

  private static List<String> lines(GateReport report, Words words) {
    GateSentences told = new GateSentences(words);
    return report.results().stream()
        .flatMap(
            result ->
                result.gates().stream()
                    .filter(outcome -> outcome.status() != GateStatus.PASSED)
                    .map(outcome -> "locus: " + SafeText.of(told.line(result, outcome))))
        .toList();
  }
}
