package io.github.locus.statistics;

import io.github.locus.statistics.RakingResult.LimitTooTight;
import io.github.locus.statistics.RakingResult.MarginsContradict;
import io.github.locus.statistics.RakingResult.NoTargetFor;
import io.github.locus.statistics.RakingResult.NobodyIn;
import io.github.locus.statistics.RakingResult.NotRaked;
import io.github.locus.statistics.RakingResult.Problem;
import io.github.locus.statistics.RakingResult.Raked;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Weights a sample to the known margins of its population by iterative proportional fitting (Deming
 * &amp; Stephan 1940, The Annals of Mathematical Statistics 11, 427–444): each margin in turn scales
 * the weights of its categories to the targets, until all are met at once.
 *
 * <p>Weights above a limit are cut to it and the sample is raked again, until the margins are met and
 * no weight is above the limit. The limit is a multiple of the median of the raked weights before
 * any cut.
 */
public final class Raking {
  /** Largest |share reached − target| of any category that counts as met. */
  public static final double TOLERANCE = 1e-10;

  /** Excess over the limit that counts as none, relative. */
  private static final double EXCESS = 1e-10;

  private static final int MOST_ROUNDS = 10_000;
  private static final int MOST_CUTS = 1_000;

  private final List<RakingMargin> margins;
  private final double[] weights;

  private Raking(List<RakingMargin> margins, double[] base) {
    this.margins = margins;
    this.weights = base.clone();
  }

  /**
   * @param margins the margins, at least one; each has a category for every respondent
   * @param base weights to begin with, positive and finite: 1 each, or the survey's own
   * @param limit most that a weight may be, as a multiple of the median weight; above 1, infinite
   *     for none
   * @return weights in the order of the respondents, or why there are none
   */
  public static RakingResult rake(List<RakingMargin> margins, double[] base, double limit) {
    if (margins.isEmpty() || base.length == 0 || !(limit > 1)) {
      throw new IllegalArgumentException("raking needs a margin, a respondent and a limit above 1");
    }
    for (RakingMargin margin : margins) {
      if (margin.categories().length != base.length) {
        throw new IllegalArgumentException("a margin needs a category for each respondent");
      }
    }
    for (double weight : base) {
      if (!(weight > 0) || Double.isInfinite(weight)) {
        throw new IllegalArgumentException("a weight to begin with is positive, was " + weight);
      }
    }
    return new Raking(margins, base).weigh(limit);
  }

  private RakingResult weigh(double limit) {
    List<Problem> problems = missing();
    if (!problems.isEmpty()) {
      return new NotRaked(problems);
    }
    if (!fit()) {
      return new NotRaked(List.of(worst()));
    }
    double total = Arrays.stream(weights).sum();
    double median = median();
    double cap = limit * median;
    int trimmed = 0;
    for (int cut = 0; largest() > cap * (1 + EXCESS); cut++) {
      if (cut == MOST_CUTS) {
        return new NotRaked(List.of(new LimitTooTight(limit, largest() / median)));
      }
      trimmed = cutTo(cap);
      spread(total);
      if (!fit()) {
        return new NotRaked(List.of(new LimitTooTight(limit, largest() / median)));
      }
    }
    return result(trimmed);
  }

  private List<Problem> missing() {
    List<Problem> problems = new ArrayList<>();
    for (int m = 0; m < margins.size(); m++) {
      double[] shares = margins.get(m).shares();
      int[] counts = new int[shares.length];
      for (int category : margins.get(m).categories()) {
        if (category != RakingMargin.NOT_KNOWN) {
          counts[category]++;
        }
      }
      for (int k = 0; k < shares.length; k++) {
        if (shares[k] > 0 && counts[k] == 0) {
          problems.add(new NobodyIn(m, k));
        } else if (shares[k] == 0 && counts[k] > 0) {
          problems.add(new NoTargetFor(m, k, counts[k]));
        }
      }
    }
    return problems;
  }

  /** Proportional fitting until every margin is met; false if the rounds do not suffice. */
  private boolean fit() {
    for (int round = 0; round < MOST_ROUNDS; round++) {
      for (RakingMargin margin : margins) {
        scale(margin);
      }
      double missed = 0;
      for (RakingMargin margin : margins) {
        double[] reached = reached(margin);
        for (int k = 0; k < reached.length; k++) {
          missed = Math.max(missed, Math.abs(reached[k] - margin.shares()[k]));
        }
      }
      if (missed <= TOLERANCE) {
        return true;
      }
    }
    return false;
  }

  private void scale(RakingMargin margin) {
    double[] reached = reached(margin);
    int[] categories = margin.categories();
    for (int i = 0; i < weights.length; i++) {
      int k = categories[i];
      if (k != RakingMargin.NOT_KNOWN) {
        weights[i] *= margin.shares()[k] / reached[k];
      }
    }
  }

  /** The weighted share of each category among those whose category is known. */
  private double[] reached(RakingMargin margin) {
    double[] sums = new double[margin.shares().length];
    int[] categories = margin.categories();
    for (int i = 0; i < weights.length; i++) {
      if (categories[i] != RakingMargin.NOT_KNOWN) {
        sums[categories[i]] += weights[i];
      }
    }
    double known = Arrays.stream(sums).sum();
    for (int k = 0; k < sums.length; k++) {
      sums[k] /= known;
    }
    return sums;
  }

  private Problem worst() {
    MarginsContradict worst = new MarginsContradict(0, 0, -1);
    for (int m = 0; m < margins.size(); m++) {
      double[] reached = reached(margins.get(m));
      for (int k = 0; k < reached.length; k++) {
        double missed = Math.abs(reached[k] - margins.get(m).shares()[k]);
        worst = missed > worst.discrepancy() ? new MarginsContradict(m, k, missed) : worst;
      }
    }
    return worst;
  }

  private int cutTo(double cap) {
    int cut = 0;
    for (int i = 0; i < weights.length; i++) {
      if (weights[i] > cap) {
        weights[i] = cap;
        cut++;
      }
    }
    return cut;
  }

  /** What is cut off goes to all: the sum of the weights stays, or the limit would move with it. */
  private void spread(double total) {
    double factor = total / Arrays.stream(weights).sum();
    for (int i = 0; i < weights.length; i++) {
      weights[i] *= factor;
    }
  }

  private double largest() {
    return Arrays.stream(weights).max().orElseThrow();
  }

  private double median() {
    double[] sorted = weights.clone();
    Arrays.sort(sorted);
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }

  private RakingResult result(int trimmed) {
    int n = weights.length;
    double mean = Arrays.stream(weights).sum() / n;
    double squares = 0;
    for (int i = 0; i < n; i++) {
      weights[i] /= mean;
      squares += weights[i] * weights[i];
    }
    double designEffect = squares / n;
    return new Raked(weights, trimmed, designEffect, n / designEffect);
  }
}
