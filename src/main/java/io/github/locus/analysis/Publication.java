package io.github.locus.analysis;

import io.github.locus.instrument.Dimension;
import io.github.locus.instrument.DimensionRole;
import io.github.locus.protection.ToldCounts;
import io.github.locus.psychometrics.Estimable;
import io.github.locus.result.Figures;
import io.github.locus.result.Precision;
import io.github.locus.result.Reason;
import io.github.locus.result.Shown;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What the views make figures with: the computation, who stands behind what, and the one maker of figures.
 *
 * @param computed the computation
 * @param persons distinct persons behind parts of it
 * @param told which numbers of them may stand side by side
 * @param alike small groups that nearly all scored alike
 * @param measurement how well the survey measures
 * @param codes what leaders and units are called
 * @param figures the maker
 * @param leaders of each function those of whom something is told, as finely as the maker tells it
 */
record Publication(
    Computation computed,
    PersonCounts persons,
    ToldCounts told,
    AlikeGroups alike,
    Measurement measurement,
    Codes codes,
    Figures figures,
    List<ToldLeaders> leaders) {

  static Publication of(Computation computed) {
    StudyOptions options = computed.options();
    AlikeGroups alike =
        AlikeGroups.of(
            computed,
            new Precision(options.minGroup(), options.fullPrecision()),
            testimonySides(computed));
    Codes codes = Codes.of(computed.frame(), options.codeKey());
    Figures figures = new Figures(options.minGroup(), options.fullPrecision());
    return new Publication(
        computed,
        PersonCounts.of(computed.scored()),
        options.fullPrecision()
            ? ToldCounts.everyOne(computed.survey())
            : ToldCounts.of(computed.survey()),
        alike,
        Measurement.of(computed),
        codes,
        figures,
        ToldLeaders.ofEach(computed, alike, codes, figures));
  }

  /**
   * The same figures with all digits: what rules are held against. What is kept back because a small group answered alike is
   * kept back from the rules too: what they would make of it, and where it turns, would tell the level.
   */
  Publication unrounded() {
    Figures exact = new Figures(figures.precision().minimum(), true);
    return new Publication(
        computed,
        persons,
        told,
        alike,
        measurement,
        codes,
        exact,
        ToldLeaders.ofEach(computed, alike, codes, exact));
  }

  /** Where in the instrument's dimensions a capability stands. */
  int dimension(int capability) {
    return computed
        .survey()
        .instrument()
        .dimensions()
        .indexOf(computed.capabilities().get(capability));
  }

  /** Persons behind a function's level in a dimension today. */
  int ofCapability(int function, int capability) {
    return persons.ofDimension(
        function, computed.frame().latestWave(function), dimension(capability));
  }

  /** Where in the instrument's dimensions the two sides of the testimony stand. */
  private static List<Integer> testimonySides(Computation computed) {
    List<Dimension> dimensions = computed.survey().instrument().dimensions();
    return Stream.of(DimensionRole.STRATEGY, DimensionRole.RELIANCE)
        .flatMap(role -> computed.survey().instrument().testimony(role).stream())
        .map(dimensions::indexOf)
        .toList();
  }

  /** Fewest persons behind a figure in which several functions are compared. */
  int fewest(List<Integer> functions) {
    return functions.stream().mapToInt(f -> computed.counts().ofFunction(f)).min().orElse(0);
  }

  /** A figure where there is a value, else the reason why there is none. */
  static <V, T> Shown<T> shown(Optional<V> value, Function<V, Shown<T>> figure, Reason reason) {
    return value.map(figure).orElseGet(() -> Shown.withheld(reason));
  }

  /** A figure that the data may not determine. */
  static <T> Shown<T> shown(Estimable value, Function<Double, Shown<T>> figure) {
    return value.value().map(figure).orElseGet(() -> Shown.withheld(value.why().orElseThrow()));
  }
}
