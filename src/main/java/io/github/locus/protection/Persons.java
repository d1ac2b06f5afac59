package io.github.locus.protection;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A group of persons with what each weighs in it: the sum of the survey weights of what the person
 * contributes. Immutable.
 */
final class Persons {
  /** Kish's number of like weights is a whole number but for rounding. */
  private static final double ROUNDING = 1e-9;

  static final Persons NOBODY = new Persons(new int[0], new double[0]);

  private final int[] ids;
  private final double[] mass;

  private Persons(int[] ids, double[] mass) {
    this.ids = ids;
    this.mass = mass;
  }

  /**
   * The persons behind some contributions.
   *
   * @param ids whose, in any order, with repetitions
   * @param weights what each weighs
   */
  static Persons of(int[] ids, double[] weights) {
    int n = ids.length;
    boolean ascending = IntStream.range(1, n).allMatch(i -> ids[i - 1] < ids[i]);
    if (ascending) {
      return new Persons(ids, weights);
    }
    long[] keys = new long[n];
    Arrays.setAll(keys, i -> (long) ids[i] << Integer.SIZE | i);
    Arrays.sort(keys);
    int[] distinct = new int[n];
    double[] mass = new double[n];
    int last = -1;
    for (long key : keys) {
      int id = (int) (key >> Integer.SIZE);
      if (last < 0 || distinct[last] != id) {
        distinct[++last] = id;
      }
      mass[last] += weights[(int) key];
    }
    return new Persons(Arrays.copyOf(distinct, last + 1), Arrays.copyOf(mass, last + 1));
  }

  /** Both groups as one: who is in both weighs the sum. */
  Persons and(Persons other) {
    if (ids.length == 0 || other.ids.length == 0) {
      return ids.length == 0 ? other : this;
    }
    int[] both = new int[ids.length + other.ids.length];
    double[] sum = new double[both.length];
    int n = 0;
    int a = 0;
    int b = 0;
    while (a < ids.length || b < other.ids.length) {
      boolean mine = b == other.ids.length || (a < ids.length && ids[a] <= other.ids[b]);
      boolean theirs = a == ids.length || (b < other.ids.length && other.ids[b] <= ids[a]);
      both[n] = mine ? ids[a] : other.ids[b];
      sum[n++] = (mine ? mass[a++] : 0) + (theirs ? other.mass[b++] : 0);
    }
    return new Persons(Arrays.copyOf(both, n), Arrays.copyOf(sum, n));
  }

  /** Number of persons. */
  int count() {
    return ids.length;
  }

  /** Sum of their masses, the same for every order of the persons. */
  double mass() {
    double[] sorted = mass.clone();
    Arrays.sort(sorted);
    return Arrays.stream(sorted).sum();
  }

  /**
   * Kish's effective number (Σm)²/Σm² (Kish 1965): at most the number of persons, and that number
   * where they weigh alike.
   *
   * @return 0 for nobody
   */
  double effective() {
    if (mass.length == 0) {
      return 0;
    }
    // sorted, so that the order of the persons changes no bit; relative to the largest, so that
    // like weights are 1 exactly
    double[] sorted = mass.clone();
    Arrays.sort(sorted);
    double largest = sorted[sorted.length - 1];
    double sum = 0;
    double squares = 0;
    for (double m : sorted) {
      sum += m / largest;
      squares += m / largest * (m / largest);
    }
    return sum * sum / squares;
  }

  /** Whether the group is large enough, in persons and in what they weigh. */
  boolean atLeast(int minimum) {
    return count() >= minimum && effective() >= minimum - ROUNDING;
  }
}
