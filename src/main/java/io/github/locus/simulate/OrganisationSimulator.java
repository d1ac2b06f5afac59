package io.github.locus.simulate;

import io.github.locus.instrument.Dimension;
import io.github.locus.instrument.Instrument;
import io.github.locus.instrument.OrgFunction;
import io.github.locus.statistics.RandomStreams;
import io.github.locus.survey.Assignment;
import io.github.locus.survey.LeaderSource;
import io.github.locus.survey.Roster;
import io.github.locus.survey.Survey;
import io.github.locus.survey.UnitCell;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Draws an organisation and lets its people answer.
 *
 * <p>The level of a rating is μ + δ self + r + climate + leader + place + ε, as the analysis assumes;
 * an answer is that level plus its dimension's offset and noise of its own, rounded to the options.
 *
 * @param instrument what is asked
 * @param threshold T, POMP points, for the truth's chances
 * @param assurance share of new leaders that should reach {@code repeatable}
 */
public record OrganisationSimulator(Instrument instrument, double threshold, double assurance) {
  private static final int FIRST_WAVE = 2024;
  private static final double RESPONSE_RATE = 0.65;

  /**
   * @param design the organisation; its functions are among the instrument's
   * @param seed any value; the same design, instrument and seed give the same organisation
   * @return the answers and the truth
   * @throws IllegalArgumentException if a function is not the instrument's, or named twice
   */
  public SimulatedOrganisation simulate(OrganisationDesign design, long seed) {
    OrganisationDesign ordered =
        new OrganisationDesign(inInstrumentOrder(design), design.field(), design.noise());
    RandomStreams streams = new RandomStreams(seed);
    Organisation organisation = new Organisation(ordered, streams);
    Answers answers = new Answers(organisation, instrument, streams);
    Survey survey =
        new Survey(
            instrument,
            ordered.functions().stream().map(f -> new OrgFunction(f.name())).toList(),
            IntStream.range(0, design.field().units())
                .mapToObj(v -> unitName(v, design.field().units()))
                .toList(),
            IntStream.range(0, design.field().waves())
                .mapToObj(t -> String.valueOf(FIRST_WAVE + t))
                .toList(),
            answers.responses(),
            answers.ratings(),
            roster(organisation));
    Truth truth =
        new TruthOfOrganisation(organisation, instrument, threshold, assurance).truth(seed);
    return new SimulatedOrganisation(survey, truth);
  }

  private static String unitName(int unit, int units) {
    int digits = Math.max(2, String.valueOf(units).length());
    return String.format(Locale.ROOT, "U%0" + digits + "d", unit + 1);
  }

  private List<FunctionDesign> inInstrumentOrder(OrganisationDesign design) {
    Map<String, FunctionDesign> byName = new HashMap<>();
    design.functions().forEach(function -> byName.put(function.name(), function));
    List<String> declared = instrument.functions().stream().map(OrgFunction::name).toList();
    if (!declared.containsAll(byName.keySet()) || byName.size() < design.functions().size()) {
      throw new IllegalArgumentException(
          "functions " + byName.keySet() + " are not distinct ones of " + declared);
    }
    return declared.stream()
        .filter(byName::containsKey)
        .map(byName::get)
        .map(this::centred)
        .toList();
  }

  /** Takes the weighted mean off the offsets, so that μ is the level of readiness. */
  private FunctionDesign centred(FunctionDesign function) {
    List<Dimension> capabilities = instrument.capabilities();
    double[] weights = instrument.weights();
    double mean = 0;
    for (int d = 0; d < weights.length; d++) {
      mean += weights[d] * function.dimensions().getOrDefault(capabilities.get(d).id(), 0.0);
    }
    Map<String, Double> offsets = new HashMap<>();
    for (Dimension dimension : capabilities) {
      offsets.put(dimension.id(), function.dimensions().getOrDefault(dimension.id(), 0.0) - mean);
    }
    return function.withDimensions(offsets);
  }

  private static Roster roster(Organisation organisation) {
    FieldDesign field = organisation.design().field();
    Map<UnitCell, Assignment> assignments = new HashMap<>();
    for (int f = 0; f < organisation.design().functions().size(); f++) {
      for (int v = 0; v < field.units(); v++) {
        for (int t = 0; t < field.waves(); t++) {
          assignments.put(
              new UnitCell(f, v, t),
              new Assignment(
                  Optional.of(organisation.leaderName(f, organisation.leader(f, v, t))),
                  Optional.of((long) organisation.headcount(v)),
                  Optional.of(Math.round(field.respondents() / RESPONSE_RATE))));
        }
      }
    }
    return new Roster(LeaderSource.ROSTER, assignments);
  }
}
