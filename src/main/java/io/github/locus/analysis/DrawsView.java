package io.github.locus.analysis;

import io.github.locus.decision.ValueDraws;
import io.github.locus.instrument.Dimension;
import io.github.locus.result.DrawTable;
import io.github.locus.result.FunctionResult;
import io.github.locus.result.LeaderResult;
import io.github.locus.result.Reason;
import io.github.locus.result.Result;
import io.github.locus.result.Shown;
import io.github.locus.separation.FunctionLevels;
import io.github.locus.separation.LensDraws;
import io.github.locus.separation.LevelDraws;
import io.github.locus.separation.VarianceDraws;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The draws behind a result, named as its figures: a column only where the figure is published, so that what is withheld
 * is withheld here too. Rows of one file are drawn together; those of two files have nothing to do with each other.
 */
final class DrawsView {
  private final Chain chain;
  private final Computation computed;
  private final Result result;

  private DrawsView(Chain chain, Result result) {
    this.chain = chain;
    this.computed = chain.computed();
    this.result = result;
  }

  /**
   * @param chain the computation
   * @param result what was published of it, with all digits
   */
  static List<DrawTable> of(Chain chain, Result result) {
    DrawsView view = new DrawsView(chain, result);
    List<DrawTable> tables = new ArrayList<>();
    Posteriors posteriors = view.computed.posteriors();
    posteriors.readiness().map(view::readiness).ifPresent(tables::add);
    List<Dimension> capabilities = view.computed.capabilities();
    for (int d = 0; d < capabilities.size(); d++) {
      String name = String.format(Locale.ROOT, "dimension-%02d", d + 1);
      String id = capabilities.get(d).id();
      posteriors
          .dimensions()
          .get(d)
          .map(posterior -> view.dimension(name, id, posterior))
          .ifPresent(tables::add);
    }
    posteriors.testimony().map(view::testimony).ifPresent(tables::add);
    chain.ranking().map(view::decision).ifPresent(tables::add);
    return tables.stream().filter(table -> !table.columns().isEmpty()).toList();
  }

  /** Columns under way. */
  private static final class Columns {
    private final Map<String, List<Double>> byPath = new LinkedHashMap<>();

    void add(String path, Shown<?> published, double[] draws) {
      if (published.isPresent()) {
        add(path, draws);
      }
    }

    void add(String path, Shown<?> published, Optional<double[]> draws) {
      draws.ifPresent(values -> add(path, published, values));
    }

    void add(String path, double[] draws) {
      byPath.put(path, Arrays.stream(draws).boxed().toList());
    }

    DrawTable table(String name) {
      return new DrawTable(name, byPath);
    }
  }

  private FunctionResult function(LevelDraws levels) {
    return Objects.requireNonNull(result.functions().get(name(levels)));
  }

  private String name(LevelDraws levels) {
    return computed.functionName(levels.levels().function());
  }

  private DrawTable readiness(ReadinessPosterior posterior) {
    Columns columns = new Columns();
    for (LensDraws lenses : posterior.lenses()) {
      FunctionResult f = function(lenses.common());
      String at = "functions." + name(lenses.common()) + ".";
      columns.add(at + "today", f.today(), lenses.today());
      columns.add(at + "repeatable", f.repeatable(), lenses.repeatable());
      columns.add(at + "renewed", f.renewed(), lenses.renewed());
      columns.add(at + "showcase", f.showcase(), lenses.showcase());
      columns.add(at + "atRisk", f.atRisk(), lenses.atRisk());
      columns.add(at + "tau", f.tau(), lenses.spread());
      columns.add(at + "place.ifPlace", f.place().ifPlace(), lenses.ifPlace());
      columns.add(at + "place.omega", f.place().omega(), lenses.placeSpread());
      columns.add(at + "place.share", f.place().share(), lenses.placeShare());
      leaders(columns, at, f, lenses);
    }
    variances(columns, posterior);
    return columns.table("readiness");
  }

