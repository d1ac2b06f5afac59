package io.github.locus.analysis;

import io.github.locus.protection.ProtectedSurvey;
import io.github.locus.protection.SiteCell;
import io.github.locus.result.Precision;
import io.github.locus.result.Reason;
import io.github.locus.separation.LeaderFrame;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * Small groups that nearly all scored alike: of such a group a mean or a spread would be each
 * one's answer, so that only where it lies is told.
 */
final class AlikeGroups {
  /** So many levels follow from their mean and their spread. */
  private static final int SOLVED_BY_SPREAD = 2;

  private final Computation computed;
  private final ProtectedSurvey survey;
  private final Precision precision;
  private final double[] weights;

  /** By capability: its place among all dimensions. */
  private final int[] dimensions;

  /** By cell: its ratings. */
  private final int[][] rows;

  /** By cell: whether it is alike. */
  private final List<Optional<Reason>> ofCell;

  /** By function and leader: why nothing is told of them. */
  private final List<List<Optional<Reason>>> leaders;

  private AlikeGroups(Computation computed, Precision precision) {
    this.computed = computed;
    this.survey = computed.survey();
    this.precision = precision;
    weights = survey.instrument().weights();
    dimensions =
        computed.capabilities().stream()
            .mapToInt(d -> survey.instrument().dimensions().indexOf(d))
            .toArray();
    rows = rowsByCell();
    ofCell =
        IntStream.range(0, rows.length)
            .mapToObj(
                c -> alike(i -> i == c, this::readiness, r -> true, computed.counts().ofCell(c)))
            .toList();
    leaders = IntStream.range(0, survey.functions().size()).mapToObj(this::leaders).toList();
  }

  /**
   * Looks at the scores.
   *
   * @param computed scores and cells
   * @param precision which groups are small, and what is alike
   */
  static AlikeGroups of(Computation computed, Precision precision) {
    return new AlikeGroups(computed, precision);
  }

  private int[][] rowsByCell() {
    int[] size = new int[survey.cells().size()];
    IntStream.range(0, survey.ratings().size()).forEach(r -> size[survey.ratings().cell(r)]++);
    int[][] byCell = new int[size.length][];
    Arrays.setAll(byCell, c -> new int[size[c]]);
    Arrays.fill(size, 0);
    for (int r = 0; r < survey.ratings().size(); r++) {
      int cell = survey.ratings().cell(r);
      byCell[cell][size[cell]++] = r;
    }
    return byCell;
  }

  /**
   * Who rated a function in its latest wave, by readiness. Where its ratings are of two groups and one of them is alike, the
   * level and the spread of the function are the two levels: then neither is told.
   */
  Optional<Reason> function(int function) {
    return latest(function, this::readiness, r -> true, computed.counts().ofFunction(function))
        .or(() -> groups(function) <= SOLVED_BY_SPREAD ? anyLeader(function) : Optional.empty());
  }

  /** Leaders with ratings of their own, and merged cells. */
  private long groups(int function) {
    long leaders =
        IntStream.range(0, computed.frame().leaders(function).size())
            .filter(l -> computed.counts().ofLeader(function, l) > 0)
            .count();
    return leaders + cells(function).filter(this::isMerged).count();
  }

  /** Who rated a function in a wave, by readiness. */
  Optional<Reason> function(int function, int wave) {
    return alike(
        c -> of(c, function) && survey.cells().get(c).wave() == wave,
        this::readiness,
        r -> true,
        computed.counts().ofFunction(function, wave));
  }

  /**
   * The same of a function without a unit: of two groups that are left, one alike, a verdict without the others would be
   * about their two levels.
   *
   * @param unit a unit that was merged with none
   */
  Optional<Reason> functionWithout(int function, int unit) {
    long left =
        cells(function)
            .filter(c -> !survey.sites().get(survey.cells().get(c).site()).units().contains(unit))
            .map(c -> isMerged(c) ? -1 - c : computed.frame().soleLeader(c))
            .distinct()
            .count();
    return left <= SOLVED_BY_SPREAD ? anyLeader(function) : Optional.empty();
  }

  /**
   * The same by a capability dimension. Where that keeps one dimension back, or readiness, all of the function are: readiness
   * less those of all others would be the one's, and so would readiness under other weights.
   *
   * @param persons by capability: who answered it
   */
  Optional<Reason> dimension(int function, int capability, IntUnaryOperator persons) {
    return ofDimension(function, capability, persons.applyAsInt(capability))
        .or(
            () ->
                function(function).isPresent() || anyDimension(function, persons)
                    ? Optional.of(Reason.BESIDE_ALIKE)
                    : Optional.empty());
  }

  /** Whether a function's dimensions are kept back because of one of them. */
  boolean anyDimension(int function, IntUnaryOperator persons) {
    return IntStream.range(0, weights.length)
        .anyMatch(d -> ofDimension(function, d, persons.applyAsInt(d)).isPresent());
  }

