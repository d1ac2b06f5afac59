package io.github.locus.separation;

import io.github.locus.multilevel.Draw;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The variance of a rating of one function over posterior draws, by its sources, points². Sources that are not in the
 * model are not in the map.
 *
 * @param function function index
 * @param bySource draws by source
 */
public record VarianceDraws(int function, Map<Source, double[]> bySource) {
  /** What a rating may differ by. */
  public enum Source {
    /** Who leads, or the unit led where the two are not told apart. */
    LEADER,
    /** The place. */
    PLACE,
    /** What a wave alone adds. */
    CELL,
    /** What a unit's people give to every function. */
    CLIMATE,
    /** How lenient a respondent is. */
    RESPONDENT,
    /** What is left. */
    RESIDUAL
  }

  /**
   * Reads the variances off the draws.
   *
   * @param design the columns, with all leader terms
   * @param function function index
   * @param draws posterior draws
   */
  public static VarianceDraws of(LeadershipDesign design, int function, List<Draw> draws) {
    Map<Source, double[]> map = new EnumMap<>(Source.class);
    term(map, Source.LEADER, design.leaderTerm(function), draws);
    int place = design.hasPlaces(function) ? design.placeTerm() : LeadershipDesign.NONE;
    term(map, Source.PLACE, place, draws);
    term(map, Source.CELL, design.cellTerm(), draws);
    term(map, Source.CLIMATE, design.climateTerm(), draws);
    if (design.structure().subjects()) {
      map.put(
          Source.RESPONDENT,
          draws.stream().mapToDouble(d -> d.subjectSd() * d.subjectSd()).toArray());
    }
    map.put(
        Source.RESIDUAL,
        draws.stream().mapToDouble(d -> d.residualSd() * d.residualSd()).toArray());
    return new VarianceDraws(function, map);
  }

  private static void term(Map<Source, double[]> map, Source source, int term, List<Draw> draws) {
    if (term != LeadershipDesign.NONE) {
      map.put(source, draws.stream().mapToDouble(d -> d.sd(term) * d.sd(term)).toArray());
    }
  }

  /**
   * Draws of a variance.
   *
   * @param source what a rating differs by
   * @return points²; empty where it is not in the model
   */
  public Optional<double[]> variance(Source source) {
    return Optional.ofNullable(bySource.get(source)).map(double[]::clone);
  }

  /**
   * Draws of the share of a source in the variance of a rating.
   *
   * @param source what a rating differs by
   * @return 0..1; empty where it is not in the model
   */
  public Optional<double[]> share(Source source) {
    return variance(source)
        .map(
            own -> {
              double[] total = new double[own.length];
              for (double[] part : bySource.values()) {
                Arrays.setAll(total, i -> total[i] + part[i]);
              }
              double[] shares = new double[own.length];
              Arrays.setAll(shares, i -> own[i] / total[i]);
              return shares;
            });
  }
}
