package io.github.locus.multilevel;

import java.util.List;

/**
 * The data do not determine the model.
 *
 * @param reason why
 * @param columns the fixed columns at fault, for {@link Reason#ALIASED_FIXED_EFFECTS}; else empty
 */
public record NotEstimable(Reason reason, List<String> columns) implements FitOutcome {
  /** Why a model cannot be estimated. */
  public enum Reason {
    /** Some fixed columns are linear combinations of others, or never used. */
    ALIASED_FIXED_EFFECTS,
    /** Not more ratings than fixed columns. */
    TOO_FEW_RATINGS,
    /** The model fits every rating exactly (all identical, for one): the residual variance is 0. */
    NO_RESIDUAL_VARIATION
  }

  /** Copies the list. */
  public NotEstimable {
    columns = List.copyOf(columns);
  }
}
