package io.github.locus.ingest.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

/** Sorts row numbers by several small keys in linear time (counting sort, least key first). */
public final class StableSort {
  private StableSort() {}

  /**
   * Row numbers as they are.
   *
   * @param rows number of rows
   * @return 0 to rows − 1
   */
  public static int[] unsorted(int rows) {
    int[] order = new int[rows];
    for (int i = 0; i < rows; i++) {
      order[i] = i;
    }
    return order;
  }

  /**
   * Sorts by one key and keeps the order of equals.
   *
   * @param order row numbers
   * @param key key of a row, from 0
   * @param keys number of different keys
   * @return row numbers in the order of the key
   */
  public static int[] by(int[] order, IntUnaryOperator key, int keys) {
    int[] next = new int[keys + 1];
    for (int row : order) {
      next[key.applyAsInt(row) + 1]++;
    }
    for (int k = 0; k < keys; k++) {
      next[k + 1] += next[k];
    }
    int[] sorted = new int[order.length];
    for (int row : order) {
      sorted[next[key.applyAsInt(row)]++] = row;
    }
    return sorted;
  }

  /**
   * Ranks names by code point.
   *
   * @param names names, each once
   * @return rank of each name, from 0
   */
  public static int[] ranks(List<String> names) {
    List<Integer> order = new ArrayList<>(names.size());
    for (int i = 0; i < names.size(); i++) {
      order.add(i);
    }
    order.sort((a, b) -> CodePointOrder.ORDER.compare(names.get(a), names.get(b)));
    int[] ranks = new int[names.size()];
    for (int rank = 0; rank < ranks.length; rank++) {
      ranks[order.get(rank)] = rank;
    }
    return ranks;
  }
}
