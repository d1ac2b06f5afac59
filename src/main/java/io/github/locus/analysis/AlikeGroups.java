package io.github.locus.analysis;

import io.github.locus.analysis.AlikeCells.Score;
import io.github.locus.instrument.Dimension;
import io.github.locus.protection.ProtectedSurvey;
import io.github.locus.protection.SiteCell;
import io.github.locus.result.Precision;
import io.github.locus.result.Reason;
import io.github.locus.scoring.Scorer;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Small groups that nearly all scored alike: of such a group a mean or a spread would be each
 * one's answer, so that only where it lies is told, and no figure of a larger whole that tells it.
 */
final class AlikeGroups {
  /** A group of more than so much of the answers to an item makes its own answer the most common. */
  private static final double MOST_OF_ANSWERS = 0.1;

  private final ProtectedSurvey survey;
  private final Scorer scored;
  private final double[] weights;
  private final CellRatings ratings;

  /** By capability: its place among all dimensions. */
  private final int[] places;

  private final AlikeCells readiness;

  /** By capability. */
  private final List<AlikeCells> dimensions;

  private final AlikeCells testimony;

  /** By function and leader: why nothing is told of them. */
  private final List<List<Optional<Reason>>> leaders;

  private AlikeGroups(Computation computed, Precision precision, List<Integer> sides) {
    survey = computed.survey();
    scored = computed.scored();
    weights = survey.instrument().weights();
    ratings = new CellRatings(survey);
    places =
        computed.capabilities().stream()
            .mapToInt(d -> survey.instrument().dimensions().indexOf(d))
            .toArray();
    readiness =
        new AlikeCells(
            computed,
            ratings,
            precision,
            new Score(
                r -> true,
                List.of(this::imputed, this::answered),
                survey.instrument().leastStep()));
    // what stands for a missing answer is nobody's
    dimensions =
        IntStream.of(places)
            .mapToObj(
                d ->
                    new Score(
                        r -> scored.scored(d, r),
                        List.of(r -> scored.score(d, r)),
                        step(survey.instrument().dimensions().get(d))))
            .map(score -> new AlikeCells(computed, ratings, precision, score))
            .toList();
    testimony = new AlikeCells(computed, ratings, precision, testimony(sides));
    leaders = IntStream.range(0, computed.functions()).mapToObj(readiness::leaders).toList();
  }

  /**
   * Looks at the scores.
   *
   * @param computed scores and cells
   * @param precision which groups are small, and what is alike
   * @param sides where in the instrument's dimensions the two sides of the testimony stand
   */
  static AlikeGroups of(Computation computed, Precision precision, List<Integer> sides) {
    return new AlikeGroups(computed, precision, sides);
  }

  private Score testimony(List<Integer> sides) {
    return new Score(
        r -> !sides.isEmpty() && sides.stream().allMatch(d -> scored.scored(d, r)),
        List.of(r -> sides.stream().mapToDouble(d -> scored.score(d, r)).average().orElse(0)),
        sides.stream()
            .mapToDouble(d -> step(survey.instrument().dimensions().get(d)) / sides.size())
            .min()
            .orElse(0));
  }

  /** What one answer moves a dimension by, where all are given. */
  private static double step(Dimension dimension) {
    return 100.0 / (dimension.scale().options() - 1) / dimension.items().size();
  }

  private double imputed(int rating) {
    return IntStream.range(0, weights.length)
        .mapToDouble(d -> weights[d] * scored.capability(d, rating))
        .sum();
  }

  /** Of what was answered alone: who leave out different dimensions may yet answer alike. */
  private double answered(int rating) {
    double sum = 0;
    double all = 0;
    for (int d = 0; d < weights.length; d++) {
      if (scored.scored(places[d], rating)) {
        sum += weights[d] * scored.score(places[d], rating);
        all += weights[d];
      }
    }
    return sum / all;
  }

  /**
   * A function in its latest wave, by readiness: who rated it, or a cell whose level it would tell. By that its mean, its
   * level today and its spread rest on few levels, or one of them has nearly all the headcount.
   */
  Optional<Reason> function(int function) {
    return readiness.latest(function);
  }

  /** A function in a wave, by readiness. */
  Optional<Reason> function(int function, int wave) {
    return readiness.whole(function, wave);
  }

  /**
   * The same by a capability dimension. Where that keeps one dimension back, or readiness, all of the function are: readiness
   * less those of all others would be the one's, and so would readiness under other weights.
   */
  Optional<Reason> dimension(int function, int capability) {
    return dimensions
        .get(capability)
        .latest(function)
        .or(
            () ->
                function(function).isPresent() || anyDimension(function)
                    ? Optional.of(Reason.BESIDE_ALIKE)
                    : Optional.empty());
  }

  /** Whether a function's dimensions are kept back because of one of them. */
  boolean anyDimension(int function) {
    return dimensions.stream().anyMatch(d -> d.latest(function).isPresent());
  }

  /** Whether any cell of a function, in any wave, is a small group that is alike in a dimension. */
  boolean anyDimensionOfACell(int function) {
    return dimensions.stream().anyMatch(d -> d.besideCell(function).isPresent());
  }

  /**
   * Those who rate a function as their own, or those who do not, by readiness: what sets the two apart is told beside the
   * level of both.
   */
  Optional<Reason> side(int function) {
    return readiness
        .among(ratings.cells(function), survey::self)
        .or(() -> readiness.among(ratings.cells(function), r -> !survey.self(r)));
  }

  /** Testimony to a function's repeatability in its latest wave. */
  Optional<Reason> testimony(int function) {
    return testimony.latest(function);
  }

  /**
   * A leader, by readiness; why nothing is told of him, be it for another's sake. Where the function is kept back he is, for
   * his level less his effect is the function's.
   */
  Optional<Reason> leader(int function, int leader) {
    return leaders.get(function).get(leader).or(() -> besideFunction(function));
  }

  private Optional<Reason> besideFunction(int function) {
    return function(function).map(why -> Reason.BESIDE_ALIKE);
  }

  /** Whether leaders of a function are kept back; not which of them is alike, for that he is the best would tell of him. */
  Optional<Reason> anyLeader(int function) {
    return readiness
        .besideCell(function)
        .or(() -> besideFunction(function))
        .or(
            () ->
                leaders.get(function).stream().anyMatch(Optional::isPresent)
                    ? Optional.of(Reason.BESIDE_ALIKE)
                    : Optional.empty());
  }

  /** Who rated in one cell, by readiness. */
  Optional<Reason> cell(SiteCell cell) {
    return readiness.cell(cell);
  }

  /**
   * The answers to the items of a function, where it is told that a group of it is alike: the answer that is common enough
   * to be all of theirs is theirs.
   */
  Optional<Reason> items(int function) {
    return readiness.shareOfAlike(function) > MOST_OF_ANSWERS
            || anyDimension(function)
            || testimony(function).isPresent()
        ? Optional.of(Reason.BESIDE_ALIKE)
        : Optional.empty();
  }

  /** Beside any cell of a function, in any wave, that is a small group that scored alike. */
  Optional<Reason> besideCell(int function) {
    return readiness.besideCell(function);
  }
}
