package io.github.locus.protection;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How much is told of the leaders of one function under their codes, so that whoever holds the roster cannot tell whose a
 * code is.
 *
 * <p>A trait is told only where every code has {@value #FEWEST} leaders at least whom nothing told sets apart. That takes
 * more than alike traits: today's level is the sum of its leaders' by their shares of the headcount, which the roster has,
 * so that of levels in fine steps one order of the leaders alone may fit. Effects are told as finely as enough leaders fit
 * every code: two of the same traits may be exchanged if that leaves the sum within what rounding leaves open, and the
 * share that ready leaders hold where that is told.
 *
 * @param step in which effects of coded leaders are told, points
 * @param traits what is told of them beside, of all or of none
 * @param readyShare whether the share that ready leaders hold is told beside them
 */
public record CodeCover(double step, Set<Trait> traits, boolean readyShare) {
  /** So many leaders at least are possible for each code. */
  public static final int FEWEST = 3;

  /** Steps in which the share of ready leaders is told, in a whole. */
  private static final double READY_STEPS = 20;

  private static final double FINE = 0.1;
  private static final double SAME = 1e-9;
  private static final List<Double> STEPS = List.of(FINE, 0.5, 1.0, 2.0, 5.0);

  /** The most that may be told first. */
  private static final List<Set<Trait>> TRAITS =
      List.of(
          EnumSet.allOf(Trait.class),
          EnumSet.of(Trait.UNITS, Trait.PERSONS),
          EnumSet.of(Trait.PERSONS),
          EnumSet.of(Trait.UNITS),
          EnumSet.noneOf(Trait.class));

  /** What a roster tells of a leader too. */
  public enum Trait {
    /** Units led. */
    UNITS,
    /** The band of persons who rated the leader. */
    PERSONS,
    /** The share of the function. */
    SHARE;

    private double of(CodedLeader leader) {
      return switch (this) {
        case UNITS -> leader.units();
        case PERSONS -> leader.persons();
        case SHARE -> leader.told();
      };
    }
  }

  public CodeCover {
    traits = Set.copyOf(traits);
  }

  /**
   * The most that may be told.
   *
   * @param coded leaders of the function of whom something is to be told under a code
   * @param readyShare the share of the function that ready leaders hold, 0..1, all its leaders counted
   * @param border the share from which on the function's status says that it works somewhere, 0..1
   * @return finest steps first; empty where nothing may be told of any of them
   */
  public static Optional<CodeCover> of(List<CodedLeader> coded, double readyShare, double border) {
    for (double step : STEPS) {
      for (boolean told : new boolean[] {true, false}) {
        Exchange exchange = new Exchange(coded, step, readyShare, border, told);
        for (Set<Trait> traits : TRAITS) {
          if (covers(coded, traits, exchange)) {
            return Optional.of(new CodeCover(step, traits, told));
          }
        }
      }
    }
    return Optional.empty();
  }

  /**
   * An effect as it may be told.
   *
   * @param effect points
   * @return in the steps of this cover
   */
  public double told(double effect) {
    return rounded(effect, step);
  }

  /**
   * Whether effects are told as finely as those of anybody.
   *
   * @return false where some of their digits would tell whose they are
   */
  public boolean fine() {
    return step <= FINE;
  }

  /**
   * What is told of a leader beside levels.
   *
   * @param leader one of those this was made of
   * @return alike for leaders whom nothing of it sets apart
   */
  public List<Double> traits(CodedLeader leader) {
    return traits(leader, traits);
  }

  private static List<Double> traits(CodedLeader leader, Set<Trait> traits) {
    return traits.stream().sorted().map(trait -> trait.of(leader)).toList();
  }

  private static boolean covers(List<CodedLeader> coded, Set<Trait> traits, Exchange exchange) {
    Map<List<Double>, List<CodedLeader>> alike =
        coded.stream().collect(Collectors.groupingBy(leader -> traits(leader, traits)));
    return !coded.isEmpty()
        && alike.values().stream()
            .allMatch(
                group ->
                    group.stream()
                        .allMatch(
                            one ->
                                group.stream().filter(other -> exchange.fits(one, other)).count()
                                    >= FEWEST));
  }

  private static double rounded(double value, double step) {
    // adding 0 makes a plain zero of a negative one
    return Math.rint(value / step) * step + 0.0;
  }

  /**
   * Whether two leaders may stand under each other's code.
   *
   * @param effects Σ h u of the coded leaders, points
   * @param told the same of the effects as they are told
   * @param open how far the two may lie apart by rounding alone, points
   * @param step in which effects are told, points
   * @param ready the share that ready leaders hold
   * @param border from which share on a function works somewhere
   * @param readyTold whether that share is told
   */
  private record Exchange(
      double effects,
      double told,
      double open,
      double step,
      double ready,
      double border,
      boolean readyTold) {
    Exchange(List<CodedLeader> coded, double step, double ready, double border, boolean readyTold) {
      this(
          coded.stream().mapToDouble(l -> l.held() * l.effect()).sum(),
          coded.stream().mapToDouble(l -> l.held() * told(l, step)).sum(),
          coded.stream().mapToDouble(l -> l.held() * open(l, step)).sum(),
          step,
          ready,
          border,
          readyTold);
    }

    /** The level under the best leader is told of the function in fine steps. */
    private static double step(CodedLeader leader, double step) {
      return leader.best() ? FINE : step;
    }

    private static double told(CodedLeader leader, double step) {
      return rounded(leader.effect(), step(leader, step));
    }

    private static double open(CodedLeader leader, double step) {
      return step(leader, step) / 2;
    }

    boolean fits(CodedLeader one, CodedLeader other) {
      double moved = other.held() - one.held();
      double sum = told + moved * (told(one, step) - told(other, step));
      double room = open + moved * (open(one, step) - open(other, step));
      return Math.abs(sum - effects) <= room + SAME && fitsReady(one, other);
    }

    private boolean fitsReady(CodedLeader one, CodedLeader other) {
      double moved = other.alone() - one.alone();
      double now = ready + (one.ready() ? moved : 0) - (other.ready() ? moved : 0);
      return (now >= border) == (ready >= border)
          && (!readyTold
              || Math.abs(now - rounded(ready, 1 / READY_STEPS)) <= 1 / READY_STEPS / 2 + SAME);
    }
  }
}
