package io.github.locus.separation;

import io.github.locus.multilevel.Draw;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * The three lenses of one function over posterior draws.
 *
 * <pre>
 * today       = m + Σ h (u + s)
 * repeatable  = m + τ Φ⁻¹(1 − a)                  reached by a share a of new leaders
 * renewed     = m + τ Φ⁻¹(1 − a) √(Σ H²)          the same where all posts are refilled at once
 * showcase    = m + u of the leader with the largest posterior mean, of those who can be shown
 * </pre>
 */
public final class LensDraws {
  private static final int NOBODY = -1;

  private final LevelDraws common;
  private final double[] shock;
  private final double[] placeSpread;
  private final double[] placeShare;
  private final double[][] leaderEffects;
  private final int best;
  private final List<Post> merged;
  private final double[][] mergedEffects;

  private LensDraws(LevelDraws common, List<Draw> draws) {
    this.common = common;
    FunctionLevels levels = common.levels();
    int n = draws.size();
    int[] current = levels.currentLeaders();
    shock = new double[n];
    placeSpread = new double[levels.hasPlace() ? n : 0];
    placeShare = new double[placeSpread.length];
    leaderEffects = new double[current.length][n];
    for (int i = 0; i < n; i++) {
      Draw draw = draws.get(i);
      shock[i] = levels.shock(draw);
      if (levels.hasPlace()) {
        placeSpread[i] = levels.placeSpread(draw);
        placeShare[i] = levels.placeShare(draw);
      }
      for (int l = 0; l < current.length; l++) {
        leaderEffects[l][i] = levels.leaderEffect(draw, current[l]);
      }
    }
    best = largestMean();
    merged = levels.posts().stream().filter(p -> p.leader() == LeaderFrame.VACANT).toList();
    mergedEffects = new double[merged.size()][n];
    for (int p = 0; p < mergedEffects.length; p++) {
      Post post = merged.get(p);
      Arrays.setAll(mergedEffects[p], i -> levels.leadership(draws.get(i), post));
    }
  }

  /**
   * Reads the lenses off the draws.
   *
   * @param common levels of the same draws
   * @param draws posterior draws
   * @return the lenses
   */
  public static LensDraws of(LevelDraws common, List<Draw> draws) {
    return new LensDraws(common, draws);
  }

  /**
   * The same under another assurance.
   *
   * @param other Φ⁻¹(1 − assurance); 0 for the level of an average leader
   * @return lenses of the same draws
   */
  public LensDraws at(double other) {
    return new LensDraws(this, other);
  }

  private LensDraws(LensDraws same, double z) {
    common = same.common.at(z);
    shock = same.shock;
    placeSpread = same.placeSpread;
    placeShare = same.placeShare;
    leaderEffects = same.leaderEffects;
    best = same.best;
    merged = same.merged;
    mergedEffects = same.mergedEffects;
  }

  private int largestMean() {
    int largest = NOBODY;
    double largestMean = Double.NEGATIVE_INFINITY;
    for (int l = 0; l < leaderEffects.length; l++) {
      if (levels().shown(l)) {
        double leaderMean = Arrays.stream(leaderEffects[l]).average().orElseThrow();
        if (leaderMean > largestMean) {
          largest = l;
          largestMean = leaderMean;
        }
      }
    }
    return largest;
  }

  /**
   * The levels without their leaders.
   *
   * @return of the same draws and assurance
   */
  public LevelDraws common() {
    return common;
  }

  /**
   * The function's levels.
   *
   * @return how levels are read
   */
  public FunctionLevels levels() {
    return common.levels();
  }

  /**
   * Draws of m.
   *
   * @return POMP points
   */
  public double[] average() {
    return common.average();
  }

  /**
   * Draws of today.
   *
   * @return POMP points
   */
  public double[] today() {
    return common.today();
  }

  /**
   * Draws of τ.
   *
   * @return points
   */
  public double[] spread() {
    return common.spread();
  }

  /**
   * Draws of repeatable.
   *
   * @return POMP points; not clamped to 0..100
   */
  public double[] repeatable() {
    return common.repeatable();
  }

  /**
   * Draws of ω, the spread between places.
   *
   * @return points; empty where places are not in the model
   */
  public Optional<double[]> placeSpread() {
    return levels().hasPlace() ? Optional.of(placeSpread.clone()) : Optional.empty();
  }

  /**
   * Draws of ω²/(ω² + τ²): of the variance between units, what stays with the place when leaders
   * move.
   *
   * @return 0..1; empty where places are not in the model
   */
  public Optional<double[]> placeShare() {
    return levels().hasPlace() ? Optional.of(placeShare.clone()) : Optional.empty();
  }

