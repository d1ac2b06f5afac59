package io.github.locus.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The symbolic half of {@link SparseCholesky}: elimination order, elimination tree, structure of the factor, and its
 * columns gathered into panels.
 *
 * @param permuted place of each original column in the elimination order
 * @param firstColumn first column of each panel, and n at the end
 * @param rows the rows of each panel in ascending order, its own columns first
 */
record SupernodeLayout(int[] permuted, int[] firstColumn, int[][] rows) {
  /** A child panel joins its parent if at most this share of the joint panel is then an explicit zero. */
  private static final double ZEROS_TOLERATED = 0.2;

  static SupernodeLayout of(int n, int[] row, int[] column, int border) {
    int free = n - border;
    int[][] neighbours = neighbours(n, row, column);
    int[][] inner = new int[free][];
    for (int i = 0; i < free; i++) {
      inner[i] = Arrays.stream(neighbours[i]).filter(j -> j < free).toArray();
    }
    int[] order = FillReducingOrder.minimumDegree(inner);
    int[] post = postorder(parents(inner, order, inverse(order)));
    int[] finalOrder = new int[n];
    Arrays.setAll(finalOrder, i -> i < free ? order[post[i]] : i);
    return ordered(neighbours, finalOrder, free);
  }

  /**
   * The layout for another border of the same matrix, which has no part in the order of elimination.
   *
   * @param places place of each column without the border in that order; more are not looked at
   */
  static SupernodeLayout of(int n, int[] row, int[] column, int border, int[] places) {
    int free = n - border;
    int[] finalOrder = new int[n];
    for (int i = 0; i < n; i++) {
      finalOrder[i < free ? places[i] : i] = i;
    }
    return ordered(neighbours(n, row, column), finalOrder, free);
  }

  private static SupernodeLayout ordered(int[][] neighbours, int[] finalOrder, int free) {
    int[] permuted = inverse(finalOrder);
    return panels(permuted, structure(neighbours, finalOrder, permuted), free);
  }

  private static int[][] neighbours(int n, int[] row, int[] column) {
    long[] keys = new long[2 * row.length];
    int count = 0;
    for (int e = 0; e < row.length; e++) {
      if (row[e] != column[e]) {
        keys[count++] = (long) row[e] * n + column[e];
        keys[count++] = (long) column[e] * n + row[e];
      }
    }
    Arrays.sort(keys, 0, count);
    int[][] result = new int[n][];
    int at = 0;
    int[] buffer = new int[n];
    for (int i = 0; i < n; i++) {
      int size = 0;
      long previous = -1;
      while (at < count && keys[at] / n == i) {
        if (keys[at] != previous) {
          buffer[size++] = (int) (keys[at] % n);
        }
        previous = keys[at++];
      }
      result[i] = Arrays.copyOf(buffer, size);
    }
    return result;
  }

  private static int[] inverse(int[] permutation) {
    int[] result = new int[permutation.length];
    for (int i = 0; i < permutation.length; i++) {
      result[permutation[i]] = i;
    }
    return result;
  }

  /** The elimination tree (Liu 1990, doi:10.1137/0611010): the parent of each column in the order, −1 for a root. */
  private static int[] parents(int[][] neighbours, int[] order, int[] place) {
    int n = order.length;
    int[] parent = new int[n];
    int[] ancestor = new int[n];
    Arrays.fill(parent, -1);
    Arrays.fill(ancestor, -1);
    for (int k = 0; k < n; k++) {
      for (int other : neighbours[order[k]]) {
        int i = place[other];
        while (i < k && i >= 0) {
          int next = ancestor[i];
          ancestor[i] = k;
          if (next < 0) {
            parent[i] = k;
            break;
          }
          i = next;
        }
      }
    }
    return parent;
  }

  private static int[] postorder(int[] parent) {
    int n = parent.length;
    int[] head = new int[n + 1];
    int[] next = new int[n];
    Arrays.fill(head, -1);
    for (int i = n - 1; i >= 0; i--) {
      int p = parent[i] < 0 ? n : parent[i];
      next[i] = head[p];
      head[p] = i;
    }
    int[] result = new int[n];
    int[] stack = new int[n + 1];
    int count = 0;
    int top = 0;
    stack[0] = n;
    while (top >= 0) {
      int node = stack[top];
      int child = head[node];
      if (child < 0) {
        top--;
        if (node < n) {
          result[count++] = node;
        }
      } else {
        head[node] = next[child];
        stack[++top] = child;
      }
    }
    return result;
  }

  /** For each column of the order the rows below the diagonal where the factor has entries, ascending. */
  private static int[][] structure(int[][] neighbours, int[] order, int[] place) {
    int n = order.length;
    int[][] below = new int[n][];
    List<List<Integer>> children = new ArrayList<>();
    int[] mark = new int[n];
    Arrays.fill(mark, -1);
    for (int i = 0; i < n; i++) {
      children.add(new ArrayList<>());
    }
    int[] buffer = new int[n];
    for (int j = 0; j < n; j++) {
      mark[j] = j;
      int count = 0;
      for (int other : neighbours[order[j]]) {
        count = take(place[other], j, mark, buffer, count);
      }
      for (int child : children.get(j)) {
        for (int i : below[child]) {
          count = take(i, j, mark, buffer, count);
        }
      }
      below[j] = Arrays.copyOf(buffer, count);
      Arrays.sort(below[j]);
      if (count > 0) {
        children.get(below[j][0]).add(j);
      }
    }
    return below;
  }

  private static int take(int i, int j, int[] mark, int[] buffer, int count) {
    if (i <= j || mark[i] == j) {
      return count;
    }
    mark[i] = j;
    buffer[count] = i;
    return count + 1;
  }

  /** A panel never reaches over the border, whose columns are not eliminated. */
  private static SupernodeLayout panels(int[] permuted, int[][] below, int free) {
    int n = permuted.length;
    int[] first = new int[n + 1];
    int[][] rest = new int[n][];
    int count = 0;
    for (int j = 0; j < n; j++) {
      first[count] = j;
      rest[count] = below[j];
      count++;
      // the panel just begun takes in the one before it as long as that costs few zeros
      while (count > 1
          && (j < free || first[count - 2] >= free)
          && joins(first[count - 2], first[count - 1], j + 1, rest[count - 2], rest[count - 1])) {
        rest[count - 2] = rest[count - 1];
        count--;
      }
    }
    first[count] = n;
    int[][] rows = new int[count][];
    for (int s = 0; s < count; s++) {
      IntStream own = IntStream.range(first[s], first[s + 1]);
      rows[s] = IntStream.concat(own, Arrays.stream(rest[s])).toArray();
    }
    return new SupernodeLayout(permuted, Arrays.copyOf(first, count + 1), rows);
  }

  /** Whether the panel of columns a … b − 1 with the rows {@code ra} below it may join the panel b … end − 1. */
  private static boolean joins(int a, int b, int end, int[] ra, int[] rb) {
    if (ra.length == 0 || ra[0] != b) {
      return false;
    }
    long zeros = (long) (b - a) * (end - b + rb.length - ra.length);
    long width = end - a;
    long size = width * (width + 1) / 2 + width * rb.length;
    return zeros <= ZEROS_TOLERATED * size;
  }
}
