package io.github.locus.multilevel;

import io.github.locus.statistics.PiecewiseExponential;
import io.github.locus.statistics.RandomStream;

/** A Metropolis chain of log standard deviations: its state, its steps, and exact draws of the effects. One thread. */
final class Walk {
  /** Of so many steps one is the random walk's. */
  private static final int CYCLE = 8;

  private final PosteriorDensity density;
  private final RandomStream random;
  private final double[] state;
  private final double[] candidate;
  private final double[] normal;
  private double logDensity;
  private long accepted;
  private long steps;

  Walk(PosteriorDensity density, double[] start, RandomStream random) {
    this.density = density;
    this.random = random;
    this.state = start.clone();
    this.candidate = new double[start.length];
    this.normal = new double[start.length];
    this.logDensity = density.at(state);
    density.keep();
  }

  /** A chain that starts {@code spread} times as far from the mode as a draw of the normal approximation. */
  static Walk dispersed(
      PosteriorDensity density, Proposal proposal, double spread, RandomStream random) {
    double[] mode = new double[proposal.size()];
    double[] z = new double[proposal.size()];
    double[] start = new double[proposal.size()];
    for (int i = 0; i < mode.length; i++) {
      mode[i] = proposal.mode(i);
    }
    for (double reach = spread; reach > 1e-3; reach /= 2) {
      for (int i = 0; i < z.length; i++) {
        z[i] = random.nextGaussian();
      }
      proposal.move(mode, z, reach, start);
      if (Double.isFinite(density.at(start))) {
        return new Walk(density, start, random);
      }
    }
    return new Walk(density, mode, random);
  }

  /** Random-walk steps with the proposal's shape. */
  void walk(Proposal proposal, int count) {
    double length = proposal.stepLength();
    for (int k = 0; k < count; k++) {
      for (int i = 0; i < normal.length; i++) {
        normal[i] = random.nextGaussian();
      }
      proposal.move(state, normal, length, candidate);
      decide(density.at(candidate), 0);
    }
  }

  /**
   * Steps of the mixture kernel: independent proposals of all directions or of a random half of them in turn, and now
   * and then a step of the random walk, which moves on what the independent ones reach too seldom.
   */
  void mix(Proposal proposal, int count) {
    for (int k = 0; k < count; k++) {
      int turn = (int) (steps % CYCLE);
      if (turn == CYCLE - 1) {
        walk(proposal, 1);
      } else {
        jump(proposal, turn % 2 == 0);
      }
    }
  }

  /** Metropolis–Hastings with a proposal that does not depend on the state (Tierney 1994, doi:10.1214/aos/1176325750). */
  private void jump(Proposal proposal, boolean whole) {
    proposal.coordinates(state, normal);
    double correction = 0;
    long chosen = whole ? -1 : random.nextLong();
    for (int j = 0; j < normal.length; j++) {
      if ((chosen >> j & 1) == 0) {
        continue;
      }
      PiecewiseExponential profile = proposal.profile(j);
      double drawn = profile.quantile(random.nextDouble());
      correction += profile.logDensity(normal[j]) - profile.logDensity(drawn);
      normal[j] = drawn;
    }
    proposal.point(normal, candidate);
    decide(density.at(candidate), correction);
  }

  /** A draw of everything at the current state. */
  Draw draw() {
    return density.draw(state, random);
  }

  double logDensity() {
    return logDensity;
  }

  double acceptance() {
    return steps == 0 ? 0 : (double) accepted / steps;
  }

  private void decide(double value, double logCorrection) {
    steps++;
    if (Math.log(random.nextDouble()) < value - logDensity + logCorrection) {
      System.arraycopy(candidate, 0, state, 0, state.length);
      logDensity = value;
      density.keep();
      accepted++;
    }
  }
}
