package io.github.locus.report;

import io.github.locus.result.FigureFormat;
import io.github.locus.result.GateOutcome;
import io.github.locus.result.GateReport;
import io.github.locus.result.GateStatus;
import io.github.locus.result.GatedResult;
import io.github.locus.result.SafeText;
import java.util.function.BiFunction;

/** Gates as OpenMetrics text, as GitLab compares it with the target branch. A figure is written one way only. */
public final class MetricsFile {
  private MetricsFile() {}

  /**
   * The file of a report.
   *
   * @param report what became of the gates
   * @return text, ending in {@code # EOF}
   */
  public static String of(GateReport report) {
    StringBuilder text = new StringBuilder("# TYPE locus_gate_passed gauge\n");
    lines(
        text,
        report,
        "locus_gate_passed",
        (result, outcome) -> outcome.status() == GateStatus.PASSED ? "1" : "0");
    text.append("# TYPE locus_gate_figure gauge\n");
    lines(
        text,
        report,
        "locus_gate_figure",
        (result, outcome) -> outcome.value().map(FigureFormat::plain).orElse(""));
    return text.append("# EOF\n").toString();
  }

  private static void lines(
      StringBuilder text,
      GateReport report,
      String name,
      BiFunction<GatedResult, GateOutcome, String> value) {
    for (GatedResult result : report.results()) {
      for (GateOutcome outcome : result.gates()) {
        String figure = value.apply(result, outcome);
        if (!figure.isEmpty()) {
          text.append(name)
              .append("{result=\"")
              .append(label(report.called(result)))
              .append("\",gate=\"")
              .append(label(outcome.gate()))
              .append("\"} ")
              .append(figure)
              .append('\n');
        }
      }
    }
  }

  private static String label(String text) {
    return SafeText.of(text).replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", " ");
  }
}
