package io.github.locus.statistics;

/**
 * Independent random streams from one seed, keyed by what they are for: a stream depends on (seed, purpose, index) and
 * on nothing else, so that results do not depend on how work is spread over threads or in which order it is done.
 *
 * @param seed any value
 */
public record RandomStreams(long seed) {

  /** The stream number {@code index} for {@code purpose}; the same arguments give the same numbers. */
  public RandomStream stream(String purpose, long index) {
    long key = mix(seed ^ 0x9E3779B97F4A7C15L);
    for (int i = 0; i < purpose.length(); i++) {
      key = mix(key + purpose.charAt(i) + 0x632BE59BD9B4E019L);
    }
    return RandomStream.seeded(mix(key ^ mix(index + 0xD1B54A32D192ED03L)));
  }

  /** Streams of their own for a part of the work, for instance one model of many. */
  public RandomStreams split(String purpose, long index) {
    return new RandomStreams(stream(purpose, index).nextLong());
  }

  /** The finaliser of SplitMix64 (Steele, Lea & Flood 2014, doi:10.1145/2714064.2660195). */
  static long mix(long z) {
    long a = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    long b = (a ^ (a >>> 27)) * 0x94D049BB133111EBL;
    return b ^ (b >>> 31);
  }
}
