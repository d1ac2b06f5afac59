package io.github.locus.analysis;

import io.github.locus.result.FunctionStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * A figure of the misspecified block: a mean over some functions.
 *
 * @param name what it is
 * @param which of the functions
 * @param value of each
 */
record MisspecifiedSummary(String name, Predicate<Case> which, ToDoubleFunction<Case> value) {
  private static final double UNSURE = 0.65;
  private static final double[] BOUNDS = {0, 0.5, 0.6, 0.7, 0.8, 0.9, 1};

  /** Everything that the block is asked for. */
  static final List<MisspecifiedSummary> BLOCK = block();

  /** Whether intervals hold the truth where something is said because of them. */
  static final List<MisspecifiedSummary> GIVEN_THE_CALL = givenTheCall();

  /** How often the choice is right, by how sure it is said to be. */
  static final List<MisspecifiedSummary> BANDS = bands();

  /**
   * One function of one organization.
   *
   * @param spread true τ
   * @param chosen whether it is the choice
   * @param best whether it is truly the best
   * @param lost points that choosing it loses
   * @param pBest P(best)
   * @param average whether m is covered
   * @param tau whether τ is covered
   * @param today whether today is covered
   * @param repeatable whether repeatable is covered
   * @param bias mean of τ less the truth
   * @param status what it is called
   * @param chance true chance of a new leader to reach the threshold
   * @param truth true repeatable
   */
  record Case(
      double spread,
      boolean chosen,
      boolean best,
      double lost,
      double pBest,
      boolean average,
      boolean tau,
      boolean today,
      boolean repeatable,
      double bias,
      String status,
      double chance,
      double truth) {
    /** Reads one as the study writes it. */
    static Case of(String[] cells) {
      return new Case(
          number(cells[0]),
          cells[1].equals("1"),
          cells[2].equals("1"),
          number(cells[3]),
          number(cells[4]),
          cells[5].equals("1"),
          cells[6].equals("1"),
          cells[7].equals("1"),
          cells[8].equals("1"),
          number(cells[9]),
          cells[10],
          number(cells[11]),
          number(cells[12]));
    }

    private static double number(String cell) {
      return Double.parseDouble(cell);
    }

    private boolean is(FunctionStatus... any) {
      for (FunctionStatus one : any) {
        if (one.code().equals(status)) {
          return true;
        }
      }
      return false;
    }

    private boolean leans() {
      return is(FunctionStatus.LEADER_DEPENDENT, FunctionStatus.UNEVEN);
    }
  }

  private static double bit(boolean yes) {
    return yes ? 1 : 0;
  }

  private static List<MisspecifiedSummary> block() {
    List<MisspecifiedSummary> all = new ArrayList<>();
    all.add(new MisspecifiedSummary("right", Case::chosen, c -> bit(c.best())));
    all.add(new MisspecifiedSummary("points lost", Case::chosen, Case::lost));
    all.add(new MisspecifiedSummary("m covered", c -> true, c -> bit(c.average())));
    all.add(new MisspecifiedSummary("tau covered", c -> true, c -> bit(c.tau())));
    all.add(new MisspecifiedSummary("today covered", c -> true, c -> bit(c.today())));
    all.add(new MisspecifiedSummary("repeatable covered", c -> true, c -> bit(c.repeatable())));
    all.add(new MisspecifiedSummary("bias of tau", c -> true, Case::bias));
    Predicate<Case> systematic = c -> c.is(FunctionStatus.SYSTEMATIC);
    all.add(
        new MisspecifiedSummary(
            "systematic though new < .65", systematic, c -> bit(c.chance() < UNSURE)));
    all.add(
        new MisspecifiedSummary(
            "systematic though repeatable < 60",
            systematic,
            c -> bit(c.truth() < ScoreWorld.THRESHOLD)));
    for (double tau : new double[] {1.5, 4, 8, 13}) {
      all.add(
          new MisspecifiedSummary(
              "dependent or uneven at " + tau, c -> c.spread() == tau, c -> bit(c.leans())));
    }
    return List.copyOf(all);
  }

  private static List<MisspecifiedSummary> givenTheCall() {
    Predicate<Case> systematic = c -> c.is(FunctionStatus.SYSTEMATIC);
    Predicate<Case> ready = c -> c.is(FunctionStatus.READY_UNPROVEN);
    Predicate<Case> low = c -> c.is(FunctionStatus.NOT_READY);
    return List.of(
        new MisspecifiedSummary(
            "choice: repeatable covered", Case::chosen, c -> bit(c.repeatable())),
        new MisspecifiedSummary("choice: today covered", Case::chosen, c -> bit(c.today())),
        new MisspecifiedSummary(
            "systematic: repeatable covered", systematic, c -> bit(c.repeatable())),
        new MisspecifiedSummary("systematic: today covered", systematic, c -> bit(c.today())),
        new MisspecifiedSummary("ready-unproven: today covered", ready, c -> bit(c.today())),
        new MisspecifiedSummary("dependent or uneven: tau covered", Case::leans, c -> bit(c.tau())),
        new MisspecifiedSummary(
            "dependent or uneven: repeatable covered", Case::leans, c -> bit(c.repeatable())),
        new MisspecifiedSummary("not-ready: today covered", low, c -> bit(c.today())));
  }

  private static List<MisspecifiedSummary> bands() {
    List<MisspecifiedSummary> all = new ArrayList<>();
    for (int b = 0; b + 1 < BOUNDS.length; b++) {
      double from = BOUNDS[b];
      double to = BOUNDS[b + 1];
      all.add(
          new MisspecifiedSummary(
              String.format(Locale.ROOT, "%.1f to %.1f", from, to),
              c -> c.chosen() && c.pBest() >= from && (c.pBest() < to || to == 1),
              c -> bit(c.best())));
    }
    return List.copyOf(all);
  }

  /** Mean, standard error and number over these functions. */
  StudyMean of(List<Case> cases) {
    return StudyMean.of(cases, which, value);
  }
}
