package io.github.locus.statistics;

import java.util.Arrays;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * Orders the columns of a sparse symmetric matrix so that its Cholesky factor stays sparse: minimum degree on the
 * quotient graph with element absorption and exact external degrees (George & Liu 1989, doi:10.1137/1031001). Columns
 * that are nearly full are taken out first and put last, as AMD does (Amestoy, Davis & Duff 1996,
 * doi:10.1137/S0895479894278952). Ties go to the lowest index, so the order is a function of the pattern alone.
 */
public final class FillReducingOrder {
  private final int n;
  private final int[][] variables;
  private final int[][] elements;
  private final int[][] members;
  private final int[] degree;
  private final boolean[] gone;
  private final int[] mark;
  private int stamp;

  private FillReducingOrder(int[][] neighbours) {
    n = neighbours.length;
    variables = new int[n][];
    elements = new int[n][];
    members = new int[n][];
    degree = new int[n];
    gone = new boolean[n];
    mark = new int[n];
    Arrays.fill(elements, new int[0]);
    Arrays.fill(members, new int[0]);
    for (int i = 0; i < n; i++) {
      variables[i] = neighbours[i];
    }
  }

  /**
   * The elimination order of a graph.
   *
   * @param neighbours for each column the other columns with which it shares an entry; symmetric, without itself and
   *     without repeats
   * @return the columns in the order of elimination: a permutation of 0, …, n − 1
   */
  public static int[] minimumDegree(int[][] neighbours) {
    return new FillReducingOrder(neighbours.clone()).order();
  }

  private int[] order() {
    int[] order = new int[n];
    int dense = (int) Math.max(16, 10 * Math.sqrt(n));
    int last = n;
    for (int i = n - 1; i >= 0; i--) {
      if (variables[i].length > dense) {
        gone[i] = true;
        order[--last] = i;
      }
    }
    for (int i = 0; i < n; i++) {
      variables[i] = Arrays.stream(variables[i]).filter(j -> !gone[j]).toArray();
      degree[i] = variables[i].length;
    }
    PriorityQueue<Long> waiting = new PriorityQueue<>();
    for (int i = 0; i < n; i++) {
      if (!gone[i]) {
        waiting.add(entry(i));
      }
    }
    for (int k = 0; k < last; k++) {
      int pivot = lowestDegree(waiting);
      order[k] = pivot;
      eliminate(pivot);
      for (int v : members[pivot]) {
        waiting.add(entry(v));
      }
    }
    return order;
  }

  /** Degree and column as one number, by which the lowest degree comes first and then the lowest index. */
  private long entry(int column) {
    return (long) degree[column] * n + column;
  }

  /** A column has an entry for every degree that it had; only that of its degree now counts. */
  private int lowestDegree(PriorityQueue<Long> waiting) {
    while (true) {
      long least = waiting.remove();
      int column = (int) (least % n);
      if (!gone[column] && least == entry(column)) {
        return column;
      }
    }
  }

  private void eliminate(int pivot) {
    stamp++;
    mark[pivot] = stamp;
    int[] reach = new int[degree[pivot]];
    int count = collect(pivot, reach, 0);
    gone[pivot] = true;
    members[pivot] = Arrays.copyOf(reach, count);
    int[] absorbed = elements[pivot];
    for (int e : absorbed) {
      members[e] = new int[0];
    }
    for (int v : members[pivot]) {
      variables[v] = unmarked(variables[v]);
      elements[v] = withElement(elements[v], pivot);
    }
    for (int v : members[pivot]) {
      stamp++;
      mark[v] = stamp;
      degree[v] = collect(v, null, 0);
    }
  }

  /** Those that the last elimination did not reach; a stream of each would be a tenth of all ordering. */
  private int[] unmarked(int[] columns) {
    int kept = 0;
    int[] result = new int[columns.length];
    for (int j : columns) {
      if (mark[j] != stamp) {
        result[kept++] = j;
      }
    }
    return kept == columns.length ? columns : Arrays.copyOf(result, kept);
  }

  /** The columns reached from {@code v} directly or through elements, each once; marks them. */
  private int collect(int v, int @Nullable [] into, int start) {
    int count = start;
    for (int j : variables[v]) {
      count = take(j, into, count);
    }
    for (int e : elements[v]) {
      for (int j : members[e]) {
        count = take(j, into, count);
      }
    }
    return count;
  }

  private int take(int j, int @Nullable [] into, int count) {
    if (gone[j] || mark[j] == stamp) {
      return count;
    }
    mark[j] = stamp;
    if (into != null) {
      into[count] = j;
    }
    return count + 1;
  }

  /** The living elements of a variable, with the new one. */
  private int[] withElement(int[] old, int pivot) {
    int kept = 0;
    int[] result = new int[old.length + 1];
    for (int e : old) {
      if (members[e].length > 0) {
        result[kept++] = e;
      }
    }
    result[kept++] = pivot;
    return Arrays.copyOf(result, kept);
  }
}
