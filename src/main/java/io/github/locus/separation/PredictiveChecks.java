package io.github.locus.separation;

import io.github.locus.multilevel.Draw;
import io.github.locus.multilevel.ModelStructure;
import io.github.locus.multilevel.Pattern;
import io.github.locus.protection.SiteCell;
import io.github.locus.statistics.Quantiles;
import io.github.locus.statistics.RandomStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Posterior predictive checks of the mixed model (Gelman, Meng &amp; Stern 1996): figures of the ratings against the same
 * figures of ratings that the model would make anew, with new leaders, places, cells and people.
 *
 * <p>Figures are of the means of cells less those of their function and wave. A replicate draws the standard deviations
 * from the posterior and all effects from them; the leniency of the people of a site is one draw for all functions they
 * rate.
 *
 * @param spreads largest over smallest standard deviation of a function's cell means
 * @param residuals largest over smallest standard deviation of ratings within cells, by function
 * @param extremes by function, how far its most distant cell lies from the mean, in standard deviations of its cells
 */
public record PredictiveChecks(
    Optional<Check> spreads, Optional<Check> residuals, Map<Integer, Check> extremes) {
  /** Fewer cells have no spread worth a check. */
  private static final int LEAST_CELLS = 4;

  /** Replicates at most. */
  private static final int REPLICATES = 1_000;

  public PredictiveChecks {
    extremes = new LinkedHashMap<>(extremes);
  }

  /**
   * A figure beside its replicates.
   *
   * @param observed the figure of the ratings
   * @param low 5% quantile of the replicates
   * @param high 95% quantile of the replicates
   * @param p share of the replicates that are as large or larger, by (k + 1)/(S + 2)
   */
  public record Check(double observed, double low, double high, double p) {
    static Check of(double observed, double[] replicates) {
      Quantiles quantiles = Quantiles.of(replicates);
      long above = Arrays.stream(replicates).filter(r -> r >= observed).count();
      return new Check(
          observed,
          quantiles.at(0.05),
          quantiles.at(0.95),
          (above + 1.0) / (replicates.length + 2.0));
    }
  }

  /**
   * @param design the columns of the model
   * @param ratings ratings as others give them
   * @param draws draws from its posterior
   * @param random randomness
   */
  public static PredictiveChecks of(
      LeadershipDesign design, OthersRatings ratings, List<Draw> draws, RandomStream random) {
    Cells cells = new Cells(design, ratings);
    int step = Math.max(1, draws.size() / REPLICATES);
    int n = (draws.size() + step - 1) / step;
    Statistics observed = cells.observed();
    double[] spreads = new double[n];
    double[] residuals = new double[n];
    Map<Integer, double[]> extremes = new TreeMap<>();
    observed.extremes.keySet().forEach(f -> extremes.put(f, new double[n]));
    for (int s = 0; s < n; s++) {
      Statistics made = cells.replicate(draws.get(s * step), random);
      spreads[s] = made.spreads.orElse(1);
      residuals[s] = made.residuals.orElse(1);
      for (Map.Entry<Integer, double[]> own : extremes.entrySet()) {
        own.getValue()[s] = made.extremes.getOrDefault(own.getKey(), 0.0);
      }
    }
    Map<Integer, Check> byFunction = new LinkedHashMap<>();
    observed.extremes.forEach(
        (f, value) -> {
          double[] replicates = extremes.get(f);
          if (replicates != null) {
            byFunction.put(f, Check.of(value, replicates));
          }
        });
    return new PredictiveChecks(
        check(observed.spreads, spreads), check(observed.residuals, residuals), byFunction);
  }

  private static Optional<Check> check(OptionalDouble observed, double[] replicates) {
    return observed.isPresent()
        ? Optional.of(Check.of(observed.getAsDouble(), replicates))
        : Optional.empty();
  }

  /** The figures of one set of ratings. */
  private record Statistics(
      OptionalDouble spreads, OptionalDouble residuals, Map<Integer, Double> extremes) {}

  /** The rated cells and what the model has for them. Ratings are made anew a thousand times over one layout. */
  private static final class Cells {
    private final ModelStructure structure;
    private final int[] people;
    private final int[] waves;
    private final Map<Integer, int[]> byFunction = new TreeMap<>();
    private final List<Pattern> rows = new ArrayList<>();
    private final double[] means;
    private final double[] sizes;
    private final Map<Integer, double[]> within = new TreeMap<>();

    Cells(LeadershipDesign design, OthersRatings ratings) {
      structure = design.structure();
      List<SiteCell> cells = new ArrayList<>();
      List<Double> mean = new ArrayList<>();
      List<Double> size = new ArrayList<>();
      ratings
          .byCell()
          .forEach(
              (cell, sample) -> {
                cells.add(cell);
                rows.add(design.row(design.frame().survey().indexOf(cell).orElseThrow(), false));
                mean.add(sample.mean());
                size.add(sample.weight());
                double[] squaresAndFreedom =
                    within.computeIfAbsent(cell.function(), f -> new double[2]);
                squaresAndFreedom[0] += sample.squaresAbout(sample.mean());
                squaresAndFreedom[1] += Math.max(0, sample.weight() - 1);
              });
      means = mean.stream().mapToDouble(Double::doubleValue).toArray();
      sizes = size.stream().mapToDouble(Double::doubleValue).toArray();
      people = numbered(cells, c -> List.of(c.site(), c.wave()));
      waves = numbered(cells, c -> List.of(c.function(), c.wave()));
      for (SiteCell cell : cells) {
        byFunction.computeIfAbsent(
            cell.function(),
            f ->
                IntStream.range(0, cells.size())
                    .filter(c -> cells.get(c).function() == f)
                    .toArray());
      }
    }

    /** By cell the number of its group, in the order in which groups first appear. */
    private static int[] numbered(List<SiteCell> cells, Function<SiteCell, List<Integer>> group) {
      Map<List<Integer>, Integer> numbers = new HashMap<>();
      return cells.stream()
          .mapToInt(c -> numbers.computeIfAbsent(group.apply(c), g -> numbers.size()))
          .toArray();
    }

    Statistics observed() {
      Map<Integer, Double> residual = new TreeMap<>();
      within.forEach(
          (f, sums) -> {
            if (sums[1] > 0) {
              residual.put(f, Math.sqrt(sums[0] / sums[1]));
            }
          });
      return statistics(means, residual);
    }

    Statistics replicate(Draw draw, RandomStream random) {
      double[] effects = new double[structure.columns()];
      for (int t = 0; t < structure.random().size(); t++) {
        int first = structure.firstColumn(t);
        for (int l = 0; l < structure.random().get(t).levels(); l++) {
          effects[first + l] = draw.sd(t) * random.nextGaussian();
        }
      }
      double[] leniency = new double[means.length];
      int drawn = 0;
      double[] made = new double[means.length];
      for (int c = 0; c < made.length; c++) {
        Pattern row = rows.get(c);
        for (int k = 0; k < row.size(); k++) {
          made[c] += row.value(k) * effects[row.column(k)];
        }
        if (people[c] == drawn) { // its people appear for the first time
          leniency[drawn++] = random.nextGaussian();
        }
        double shared = leniency[people[c]];
        double noise = draw.residualSd() * random.nextGaussian() + draw.subjectSd() * shared;
        made[c] += noise / Math.sqrt(sizes[c]);
      }
      double rating = Math.hypot(draw.residualSd(), draw.subjectSd());
      Map<Integer, Double> residual = new TreeMap<>();
      within.forEach(
          (f, sums) -> {
            if (sums[1] > 0) {
              double chiSquared = 2 * random.nextGamma(sums[1] / 2);
              residual.put(f, rating * Math.sqrt(chiSquared / sums[1]));
            }
          });
      return statistics(made, residual);
    }

    private Statistics statistics(double[] values, Map<Integer, Double> residual) {
      double[] centred = centred(values);
      List<Double> spreads = new ArrayList<>();
      Map<Integer, Double> extremes = new TreeMap<>();
      byFunction.forEach(
          (f, own) -> {
            if (own.length >= LEAST_CELLS) {
              double squares = 0;
              double farthest = 0;
              for (int c : own) {
                squares += centred[c] * centred[c];
                farthest = Math.max(farthest, Math.abs(centred[c]));
              }
              double sd = Math.sqrt(squares / (own.length - 1));
              spreads.add(sd);
              if (sd > 0) {
                extremes.put(f, farthest / sd);
              }
            }
          });
      return new Statistics(ratio(spreads), ratio(List.copyOf(residual.values())), extremes);
    }

    private double[] centred(double[] values) {
      double[] sums = new double[values.length];
      int[] counts = new int[values.length];
      for (int c = 0; c < values.length; c++) {
        sums[waves[c]] += values[c];
        counts[waves[c]]++;
      }
      double[] centred = new double[values.length];
      for (int c = 0; c < values.length; c++) {
        centred[c] = values[c] - sums[waves[c]] / counts[waves[c]];
      }
      return centred;
    }

    private static OptionalDouble ratio(List<Double> spreads) {
      double least = spreads.stream().mapToDouble(Double::doubleValue).min().orElse(0);
      double most = spreads.stream().mapToDouble(Double::doubleValue).max().orElse(0);
      return spreads.size() < 2 || !(least > 0)
          ? OptionalDouble.empty()
          : OptionalDouble.of(most / least);
    }
  }
}
