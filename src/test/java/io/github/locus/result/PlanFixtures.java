package io.github.locus.result;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A small plan with every kind of figure, and one that is missing; invented. */
public final class PlanFixtures {
  private PlanFixtures() {}

  /** Seven designs, the last of which ranks nothing. */
  public static EvidencePlan plan() {
    return new EvidencePlan(
        Contract.PLAN.version(),
        "0.1.0",
        new PlanOptions(200, 1, 0.8, 0.8, 0.9, 0.25),
        new PlanBasis(
            PlanBasis.Source.RESULT,
            List.of("survey.csv"),
            Optional.of("L&D"),
            Optional.of(0.51),
            Map.of("<b>&\"'", new PlannedFunction(60.2, 2.1, 4.7, 2.6, 8)),
            2.9,
            0,
            0,
            8.3,
            13.6,
            0.9),
        List.of(
            design("now", 8, 16, 1, 0.32),
            design("respondents-x2", 8, 32, 1, 0.36),
            design("respondents-x4", 8, 64, 1, 0.42),
            design("units-x2", 16, 16, 1, 0.44),
            design("units-x4", 32, 16, 1, 0.52),
            design("waves-plus-1", 8, 16, 2, 0.28),
            design("waves-plus-2", 8, 16, 3, 0)),
        List.of(Note.of("present"), Note.of("none"), Note.of("one-leader.unit", List.of("<b>"))),
        List.of(Note.of("figures")));
  }

  private static PlannedDesign design(
      String id, int units, int respondents, int waves, double settled) {
    Optional<SimulatedFigure> gain =
        id.equals("now") ? Optional.empty() : Optional.of(figure(settled - 0.32));
    Optional<SimulatedFigure> width = settled == 0 ? Optional.empty() : Optional.of(figure(9.6));
    return new PlannedDesign(
        id,
        units,
        respondents,
        waves,
        (long) units * respondents * waves,
        figure(Math.min(1, 0.4 + settled)),
        figure(settled),
        figure(0.78),
        width,
        width,
        gain,
        gain,
        Map.of());
  }

  private static SimulatedFigure figure(double mean) {
    return new SimulatedFigure(mean, 0.03);
  }
}
