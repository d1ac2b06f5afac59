package io.github.locus.analysis;

import io.github.locus.protection.ProtectedSurvey;
import io.github.locus.protection.SiteCell;
import io.github.locus.result.Reason;
import io.github.locus.separation.LeadershipFit;
import java.util.BitSet;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Reliability of the means of units, from the variance components of the REML fit of readiness (generalizability:
 * Brennan 2001): what truly differs between units over that and the error of a mean of so many ratings.
 */
final class UnitReliability {
  private final LeadershipFit fit;

  /** By function and site of its latest wave: who rated it there. */
  private final Map<Integer, Map<Integer, BitSet>> raters = new TreeMap<>();

  UnitReliability(Computation computed, LeadershipFit fit) {
    this.fit = fit;
    ProtectedSurvey survey = computed.survey();
    for (int r = 0; r < survey.ratings().size(); r++) {
      SiteCell cell = survey.cells().get(survey.ratings().cell(r));
      if (cell.wave() == computed.frame().latestWave(cell.function())) {
        raters
            .computeIfAbsent(cell.function(), f -> new TreeMap<>())
            .computeIfAbsent(cell.site(), v -> new BitSet())
            .set(survey.ratings().response(r));
      }
    }
  }

  /**
   * Of the mean of a unit of the function, among its units.
   *
   * @return 0..1; empty where the function has fewer than two leaders with ratings
   */
  Optional<Double> mean(int function) {
    Map<Integer, BitSet> sites = sites(function);
    double inverse = 0;
    for (BitSet persons : sites.values()) {
      inverse += 1.0 / persons.cardinality();
    }
    double error = (residual() + respondents()) * inverse / Math.max(1, sites.size());
    double climate = fit.climateVariance().orElse(0.0);
    return sites.isEmpty()
        ? Optional.empty()
        : own(function).map(v -> (v + climate) / (v + climate + error));
  }

  /** Why there is none: of fewer than two leaders, or of leaders who do not differ. */
  Reason why(int function) {
    return fit.leaderVariance(function).isPresent()
        ? Reason.LEADERS_DO_NOT_DIFFER
        : Reason.NEEDS_TWO_LEADERS;
  }

  /**
   * Of the difference between the means of two functions in a unit: climate is in both and cancels, and so does the
   * leniency of who rated both.
   *
   * @return 0..1; empty where one has fewer than two leaders with ratings, or no unit rates both
   */
  Optional<Double> difference(int one, int other) {
    double error = 0;
    int both = 0;
    for (Map.Entry<Integer, BitSet> site : sites(one).entrySet()) {
      BitSet here = site.getValue();
      BitSet there = sites(other).getOrDefault(site.getKey(), new BitSet());
      if (!there.isEmpty()) {
        BitSet shared = (BitSet) here.clone();
        shared.and(there);
        double n = here.cardinality();
        double m = there.cardinality();
        error +=
            residual() * (1 / n + 1 / m)
                + respondents() * (1 / n + 1 / m - 2.0 * shared.cardinality() / (n * m));
        both++;
      }
    }
    double mean = error / Math.max(1, both);
    return both == 0
        ? Optional.empty()
        : own(one).flatMap(v -> own(other).map(w -> (v + w) / (v + w + mean)));
  }

  private Map<Integer, BitSet> sites(int function) {
    return raters.getOrDefault(function, Map.of());
  }

  private Optional<Double> own(int function) {
    double place = fit.sums().design().hasPlaces(function) ? fit.placeVariance().orElse(0.0) : 0.0;
    double cell = fit.cellVariance().orElse(0.0);
    return fit.leaderVariance(function).map(tau -> tau + place + cell).filter(v -> v > 0);
  }

  private double residual() {
    return fit.reml().residualVariance();
  }

  private double respondents() {
    return fit.respondentVariance().orElse(0.0);
  }
}
