package io.github.locus.statistics;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;

/**
 * How well several Markov chains agree and how much they are worth, by the rank-normalised statistics of Vehtari,
 * Gelman, Simpson, Carpenter & Bürkner (2021, doi:10.1214/20-BA1221); equals R's {@code posterior::rhat}, {@code
 * ess_bulk} and {@code ess_tail}. A quantity that never changes has R̂ = 1 and the effective size of independent draws.
 *
 * @param rHat the larger of the bulk and the folded split-R̂; 1 is perfect, +∞ where chains are stuck apart
 * @param bulkSize effective number of independent draws for the centre
 * @param tailSize the same for the 5% and 95% quantiles, the smaller of the two
 */
public record ChainDiagnostics(double rHat, double bulkSize, double tailSize) {
  private static final int LAGS_AT_ONCE = 4;

  /**
   * Compares chains of one quantity.
   *
   * @param chains {@code chains[c][i]}: draw i of chain c; all of one length, at least 4 draws
   */
  public static ChainDiagnostics of(double[][] chains) {
    return meeting(chains, Double.POSITIVE_INFINITY, 0).orElseThrow();
  }

  /**
   * Compares chains of one quantity only as far as it takes to see that a bound is missed: most looks at chains that run
   * on end so.
   *
   * @param chains {@code chains[c][i]}: draw i of chain c; all of one length, at least 4 draws
   * @param largestRHat bound of R̂
   * @param smallestSize bound of the effective sizes, bulk and tail
   * @return the diagnostics where all bounds are met, the same as by {@link #of}; else nothing
   */
  public static Optional<ChainDiagnostics> meeting(
      double[][] chains, double largestRHat, double smallestSize) {
    double[][] split = split(chains);
    double total = (double) split.length * split[0].length;
    if (constant(split)) {
      return total < smallestSize
          ? Optional.empty()
          : Optional.of(new ChainDiagnostics(1, total, total));
    }
    double[][] ranked = rankNormalised(split);
    double bulkRHat = rHat(ranked);
    if (!(bulkRHat <= largestRHat)) {
      return Optional.empty();
    }
    double bulk = effectiveSize(ranked, smallestSize);
    if (!(bulk >= smallestSize)) {
      return Optional.empty();
    }
    Quantiles quantiles =
        Quantiles.of(Arrays.stream(split).flatMapToDouble(Arrays::stream).toArray());
    double low = effectiveSize(below(split, quantiles.at(0.05)), smallestSize);
    if (!(low >= smallestSize)) {
      return Optional.empty();
    }
    double high = effectiveSize(below(split, quantiles.at(0.95)), smallestSize);
    if (!(high >= smallestSize)) {
      return Optional.empty();
    }
    double rHat = Math.max(bulkRHat, rHat(rankNormalised(folded(split, quantiles.median()))));
    return rHat <= largestRHat
        ? Optional.of(new ChainDiagnostics(rHat, bulk, Math.min(low, high)))
        : Optional.empty();
  }

  /**
   * The Monte Carlo standard error of the mean of {@code chains}: its sd over the square root of the effective size of
   * the values as they are (not of their ranks). 0 where nothing varies.
   */
  public static double meanError(double[][] chains) {
    double[][] split = split(chains);
    if (constant(split)) {
      return 0;
    }
    double[] all = Arrays.stream(split).flatMapToDouble(Arrays::stream).toArray();
    return Math.sqrt(variance(all) / effectiveSize(split, 0));
  }

  /** The smaller of the two effective sizes. */
  public double effectiveSize() {
    return Math.min(bulkSize, tailSize);
  }

  private static double[][] split(double[][] chains) {
    int half = chains[0].length / 2;
    if (half < 2) {
      throw new IllegalArgumentException("chains of " + chains[0].length + " draws are too short");
    }
    double[][] result = new double[2 * chains.length][];
    for (int c = 0; c < chains.length; c++) {
      int length = chains[c].length;
      result[2 * c] = Arrays.copyOfRange(chains[c], 0, half);
      result[2 * c + 1] = Arrays.copyOfRange(chains[c], length - half, length);
    }
    return result;
  }

  private static boolean constant(double[][] chains) {
    double first = chains[0][0];
    return Arrays.stream(chains).flatMapToDouble(Arrays::stream).allMatch(x -> x == first);
  }

  private static double[][] folded(double[][] chains, double median) {
    return map(chains, x -> Math.abs(x - median));
  }

  private static double[][] below(double[][] chains, double bound) {
    return map(chains, x -> x <= bound ? 1 : 0);
  }

