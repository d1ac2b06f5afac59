package io.github.locus.multilevel;

import io.github.locus.statistics.PiecewiseExponential;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Tabulates a posterior density along the directions of a {@link Proposal}, outwards from the mode, as densities from
 * which independent proposals are drawn. An independence sampler needs tails at least as heavy as its target's, or it
 * sticks where they are not; a profile through the mode is too thin in two ways, which are made good here:
 *
 * <ul>
 *   <li>a conditional density is narrower than the marginal one: profiles are stretched and flattened a little;
 *   <li>a standard deviation may go to 0 while the others take over its part, where the density falls no faster than
 *       its prior, like e^φ: the lower tail of every random standard deviation is kept above a floor of that slope.
 * </ul>
 */
final class ProfileTable {
  private static final double FIRST_STEP = 0.25;
  private static final double STEP_GROWTH = 1.1;
  private static final int POINTS = 40;
  private static final double DEPTH = 9;
  private static final double STRETCH = 1.1;
  private static final double FLATTENING = 0.9;
  private static final double LEAST_TAIL_SLOPE = 0.3;

  /** The floor of the lower tail: log density, relative to the mode's, and how far down it is tabulated. */
  private static final double FLOOR = -3.5;

  private static final double FLOOR_REACH = 5;

  private final PosteriorDensity density;
  private final double[] mode;
  private final double[][] directions;
  private final double[] sds;
  private final double top;

  ProfileTable(PosteriorDensity density, double[] mode, double[][] directions, double[] sds) {
    this.density = density;
    this.mode = mode;
    this.directions = directions;
    this.sds = sds;
    this.top = density.at(mode);
  }

  /** The profile along direction {@code j}; the last one is that of the residual. */
  PiecewiseExponential profile(int j) {
    Deque<double[]> points = new ArrayDeque<>();
    points.add(new double[] {0, 0});
    walk(j, -1, j < mode.length - 1 ? FLOOR_REACH : 0, points);
    walk(j, 1, 0, points);
    double[] knots = points.stream().mapToDouble(point -> STRETCH * point[0]).toArray();
    double[] levels = points.stream().mapToDouble(point -> point[1]).toArray();
    return PiecewiseExponential.through(knots, levels, LEAST_TAIL_SLOPE / sds[j]);
  }

  /** Adds points on one side of the mode until the density is low and {@code reach} is passed. */
  private void walk(int j, int side, double reach, Deque<double[]> points) {
    double step = FIRST_STEP * sds[j];
    double t = 0;
    for (int k = 0; k < POINTS; k++) {
      t += side * step;
      step *= STEP_GROWTH;
      double value = density.at(at(j, t)) - top;
      if (!Double.isFinite(value)) {
        break;
      }
      double level = FLATTENING * value;
      if (reach > 0) {
        level = Math.max(level, FLOOR + t);
        points.addFirst(new double[] {t, level});
      } else if (side < 0) {
        points.addFirst(new double[] {t, level});
      } else {
        points.addLast(new double[] {t, level});
      }
      if (value < -DEPTH && Math.abs(t) > reach) {
        break;
      }
    }
  }

  private double[] at(int j, double t) {
    double[] x = mode.clone();
    x[j] += t;
    for (int i = j + 1; i < x.length; i++) {
      x[i] += Proposal.bounded(t, sds[j]) * directions[i][j];
    }
    return x;
  }
}
