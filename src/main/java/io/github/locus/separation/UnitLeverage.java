package io.github.locus.separation;

import io.github.locus.protection.SiteCell;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Without which units a choice would be nearest to another, by plain means: each function's level is the mean of its
 * posts by headcount plus z times the standard deviation of their means. A unit's leverage is how small it leaves the
 * lead of the chosen function over the next. In a survey of hundreds of units it says which of them are worth a
 * model without them.
 */
public final class UnitLeverage {
  private final Map<Integer, Level> levels = new HashMap<>();
  private final int chosen;
  private final double z;

  private UnitLeverage(
      LeaderFrame frame,
      OthersRatings ratings,
      Collection<Integer> functions,
      int chosen,
      double z) {
    this.chosen = chosen;
    this.z = z;
    functions.forEach(f -> levels.put(f, Level.of(frame, ratings, f)));
  }

  /**
   * The units of greatest leverage.
   *
   * @param frame leaders and posts
   * @param ratings readiness as others rate it
   * @param functions the ranked functions, the chosen one among them
   * @param chosen the function whose lead is looked at
   * @param z Φ⁻¹(1 − assurance), negative
   * @param units unit indices to choose from
   * @param most how many at most
   * @return the units after which the least of the lead is left; all, if there are no more
   */
  public static Set<Integer> greatest(
      LeaderFrame frame,
      OthersRatings ratings,
      Collection<Integer> functions,
      int chosen,
      double z,
      Collection<Integer> units,
      int most) {
    UnitLeverage leverage = new UnitLeverage(frame, ratings, functions, chosen, z);
    return units.stream()
        .sorted(
            Comparator.comparingDouble(leverage::leadWithout)
                .thenComparing(Comparator.naturalOrder()))
        .limit(most)
        .collect(Collectors.toSet());
  }

  private double leadWithout(int unit) {
    Level first = levels.getOrDefault(chosen, Level.NONE);
    double least = Double.POSITIVE_INFINITY;
    for (Map.Entry<Integer, Level> other : levels.entrySet()) {
      if (other.getKey() != chosen) {
        double lead = first.without(unit, z) - other.getValue().without(unit, z);
        least = Math.min(least, Double.isNaN(lead) ? Double.POSITIVE_INFINITY : lead);
      }
    }
    return least;
  }

  /**
   * The sums of a function's posts.
   *
   * @param posts mean and share by unit of the posts of one unit
   * @param all of all posts
   */
  private record Level(Map<Integer, Sums> posts, Sums all) {
    static final Level NONE = new Level(Map.of(), Sums.NONE);

    static Level of(LeaderFrame frame, OthersRatings ratings, int function) {
      Map<Integer, Sums> posts = new TreeMap<>();
      Sums all = Sums.NONE;
      for (Post post : frame.posts(function)) {
        OthersRatings.Sample sample =
            ratings.byCell().get(new SiteCell(function, post.site(), frame.latestWave(function)));
        if (sample != null) {
          Sums one = Sums.of(sample.mean() - CENTRE, post.share());
          all = all.plus(one, 1);
          List<Post.Member> members = post.members();
          if (members.size() == 1) {
            posts.put(members.get(0).unit(), one);
          }
        }
      }
      return new Level(posts, all);
    }

    /** NaN where fewer than two posts are left. */
    double without(int unit, double z) {
      return all.plus(posts.getOrDefault(unit, Sums.NONE), -1).level(z);
    }
  }

  /** Sums are taken about the middle of the scale, so that squares lose no digits. */
  private static final double CENTRE = 50;

  /**
   * @param count posts
   * @param share their shares of the headcount
   * @param weighted shares times means less the centre
   * @param sum means less the centre
   * @param squares of the same
   */
  private record Sums(int count, double share, double weighted, double sum, double squares) {
    static final Sums NONE = new Sums(0, 0, 0, 0, 0);

    static Sums of(double mean, double share) {
      return new Sums(1, share, share * mean, mean, mean * mean);
    }

    Sums plus(Sums other, int sign) {
      return new Sums(
          count + sign * other.count,
          share + sign * other.share,
          weighted + sign * other.weighted,
          sum + sign * other.sum,
          squares + sign * other.squares);
    }

    double level(double z) {
      if (count < 2 || !(share > 0)) {
        return Double.NaN;
      }
      double variance = Math.max(0, (squares - sum * sum / count) / (count - 1));
      return weighted / share + z * Math.sqrt(variance);
    }
  }
}
