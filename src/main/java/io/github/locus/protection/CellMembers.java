package io.github.locus.protection;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * The units whose ratings make up a cell, and how much of it each is. Only units that have ratings
 * of the function are members.
 */
public final class CellMembers {
  /** No members. */
  static final CellMembers NONE = new CellMembers(new int[0], new int[0], new double[0]);

  private final int[] units;
  private final int[] ratings;
  private final double[] mass;

  /**
   * Takes the columns over.
   *
   * @param units unit indices, ascending
   * @param ratings used ratings of each
   * @param mass sum of the survey weights of these ratings, in any unit
   */
  CellMembers(int[] units, int[] ratings, double[] mass) {
    this.units = units;
    this.ratings = ratings;
    this.mass = mass;
  }

  /** A unit that stands alone. */
  static CellMembers alone(int unit, int ratings) {
    return new CellMembers(new int[] {unit}, new int[] {ratings}, new double[] {1});
  }

  /**
   * The members.
   *
   * @return unit indices, ascending
   */
  public List<Integer> units() {
    return Arrays.stream(units).boxed().toList();
  }

  /**
   * Used ratings of the cell that some members gave.
   *
   * @param which which members, by unit index
   * @return number of ratings
   */
  public int ratings(IntPredicate which) {
    return IntStream.range(0, units.length)
        .filter(i -> which.test(units[i]))
        .map(i -> ratings[i])
        .sum();
  }

  /**
   * The share of the cell's ratings, by weight, that come from some of its members.
   *
   * @param which which members, by unit index
   * @return 0..1, exactly 1 for all of them
   */
  public double share(IntPredicate which) {
    return sum(which) / sum(unit -> true);
  }

  /**
   * The share of some members in what a larger part of them gave.
   *
   * @param which which members, by unit index
   * @param among of which members, by unit index; some of them are members
   * @return 0..1, exactly 1 where both are the same
   */
  public double share(IntPredicate which, IntPredicate among) {
    return sum(unit -> which.test(unit) && among.test(unit)) / sum(among);
  }

  /** Always in the order of the members, so that all of them divide by themselves exactly. */
  private double sum(IntPredicate which) {
    double sum = 0;
    for (int i = 0; i < units.length; i++) {
      sum += which.test(units[i]) ? mass[i] : 0;
    }
    return sum;
  }
}