  private void leaders(Columns columns, String at, FunctionResult f, LensDraws lenses) {
    FunctionLevels levels = lenses.levels();
    for (LeaderResult leader : f.leaderTable()) {
      int place =
          IntStream.range(0, levels.currentLeaders().length)
              .filter(l -> code(levels, l).equals(leader.code()))
              .findFirst()
              .orElseThrow();
      String own = at + "leaderTable." + leader.code() + ".";
      columns.add(own + "effect", leader.effect(), lenses.leaderEffect(place));
      columns.add(own + "level", leader.level(), lenses.level(place));
    }
  }

  private String code(FunctionLevels levels, int place) {
    return chain.published().codes().leader(levels.function(), levels.currentLeaders()[place]);
  }

  private void variances(Columns columns, ReadinessPosterior posterior) {
    computed
        .capabilityModel()
        .ifPresent(
            model -> {
              for (LensDraws lenses : posterior.lenses()) {
                VarianceDraws parts =
                    VarianceDraws.of(
                        model.sums().design(),
                        lenses.levels().function(),
                        posterior.posterior().draws());
                result
                    .posterior()
                    .variance()
                    .getOrDefault(name(lenses.common()), Map.of())
                    .forEach(
                        (source, published) ->
                            columns.add(
                                "posterior.variance." + name(lenses.common()) + "." + source,
                                published,
                                parts.variance(
                                    VarianceDraws.Source.valueOf(
                                        source.toUpperCase(Locale.ROOT)))));
              }
            });
  }

  private DrawTable dimension(String table, String id, ScorePosterior posterior) {
    Columns columns = new Columns();
    for (LevelDraws levels : posterior.levels()) {
      FunctionResult f = function(levels);
      String at = "functions." + name(levels) + ".";
      columns.add(
          at + "dimensions." + id,
          f.dimensions().getOrDefault(id, Shown.withheld(Reason.NOT_FITTED)),
          levels.today());
      columns.add(
          at + "repeatableDimensions." + id,
          f.repeatableDimensions().getOrDefault(id, Shown.withheld(Reason.NOT_FITTED)),
          levels.repeatable());
    }
    return columns.table(table);
  }

  private DrawTable testimony(ScorePosterior posterior) {
    Columns columns = new Columns();
    for (LevelDraws levels : posterior.levels()) {
      columns.add(
          "functions." + name(levels) + ".reportedRepeatability",
          function(levels).reportedRepeatability(),
          posterior.mean(levels.levels().function()));
    }
    return columns.table("reported-repeatability");
  }

  /** What P(best) is counted from: weights, and the ranked functions under them. */
  private DrawTable decision(Ranking ranking) {
    Columns columns = new Columns();
    WeightDraws draws = ranking.draws();
    for (int d = 0; d < computed.capabilities().size(); d++) {
      int dimension = d;
      columns.add(
          "weights." + computed.capabilities().get(d).id(),
          Arrays.stream(draws.weights()).mapToDouble(w -> w[dimension]).toArray());
    }
    for (int place = 0; place < ranking.functions().size(); place++) {
      String name = computed.functionName(ranking.functions().get(place));
      FunctionResult f = Objects.requireNonNull(result.functions().get(name));
      columns.add("decision.today." + name, f.today(), values(draws.today(), place));
      columns.add("decision.repeatable." + name, f.repeatable(), values(draws.repeatable(), place));
      int showcase = draws.showcasePlaces().indexOf(place);
      if (showcase >= 0) {
        columns.add(
            "decision.showcase." + name,
            f.showcase(),
            draws.showcase().map(v -> values(v, showcase)));
      }
    }
    return columns.table("decision");
  }

  private static double[] values(ValueDraws draws, int alternative) {
    return IntStream.range(0, draws.draws())
        .mapToDouble(s -> draws.value(s, alternative))
        .toArray();
  }
}
