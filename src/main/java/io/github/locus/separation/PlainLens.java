package io.github.locus.separation;

import io.github.locus.protection.SiteCell;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The cross-check beside the model: mean of the current leaders' means plus z times their standard
 * deviation, the noise of the means taken off. From plain means whoever doubts the model can redo it in a
 * spreadsheet. A merged cell that several lead counts as one of them.
 */
public final class PlainLens {
  private PlainLens() {}

  /**
   * The level of one function in its latest wave.
   *
   * @param frame leaders and posts
   * @param ratings readiness as others rate it
   * @param function function index
   * @param z Φ⁻¹(1 − assurance), negative
   * @return POMP points; empty with fewer than two current leaders with ratings
   */
  public static Optional<Double> level(
      LeaderFrame frame, OthersRatings ratings, int function, double z) {
    List<OthersRatings.Sample> leaders = byLeader(frame, ratings, function);
    if (leaders.size() < 2) {
      return Optional.empty();
    }
    double[] means = leaders.stream().mapToDouble(OthersRatings.Sample::mean).toArray();
    double mean = java.util.Arrays.stream(means).average().orElseThrow();
    double between = 0;
    double within = 0;
    double count = 0;
    double inverse = 0;
    for (int l = 0; l < means.length; l++) {
      between += (means[l] - mean) * (means[l] - mean) / (means.length - 1);
      within += leaders.get(l).squaresAbout(means[l]);
      count += leaders.get(l).weight();
      inverse += 1 / leaders.get(l).weight() / means.length;
    }
    double degrees = count - means.length;
    double noise = degrees > 0 ? within / degrees * inverse : 0;
    return Optional.of(mean + z * Math.sqrt(Math.max(0, between - noise)));
  }

  private static List<OthersRatings.Sample> byLeader(
      LeaderFrame frame, OthersRatings ratings, int function) {
    Map<Integer, List<OthersRatings.Sample>> byLeader = new TreeMap<>();
    int others = frame.leaders(function).size();
    for (Post post : frame.posts(function)) {
      SiteCell cell = new SiteCell(function, post.site(), frame.latestWave(function));
      OthersRatings.Sample sample = ratings.byCell().get(cell);
      if (sample != null) {
        int leader = post.leader() == LeaderFrame.VACANT ? others++ : post.leader();
        byLeader.computeIfAbsent(leader, key -> new ArrayList<>()).add(sample);
      }
    }
    return byLeader.values().stream().map(PlainLens::merge).toList();
  }

  private static OthersRatings.Sample merge(List<OthersRatings.Sample> samples) {
    return new OthersRatings.Sample(
        samples.stream().flatMapToDouble(s -> java.util.Arrays.stream(s.values())).toArray(),
        samples.stream().flatMapToDouble(s -> java.util.Arrays.stream(s.weights())).toArray());
  }
}
