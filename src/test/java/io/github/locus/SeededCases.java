package io.github.locus;

import java.util.stream.LongStream;

/**
 * How many cases a test draws from seeds: some in each build, thousands in the nightly one (Maven profile {@code
 * nightly}). The first cases of both are the same.
 */
public final class SeededCases {
  private static final boolean NIGHTLY = Boolean.getBoolean("locus.nightly");

  private SeededCases() {}

  /**
   * A number of cases.
   *
   * @param usual in each build
   * @param nightly in the nightly one
   * @return the number for this build
   */
  public static int count(int usual, int nightly) {
    return NIGHTLY ? nightly : usual;
  }

  /**
   * Seeds, a case each.
   *
   * @param usual how many in each build
   * @param nightly how many in the nightly one
   * @return 0, 1, 2, …
   */
  public static LongStream seeds(int usual, int nightly) {
    return LongStream.range(0, count(usual, nightly));
  }
}
