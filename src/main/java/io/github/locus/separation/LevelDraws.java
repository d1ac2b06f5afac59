package io.github.locus.separation;

import io.github.locus.multilevel.Draw;
import java.util.Arrays;
import java.util.List;

/**
 * The levels of one function over posterior draws, without its leaders one by one: all that means, ranks and chances of
 * one score of many are read of.
 *
 * <pre>
 * today       = m + Σ h (u + s)
 * repeatable  = m + τ Φ⁻¹(1 − a)                  reached by a share a of new leaders
 * </pre>
 */
public final class LevelDraws {
  private final FunctionLevels levels;
  private final double z;
  private final double[] average;
  private final double[] today;
  private final double[] spread;

  private LevelDraws(FunctionLevels levels, List<Draw> draws, double z) {
    this.levels = levels;
    this.z = z;
    int n = draws.size();
    average = new double[n];
    today = new double[n];
    spread = new double[n];
    for (int i = 0; i < n; i++) {
      Draw draw = draws.get(i);
      average[i] = levels.average(draw);
      today[i] = levels.today(draw);
      spread[i] = levels.spread(draw);
    }
  }

  private LevelDraws(LevelDraws same, double z) {
    this.z = z;
    levels = same.levels;
    average = same.average;
    today = same.today;
    spread = same.spread;
  }

  /**
   * Reads the levels off the draws.
   *
   * @param levels the function's levels
   * @param draws posterior draws, of predictands alone or more
   * @param z Φ⁻¹(1 − assurance), negative
   * @return its levels by draw
   */
  public static LevelDraws of(FunctionLevels levels, List<Draw> draws, double z) {
    return new LevelDraws(levels, draws, z);
  }

  /**
   * The same under another assurance.
   *
   * @param other Φ⁻¹(1 − assurance); 0 for the level of an average leader
   * @return levels of the same draws
   */
  LevelDraws at(double other) {
    return new LevelDraws(this, other);
  }

  /**
   * The function's levels.
   *
   * @return how levels are read
   */
  public FunctionLevels levels() {
    return levels;
  }

  /**
   * Φ⁻¹(1 − assurance) of {@link #repeatable()}.
   *
   * @return negative; 0 for the level of an average leader
   */
  public double z() {
    return z;
  }

  /**
   * Draws of m.
   *
   * @return POMP points
   */
  public double[] average() {
    return average.clone();
  }

  /**
   * Draws of today.
   *
   * @return POMP points
   */
  public double[] today() {
    return today.clone();
  }

  /**
   * Draws of τ.
   *
   * @return points
   */
  public double[] spread() {
    return spread.clone();
  }

  /**
   * Draws of repeatable.
   *
   * @return POMP points; not clamped to 0..100
   */
  public double[] repeatable() {
    double[] values = new double[average.length];
    Arrays.setAll(values, i -> average[i] + spread[i] * z);
    return values;
  }
}