  /**
   * Draws of renewed.
   *
   * @return POMP points; not clamped to 0..100
   */
  public double[] renewed() {
    double renewal = levels().renewal();
    double[] average = common.average();
    double[] spread = common.spread();
    Arrays.setAll(average, i -> average[i] + spread[i] * common.z() * renewal);
    return average;
  }

  /**
   * Draws of Σ h u − τ Φ⁻¹(1 − a): what one succession in five would cost or more in a unit. It is of leaders alone:
   * today less repeatable, less what the latest wave alone added.
   *
   * @return points
   */
  public double[] atRisk() {
    double[] average = common.average();
    double[] today = common.today();
    double[] spread = common.spread();
    Arrays.setAll(today, i -> today[i] - shock[i] - average[i] - spread[i] * common.z());
    return today;
  }

  /**
   * Draws of m + Σ h u: what would stay if all that is put down to leaders were the places' own.
   *
   * @return POMP points
   */
  public double[] ifPlace() {
    double[] today = common.today();
    Arrays.setAll(today, i -> today[i] - shock[i]);
    return today;
  }

  /**
   * The current leader with the largest posterior mean, of those who can be shown.
   *
   * @return index in the function's leaders; empty where none can be
   */
  public OptionalInt bestLeader() {
    return best == NOBODY ? OptionalInt.empty() : OptionalInt.of(levels().currentLeaders()[best]);
  }

  /**
   * Draws of showcase.
   *
   * @return POMP points; empty where no leader can be shown
   */
  public Optional<double[]> showcase() {
    return best == NOBODY ? Optional.empty() : Optional.of(level(best));
  }

  /**
   * Whether the best leader is probably one of those who cannot be shown: the best who can stands below today.
   *
   * @return false where every leader can be shown, or none; by posterior means
   */
  public boolean bestIsHidden() {
    boolean everyone = IntStream.range(0, leaderEffects.length).allMatch(levels()::shown);
    return !everyone
        && best != NOBODY
        && Arrays.stream(level(best)).average().orElseThrow()
            < Arrays.stream(today()).average().orElseThrow();
  }

  /**
   * Draws of u of a current leader.
   *
   * @param current place in {@link FunctionLevels#currentLeaders()}
   * @return points
   */
  public double[] leaderEffect(int current) {
    return leaderEffects[current].clone();
  }

  /**
   * Draws of m + u of a current leader.
   *
   * @param current place in {@link FunctionLevels#currentLeaders()}
   * @return POMP points
   */
  public double[] level(int current) {
    return level(leaderEffects[current]);
  }

  /**
   * Headcount share of the posts with P(m + u ≥ T) ≥ 0.8, u being what their leaders add: those that
   * one leader holds together, and each merged post that several lead.
   *
   * @param thresholds several T, POMP points, ascending
   * @param probability what counts as sure, 0.8
   * @return 0..1, by threshold
   */
  public double[] readyShares(double[] thresholds, double probability) {
    double[] ready = new double[thresholds.length];
    int[] current = levels().currentLeaders();
    for (int l = 0; l < current.length; l++) {
      addWhereSure(ready, leaderEffects[l], thresholds, probability, heldAlone(current[l]));
    }
    for (int p = 0; p < mergedEffects.length; p++) {
      addWhereSure(ready, mergedEffects[p], thresholds, probability, merged.get(p).share());
    }
    return ready;
  }

  private void addWhereSure(
      double[] ready, double[] effects, double[] thresholds, double probability, double held) {
    double[] reached = shares(level(effects), thresholds);
    for (int t = 0; t < ready.length; t++) {
      ready[t] += reached[t] >= probability ? held : 0;
    }
  }

  private double heldAlone(int leader) {
    double share = 0;
    for (Post post : levels().posts()) {
      share += post.leader() == leader ? post.share() : 0;
    }
    return share;
  }

  private double[] level(double[] effects) {
    double[] average = common.average();
    Arrays.setAll(average, i -> average[i] + effects[i]);
    return average;
  }

  /**
   * P(draws ≥ bound).
   *
   * @param draws draws of a quantity
   * @param bound what it is held against
   * @return 0..1
   */
  public static double share(double[] draws, double bound) {
    return shares(draws, new double[] {bound})[0];
  }

  /**
   * P(draws ≥ bound) of several bounds in one pass.
   *
   * @param draws draws of a quantity
   * @param bounds what it is held against, ascending
   * @return 0..1, by bound
   */
  public static double[] shares(double[] draws, double[] bounds) {
    int[] reached = new int[bounds.length + 1];
    for (double draw : draws) {
      int low = 0;
      int high = bounds.length;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (draw >= bounds[middle]) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      reached[low]++;
    }
    double[] shares = new double[bounds.length];
    int count = 0;
    for (int b = bounds.length - 1; b >= 0; b--) {
      count += reached[b + 1];
      shares[b] = (double) count / draws.length;
    }
    return shares;
  }
}
