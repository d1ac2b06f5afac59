package io.github.locus.multilevel;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * One distinct row of the design: the columns where it is not zero, ascending, and its values there. Immutable; equal by
 * content.
 */
public final class Pattern implements Comparable<Pattern> {
  private final int[] columns;
  private final double[] values;

  private Pattern(int[] columns, double[] values) {
    this.columns = columns;
    this.values = values;
  }

  /** The row with ones in {@code columns}, given in any order. */
  public static Pattern of(int... columns) {
    double[] ones = new double[columns.length];
    Arrays.fill(ones, 1);
    return of(columns, ones);
  }

  /**
   * The row with {@code values} in {@code columns}; zeros are dropped.
   *
   * @throws IllegalArgumentException if a column repeats or is negative, or a value is not finite
   */
  public static Pattern of(int[] columns, double[] values) {
    if (columns.length != values.length) {
      throw new IllegalArgumentException(columns.length + " columns, " + values.length + " values");
    }
    int[] order =
        IntStream.range(0, columns.length)
            .filter(i -> values[i] != 0)
            .boxed()
            .sorted(Comparator.comparingInt(i -> columns[i]))
            .mapToInt(Integer::intValue)
            .toArray();
    int[] sorted = new int[order.length];
    double[] kept = new double[order.length];
    for (int k = 0; k < order.length; k++) {
      sorted[k] = columns[order[k]];
      kept[k] = values[order[k]];
      if (sorted[k] < 0 || (k > 0 && sorted[k] == sorted[k - 1]) || !Double.isFinite(kept[k])) {
        throw new IllegalArgumentException("column " + sorted[k] + " with value " + kept[k]);
      }
    }
    return new Pattern(sorted, kept);
  }

  /** The number of entries that are not zero. */
  public int size() {
    return columns.length;
  }

  /** The column of entry {@code k}. */
  public int column(int k) {
    return columns[k];
  }

  /** The value of entry {@code k}. */
  public double value(int k) {
    return values[k];
  }

  /** By columns, then by values: any fixed order serves, as long as it is not that of arrival. */
  @Override
  public int compareTo(Pattern other) {
    int byColumns = Arrays.compare(columns, other.columns);
    return byColumns != 0 ? byColumns : Arrays.compare(values, other.values);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Pattern that
        && Arrays.equals(columns, that.columns)
        && Arrays.equals(values, that.values);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(columns) + Arrays.hashCode(values);
  }

  @Override
  public String toString() {
    return "Pattern" + Arrays.toString(columns);
  }
}
