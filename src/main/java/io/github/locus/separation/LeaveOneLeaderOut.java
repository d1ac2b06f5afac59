package io.github.locus.separation;

import io.github.locus.protection.SiteCell;
import io.github.locus.statistics.RandomPartition;
import io.github.locus.statistics.RandomStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What today's level loses without the units that the leader who matters most leads alone, set beside its distribution by
 * chance: a best leader always stands out (Fitza 2014, 2017; Quigley &amp; Graffin 2017).
 *
 * @param max largest D = today − today without that leader's units, points; may be negative
 * @param leader index of that leader in the function's leaders
 * @param p permutation p; the null is "neither leader nor place". Permuting stops once {@value #SETTLED} maxima were as
 *     large, but not before {@value #FEWEST} permutations, on which the quantiles rest too: the share of the maxima as
 *     large, the observed one among them (Besag &amp; Clifford 1991, doi:10.1093/biomet/78.2.301)
 * @param chanceMedian median of the maximum when ratings are permuted over units, points
 * @param chanceHigh its 95% quantile, points
 */
public record LeaveOneLeaderOut(
    double max, int leader, double p, double chanceMedian, double chanceHigh) {
  /** Permutations drawn at most. */
  public static final int PERMUTATIONS = 1_999;

  /** Permutations drawn at least; the quantiles of chance need them. */
  static final int FEWEST = 399;

  /** So many permutations that reach the observed value settle its p. */
  static final int SETTLED = 20;

  private static final double TIE = 1e-9;

  /** Leaders needed who can be told from each other: of two, one is always the best. */
  public static final int LEAST_LEADERS = 3;

  /**
   * Computes it for one function in its latest wave.
   *
   * @param frame leaders and posts
   * @param ratings readiness as others rate it
   * @param function function index
   * @param random source of the permutations
   * @return empty with fewer than {@link #LEAST_LEADERS} leaders with ratings who can be told from
   *     each other, or where none of them leads a unit alone
   */
  public static Optional<LeaveOneLeaderOut> of(
      LeaderFrame frame, OthersRatings ratings, int function, RandomStream random) {
    Layout layout = Layout.of(frame, ratings, function);
    if (layout.rank() < LEAST_LEADERS || layout.leaders().length == 0) {
      return Optional.empty();
    }
    RandomPartition partition = layout.partition();
    double[] losses = layout.losses(partition.given());
    int worst = largest(losses);
    Chance chance = Chance.of(layout, partition, losses[worst], random);
    return Optional.of(
        new LeaveOneLeaderOut(
            losses[worst],
            layout.leaders()[worst],
            chance.p(),
            chance.quantile(0.5),
            chance.quantile(0.95)));
  }

  private static int largest(double[] losses) {
    int worst = 0;
    for (int l = 1; l < losses.length; l++) {
      worst = losses[l] > losses[worst] ? l : worst;
    }
    return worst;
  }

  /**
   * The largest loss where leaders do not matter.
   *
   * @param maxima largest losses of the permutations, ascending
   * @param asLarge how many of them reach the observed one
   * @param settled whether the last permutation was the one that settled it
   */
  private record Chance(double[] maxima, int asLarge, boolean settled) {
    static Chance of(
        Layout layout, RandomPartition partition, double observed, RandomStream random) {
      double[] maxima = new double[PERMUTATIONS];
      int asLarge = 0;
      int drawn = 0;
      boolean settled = false;
      while (drawn < PERMUTATIONS && !(drawn >= FEWEST && asLarge >= SETTLED)) {
        double[] losses = layout.losses(partition.draw(random));
        maxima[drawn] = losses[largest(losses)];
        asLarge += maxima[drawn] >= observed - TIE ? 1 : 0;
        drawn++;
        settled = drawn > FEWEST && asLarge == SETTLED;
      }
      double[] sorted = Arrays.copyOf(maxima, drawn);
      Arrays.sort(sorted);
      return new Chance(sorted, asLarge, settled);
    }

    /** Where the number of permutations was not fixed but waited for, the last one is as large by necessity. */
    double p() {
      return settled ? (double) asLarge / maxima.length : (1.0 + asLarge) / (1 + maxima.length);
    }

    double quantile(double share) {
      return maxima[(int) Math.ceil(share * maxima.length) - 1];
    }
  }

  /**
   * The posts that have ratings.
   *
   * @param samples ratings by post
   * @param shares of the headcount, by post
   * @param leaderOfUnit position in {@code leaders} by post, {@link LeaderFrame#VACANT} where nobody leads it alone
   * @param leaders who lead alone, indices in the function's leaders
   * @param rank how many leaders can be told from each other
   */
  private record Layout(
      List<OthersRatings.Sample> samples,
      double[] shares,
      int[] leaderOfUnit,
      int[] leaders,
      int rank) {

    static Layout of(LeaderFrame frame, OthersRatings ratings, int function) {
      List<Post> rated = new ArrayList<>();
      List<OthersRatings.Sample> samples = new ArrayList<>();
      int wave = frame.latestWave(function);
      for (Post post : frame.posts(function)) {
        OthersRatings.Sample sample =
            ratings.byCell().get(new SiteCell(function, post.site(), wave));
        if (sample != null) {
          rated.add(post);
          samples.add(sample);
        }
      }
      int[] leaders =
          rated.stream()
              .mapToInt(Post::leader)
              .filter(leader -> leader != LeaderFrame.VACANT)
              .distinct()
              .sorted()
              .toArray();
      return new Layout(
          samples,
          rated.stream().mapToDouble(Post::share).toArray(),
          rated.stream()
              .mapToInt(Post::leader)
              .map(l -> l == LeaderFrame.VACANT ? l : Arrays.binarySearch(leaders, l))
              .toArray(),
          leaders,
          RowRank.ofLeaders(rated.stream().map(Layout::row).toList()));
    }

    private static List<LeaderShare> row(Post post) {
      return post.members().stream().map(m -> new LeaderShare(m.leader(), m.share())).toList();
    }

    RandomPartition partition() {
      return RandomPartition.of(
          samples.stream().flatMapToDouble(sample -> Arrays.stream(sample.values())).toArray(),
          samples.stream().flatMapToDouble(sample -> Arrays.stream(sample.weights())).toArray(),
          samples.stream().mapToInt(OthersRatings.Sample::size).toArray());
    }

    /** The level of all posts less that of the posts of others, by leader. */
    double[] losses(double[] means) {
      double[] sums = new double[leaders.length];
      double[] mass = new double[leaders.length];
      double sum = 0;
      double all = 0;
      for (int v = 0; v < means.length; v++) {
        sum += shares[v] * means[v];
        all += shares[v];
        if (leaderOfUnit[v] != LeaderFrame.VACANT) {
          sums[leaderOfUnit[v]] += shares[v] * means[v];
          mass[leaderOfUnit[v]] += shares[v];
        }
      }
      for (int l = 0; l < sums.length; l++) {
        sums[l] = sum / all - (sum - sums[l]) / (all - mass[l]);
      }
      return sums;
    }
  }
}
