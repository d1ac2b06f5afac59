package io.github.locus.ingest.draft;

import java.util.Arrays;

/** A column of whole numbers that grows. */
public final class IntColumn {
  private int[] values = new int[64];
  private int size;

  /** Appends a value. */
  public void add(int value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, size + (size >> 1));
    }
    values[size++] = value;
  }

  /** The value of a row, from 0. */
  public int get(int row) {
    return values[row];
  }

  /** Replaces the value of a row, from 0. */
  public void set(int row, int value) {
    values[row] = value;
  }

  /** Number of values. */
  public int size() {
    return size;
  }
}
