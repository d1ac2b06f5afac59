package io.github.locus.recommendation;

import io.github.locus.result.FunctionResult;
import io.github.locus.result.FunctionStatus;
import io.github.locus.result.SeparationGrade;
import io.github.locus.result.Shown;
import java.util.List;
import java.util.function.Predicate;

/**
 * The status of a function: the first row of a table that holds.
 *
 * <p>A probability counts as yes from 0.8 and as no up to 0.2; leaders differ where P(τ ≥ 5 points) ≥ 0.8, five points
 * being a fifth of a step on a scale of five. Whether it is the leaders who differ or their units is another question:
 * where the data do not tell them apart, a function that works here and not there is uneven.
 */
public final class StatusRule {
  /** From here a probability counts as yes. */
  public static final double YES = 0.8;

  /** Up to here a probability counts as no. */
  public static final double NO = 0.2;

  /** A spread between leaders that matters: a fifth of a step on a scale of five, points. */
  public static final double NOTABLE_SPREAD = 5;

  /** Fewer respondents do not make a judgement. */
  public static final int FEWEST_RESPONDENTS = 10;

  /** A function works somewhere if leaders who are ready hold this share of its headcount. */
  public static final double SOMEWHERE_SHARE = 0.1;

  private static final List<Row> TABLE =
      List.of(
          new Row(FunctionStatus.INSUFFICIENT, StatusRule::isInsufficient),
          new Row(FunctionStatus.SYSTEMATIC, StatusRule::isSystematic),
          new Row(FunctionStatus.LEADER_DEPENDENT, f -> f.succession() && worksUnderSome(f)),
          new Row(FunctionStatus.UNEVEN, StatusRule::worksUnderSome),
          new Row(FunctionStatus.READY_UNPROVEN, StatusRule::isReady),
          new Row(FunctionStatus.NOT_READY, f -> f.pToday().filter(p -> p <= NO).isPresent()),
          new Row(FunctionStatus.UNCERTAIN, f -> true));

  private record Row(FunctionStatus status, Predicate<FunctionResult> holds) {}

  private StatusRule() {}

  /**
   * The status of a function.
   *
   * @param function what is known of it, with all digits
   * @return the first status whose rule holds
   */
  public static FunctionStatus of(FunctionResult function) {
    return TABLE.stream()
        .filter(row -> row.holds().test(function))
        .findFirst()
        .map(Row::status)
        .orElse(FunctionStatus.UNCERTAIN);
  }

  private static boolean isInsufficient(FunctionResult function) {
    return function.today().isEmpty() || function.today().persons() < FEWEST_RESPONDENTS;
  }

  private static boolean isReady(FunctionResult function) {
    return isYes(function.pToday());
  }

  private static boolean isYes(Shown<Double> probability) {
    return probability.filter(p -> p >= YES).isPresent();
  }

  /** It takes five leaders: of such calls with three, 32 to 46% were wrong. */
  private static boolean isSystematic(FunctionResult function) {
    return isReady(function)
        && isYes(function.pRepeatable())
        && function.separation() == SeparationGrade.GOOD;
  }

  /** Of fewer than two leaders the spread is its prior's alone, which knows nothing of anybody. */
  private static boolean worksUnderSome(FunctionResult function) {
    boolean leadersDiffer =
        isYes(function.pSpread()) && function.pNewLeader().filter(p -> p < YES).isPresent();
    return function.separation() != SeparationGrade.NONE
        && leadersDiffer
        && (isReady(function) || worksSomewhere(function));
  }

  private static boolean worksSomewhere(FunctionResult function) {
    return function.readyShare().filter(share -> share >= SOMEWHERE_SHARE).isPresent();
  }
}
