package io.github.locus.plan;

import io.github.locus.diagnostic.Clause;
import io.github.locus.instrument.Instrument;
import io.github.locus.result.Note;
import io.github.locus.result.PlanBasis;
import io.github.locus.simulate.FieldDesign;
import io.github.locus.simulate.FunctionDesign;
import io.github.locus.simulate.OrganisationDesign;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** A stated design as a basis: everything in it is taken to be known. */
public final class DesignBasis {

  private DesignBasis() {}

  /**
   * A basis of a stated design.
   *
   * @param design the organisation and who is asked
   * @param instrument what is asked
   * @param assurance share of new leaders that should reach {@code repeatable}
   * @param minGroup smallest group of persons that a figure may be about
   * @param turnover chance that a leader is new in a further wave, where it is stated; else the
   *     design's, where it has waves, else the usual one
   * @return the basis
   * @throws NotPlannableException if it has fewer than two functions
   * @throws IllegalArgumentException if it has one that the instrument does not declare, or one twice
   */
  public static Basis of(
      OrganisationDesign design,
      Instrument instrument,
      double assurance,
      int minGroup,
      OptionalDouble turnover)
      throws NotPlannableException {
    List<String> declared = instrument.functions().stream().map(f -> f.name()).toList();
    List<String> named = design.functions().stream().map(FunctionDesign::name).toList();
    if (!declared.containsAll(named) || named.stream().distinct().count() < named.size()) {
      throw new IllegalArgumentException(
          "functions " + named + " are not distinct ones of " + declared);
    }
    if (named.size() < 2) {
      throw new NotPlannableException(Clause.ONE_FUNCTION_TO_PLAN.with(named));
    }
    FieldDesign field = design.field();
    List<FunctionBelief> functions = new ArrayList<>();
    for (FunctionDesign function : design.functions()) {
      functions.add(FunctionBelief.known(function, leaders(field)));
    }
    List<Double> weights = new ArrayList<>();
    for (double weight : instrument.weights()) {
      weights.add(weight);
    }
    List<List<Double>> offsets =
        design.functions().stream()
            .map(
                f ->
                    instrument.capabilities().stream()
                        .map(d -> f.dimensions().getOrDefault(d.id(), 0.0))
                        .toList())
            .toList();
    return new Basis(
        new Basis.Source(PlanBasis.Source.DESIGN, List.of(), Optional.empty(), Optional.empty()),
        functions,
        new FieldDesign(
            field.units(),
            field.respondents(),
            field.waves(),
            turnover.orElse(field.waves() > 1 ? field.turnover() : Planner.USUAL_TURNOVER),
            field.sharedLeaders(),
            field.crossing()),
        design.noise().ofScores(instrument),
        List.of(),
        assurance,
        minGroup,
        weights,
        offsets,
        List.of(Note.of("stated")));
  }

  /** Leaders to be expected of each function. */
  private static int leaders(FieldDesign field) {
    return 1 + (int) Math.round((field.units() - 1) * (1 - field.sharedLeaders()));
  }
}
