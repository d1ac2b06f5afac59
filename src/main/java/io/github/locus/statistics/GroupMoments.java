package io.github.locus.statistics;

/**
 * Means and dispersions of columns within groups, summed exactly: the order of the rows changes no bit.
 *
 * <p>Two passes, means first, so that no digits cancel. Values and squared deviations are rounded to multiples of 2⁻⁴⁰
 * before they are summed; values up to 10⁶ and deviations up to 10³ are in range (scores are at most 100).
 */
public final class GroupMoments {
  private static final double UNIT = 0x1p-40;
  private static final double SCALE = 0x1p40;
  private static final double LARGEST = 0x1p62;

  private final int columns;
  private final long[] sizes;
  private final double[] means;
  private final double[] squares;
  private final double[] absolute;

  /** Rows that can be read again. */
  public interface Rows {
    /** Number of rows. */
    int size();

    /** The group of a row, 0-based; negative: the row is left out. */
    int group(int row);

    /** Writes the values of a row that is in a group. */
    void read(int row, double[] into);
  }

  private GroupMoments(Rows rows, int groups, int columns) {
    this.columns = columns;
    sizes = new long[groups];
    double[] row = new double[columns];
    means = means(rows, groups, row);
    ExactSums square = new ExactSums(groups * columns);
    ExactSums absolutes = new ExactSums(groups * columns);
    for (int r = 0; r < rows.size(); r++) {
      int group = rows.group(r);
      if (group >= 0) {
        rows.read(r, row);
        for (int c = 0; c < columns; c++) {
          double deviation = row[c] - means[group * columns + c];
          square.add(group * columns + c, fixed(deviation * deviation));
          absolutes.add(group * columns + c, fixed(Math.abs(deviation)));
        }
      }
    }
    squares = doubles(square);
    absolute = doubles(absolutes);
  }

  private double[] means(Rows rows, int groups, double[] row) {
    ExactSums sums = new ExactSums(groups * columns);
    for (int r = 0; r < rows.size(); r++) {
      int group = rows.group(r);
      if (group >= 0) {
        rows.read(r, row);
        sizes[group]++;
        for (int c = 0; c < columns; c++) {
          sums.add(group * columns + c, fixed(row[c]));
        }
      }
    }
    double[] mean = doubles(sums);
    for (int i = 0; i < groups * columns; i++) {
      mean[i] /= Math.max(1, sizes[i / columns]);
    }
    return mean;
  }

  private double[] doubles(ExactSums sums) {
    double[] doubles = new double[sizes.length * columns];
    for (int i = 0; i < doubles.length; i++) {
      doubles[i] = sums.toDouble(i, UNIT);
    }
    return doubles;
  }

  private static long fixed(double value) {
    double scaled = value * SCALE;
    if (!(Math.abs(scaled) < LARGEST)) {
      throw new ArithmeticException("a value is out of the range of exact sums");
    }
    return Math.round(scaled);
  }

  /**
   * Reads the rows twice.
   *
   * @param rows the rows; every row in a group has all columns
   * @param groups number of groups; some may stay empty
   * @param columns number of columns
   * @throws ArithmeticException if a value or squared deviation is out of range
   */
  public static GroupMoments of(Rows rows, int groups, int columns) {
    return new GroupMoments(rows, groups, columns);
  }

  /** Number of rows in a group. */
  public long size(int group) {
    return sizes[group];
  }

  /** Mean of a column in a group; 0 where the group is empty. */
  public double mean(int group, int column) {
    return means[group * columns + column];
  }

  /** Sum of squared deviations from the group's mean. */
  public double squares(int group, int column) {
    return squares[group * columns + column];
  }

  /** Sum of absolute deviations from the group's mean. */
  public double absolute(int group, int column) {
    return absolute[group * columns + column];
  }
}
