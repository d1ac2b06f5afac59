package io.github.locus.statistics;

import java.util.Arrays;

/**
 * A growable vector of 128-bit integer sums: addition in it is exact, so that the order of the terms, the number of
 * threads and the way in which partial vectors are merged change no bit of the result.
 *
 * <p>A sum is kept as two words, value = high · 2⁶⁴ + low with low unsigned. Overflow past 128 bits throws {@link
 * ArithmeticException}; it never wraps. Not thread-safe: one vector per thread, then {@link #addAll}.
 */
public final class ExactSums {
  private static final double TWO_64 = 0x1p64;

  private long[] low;
  private long[] high;
  private int size;

  /** A vector of {@code size} zeros; {@code size} ≥ 0. */
  public ExactSums(int size) {
    this.low = new long[Math.max(size, 4)];
    this.high = new long[Math.max(size, 4)];
    this.size = size;
  }

  /** The number of sums. */
  public int size() {
    return size;
  }

  /** Appends zeros until there are {@code newSize} sums; a smaller {@code newSize} changes nothing. */
  public void growTo(int newSize) {
    if (newSize > low.length) {
      int capacity = Math.max(newSize, low.length * 2);
      low = Arrays.copyOf(low, capacity);
      high = Arrays.copyOf(high, capacity);
    }
    size = Math.max(size, newSize);
  }

  /** Adds {@code value} to sum {@code i}. */
  public void add(int i, long value) {
    addWords(i, value, value >> 63);
  }

  /** Adds the exact 128-bit product {@code a · b} to sum {@code i}. */
  public void addProduct(int i, long a, long b) {
    addWords(i, a * b, Math.multiplyHigh(a, b));
  }

  /**
   * Adds the products {@code a[i] · b[j]}, j ≤ i, to the sums row by row: (0,0), (1,0), (1,1), (2,0), …; the vector must
   * have as many.
   */
  public void addTriangle(long[] a, long[] b) {
    int at = 0;
    for (int i = 0; i < a.length; i++) {
      for (int j = 0; j <= i; j++) {
        addProduct(at++, a[i], b[j]);
      }
    }
  }

  /** Adds sum {@code j} of {@code other} to sum {@code i} of this. */
  public void addSum(int i, ExactSums other, int j) {
    addWords(i, other.low[j], other.high[j]);
  }

  /** Adds the sums of {@code other} one by one; both must have the same size. */
  public void addAll(ExactSums other) {
    if (other.size != size) {
      throw new IllegalArgumentException("sums of size " + other.size + " added to " + size);
    }
    for (int i = 0; i < size; i++) {
      addWords(i, other.low[i], other.high[i]);
    }
  }

  /** Sum {@code i} times {@code unit}, rounded once to a double; {@code unit} is to be a power of two. */
  public double toDouble(int i, double unit) {
    long l = low[i];
    long h = high[i];
    boolean negative = h < 0;
    if (negative) {
      l = -l;
      h = ~h + (l == 0 ? 1 : 0);
    }
    double magnitude = roundedMagnitude(h, l) * unit;
    return negative ? -magnitude : magnitude;
  }

  /** An independent copy. */
  public ExactSums copy() {
    ExactSums copy = new ExactSums(size);
    System.arraycopy(low, 0, copy.low, 0, size);
    System.arraycopy(high, 0, copy.high, 0, size);
    return copy;
  }

  private void addWords(int i, long addLow, long addHigh) {
    long sum = low[i] + addLow;
    long carry = ((low[i] & addLow) | ((low[i] | addLow) & ~sum)) >>> 63;
    low[i] = sum;
    long before = high[i];
    long after = before + addHigh + carry;
    // the sign may change only where the two terms had different signs
    if (((before ^ after) & (addHigh ^ after)) < 0) {
      throw new ArithmeticException(
          "an exact sum has left the range of 128 bits; use a coarser unit");
    }
    high[i] = after;
  }

  /** The unsigned 128-bit value as a double, rounded half to even as a whole and not word by word. */
  private static double roundedMagnitude(long h, long l) {
    if (h == 0) {
      return unsignedToDouble(l);
    }
    int shift = 64 - Long.numberOfLeadingZeros(h);
    if (shift >= 64) {
      // only −2¹²⁷ comes here
      return h * -TWO_64;
    }
    // the leading 64 bits, the rest folded into the lowest one ("sticky"), keep the rounding right
    long top = (h << (64 - shift)) | (l >>> shift);
    long rest = l << (64 - shift);
    return unsignedToDouble(rest == 0 ? top : top | 1) * Math.scalb(1.0, shift);
  }

  private static double unsignedToDouble(long value) {
    if (value >= 0) {
      return value;
    }
    return ((value >>> 1) | (value & 1)) * 2.0;
  }
}
