package io.github.locus.separation;

import io.github.locus.protection.SiteCell;
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
 * @param p (1 + permutations with as large a maximum) / (1 + permutations); the null is "neither
 *     leader nor place"
 * @param chanceMedian median of the maximum when ratings are permuted over units, points
 * @param chanceHigh its 95% quantile, points
 */
public record LeaveOneLeaderOut(
    double max, int leader, double p, double chanceMedian, double chanceHigh) {
  /** Permutations drawn. */
  public static final int PERMUTATIONS = 1_999;

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
    double[] losses = layout.losses(layout.means(layout.identity()));
    int worst = 0;
    for (int l = 1; l < losses.length; l++) {
      worst = losses[l] > losses[worst] ? l : worst;
    }
    double[] chance = new double[PERMUTATIONS];
    int[] order = layout.identity();
    for (int b = 0; b < PERMUTATIONS; b++) {
      random.shuffle(order);
      chance[b] = Arrays.stream(layout.losses(layout.means(order))).max().orElseThrow();
    }
    double observed = losses[worst];
    long asLarge = Arrays.stream(chance).filter(c -> c >= observed - 1e-9).count();
    Arrays.sort(chance);
    return Optional.of(
        new LeaveOneLeaderOut(
            observed,
            layout.leaders()[worst],
            (1.0 + asLarge) / (1 + PERMUTATIONS),
            chance[PERMUTATIONS / 2],
            chance[(int) Math.ceil(0.95 * PERMUTATIONS) - 1]));
  }

  /** The posts that have ratings, their shares, and which rating lies where. */
  private record Layout(
      double[] values,
      double[] weights,
      int[] unitOfRating,
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
      int n = samples.stream().mapToInt(OthersRatings.Sample::size).sum();
      double[] values = new double[n];
      double[] weights = new double[n];
      int[] unit = new int[n];
      int next = 0;
      for (int v = 0; v < samples.size(); v++) {
        for (int i = 0; i < samples.get(v).size(); i++) {
          values[next] = samples.get(v).values()[i];
          weights[next] = samples.get(v).weights()[i];
          unit[next++] = v;
        }
      }
      return new Layout(
          values,
          weights,
          unit,
          rated.stream().mapToDouble(Post::share).toArray(),
          rated.stream().mapToInt(Post::leader).toArray(),
          rated.stream()
              .mapToInt(Post::leader)
              .filter(leader -> leader != LeaderFrame.VACANT)
              .distinct()
              .sorted()
              .toArray(),
          RowRank.ofLeaders(rated.stream().map(Layout::row).toList()));
    }

    private static List<LeaderShare> row(Post post) {
      return post.members().stream().map(m -> new LeaderShare(m.leader(), m.share())).toList();
    }

    int[] identity() {
      int[] order = new int[values.length];
      Arrays.setAll(order, i -> i);
      return order;
    }

    double[] means(int[] order) {
      double[] sums = new double[shares.length];
      double[] mass = new double[shares.length];
      for (int i = 0; i < order.length; i++) {
        int from = order[i];
        sums[unitOfRating[i]] += weights[from] * values[from];
        mass[unitOfRating[i]] += weights[from];
      }
      for (int v = 0; v < sums.length; v++) {
        sums[v] /= mass[v];
      }
      return sums;
    }

    double[] losses(double[] means) {
      double all = level(means, -1);
      double[] losses = new double[leaders.length];
      for (int l = 0; l < leaders.length; l++) {
        losses[l] = all - level(means, leaders[l]);
      }
      return losses;
    }

    private double level(double[] means, int without) {
      double sum = 0;
      double share = 0;
      for (int v = 0; v < means.length; v++) {
        if (leaderOfUnit[v] != without) {
          sum += shares[v] * means[v];
          share += shares[v];
        }
      }
      return sum / share;
    }
  }
}
