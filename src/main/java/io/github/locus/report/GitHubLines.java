package io.github.locus.report;

import io.github.locus.result.GateOutcome;
import io.github.locus.result.GateReport;
import io.github.locus.result.GateStatus;
import io.github.locus.result.GatedResult;
import io.github.locus.result.MissingResult;
import io.github.locus.wording.GateSentences;
import java.util.ArrayList;
import java.util.List;

/** Gates as workflow commands of GitHub Actions: what did not pass becomes an annotation of the run. */
public final class GitHubLines {
  private GitHubLines() {}

  /**
   * The lines of a report.
   *
   * @param report what became of the gates
   * @param told the words of its language
   * @return a line for each gate that failed or is unknown, then the outcome of all
   */
  public static List<String> of(GateReport report, GateSentences told) {
    List<String> lines = new ArrayList<>();
    for (GatedResult result : report.results()) {
      for (GateOutcome outcome : result.gates()) {
        if (outcome.status() != GateStatus.PASSED) {
          boolean passes = outcome.status() == GateStatus.UNKNOWN && report.unknownPasses();
          lines.add(
              (passes ? "::warning" : "::error")
                  + " title="
                  + property("locus: " + report.called(result))
                  + "::"
                  + message(told.line(result, outcome)));
        }
      }
    }
    for (MissingResult one : report.missing()) {
      lines.add(
          "::error title=" + property("locus: " + one.name()) + "::" + message(told.missing(one)));
    }
    for (MissingResult one : report.broken()) {
      lines.add(
          "::error title=" + property("locus: " + one.name()) + "::" + message(told.broken(one)));
    }
    lines.add((report.passed() ? "::notice" : "::error") + "::" + message(told.headline(report)));
    return lines;
  }

  private static String message(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return message(text).replace(":", "%3A").replace(",", "%2C");
  }
}
