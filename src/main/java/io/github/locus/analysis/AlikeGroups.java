package io.github.locus.analysis;

import io.github.locus.protection.ProtectedSurvey;
import io.github.locus.protection.SiteCell;
import io.github.locus.result.Precision;
import io.github.locus.result.Reason;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Small groups that nearly all scored alike: of such a group a mean or a spread would be each
 * one's answer, so that only where it lies is told.
 */
final class AlikeGroups {
  private final Computation computed;
  private final ProtectedSurvey survey;
  private final Precision precision;
  private final double[] weights;

  /** By cell: its ratings. */
  private final int[][] rows;

  /** By function and leader: why nothing is told of them. */
  private final List<List<Optional<Reason>>> leaders;

  private AlikeGroups(Computation computed, Precision precision) {
    this.computed = computed;
    this.survey = computed.survey();
    this.precision = precision;
    weights = survey.instrument().weights();
    rows = rowsByCell();
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

  /** Who rated a function in its latest wave, by readiness. */
  Optional<Reason> function(int function) {
    return latest(function, this::readiness, r -> true, computed.counts().ofFunction(function));
  }

  /** Who rated a function in a wave, by readiness. */
  Optional<Reason> function(int function, int wave) {
    return alike(
        c -> of(c, function) && survey.cells().get(c).wave() == wave,
        this::readiness,
        r -> true,
        computed.counts().ofFunction(function, wave));
  }

  /** The same by a capability dimension. */
  Optional<Reason> dimension(int function, int capability, int persons) {
    return latest(function, r -> computed.scored().capability(capability, r), r -> true, persons);
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
   * keeps one leader back, the one of the fewest raters beside it is kept back too: the function's
   * level less those of all others would be the one's. At the ends of the scale it would say no more
   * than what is told.
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
    List<Reason> kept = reasons.stream().flatMap(Optional::stream).toList();
    if (kept.equals(List.of(Reason.ALIKE_IN_BETWEEN))) {
      IntStream.range(0, count)
          .filter(l -> reasons.get(l).isEmpty())
          .filter(l -> computed.counts().ofLeader(function, l) >= survey.minGroup())
          .boxed()
          .min(Comparator.comparingInt(l -> computed.counts().ofLeader(function, l)))
          .ifPresent(l -> reasons.set(l, Optional.of(Reason.BESIDE_ALIKE)));
    }
    return reasons;
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
    int index = survey.indexOf(cell).orElseThrow();
    return alike(c -> c == index, this::readiness, r -> true, computed.counts().ofCell(index));
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
