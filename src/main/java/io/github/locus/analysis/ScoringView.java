package io.github.locus.analysis;

import io.github.locus.instrument.Dimension;
import io.github.locus.result.ScoringResult;
import io.github.locus.result.WeightSummary;
import io.github.locus.scoring.SurveyWeights;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How answers became scores, as the user sees it, nothing withheld yet. */
final class ScoringView {
  private ScoringView() {}

  static ScoringResult result(Computation computed) {
    long rows = computed.survey().account().ratings();
    long used = computed.survey().ratings().size();
    Map<String, Long> leftOut = new LinkedHashMap<>();
    if (rows > used) {
      leftOut.put("tooFewAnswers", rows - used);
    }
    Map<String, String> why = new LinkedHashMap<>();
    Optional<WeightSummary> weights = Optional.empty();
    if (computed.survey().responses().weighted()) {
      SurveyWeights w = computed.scored().weights();
      weights = Optional.of(new WeightSummary(w.effective(), w.designEffect()));
    } else {
      why.put("weights", "the survey has none");
    }
    Map<String, Map<String, Optional<Double>>> means = new LinkedHashMap<>();
    for (int f = 0; f < computed.functions(); f++) {
      means.put(computed.functionName(f), means(computed, f, why));
    }
    return new ScoringResult(
        rows, used, computed.scored().imputedShare(), means, leftOut, weights, why);
  }

  private static Map<String, Optional<Double>> means(
      Computation computed, int function, Map<String, String> why) {
    Map<String, Optional<Double>> byDimension = new LinkedHashMap<>();
    List<Dimension> dimensions = computed.survey().instrument().dimensions();
    for (int d = 0; d < dimensions.size(); d++) {
      Optional<Double> mean = computed.scored().means().of(function, d);
      byDimension.put(dimensions.get(d).id(), mean);
      if (mean.isEmpty()) {
        why.put(
            "dimensionMeans/" + computed.functionName(function) + "/" + dimensions.get(d).id(),
            "nobody answered it");
      }
    }
    return byDimension;
  }
}
