package io.github.locus.attack;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Published totals of counts, solved over a prime field: exact, no rounding. A count that no total
 * states, yet that lies in the span of those published, is published.
 */
final class FieldElimination {
  private static final long PRIME = (1L << 31) - 1;

  private final int unknowns;
  private final List<long[]> reduced = new ArrayList<>();

  /**
   * Starts with nothing published.
   *
   * @param unknowns number of counts that totals are made of
   */
  FieldElimination(int unknowns) {
    this.unknowns = unknowns;
  }

  /** Adds the total of some counts. */
  FieldElimination total(Set<Integer> of) {
    long[] row = reduce(row(of));
    if (leading(row) < unknowns) {
      reduced.add(row);
    }
    return this;
  }

  /** Whether the total of some counts follows from those published. */
  boolean determines(Set<Integer> of) {
    return leading(reduce(row(of))) == unknowns;
  }

  private long[] row(Set<Integer> of) {
    long[] row = new long[unknowns];
    of.forEach(i -> row[i] = 1);
    return row;
  }

  private long[] reduce(long[] row) {
    for (long[] pivot : reduced) {
      int at = leading(pivot);
      if (row[at] != 0) {
        long factor = row[at] * inverse(pivot[at]) % PRIME;
        for (int i = 0; i < unknowns; i++) {
          row[i] = Math.floorMod(row[i] - factor * pivot[i] % PRIME, PRIME);
        }
      }
    }
    return row;
  }

  private int leading(long[] row) {
    int at = 0;
    while (at < unknowns && row[at] == 0) {
      at++;
    }
    return at;
  }

  /** By Fermat: a^(p−2). */
  private static long inverse(long a) {
    long result = 1;
    long base = a;
    for (long exponent = PRIME - 2; exponent > 0; exponent >>= 1) {
      result = (exponent & 1) == 1 ? result * base % PRIME : result;
      base = base * base % PRIME;
    }
    return result;
  }
}
