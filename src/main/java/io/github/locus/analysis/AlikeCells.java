package io.github.locus.analysis;

import io.github.locus.protection.Heaviest;
import io.github.locus.protection.SiteCell;
import io.github.locus.result.Precision;
import io.github.locus.result.Reason;
import io.github.locus.separation.LeaderFrame;
import io.github.locus.separation.LeadershipFit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** One score of the ratings, and in which small groups nearly all have it alike. */
final class AlikeCells {
  private final CellRatings ratings;
  private final LeaderFrame frame;
  private final Precision precision;
  private final Score score;
  private final IntToDoubleFunction weight;

  /** By cell: whether it is alike. */
  private final List<Optional<Reason>> ofCell;

  /** By function and wave: whether it is alike, or would tell the level of a cell that is. */
  private final List<List<Optional<Reason>>> whole;

  /**
   * A score.
   *
   * @param given whether a rating has it
   * @param values ways to read it off a rating, any of which may be alike
   * @param step how far the least score above the scale's end lies from it, POMP points
   */
  record Score(IntPredicate given, List<IntToDoubleFunction> values, double step) {
    Score {
      values = List.copyOf(values);
    }
  }

  /**
   * Looks at a score.
   *
   * @param computed leaders, headcounts and survey weights
   * @param ratings ratings by cell
   * @param precision which groups are small, and what is alike
   * @param score the score
   */
  AlikeCells(Computation computed, CellRatings ratings, Precision precision, Score score) {
    this.ratings = ratings;
    this.frame = computed.frame();
    this.precision = precision;
    this.score = score;
    weight = computed.scored()::weight;
    ofCell = ratings.cells().mapToObj(c -> among(IntStream.of(c), r -> true)).toList();
    whole = IntStream.range(0, computed.functions()).mapToObj(f -> whole(computed, f)).toList();
  }

  private List<Optional<Reason>> whole(Computation computed, int function) {
    Set<Integer> telling = new TreeSet<>(telling(computed, function));
    if (sharedTells(computed, function)) {
      telling.add(frame.latestWave(function));
    }
    return IntStream.range(0, ratings.survey().waves().size())
        .mapToObj(
            t ->
                among(ratings.cells(function, t), r -> true)
                    .or(
                        () ->
                            telling.contains(t)
                                ? Optional.of(Reason.BESIDE_ALIKE)
                                : Optional.empty()))
        .toList();
  }

  /**
   * Whether a function's levels tell what all functions share in a unit of which another one is alike. Beside what its own
   * leaders there add, which is told, that is the level of the one that is alike.
   */
  private boolean sharedTells(Computation computed, int function) {
    return computed.fits().readiness().flatMap(LeadershipFit::climateVariance).isPresent()
        && IntStream.range(0, computed.functions())
            .filter(other -> other != function)
            .anyMatch(other -> sharedTells(function, other));
  }

  private boolean sharedTells(int function, int other) {
    return alike(other).entrySet().stream()
        .anyMatch(
            wave ->
                CellWeights.shared(
                        ratings,
                        ratings.cells(other, wave.getKey()).boxed().toList(),
                        frame.ledUnits(function))
                    .weighOneOf(wave.getValue()));
  }

  /** The waves of a function of which the figures would tell the level of a cell that is alike. */
  private Set<Integer> telling(Computation computed, int function) {
    return alike(function).entrySet().stream()
        .filter(
            wave ->
                CellWeights.of(computed, ratings, function, wave.getKey())
                    .tellOneOf(wave.getValue()))
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** By wave, the cells of a function that are alike. */
  private Map<Integer, Set<Integer>> alike(int function) {
    return ratings
        .cells(function)
        .filter(c -> ofCell.get(c).isPresent())
        .boxed()
        .collect(
            Collectors.groupingBy(c -> ratings.cell(c).wave(), TreeMap::new, Collectors.toSet()));
  }

  /** Who rated in some cells, and of them some: where they lie, if they are a small group and alike. */
  Optional<Reason> among(IntStream cells, IntPredicate which) {
    IntPredicate given = score.given().and(which);
    int[] of = cells.toArray();
    int persons =
        ratings.persons(ratings.ratings(IntStream.of(of)).filter(given), 2 * precision.minimum());
    int[] rows =
        precision.isSmall(persons)
            ? ratings.ratings(IntStream.of(of)).filter(given).toArray()
            : new int[0];
    return rows.length > 0
        ? score.values().stream()
            .map(value -> alike(rows, IntStream.of(rows).mapToDouble(value).toArray()))
            .flatMap(Optional::stream)
            .findFirst()
        : Optional.empty();
  }

  private Optional<Reason> alike(int[] rows, double[] scores) {
    double[] weights = IntStream.of(rows).mapToDouble(weight).toArray();
    return precision
        .alike(scores)
        .or(
            () ->
                Heaviest.toldByMean(scores, weights, score.step())
                    ? Optional.of(Reason.BESIDE_ALIKE)
                    : Optional.empty());
  }

  Optional<Reason> cell(SiteCell cell) {
    return ofCell.get(ratings.survey().indexOf(cell).orElseThrow());
  }

  /** Beside any cell of a function, in any wave, that is alike. */
  Optional<Reason> besideCell(int function) {
    return ratings.cells(function).anyMatch(c -> ofCell.get(c).isPresent())
        ? Optional.of(Reason.BESIDE_ALIKE)
        : Optional.empty();
  }

  /** Of a function's ratings, of all waves, the share that is in cells that are alike. */
  double shareOfAlike(int function) {
    IntPredicate alike = c -> ofCell.get(c).isPresent();
    double all = ratings.ratings(ratings.cells(function)).count();
    return ratings.ratings(ratings.cells(function).filter(alike)).count() / Math.max(1, all);
  }

  /** A function in a wave as a whole: where it lies if it is alike, or that it would tell the level of a cell that is. */
  Optional<Reason> whole(int function, int wave) {
    return whole.get(function).get(wave);
  }

  /** The same in the latest wave in which it is rated; nothing where it is not. */
  Optional<Reason> latest(int function) {
    int wave = frame.latestWave(function);
    return wave < 0 ? Optional.empty() : whole(function, wave);
  }

  /**
   * By leader of a function: why nothing is told of him, who rated in cells of his own in all waves or in the latest. Where
   * that keeps one back, or any cell is alike, all are: the level of the function less those of all others would be the
   * one's. Two unknown levels would not be enough, for the spread between leaders is a second equation in them.
   */
  List<Optional<Reason>> leaders(int function) {
    List<Optional<Reason>> reasons = new ArrayList<>();
    for (int l = 0; l < frame.leaders(function).size(); l++) {
      int leader = l;
      IntPredicate own = c -> frame.soleLeader(c) == leader;
      reasons.add(
          among(ratings.cells(function).filter(own), r -> true)
              .or(
                  () ->
                      among(
                          ratings.cells(function, frame.latestWave(function)).filter(own),
                          r -> true)));
    }
    if (reasons.stream().anyMatch(Optional::isPresent) || besideCell(function).isPresent()) {
      reasons.replaceAll(reason -> reason.or(() -> Optional.of(Reason.BESIDE_ALIKE)));
    }
    return List.copyOf(reasons);
  }
}
