package io.github.locus.protection;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * Rows of a survey by the group that each lies in, so that all groups are looked at in one walk over
 * the rows instead of one walk each.
 */
final class RowGroups {
  private final int[] first;
  private final int[] rows;

  private RowGroups(int[] first, int[] rows) {
    this.first = first;
    this.rows = rows;
  }

  /**
   * Sorts rows into groups.
   *
   * @param rows row numbers
   * @param groups number of groups
   * @param groupOf group of a row, from 0; rows with a negative one lie in none
   */
  static RowGroups of(int[] rows, int groups, IntUnaryOperator groupOf) {
    int[] group = IntStream.of(rows).map(groupOf).toArray();
    int[] first = new int[groups + 1];
    for (int g : group) {
      if (g >= 0) {
        first[g + 1]++;
      }
    }
    for (int g = 0; g < groups; g++) {
      first[g + 1] += first[g];
    }
    int[] next = Arrays.copyOf(first, groups);
    int[] sorted = new int[first[groups]];
    for (int i = 0; i < rows.length; i++) {
      if (group[i] >= 0) {
        sorted[next[group[i]]++] = rows[i];
      }
    }
    return new RowGroups(first, sorted);
  }

  /** The rows of a group, in the order in which they were given. */
  IntStream of(int group) {
    return Arrays.stream(rows, first[group], first[group + 1]);
  }
}
