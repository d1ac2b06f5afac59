package io.github.locus.compare;

import io.github.locus.result.Result;
import java.util.List;
import java.util.Optional;

/**
 * Why two results of one wave may be subtracted, so that the difference is about few persons: METHOD §11.10 as far as results
 * alone show it. That persons were swapped goes unseen.
 */
public sealed interface Subtraction {
  /**
   * The persons differ by at least one and by fewer than the minimum.
   *
   * @param minimum smallest number of persons that a difference may be about
   * @param where functions and waves, at least one
   */
  record OfFewPersons(int minimum, List<Differencing> where) implements Subtraction {
    public OfFewPersons {
      where = List.copyOf(where);
    }
  }

  /**
   * Units are merged otherwise.
   *
   * @param before smallest group of the earlier result
   * @param after that of the later one
   */
  record OfOtherMinima(int before, int after) implements Subtraction {}

  /**
   * The same persons, and another model of them: other functions, other weights or no leniency.
   *
   * @param wave the first wave of which that is so
   */
  record OfOtherModels(String wave) implements Subtraction {}

  /**
   * Looks at two results.
   *
   * @param earlier one result
   * @param later another
   * @param stated smallest number of persons that a difference may be about; those of the two where they are larger
   * @return why they may be subtracted; empty where they do not tell that they may
   */
  static Optional<Subtraction> of(Result earlier, Result later, int stated) {
    return of(earlier, later, stated, Differencing.Untold.IS_ANYTHING);
  }

  /**
   * Looks at two results of which a ledger holds who is in both, and has found the persons far enough apart. What the results
   * tell still counts; where they tell no numbers, the ledger does.
   *
   * @param earlier one result
   * @param later another
   * @return why they may be subtracted; empty where they do not tell that they may
   */
  static Optional<Subtraction> besideLedger(Result earlier, Result later) {
    return of(earlier, later, 0, Differencing.Untold.IS_KNOWN);
  }

  private static Optional<Subtraction> of(
      Result before, Result later, int stated, Differencing.Untold untold) {
    // another name of a function hides nothing
    Result earlier = SameFunctions.of(before, later).in(before);
    if (Differencing.underOtherMinima(earlier, later)) {
      return Optional.of(
          new OfOtherMinima(earlier.options().minGroup(), later.options().minGroup()));
    }
    Optional<String> wave = Differencing.underAnotherModel(earlier, later);
    if (wave.isPresent()) {
      return wave.map(OfOtherModels::new);
    }
    int minimum =
        Math.max(stated, Math.max(earlier.options().minGroup(), later.options().minGroup()));
    List<Differencing> found = Differencing.of(earlier, later, minimum, untold);
    return found.isEmpty() ? Optional.empty() : Optional.of(new OfFewPersons(minimum, found));
  }
}