  private static double[][] map(double[][] chains, DoubleUnaryOperator f) {
    return Arrays.stream(chains)
        .map(chain -> Arrays.stream(chain).map(f).toArray())
        .toArray(double[][]::new);
  }

  /** Normal scores of the average ranks over all chains, with Blom's offset. */
  private static double[][] rankNormalised(double[][] chains) {
    int length = chains[0].length;
    int total = chains.length * length;
    double[] all = Arrays.stream(chains).flatMapToDouble(Arrays::stream).toArray();
    double[] sorted = all.clone();
    Arrays.sort(sorted);
    double[] score = new double[total];
    for (int from = 0; from < total; ) {
      int to = from;
      while (to < total && sorted[to] == sorted[from]) {
        to++;
      }
      double rank = (from + 1 + to) / 2.0;
      Arrays.fill(score, from, to, StandardNormal.quantile((rank - 0.375) / (total + 0.25)));
      from = to;
    }
    return map(chains, x -> score[Math.max(0, Arrays.binarySearch(sorted, x))]);
  }

  private static double rHat(double[][] chains) {
    double n = chains[0].length;
    double within =
        Arrays.stream(chains).mapToDouble(ChainDiagnostics::variance).average().orElseThrow();
    double between = variance(Arrays.stream(chains).mapToDouble(ChainDiagnostics::mean).toArray());
    if (within == 0) {
      return between == 0 ? 1 : Double.POSITIVE_INFINITY;
    }
    return Math.sqrt((within * (n - 1) / n + between) / within);
  }

  /**
   * Geyer's initial monotone sequence over chains (Vehtari et al. 2021, section 3.2). The sum only grows: once the size
   * is below {@code least}, whatever may follow, a size between the true one and {@code least} is returned.
   */
  private static double effectiveSize(double[][] chains, double least) {
    int m = chains.length;
    int n = chains[0].length;
    double total = (double) m * n;
    if (constant(chains)) {
      return total;
    }
    double[] means = Arrays.stream(chains).mapToDouble(ChainDiagnostics::mean).toArray();
    double within =
        Arrays.stream(chains).mapToDouble(ChainDiagnostics::variance).average().orElseThrow();
    double plus = within * (n - 1) / n + variance(means);
    double[][] centred = new double[m][n];
    for (int c = 0; c < m; c++) {
      for (int i = 0; i < n; i++) {
        centred[c][i] = chains[c][i] - means[c];
      }
    }
    double sum = 0;
    double previous = Double.POSITIVE_INFINITY;
    double[] covariance = {};
    for (int t = 0; t + 1 < n; t += 2) {
      int at = t % LAGS_AT_ONCE;
      covariance = at == 0 ? autocovariances(centred, t) : covariance;
      double even = t == 0 ? 1 : 1 - (within - covariance[at]) / plus;
      double odd = 1 - (within - covariance[at + 1]) / plus;
      double pair = Math.min(even + odd, previous);
      if (!(pair > 0)) {
        break;
      }
      sum += pair;
      previous = pair;
      if (total < least * (2 * sum - 1)) {
        break;
      }
    }
    double tau = Math.max(2 * sum - 1, 1 / Math.log10(total));
    return total / tau;
  }

  /**
   * Means over chains of the autocovariances at a lag and the next three, in the scale of the variance with n − 1. Chains
   * that mix slowly have lags by the hundred, and four sums at once take little longer than one. Lags of n and more have 0.
   */
  private static double[] autocovariances(double[][] centred, int lag) {
    double first = 0;
    double second = 0;
    double third = 0;
    double fourth = 0;
    int n = centred[0].length;
    for (double[] x : centred) {
      // the values 1, 2 and 3 places before the one that the first sum is at
      double before = 0;
      double earlier = 0;
      double earliest = 0;
      for (int i = lag; i < n; i++) {
        double here = x[i];
        double there = x[i - lag];
        first += here * there;
        second += here * before;
        third += here * earlier;
        fourth += here * earliest;
        earliest = earlier;
        earlier = before;
        before = there;
      }
    }
    double scale = centred.length;
    return new double[] {
      first / scale / (n - 1),
      second / scale / (n - 1),
      third / scale / (n - 1),
      fourth / scale / (n - 1)
    };
  }

  private static double mean(double[] x) {
    return Arrays.stream(x).sum() / x.length;
  }

  private static double variance(double[] x) {
    double mean = mean(x);
    double sum = 0;
    for (double value : x) {
      sum += (value - mean) * (value - mean);
    }
    return sum / (x.length - 1);
  }
}
