package io.github.locus.cli;

import io.github.locus.compare.Subtraction;
import io.github.locus.diagnostic.Argument;
import io.github.locus.diagnostic.Clause;
import java.util.List;

/** A result of a batch that could be subtracted from another of the same organisation, and so is not written. */
final class DifferencingRefusal extends CommandFailure {
  private static final long serialVersionUID = 1L;

  /**
   * @param other the other result, as it is told
   * @param found why the two may be subtracted
   */
  DifferencingRefusal(Argument other, Subtraction found) {
    super(ExitCode.INPUT_ERRORS, why(other, found));
  }

  private static Argument why(Argument other, Subtraction found) {
    if (found instanceof Subtraction.OfOtherMinima minima) {
      return Clause.BATCH_MINIMA.with(other, minima.before(), minima.after());
    }
    if (found instanceof Subtraction.OfOtherModels models) {
      return Clause.BATCH_MODELS.with(other, models.wave());
    }
    Subtraction.OfFewPersons few = (Subtraction.OfFewPersons) found;
    return Clause.BATCH_DIFFERENCING.with(other, few.minimum(), places(few));
  }

  /** The functions and waves in which persons differ by few. */
  static List<Argument> places(Subtraction.OfFewPersons few) {
    return few.where().stream()
        .<Argument>map(d -> Clause.WHAT_IN_WAVE.with(d.what(), d.wave()))
        .toList();
  }
}
