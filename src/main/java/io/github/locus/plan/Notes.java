package io.github.locus.plan;

import io.github.locus.result.FigureFormat;
import io.github.locus.result.PlanOptions;
import java.util.ArrayList;
import java.util.List;

/**
 * What the figures of a plan are and rest on.
 *
 * @param basis what was taken to be true
 * @param options what was asked for
 */
record Notes(Basis basis, PlanOptions options) {
  List<String> sentences() {
    List<String> notes = new ArrayList<>();
    notes.add(
        "Right: the function chosen is truly the most repeatable one. Settled: its P(best) is "
            + FigureFormat.percent(options.settledFrom())
            + " or more. Widths: of the 90% intervals of repeatable and today of the function chosen,"
            + " in points.");
    notes.add(
        "Each figure is over "
            + FigureFormat.number(options.organisations(), 0)
            + " simulated organisations, the same for every design, their surveys analysed as locus"
            + " analyses; ± is two Monte Carlo standard errors.");
    basis.source().choice().ifPresent(choice -> notes.add(atHand(choice)));
    notes.add(
        "In each further wave a leader is new with a chance of "
            + FigureFormat.percent(options.turnover())
            + ".");
    notes.addAll(basis.notes());
    return notes;
  }

  private String atHand(String choice) {
    return "Each design is a survey of its own, without the answers at hand. Those give "
        + choice
        + " a P(best) of "
        + FigureFormat.probability(basis.source().pBest().orElse(0.0))
        + ", one of the outcomes that a survey of the present design can have.";
  }
}
