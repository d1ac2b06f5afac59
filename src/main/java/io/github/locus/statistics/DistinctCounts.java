package io.github.locus.statistics;

import java.util.Arrays;

/**
 * How many distinct members each of several groups has, counted in one pass over entries in which
 * those of one member stand together: a member counts once in a group, whatever else lies between.
 */
public final class DistinctCounts {
  private static final int NOBODY = -1;

  private final int[] last;
  private final int[] count;

  /**
   * Empty groups.
   *
   * @param groups number of groups, at least 0
   */
  public DistinctCounts(int groups) {
    last = new int[groups];
    Arrays.fill(last, NOBODY);
    count = new int[groups];
  }

  /**
   * Counts an entry.
   *
   * @param group group index
   * @param member number of the member, at least 0; all entries of a member come before or after
   *     those of another
   */
  public void add(int group, int member) {
    if (last[group] != member) {
      last[group] = member;
      count[group]++;
    }
  }

  /**
   * Members of a group.
   *
   * @param group group index
   * @return at least 0
   */
  public int of(int group) {
    return count[group];
  }
}
