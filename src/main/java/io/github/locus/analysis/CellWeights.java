package io.github.locus.analysis;

import io.github.locus.protection.CellMembers;
import io.github.locus.protection.SiteCell;
import io.github.locus.separation.LeaderFrame;
import io.github.locus.separation.LedUnit;
import io.github.locus.separation.Post;
import io.github.locus.statistics.Leverage;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How much each cell of a function in a wave weighs in what is told of the function as a whole: in its mean, where a
 * leader weighs by the raters that his level rests on, and in its level today, where he weighs by headcount too.
 */
final class CellWeights {
  /** The variance of a rating, in that between leaders, as is usual: so many ratings tell a leader's level by half. */
  private static final double HALF_TOLD = 4;

  /** What is told is off by a tenth of a point, and leaders differ by ten. */
  private static final double NOISE = 0.01;

  /** What figures that explain more than so much of its variance tell of a level is better than their mean is. */
  private static final double MOST = 1.0 / 3;

  /** Of fewer levels beside one, a mean, a level today and a spread leave two values of it at most. */
  private static final int FEWEST_BESIDE = 4;

  private final List<Integer> cells;
  private final Leverage leverage;

  private CellWeights(List<Integer> cells, List<double[]> figures) {
    this.cells = cells;
    this.leverage = new Leverage(figures, NOISE);
  }

  /**
   * Weighs the cells of a function in a wave.
   *
   * @param computed leaders, headcounts and survey weights
   * @param ratings ratings by cell
   */
  static CellWeights of(Computation computed, CellRatings ratings, int function, int wave) {
    List<Integer> cells = ratings.cells(function, wave).boxed().toList();
    Map<Integer, Double> raters = new HashMap<>();
    Map<Integer, Double> heads = new HashMap<>();
    double[] count = new double[cells.size()];
    for (int i = 0; i < count.length; i++) {
      count[i] = ratings.ratings(cells.get(i)).mapToDouble(computed.scored()::weight).sum();
      raters.merge(group(computed.frame(), cells.get(i)), count[i], Double::sum);
    }
    if (wave == computed.frame().latestWave(function)) {
      for (Post post : computed.frame().posts(function)) {
        ratings
            .survey()
            .indexOf(new SiteCell(function, post.site(), wave))
            .ifPresent(c -> heads.merge(group(computed.frame(), c), post.share(), Double::sum));
      }
    }
    double[] mean = new double[count.length];
    double[] today = new double[count.length];
    for (int i = 0; i < count.length; i++) {
      int group = group(computed.frame(), cells.get(i));
      mean[i] = count[i] / (raters.getOrDefault(group, 0.0) + HALF_TOLD);
      today[i] = mean[i] * heads.getOrDefault(group, 0.0);
    }
    double all = Arrays.stream(mean).sum();
    return new CellWeights(cells, List.of(Arrays.stream(mean).map(m -> m / all).toArray(), today));
  }

  /**
   * Weighs the cells of a function in what another is told to have beyond its mean: by the headcount of the other in their
   * units. There it has what a unit gives to all functions alike, which is told from the cells of each; those of one
   * function add up to nothing, so that only what sets a weight apart from their mean counts.
   *
   * @param ratings ratings by cell
   * @param cells cells of the one function in a wave
   * @param posts units of the other, with their shares of its headcount
   */
  static CellWeights shared(CellRatings ratings, List<Integer> cells, List<LedUnit> posts) {
    double[] heads = new double[cells.size()];
    for (int i = 0; i < heads.length; i++) {
      CellMembers members = ratings.survey().members(cells.get(i));
      heads[i] =
          posts.stream()
              .mapToDouble(post -> post.share() * members.share(unit -> unit == post.unit()))
              .sum();
    }
    double mean = Arrays.stream(heads).average().orElse(0);
    return new CellWeights(
        cells, List.of(Arrays.stream(heads).map(share -> share - mean).toArray()));
  }

  /** A leader with all cells of his own, or a cell that several lead, or nobody: below all leaders. */
  private static int group(LeaderFrame frame, int cell) {
    int leader = frame.soleLeader(cell);
    return leader == LeaderFrame.VACANT ? LeaderFrame.VACANT - 1 - cell : leader;
  }

  /**
   * Whether what is told of the function as a whole would tell the level of one of some cells, to whoever knows that of the
   * others of them.
   *
   * @param hidden cells whose level must not be told, others of the survey among them
   */
  boolean tellOneOf(Set<Integer> hidden) {
    int others = others(hidden).size();
    boolean few = others < FEWEST_BESIDE && others < cells.size();
    return few || weighOneOf(hidden);
  }

  /**
   * Whether one of some cells weighs so much that its value is nearly that of the whole.
   *
   * @param hidden cells whose value must not be told, others of the survey among them
   */
  boolean weighOneOf(Set<Integer> hidden) {
    List<Integer> others = others(hidden);
    return IntStream.range(0, cells.size())
        .filter(i -> hidden.contains(cells.get(i)))
        .anyMatch(i -> leverage(i, others) > MOST);
  }

  private List<Integer> others(Set<Integer> hidden) {
    return IntStream.range(0, cells.size())
        .filter(i -> !hidden.contains(cells.get(i)))
        .boxed()
        .toList();
  }

  private double leverage(int one, List<Integer> others) {
    return leverage.of(one, Stream.concat(Stream.of(one), others.stream()).toList());
  }
}
