package io.github.locus.separation;

import io.github.locus.multilevel.Draw;
import io.github.locus.multilevel.Predictand;
import io.github.locus.survey.UnitCell;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The levels of one function as a reading of a draw: m = μ + Σ h (g + v) and today = m + Σ h (u + s)
 * over its current posts, as others rate it (self 0). The g, v, u and s of a merged post are the means of its
 * members by their share s of its ratings.
 */
public final class FunctionLevels {
  /** Those of each function, m and today. */
  private static final int PREDICTANDS = 2;

  private final int function;
  private final int meanColumn;
  private final int placeTerm;
  private final int leaderTerm;
  private final double[] shares;
  private final Predictand average;
  private final Predictand today;

  /** Columns by member of a post, none where the term is not in the model: draws are read by the ten thousand. */
  private final int[] leaderColumns;

  private final int[] cellColumns;
  private final int[] currentLeaders;
  private final List<LedUnit> ledUnits;
  private final List<Post> posts;
  private final boolean[] shown;
  private final double renewal;

  private FunctionLevels(LeadershipDesign design, int function, int place) {
    this.function = function;
    posts = design.frame().posts(function);
    ledUnits = design.frame().ledUnits(function);
    meanColumn = design.meanColumn(function, design.frame().latestWave(function));
    placeTerm = design.hasPlaces(function) ? design.placeTerm() : LeadershipDesign.NONE;
    leaderTerm = design.leaderTerm(function);
    List<Post.Member> members = posts.stream().flatMap(p -> p.members().stream()).toList();
    int latest = design.frame().latestWave(function);
    int[] climateColumns = columns(design, design.climateTerm(), members, Post.Member::unit);
    int[] placeColumns =
        columns(design, placeTerm, members, m -> design.placeLevel(function, m.unit()));
    leaderColumns = columns(design, leaderTerm, members, Post.Member::leader);
    cellColumns =
        columns(
            design,
            design.cellTerm(),
            members,
            m -> design.cellLevel(new UnitCell(function, m.unit(), latest)));
    shares =
        posts.stream()
            .flatMapToDouble(p -> p.members().stream().mapToDouble(m -> p.share() * m.share()))
            .toArray();
    average = predictand(PREDICTANDS * place, climateColumns, placeColumns);
    today =
        predictand(
            PREDICTANDS * place + 1, climateColumns, placeColumns, leaderColumns, cellColumns);
    currentLeaders = members.stream().mapToInt(Post.Member::leader).distinct().sorted().toArray();
    shown = new boolean[currentLeaders.length];
    for (int l = 0; l < shown.length; l++) {
      shown[l] = design.frame().leadsAlone(function, currentLeaders[l]);
    }
    double squares = 0;
    for (int leader : currentLeaders) {
      squares += shareOf(leader) * shareOf(leader);
    }
    renewal = Math.sqrt(squares);
  }

  /** μ with Σ h of the terms that are in the model. */
  private Predictand predictand(int place, int[]... terms) {
    int[] columns =
        IntStream.concat(
                IntStream.of(meanColumn), Arrays.stream(terms).flatMapToInt(Arrays::stream))
            .toArray();
    double[] coefficients = new double[columns.length];
    Arrays.setAll(coefficients, k -> k == 0 ? 1 : shares[(k - 1) % shares.length]);
    return new Predictand(place, columns, coefficients);
  }

  private static int[] columns(
      LeadershipDesign design,
      int term,
      List<Post.Member> members,
      ToIntFunction<Post.Member> level) {
    return term == LeadershipDesign.NONE
        ? new int[0]
        : members.stream()
            .mapToInt(m -> design.structure().column(term, level.applyAsInt(m)))
            .toArray();
  }

  /**
   * The levels of every function that can have one: rated in its latest wave by the design's
   * ratings, with a current post.
   *
   * @param design the columns, with all leader terms
   * @return levels by function, in order
   */
  public static List<FunctionLevels> of(LeadershipDesign design) {
    int[] functions =
        IntStream.range(0, design.frame().survey().functions().size())
            .filter(f -> exists(design, f))
            .toArray();
    return IntStream.range(0, functions.length)
        .mapToObj(place -> new FunctionLevels(design, functions[place], place))
        .toList();
  }

  /**
   * What draws of levels alone are of: m and today of each function.
   *
   * @param levels all that a design has, in order
   * @return by place
   */
  public static List<Predictand> predictands(List<FunctionLevels> levels) {
    return levels.stream().flatMap(l -> Stream.of(l.average, l.today)).toList();
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
   * Whether a current leader can be shown: the latest wave has a cell of his own.
   *
   * @param current place in {@link #currentLeaders()}
   * @return false where he is known from merged cells alone, or nobody rated him
   */
  public boolean shown(int current) {
    return shown[current];
  }

  /**
   * The current posts.
   *
   * @return led units, those of a merged cell as one
   */
  public List<Post> posts() {
    return posts;
  }

  /**
   * What the leaders of a post add to it: Σ s u.
   *
   * @param draw a draw
   * @param post one of {@link #posts()}
   * @return points
   */
  public double leadership(Draw draw, Post post) {
    double sum = 0;
    for (Post.Member member : post.members()) {
      sum += member.share() * draw.effect(leaderTerm, member.leader());
    }
    return sum;
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
    return draw.of(average);
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
      sum += shares[i] * draw.column(leaderColumns[i]);
    }
    return sum;
  }

  /**
   * m + Σ h (u + s), the level now.
   *
   * @param draw a draw
   * @return POMP points
   */
  public double today(Draw draw) {
    return draw.of(today);
  }

  /**
   * m + τ z, the level that the assured share of new leaders reaches.
   *
   * @param draw a draw
   * @param z Φ⁻¹(1 − assurance), negative
   * @return POMP points
   */
  public double repeatable(Draw draw, double z) {
    return average(draw) + spread(draw) * z;
  }

  /**
   * m + τ z √(Σ H²), the same where all posts are refilled at once.
   *
   * @param draw a draw
   * @param z Φ⁻¹(1 − assurance), negative
   * @return POMP points
   */
  public double renewed(Draw draw, double z) {
    return average(draw) + spread(draw) * z * renewal();
  }

  /**
   * Σ h u − τ z, what one succession in so many would cost or more in a unit.
   *
   * @param draw a draw
   * @param z Φ⁻¹(1 − assurance), negative
   * @return points
   */
  public double atRisk(Draw draw, double z) {
    return leadership(draw) - spread(draw) * z;
  }

  /**
   * Σ h s, what the latest wave alone adds: it is in today, and in nothing that is to last.
   *
   * @param draw a draw
   * @return points; 0 where cells are not in the model
   */
  public double shock(Draw draw) {
    double sum = 0;
    for (int i = 0; i < cellColumns.length; i++) {
      sum += shares[i] * draw.column(cellColumns[i]);
    }
    return sum;
  }

  /**
   * √(Σ H²) over the current leaders, H the share of the headcount that one leads: the spread of the function's
   * level when all its posts are refilled at once, as a share of τ.
   *
   * @return over 0, at most 1
   */
  public double renewal() {
    return renewal;
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
   * Whether places of this function are in the model.
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
    return ledUnits.stream()
        .filter(u -> u.leader() == leader)
        .mapToDouble(LedUnit::share)
        .reduce(0, Double::sum);
  }

  /**
   * Number of units a leader holds now.
   *
   * @param leader index in the function's leaders
   * @return at least 1 for a current leader
   */
  public int unitsOf(int leader) {
    return (int) ledUnits.stream().filter(u -> u.leader() == leader).count();
  }
}
