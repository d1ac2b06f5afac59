package io.github.locus.separation;

import io.github.locus.multilevel.Draw;
import java.util.List;

/**
 * The levels of one function as a reading of a draw: m = μ + Σ h (g + v) and today = m + Σ h u over
 * its current posts, as others rate it (self 0).
 */
public final class FunctionLevels {
  private final int function;
  private final int meanColumn;
  private final int climateTerm;
  private final int placeTerm;
  private final int leaderTerm;
  private final int[] units;
  private final int[] places;
  private final int[] leaders;
  private final double[] shares;
  private final int[] currentLeaders;

  private FunctionLevels(LeadershipDesign design, int function) {
    this.function = function;
    List<Post> posts = design.frame().posts(function);
    int allUnits = design.frame().survey().units().size();
    meanColumn = design.meanColumn(function, design.frame().latestWave(function));
    climateTerm = design.climateTerm();
    placeTerm = design.placeTerm();
    leaderTerm = design.leaderTerm(function);
    units = posts.stream().mapToInt(Post::unit).toArray();
    places = posts.stream().mapToInt(p -> function * allUnits + p.unit()).toArray();
    leaders = posts.stream().mapToInt(Post::leader).toArray();
    shares = posts.stream().mapToDouble(Post::share).toArray();
    currentLeaders = posts.stream().mapToInt(Post::leader).distinct().sorted().toArray();
  }

  /**
   * The levels of every function that can have one: rated in its latest wave by the design's
   * ratings, with a current post.
   *
   * @param design the columns, with all leader terms
   * @return levels by function, in order
   */
  public static List<FunctionLevels> of(LeadershipDesign design) {
    return java.util.stream.IntStream.range(0, design.frame().survey().functions().size())
        .filter(f -> exists(design, f))
        .mapToObj(f -> new FunctionLevels(design, f))
        .toList();
  }

  private static boolean exists(LeadershipDesign design, int function) {
    int latest = design.frame().latestWave(function);
    return latest >= 0
        && design.meanColumn(function, latest) != LeadershipDesign.NONE
        && !design.frame().posts(function).isEmpty();
  }

  /**
   * The function.
   *
   * @return function index
   */
  public int function() {
    return function;
  }

  /**
   * Its current leaders.
   *
   * @return indices in the function's leaders, ascending
   */
  public int[] currentLeaders() {
    return currentLeaders.clone();
  }

  /**
   * μ of the latest wave.
   *
   * @param draw a draw
   * @return POMP points
   */
  public double mean(Draw draw) {
    return draw.fixed(meanColumn);
  }

  /**
   * m, the level of the present places under an average leader.
   *
   * @param draw a draw
   * @return POMP points
   */
  public double average(Draw draw) {
    double level = draw.fixed(meanColumn);
    for (int i = 0; i < shares.length; i++) {
      double place =
          (climateTerm == LeadershipDesign.NONE ? 0 : draw.effect(climateTerm, units[i]))
              + (placeTerm == LeadershipDesign.NONE ? 0 : draw.effect(placeTerm, places[i]));
      level += shares[i] * place;
    }
    return level;
  }

  /**
   * Σ h u, what the current leaders add.
   *
   * @param draw a draw
   * @return points
   */
  public double leadership(Draw draw) {
    double sum = 0;
    for (int i = 0; i < shares.length; i++) {
      sum += shares[i] * draw.effect(leaderTerm, leaders[i]);
    }
    return sum;
  }

  /**
   * u of one leader.
   *
   * @param draw a draw
   * @param leader index in the function's leaders
   * @return points
   */
  public double leaderEffect(Draw draw, int leader) {
    return draw.effect(leaderTerm, leader);
  }

  /**
   * τ.
   *
   * @param draw a draw
   * @return points, positive
   */
  public double spread(Draw draw) {
    return draw.sd(leaderTerm);
  }

  /**
   * Whether places are in the model.
   *
   * @return true where {@link #placeSpread(Draw)} is there
   */
  public boolean hasPlace() {
    return placeTerm != LeadershipDesign.NONE;
  }

  /**
   * ω, one for all functions.
   *
   * @param draw a draw
   * @return points, positive; only where places are in the model
   */
  public double placeSpread(Draw draw) {
    return draw.sd(placeTerm);
  }

  /**
   * ω²/(ω² + τ²).
   *
   * @param draw a draw
   * @return 0..1; only where places are in the model
   */
  public double placeShare(Draw draw) {
    double place = placeSpread(draw) * placeSpread(draw);
    return place / (place + spread(draw) * spread(draw));
  }

  /**
   * The headcount share that a leader holds.
   *
   * @param leader index in the function's leaders
   * @return 0..1
   */
  public double shareOf(int leader) {
    double share = 0;
    for (int i = 0; i < shares.length; i++) {
      share += leaders[i] == leader ? shares[i] : 0;
    }
    return share;
  }

  /**
   * Number of units a leader holds now.
   *
   * @param leader index in the function's leaders
   * @return at least 1 for a current leader
   */
  public int unitsOf(int leader) {
    return (int) java.util.Arrays.stream(leaders).filter(l -> l == leader).count();
  }
}
