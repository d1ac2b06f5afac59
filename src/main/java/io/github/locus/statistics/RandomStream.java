package io.github.locus.statistics;

/**
 * One stream of pseudo-random numbers: xoshiro256++ (Blackman & Vigna 2021, doi:10.1145/3460772), seeded through
 * SplitMix64. Not thread-safe; get one stream per job from {@link RandomStreams}.
 */
public final class RandomStream {
  private long s0;
  private long s1;
  private long s2;
  private long s3;
  private double spareGaussian;
  private boolean hasSpare;

  private RandomStream(long s0, long s1, long s2, long s3) {
    this.s0 = s0;
    this.s1 = s1;
    this.s2 = s2;
    this.s3 = s3;
  }

  static RandomStream seeded(long key) {
    long step = 0x9E3779B97F4A7C15L;
    long a = RandomStreams.mix(key + step);
    long b = RandomStreams.mix(key + 2 * step);
    long c = RandomStreams.mix(key + 3 * step);
    long d = RandomStreams.mix(key + 4 * step);
    // the state may be anything but all zeros
    return new RandomStream(a, b, c, (a | b | c | d) == 0 ? 1 : d);
  }

  /** 64 random bits. */
  public long nextLong() {
    long result = Long.rotateLeft(s0 + s3, 23) + s0;
    long t = s1 << 17;
    s2 ^= s0;
    s3 ^= s1;
    s1 ^= s2;
    s0 ^= s3;
    s2 ^= t;
    s3 = Long.rotateLeft(s3, 45);
    return result;
  }

  /** Uniform on the open interval (0, 1): never 0, never 1. */
  public double nextDouble() {
    return ((nextLong() >>> 11) + 0.5) * 0x1p-53;
  }

  /** Uniform on 0, …, bound − 1, without bias; {@code bound} > 0. */
  public int nextInt(int bound) {
    if (bound <= 0) {
      throw new IllegalArgumentException("bound " + bound + " is not positive");
    }
    while (true) {
      long bits = nextLong() >>> 32;
      // below 2^53 the quotient of two whole numbers rounds down to the right one, and costs less
      // than a remainder
      long multiple = (long) ((double) bits / bound) * bound;
      // the last multiple whose run of numbers is not a whole one would favour the small ones
      if (multiple + bound <= 1L << 32) {
        return (int) (bits - multiple);
      }
    }
  }

  /** Standard normal (polar method, Marsaglia & Bray 1964). */
  public double nextGaussian() {
    if (hasSpare) {
      hasSpare = false;
      return spareGaussian;
    }
    double u;
    double v;
    double s;
    do {
      u = 2 * nextDouble() - 1;
      v = 2 * nextDouble() - 1;
      s = u * u + v * v;
    } while (s >= 1 || s == 0);
    double factor = Math.sqrt(-2 * Math.log(s) / s);
    spareGaussian = v * factor;
    hasSpare = true;
    return u * factor;
  }

  /** Standard exponential, mean 1. */
  public double nextExponential() {
    return -Math.log(nextDouble());
  }

  /** Gamma with the given shape > 0 and scale 1 (Marsaglia & Tsang 2000, doi:10.1145/358407.358414). */
  public double nextGamma(double shape) {
    if (!(shape > 0) || Double.isInfinite(shape)) {
      throw new IllegalArgumentException("shape " + shape + " is not positive and finite");
    }
    if (shape < 1) {
      return nextGamma(shape + 1) * Math.pow(nextDouble(), 1 / shape);
    }
    double d = shape - 1.0 / 3;
    double c = 1 / Math.sqrt(9 * d);
    while (true) {
      double x = nextGaussian();
      double t = 1 + c * x;
      if (t > 0) {
        double v = t * t * t;
        if (Math.log(nextDouble()) < 0.5 * x * x + d - d * v + d * Math.log(v)) {
          return d * v;
        }
      }
    }
  }

  /**
   * A draw from the Dirichlet distribution: shares that sum to 1.
   *
   * @param concentration κ w for each part, ≥ 0; a part with 0 always gets 0; at least one is positive
   */
  public double[] nextDirichlet(double[] concentration) {
    double[] share = new double[concentration.length];
    double sum = 0;
    for (int i = 0; i < share.length; i++) {
      share[i] = concentration[i] == 0 ? 0 : nextGamma(concentration[i]);
      sum += share[i];
    }
    if (!(sum > 0)) {
      throw new IllegalArgumentException("no concentration is positive");
    }
    for (int i = 0; i < share.length; i++) {
      share[i] /= sum;
    }
    return share;
  }

  /** Puts {@code values} into a random order in place, every order equally likely (Fisher & Yates). */
  public void shuffle(int[] values) {
    for (int i = values.length - 1; i > 0; i--) {
      int j = nextInt(i + 1);
      int held = values[i];
      values[i] = values[j];
      values[j] = held;
    }
  }
}
