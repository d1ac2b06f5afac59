package io.github.locus.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.recommendation.WaitingRule;
import io.github.locus.result.AnalysisOptions;
import io.github.locus.result.Component;
import io.github.locus.result.CostPerPoint;
import io.github.locus.result.Result;
import io.github.locus.result.ResultFixtures;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What waiting costs stands once in a report, in its action plan, and nobody's markup in it. */
class WaitingCostTest {
  private static Map<String, byte[]> files() throws Exception {
    Component<AnalysisOptions, Optional<CostPerPoint>> each = AnalysisOptions::costPerPoint;
    Component<AnalysisOptions, Double> threshold = AnalysisOptions::threshold;
    Result rich = ResultFixtures.rich();
    AnalysisOptions options =
        each.replaced(
            threshold.replaced(rich.options(), 90.0), Optional.of(new CostPerPoint(7, "<b>£</b>")));
    return Deliverables.of(
            WaitingRule.applied(ResultFixtures.with(rich, Result::options, options)),
            EnumSet.of(Deliverable.HTML, Deliverable.MARKDOWN, Deliverable.JSON),
            Origin.unknown())
        .files();
  }

  @Test
  void itIsSaidOnce_inTheActionPlan() throws Exception {
    Map<String, byte[]> files = files();

    assertThat(text(files, "report.md").split("by your own figure", -1)).hasSize(2);
    assertThat(text(files, "report.html").split("by your own figure", -1)).hasSize(2);
    assertThat(text(files, "report.html"))
        .containsPattern("(?s)id=\"plan\"(?:(?!</section>).)*by your own figure")
        .contains("7 &lt;b&gt;£&lt;/b&gt; a point");
    assertThat(text(files, "result.json")).contains("by your own figure", "\"cost\":");
  }

  private static String text(Map<String, byte[]> files, String name) {
    return new String(files.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
  }
}
