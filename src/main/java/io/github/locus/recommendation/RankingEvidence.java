package io.github.locus.recommendation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The ranking under uncertain weights, by function name; all maps have the same functions, those that are ranked, but {@code showcase}.
 *
 * @param today P(best) on today
 * @param repeatable P(best) on repeatable
 * @param showcase P(best) on showcase, of the functions with a leader who can be shown
 * @param expectedLoss points of repeatable lost in expectation by choosing the function
 */
public record RankingEvidence(
    Map<String, Double> today,
    Map<String, Double> repeatable,
    Map<String, Double> showcase,
    Map<String, Double> expectedLoss) {
  /** Copies, keeping the order, and checks that all are of the same functions. */
  public RankingEvidence {
    if (!today.keySet().equals(repeatable.keySet())
        || !repeatable.keySet().containsAll(showcase.keySet())
        || !expectedLoss.keySet().equals(repeatable.keySet())) {
      throw new IllegalArgumentException("the lenses must rank the same functions");
    }
    today = Collections.unmodifiableMap(new LinkedHashMap<>(today));
    repeatable = Collections.unmodifiableMap(new LinkedHashMap<>(repeatable));
    showcase = Collections.unmodifiableMap(new LinkedHashMap<>(showcase));
    expectedLoss = Collections.unmodifiableMap(new LinkedHashMap<>(expectedLoss));
  }
}
