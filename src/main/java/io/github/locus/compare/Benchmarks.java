package io.github.locus.compare;

import io.github.locus.result.Benchmark;
import io.github.locus.result.BenchmarkLevels;
import io.github.locus.result.BenchmarkPlace;
import io.github.locus.result.Estimate;
import io.github.locus.result.Portfolio;
import io.github.locus.result.PortfolioEntry;
import io.github.locus.result.PortfolioLevel;
import io.github.locus.result.PortfolioState;
import io.github.locus.statistics.Quantiles;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Holds an organisation against a portfolio of others. Others are those that were asked the same questionnaire, have
 * another title and other levels, and publish rounded figures; a level is compared where {@link Benchmark#FEWEST} of
 * them have it.
 */
public final class Benchmarks {
  private Benchmarks() {}

  /**
   * One organisation beside the others.
   *
   * @param own what the organisation publishes
   * @param portfolio the others; the organisation itself may be among them, under its title
   * @return empty where fewer than {@link Benchmark#FEWEST} others can be compared
   */
  public static Optional<Benchmark> of(PortfolioEntry own, Portfolio portfolio) {
    List<PortfolioEntry> others =
        portfolio.in(PortfolioState.ANALYZED).stream()
            .filter(other -> !other.internal() && other.instrument().equals(own.instrument()))
            .filter(other -> own.title().isEmpty() || !other.title().equals(own.title()))
            .filter(other -> !other.levels().equals(own.levels()))
            .toList();
    if (others.size() < Benchmark.FEWEST) {
      return Optional.empty();
    }
    Map<String, BenchmarkLevels> functions = new LinkedHashMap<>();
    own.levels()
        .forEach(
            (id, level) ->
                functions.put(
                    id,
                    new BenchmarkLevels(
                        level,
                        place(level, others, id, PortfolioLevel::today),
                        place(level, others, id, PortfolioLevel::repeatable))));
    return Optional.of(new Benchmark(others.size(), own.instrument().orElseThrow(), functions));
  }

  private static Optional<BenchmarkPlace> place(
      PortfolioLevel own,
      List<PortfolioEntry> others,
      String id,
      Function<PortfolioLevel, Optional<Estimate>> lens) {
    double[] levels =
        others.stream()
            .flatMap(other -> Optional.ofNullable(other.levels().get(id)).stream())
            .flatMap(level -> lens.apply(level).stream())
            .mapToDouble(Estimate::mean)
            .sorted()
            .toArray();
    return lens.apply(own)
        .filter(mean -> levels.length >= Benchmark.FEWEST)
        .map(
            estimate -> {
              int below = 0;
              while (below < levels.length && levels[below] < estimate.mean()) {
                below++;
              }
              double[] quartiles = Quantiles.select(levels.clone(), 0.25, 0.5, 0.75);
              return new BenchmarkPlace(
                  levels.length, below, quartiles[0], quartiles[1], quartiles[2]);
            });
  }
}
