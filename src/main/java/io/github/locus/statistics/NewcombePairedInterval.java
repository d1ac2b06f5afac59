package io.github.locus.statistics;

/**
 * The difference of two shares of the same n, each unit giving both answers, by the square-and-add
 * of two Wilson intervals with the correlation of the answers taken in (Newcombe 1998, method 10,
 * doi:10.1002/(SICI)1097-0258(19981130)17:22&lt;2635::AID-SIM954&gt;3.0.CO;2-C).
 *
 * @param difference first share less second, in [−1, 1]
 * @param low lower bound, in [−1, difference]
 * @param high upper bound, in [difference, 1]
 */
public record NewcombePairedInterval(double difference, double low, double high) {

  /**
   * The interval of a table of pairs; counts need not be whole (weighted counts).
   *
   * @param both yes to both, at least 0
   * @param first yes to the first alone
   * @param second yes to the second alone
   * @param neither yes to none; the four sum to more than 0
   * @param confidence in (0, 1), for example 0.90
   */
  public static NewcombePairedInterval of(
      double both, double first, double second, double neither, double confidence) {
    double n = both + first + second + neither;
    if (!(both >= 0 && first >= 0 && second >= 0 && neither >= 0 && n > 0)) {
      throw new IllegalArgumentException(
          "pairs " + both + ", " + first + ", " + second + ", " + neither);
    }
    WilsonInterval one = WilsonInterval.of(both + first, n, confidence);
    WilsonInterval two = WilsonInterval.of(both + second, n, confidence);
    double phi = correlation(both, first, second, neither);
    double difference = (first - second) / n;
    double down = distance(one.share() - one.low(), two.high() - two.share(), phi);
    double up = distance(two.share() - two.low(), one.high() - one.share(), phi);
    return new NewcombePairedInterval(
        difference, Math.max(-1, difference - down), Math.min(1, difference + up));
  }

  private static double distance(double a, double b, double phi) {
    return Math.sqrt(Math.max(0, a * a - 2 * phi * a * b + b * b));
  }

  /** φ of the table, shrunk by a continuity correction where positive; 0 where a margin is empty. */
  private static double correlation(double both, double first, double second, double neither) {
    double n = both + first + second + neither;
    double margins = (both + first) * (second + neither) * (both + second) * (first + neither);
    double cross = both * neither - first * second;
    if (margins == 0) {
      return 0;
    }
    return (cross > 0 ? Math.max(0, cross - n / 2) : cross) / Math.sqrt(margins);
  }
}
