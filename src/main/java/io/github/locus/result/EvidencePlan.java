package io.github.locus.result;

import java.util.List;

/**
 * How much more evidence would settle the question: what surveys of several designs would find in
 * simulated organisations of known truth. Its JSON form is {@code plan.json}.
 *
 * @param schemaVersion version of this form
 * @param locusVersion version of the program that computed it
 * @param options what was asked for
 * @param basis what is taken to be true
 * @param designs the designs, the present one first
 * @param advice what follows from the figures
 * @param notes what the figures rest on
 */
public record EvidencePlan(
    int schemaVersion,
    String locusVersion,
    PlanOptions options,
    PlanBasis basis,
    List<PlannedDesign> designs,
    List<Note> advice,
    List<Note> notes) {
  public EvidencePlan {
    designs = List.copyOf(designs);
    advice = List.copyOf(advice);
    notes = List.copyOf(notes);
  }
}
