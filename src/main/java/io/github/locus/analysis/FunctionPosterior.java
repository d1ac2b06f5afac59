package io.github.locus.analysis;

import io.github.locus.multilevel.Draw;
import io.github.locus.result.Estimate;
import io.github.locus.separation.LeadershipDesign;
import io.github.locus.separation.LensDraws;
import io.github.locus.separation.VarianceDraws;
import io.github.locus.separation.VarianceDraws.Source;
import io.github.locus.statistics.StandardNormal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What else the posterior of readiness says of one function: no rule is held against it, so that only a whole analysis
 * makes it, once for all who publish it.
 *
 * @param newLeader the level of one new leader in a present place
 * @param variance of a rating by source, points²; lacks sources that are not in the model
 * @param share of the sources in it, 0..1; likewise
 * @param leaders by place among the current leaders
 */
record FunctionPosterior(
    Estimate newLeader,
    Map<Source, Estimate> variance,
    Map<Source, Estimate> share,
    List<OfLeader> leaders) {
  /** Beyond every level of a new leader, points. */
  private static final double FARTHEST = 1_000;

  private static final int BISECTIONS = 50;

  /** Of Newton's steps at most so many. */
  private static final int STEPS = 8;

  /** Beyond rounding, which blurs a quantile by 1e-13. */
  private static final double NEAR = 1e-11;

  /** A step of Newton's under this is the last: the next would be its square. */
  private static final double SETTLED = 1e-7;

  /**
   * A current leader.
   *
   * @param effect u, points
   * @param level m + u, POMP points
   * @param reaches P(m + u ≥ T)
   */
  record OfLeader(Estimate effect, Estimate level, double reaches) {
    static OfLeader of(LensDraws lenses, int place, double threshold) {
      double[] level = lenses.level(place);
      return new OfLeader(
          FunctionFigures.estimate(lenses.leaderEffect(place)),
          FunctionFigures.estimate(level),
          LensDraws.share(level, threshold));
    }
  }

  /**
   * @param lenses the function's draws
   * @param design the columns of the model
   * @param draws the same draws, of which variances are read
   * @param threshold T, POMP points
   */
  static FunctionPosterior of(
      LensDraws lenses, LeadershipDesign design, List<Draw> draws, double threshold) {
    VarianceDraws parts = VarianceDraws.of(design, lenses.levels().function(), draws);
    Map<Source, Estimate> variance = new EnumMap<>(Source.class);
    Map<Source, Estimate> share = new EnumMap<>(Source.class);
    for (Source source : Source.values()) {
      parts.variance(source).ifPresent(v -> variance.put(source, FunctionFigures.estimate(v)));
      parts.share(source).ifPresent(v -> share.put(source, FunctionFigures.estimate(v)));
    }
    List<OfLeader> leaders = new ArrayList<>();
    for (int l = 0; l < lenses.levels().currentLeaders().length; l++) {
      leaders.add(OfLeader.of(lenses, l, threshold));
    }
    return new FunctionPosterior(newLeader(lenses), variance, share, leaders);
  }

  Optional<Estimate> variance(Source source) {
    return Optional.ofNullable(variance.get(source));
  }

  Optional<Estimate> share(Source source) {
    return Optional.ofNullable(share.get(source));
  }

  /** A mixture of normals over the draws, whose mean is that of m and whose quantiles are found by bisection. */
  private static Estimate newLeader(LensDraws lenses) {
    double[] average = lenses.average();
    double[] spread = lenses.spread();
    return new Estimate(
        Arrays.stream(average).average().orElseThrow(),
        quantile(average, spread, 0.05),
        quantile(average, spread, 0.95));
  }

  /**
   * The quantile by bisection between two ends that lie far off. Newton's steps come near it first, so that of the
   * fifty chances most need no computing: they lie beyond a point whose chance is known.
   */
  private static double quantile(double[] average, double[] spread, double p) {
    double known = newton(average, spread, p);
    double below = known - NEAR;
    double above = known + NEAR;
    boolean brackets =
        !(reached(average, spread, below) >= p) && reached(average, spread, above) >= p;
    double low = -FARTHEST;
    double high = FARTHEST;
    for (int i = 0; i < BISECTIONS; i++) {
      double middle = (low + high) / 2;
      boolean less =
          brackets && middle <= below
              || !(brackets && middle >= above) && reached(average, spread, middle) < p;
      if (less) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return (low + high) / 2;
  }

  /** The share of new leaders below a level. */
  private static double reached(double[] average, double[] spread, double level) {
    return 1 - Chances.newLeader(average, spread, level);
  }

  /** Near the quantile where the steps settle, anywhere else. */
  private static double newton(double[] average, double[] spread, double p) {
    double mean = Arrays.stream(average).average().orElseThrow();
    double square = 0;
    for (int i = 0; i < average.length; i++) {
      square += (average[i] - mean) * (average[i] - mean) + spread[i] * spread[i];
    }
    double at = mean + StandardNormal.quantile(p) * Math.sqrt(square / average.length);
    for (int k = 0; k < STEPS; k++) {
      double density = 0;
      for (int i = 0; i < average.length; i++) {
        double z = (at - average[i]) / spread[i];
        density += Math.exp(-z * z / 2) / spread[i];
      }
      density /= average.length * Math.sqrt(2 * Math.PI);
      double step = (reached(average, spread, at) - p) / density;
      at -= step;
      if (!(Math.abs(step) > SETTLED)) {
        break;
      }
    }
    return at;
  }
}
