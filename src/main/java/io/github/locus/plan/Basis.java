package io.github.locus.plan;

import io.github.locus.result.Note;
import io.github.locus.result.PlanBasis;
import io.github.locus.result.PlannedFunction;
import io.github.locus.simulate.FieldDesign;
import io.github.locus.simulate.NoiseDesign;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a plan takes to be true, and who is asked now.
 *
 * @param source where it is from
 * @param functions what is believed of each function, in the instrument's order
 * @param field the present design; its turnover is that of further waves
 * @param noise what stands between truth and scores
 * @param headcounts shares of the units, recycled for further ones; empty where they are drawn
 * @param minGroup fewest respondents in a cell of a function that is shown
 * @param weights weights of the dimensions, positive, with sum 1
 * @param offsets points that each dimension lies above readiness, by function and dimension
 * @param notes what was assumed
 */
public record Basis(
    Source source,
    List<FunctionBelief> functions,
    FieldDesign field,
    NoiseDesign noise,
    List<Double> headcounts,
    double assurance,
    int minGroup,
    List<Double> weights,
    List<List<Double>> offsets,
    List<Note> notes) {
  public Basis {
    functions = List.copyOf(functions);
    headcounts = List.copyOf(headcounts);
    weights = List.copyOf(weights);
    offsets = List.copyOf(offsets);
    notes = List.copyOf(notes);
  }

  /**
   * Where it is from.
   *
   * @param kind a result or a design
   * @param inputs files behind the result
   * @param choice function with the smallest expected loss in the result
   * @param pBest its P(best) there
   */
  record Source(
      PlanBasis.Source kind, List<String> inputs, Optional<String> choice, Optional<Double> pBest) {
    Source {
      inputs = List.copyOf(inputs);
    }
  }

  PlanBasis summary() {
    Map<String, PlannedFunction> summary = new LinkedHashMap<>();
    functions.forEach(
        f ->
            summary.put(
                f.expected().name(),
                new PlannedFunction(
                    f.expected().mean(),
                    f.meanSd(),
                    f.expected().leaderSd(),
                    f.leaderSdSd(),
                    f.leaders())));
    return new PlanBasis(
        source.kind(),
        source.inputs(),
        source.choice(),
        source.pBest(),
        summary,
        noise.climateSd(),
        noise.placeSd(),
        noise.shockSd(),
        noise.respondentSd(),
        noise.residualSd(),
        field.crossing());
  }
}