  /** Of those who answered it: what stands for a missing answer is nobody's. */
  private Optional<Reason> ofDimension(int function, int capability, int persons) {
    int dimension = dimensions[capability];
    return latest(
        function,
        r -> computed.scored().capability(capability, r),
        r -> computed.scored().scored(dimension, r),
        persons);
  }

  /**
   * Those who rate a function as their own, or those who do not, by readiness: what sets the two apart is told beside the
   * level of both.
   *
   * @param own who rate it as their own
   * @param others who do not
   */
  Optional<Reason> side(int function, int own, int others) {
    return side(function, true, own).or(() -> side(function, false, others));
  }

  private Optional<Reason> side(int function, boolean own, int persons) {
    return alike(c -> of(c, function), this::readiness, r -> survey.self(r) == own, persons);
  }

  /** Who testified to a function's repeatability in its latest wave. */
  Optional<Reason> testimony(int function, List<Integer> sides, int persons) {
    return latest(
        function,
        r -> sides.stream().mapToDouble(d -> computed.scored().score(d, r)).average().orElse(0),
        r -> !sides.isEmpty() && sides.stream().allMatch(d -> computed.scored().scored(d, r)),
        persons);
  }

  /**
   * Who rated in cells of a leader's own, in all waves or in the latest, by readiness. Where that
   * keeps one leader back, or a merged cell would be alike, all leaders of the function are: its
   * level less those of all others would be the one's. Two unknown levels would not be enough, for
   * the spread between leaders is a second equation in them.
   */
  Optional<Reason> leader(int function, int leader) {
    return leaders.get(function).get(leader);
  }

  private List<Optional<Reason>> leaders(int function) {
    int count = computed.frame().leaders(function).size();
    List<Optional<Reason>> reasons = new ArrayList<>();
    for (int l = 0; l < count; l++) {
      reasons.add(ofLeader(function, l));
    }
    if (reasons.stream().anyMatch(Optional::isPresent) || anyMergedCell(function)) {
      reasons.replaceAll(reason -> reason.or(() -> Optional.of(Reason.BESIDE_ALIKE)));
    }
    return reasons;
  }

  private boolean anyMergedCell(int function) {
    int now = computed.frame().latestWave(function);
    return cells(function)
        .filter(c -> survey.cells().get(c).wave() == now && isMerged(c))
        .anyMatch(c -> ofCell.get(c).isPresent());
  }

  private boolean isMerged(int cell) {
    return computed.frame().soleLeader(cell) == LeaderFrame.VACANT;
  }

  private IntStream cells(int function) {
    return IntStream.range(0, rows.length).filter(c -> of(c, function));
  }

  /** Whether leaders of a function are kept back; not which of them is alike, for that he is the best would tell of him. */
  Optional<Reason> anyLeader(int function) {
    return leaders.get(function).stream().anyMatch(Optional::isPresent)
        ? Optional.of(Reason.BESIDE_ALIKE)
        : Optional.empty();
  }

  private Optional<Reason> ofLeader(int function, int leader) {
    IntPredicate own = c -> of(c, function) && computed.frame().soleLeader(c) == leader;
    int now = computed.frame().latestWave(function);
    return alike(own, this::readiness, r -> true, computed.counts().ofLeader(function, leader))
        .or(
            () ->
                alike(
                    own.and(c -> survey.cells().get(c).wave() == now),
                    this::readiness,
                    r -> true,
                    computed.counts().ofLeaderNow(function, leader)));
  }

  /** Who rated in one cell, by readiness. */
  Optional<Reason> cell(SiteCell cell) {
    return ofCell.get(survey.indexOf(cell).orElseThrow());
  }

  /** Beside any cell of a function, in any wave, that is a small group that scored alike. */
  Optional<Reason> besideCell(int function) {
    return cells(function).anyMatch(c -> ofCell.get(c).isPresent())
        ? Optional.of(Reason.BESIDE_ALIKE)
        : Optional.empty();
  }

  private boolean of(int cell, int function) {
    return survey.cells().get(cell).function() == function;
  }

  private double readiness(int rating) {
    double sum = 0;
    for (int d = 0; d < weights.length; d++) {
      sum += weights[d] * computed.scored().capability(d, rating);
    }
    return sum;
  }

  private Optional<Reason> latest(
      int function, IntToDoubleFunction score, IntPredicate which, int persons) {
    int now = computed.frame().latestWave(function);
    return alike(
        c -> of(c, function) && survey.cells().get(c).wave() == now, score, which, persons);
  }

  private Optional<Reason> alike(
      IntPredicate cells, IntToDoubleFunction score, IntPredicate which, int persons) {
    if (!precision.isSmall(persons)) {
      return Optional.empty();
    }
    return precision.alike(
        IntStream.range(0, rows.length)
            .filter(cells)
            .flatMap(c -> Arrays.stream(rows[c]))
            .filter(which)
            .mapToDouble(score)
            .toArray());
  }
}
