package io.github.locus.separation;

import io.github.locus.protection.SiteCell;
import io.github.locus.statistics.RandomStream;
import io.github.locus.survey.UnitCell;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/**
 * What happened when leaders changed: for every (function, unit) and consecutive pair of waves the
 * change of the cell's mean, where the leader changed and where not. Units that are merged with
 * others in one of the two waves are left out.
 *
 * <p>Successors are exchangeable, so the mean difference says nothing of τ; the spread does: E[Δ² |
 * changed] − E[Δ² | stable] = 2τ².
 */
public final class SuccessionStudy {
  /** Permutations and bootstrap resamples drawn. */
  public static final int RESAMPLES = 1_999;

  /** Changed and stable pairs needed, each. */
  public static final int LEAST_PAIRS = 5;

  private static final int LEAST_UNITS = 3;

  private final List<Event> events;

  private SuccessionStudy(List<Event> events) {
    this.events = events;
  }

  /**
   * One (function, unit) over one pair of waves.
   *
   * @param function function index
   * @param unit unit index
   * @param wave index of the later wave
   * @param before leader before, index in the function's leaders
   * @param after leader after
   * @param change Δ, points
   * @param centredSquare D = (Δ − mean Δ of its function and wave pair)² / (1 − 2/n), points²
   */
  public record Event(
      int function,
      int unit,
      int wave,
      int before,
      int after,
      double change,
      double centredSquare) {
    /**
     * Whether the leader changed.
     *
     * @return true where another leads
     */
    public boolean changed() {
      return before != after;
    }
  }

  /**
   * An estimate with its uncertainty.
   *
   * @param estimate the point estimate
   * @param low 5% quantile of the cluster bootstrap (units drawn with all their pairs)
   * @param high 95% quantile
   * @param p permutation p: labels permuted within function and wave pair; two-sided for the shift,
   *     one-sided (larger) for the spread, which is a variance
   */
  public record Resampled(double estimate, double low, double high, double p) {}

  /**
   * Shift and spread over a set of events.
   *
   * @param changed pairs with a change of leader
   * @param stable pairs without
   * @param shift mean Δ(changed) − mean Δ(stable), points; empty with fewer than five of either
   * @param spread (mean D(changed) − mean D(stable))/2, points², an estimate of τ²; empty likewise
   */
  public record Summary(
      int changed, int stable, Optional<Resampled> shift, Optional<Resampled> spread) {}

  /**
   * Finds the events.
   *
   * @param frame leaders of all waves
   * @param ratings readiness as others rate it
   * @return the study; without events where there is one wave
   */
  public static SuccessionStudy of(LeaderFrame frame, OthersRatings ratings) {
    Map<List<Integer>, List<Event>> byPair = new TreeMap<>(SuccessionStudy::lexicographic);
    ratings
        .byCell()
        .forEach(
            (cell, later) ->
                event(frame, ratings, cell, later)
                    .ifPresent(
                        e ->
                            byPair
                                .computeIfAbsent(
                                    List.of(e.function(), e.wave()), key -> new ArrayList<>())
                                .add(e)));
    List<Event> events = new ArrayList<>();
    byPair.values().forEach(pair -> events.addAll(centred(pair)));
    return new SuccessionStudy(List.copyOf(events));
  }

  /** The event of a unit that stands alone, and is led, in this wave and the one before. */
  private static Optional<Event> event(
      LeaderFrame frame, OthersRatings ratings, SiteCell cell, OthersRatings.Sample later) {
    OthersRatings.Sample earlier =
        ratings.byCell().get(new SiteCell(cell.function(), cell.site(), cell.wave() - 1));
    if (earlier == null || !frame.survey().sites().get(cell.site()).single()) {
      return Optional.empty();
    }
    int unit = frame.survey().sites().get(cell.site()).units().get(0);
    int before = frame.leaderOf(new UnitCell(cell.function(), unit, cell.wave() - 1));
    int after = frame.leaderOf(new UnitCell(cell.function(), unit, cell.wave()));
    return before == LeaderFrame.VACANT || after == LeaderFrame.VACANT
        ? Optional.empty()
        : Optional.of(
            new Event(
                cell.function(),
                unit,
                cell.wave(),
                before,
                after,
                later.mean() - earlier.mean(),
                0));
  }

  private static int lexicographic(List<Integer> a, List<Integer> b) {
    int first = Integer.compare(a.get(0), b.get(0));
    return first != 0 ? first : Integer.compare(a.get(1), b.get(1));
  }

  /** Centring shrinks a squared deviation by 1 − 2/n on average, hence the divisor. */
  private static List<Event> centred(List<Event> pair) {
    int n = pair.size();
    if (n < LEAST_UNITS) {
      return List.of();
    }
    double mean = pair.stream().mapToDouble(Event::change).average().orElseThrow();
    return pair.stream()
        .map(
            e ->
                new Event(
                    e.function(),
                    e.unit(),
                    e.wave(),
                    e.before(),
                    e.after(),
                    e.change(),
                    (e.change() - mean) * (e.change() - mean) / (1 - 2.0 / n)))
        .toList();
  }

