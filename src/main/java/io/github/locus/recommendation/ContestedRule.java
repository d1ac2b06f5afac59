package io.github.locus.recommendation;

import io.github.locus.result.FunctionResult;
import java.util.Optional;

/**
 * Whether what people report of a function's repeatability disagrees with what the spread between its leaders says:
 * reported ≥ 60 while a new leader's chance is under 0.5, or reported &lt; 40 while it is 0.8 or more.
 */
public final class ContestedRule {
  static final double REPORTED_HIGH = 60;
  static final double REPORTED_LOW = 40;
  static final double CHANCE_LOW = 0.5;
  private static final double CHANCE_HIGH = StatusRule.YES;

  private ContestedRule() {}

  /** How the two disagree. */
  public enum Disagreement {
    /** They do not. */
    NONE,
    /** People report repeatability, the figures do not show it. */
    REPORTED_HIGHER,
    /** The figures show repeatability, people do not report it. */
    REPORTED_LOWER
  }

  /**
   * Compares the two.
   *
   * @param function what is known of the function
   * @return how they disagree, empty where one of the two is missing
   */
  public static Optional<Disagreement> of(FunctionResult function) {
    return function
        .reportedRepeatability()
        .flatMap(
            reported ->
                // of fewer than two leaders there is no chance, for it would be the prior's alone
                function.pNewLeader().map(chance -> disagreement(reported.mean(), chance)));
  }

  private static Disagreement disagreement(double reported, double chance) {
    if (reported >= REPORTED_HIGH && chance < CHANCE_LOW) {
      return Disagreement.REPORTED_HIGHER;
    }
    return reported < REPORTED_LOW && chance >= CHANCE_HIGH
        ? Disagreement.REPORTED_LOWER
        : Disagreement.NONE;
  }

  /**
   * The mark on the function.
   *
   * @param function what is known of it
   * @return whether the two disagree, empty where one is missing
   */
  public static Optional<Boolean> contested(FunctionResult function) {
    return of(function).map(disagreement -> disagreement != Disagreement.NONE);
  }
}