  /**
   * The events.
   *
   * @return events by function, wave, unit
   */
  public List<Event> events() {
    return events;
  }

  /**
   * Shift and spread over all functions.
   *
   * @param random source of permutations and resamples
   * @return the summary
   */
  public Summary overall(RandomStream random) {
    return summary(events, random);
  }

  /**
   * Shift and spread of one function.
   *
   * @param function function index
   * @param random source of permutations and resamples
   * @return the summary
   */
  public Summary of(int function, RandomStream random) {
    return summary(events.stream().filter(e -> e.function() == function).toList(), random);
  }

  private static Summary summary(List<Event> events, RandomStream random) {
    boolean[] labels = new boolean[events.size()];
    for (int i = 0; i < labels.length; i++) {
      labels[i] = events.get(i).changed();
    }
    int changed = (int) events.stream().filter(Event::changed).count();
    int stable = events.size() - changed;
    if (changed < LEAST_PAIRS || stable < LEAST_PAIRS) {
      return new Summary(changed, stable, Optional.empty(), Optional.empty());
    }
    return new Summary(
        changed,
        stable,
        Optional.of(resampled(events, labels, Event::change, 1, true, random)),
        Optional.of(resampled(events, labels, Event::centredSquare, 0.5, false, random)));
  }

  private static Resampled resampled(
      List<Event> events,
      boolean[] labels,
      ToDoubleFunction<Event> value,
      double factor,
      boolean twoSided,
      RandomStream random) {
    double[] values = events.stream().mapToDouble(value).toArray();
    int[] ones = new int[values.length];
    Arrays.fill(ones, 1);
    double estimate = factor * difference(values, labels, ones);
    double[] boot = bootstrap(events, values, labels, random);
    return new Resampled(
        estimate,
        factor * boot[(int) Math.ceil(0.05 * boot.length) - 1],
        factor * boot[(int) Math.ceil(0.95 * boot.length) - 1],
        permutationP(events, values, labels, estimate / factor, twoSided, random));
  }

  private static double difference(double[] values, boolean[] labels, int[] times) {
    double changed = 0;
    double stable = 0;
    int changedCount = 0;
    int stableCount = 0;
    for (int i = 0; i < values.length; i++) {
      if (labels[i]) {
        changed += times[i] * values[i];
        changedCount += times[i];
      } else {
        stable += times[i] * values[i];
        stableCount += times[i];
      }
    }
    return changed / changedCount - stable / stableCount;
  }

  private static double permutationP(
      List<Event> events,
      double[] values,
      boolean[] labels,
      double observed,
      boolean twoSided,
      RandomStream random) {
    int[] ones = new int[values.length];
    Arrays.fill(ones, 1);
    boolean[] permuted = labels.clone();
    int asLarge = 0;
    for (int b = 0; b < RESAMPLES; b++) {
      permuteWithinPairs(events, permuted, random);
      double d = difference(values, permuted, ones);
      boolean large = twoSided ? Math.abs(d) >= Math.abs(observed) - 1e-9 : d >= observed - 1e-9;
      asLarge += large ? 1 : 0;
    }
    return (1.0 + asLarge) / (1 + RESAMPLES);
  }

  private static void permuteWithinPairs(
      List<Event> events, boolean[] labels, RandomStream random) {
    int from = 0;
    while (from < labels.length) {
      int to = from;
      while (to < labels.length && samePair(events.get(from), events.get(to))) {
        to++;
      }
      for (int i = to - 1; i > from; i--) {
        int j = from + random.nextInt(i - from + 1);
        boolean held = labels[i];
        labels[i] = labels[j];
        labels[j] = held;
      }
      from = to;
    }
  }

  private static boolean samePair(Event a, Event b) {
    return a.function() == b.function() && a.wave() == b.wave();
  }

  /** Units are drawn with all their pairs: they share people, climate and place. */
  private static double[] bootstrap(
      List<Event> events, double[] values, boolean[] labels, RandomStream random) {
    int[] units = events.stream().mapToInt(Event::unit).distinct().sorted().toArray();
    int[] place = events.stream().mapToInt(e -> Arrays.binarySearch(units, e.unit())).toArray();
    double[] draws = new double[RESAMPLES];
    int[] drawn = new int[units.length];
    int[] times = new int[values.length];
    int kept = 0;
    for (int b = 0; b < RESAMPLES; b++) {
      Arrays.fill(drawn, 0);
      for (int v = 0; v < units.length; v++) {
        drawn[random.nextInt(units.length)]++;
      }
      for (int i = 0; i < times.length; i++) {
        times[i] = drawn[place[i]];
      }
      double d = difference(values, labels, times);
      if (!Double.isNaN(d)) {
        draws[kept++] = d;
      }
    }
    double[] sorted = Arrays.copyOf(draws, kept);
    Arrays.sort(sorted);
    return sorted;
  }
}
