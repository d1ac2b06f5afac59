package io.github.locus.plan;

import io.github.locus.result.Note;
import io.github.locus.result.PlanBasis;
import io.github.locus.result.PlannedDesign;
import io.github.locus.result.SimulatedFigure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What follows from the figures of a plan. A design is said to settle the choice
 * where its chance of that is {@link #ENOUGH} or more with two standard errors to spare; a gain is
 * clear where two standard errors do not reach down to 0.
 */
final class Advice {
  /** Chance of being settled that is enough. */
  static final double ENOUGH = 0.8;

  private static final List<String> FIRST_STEPS =
      List.of("respondents-x2", "units-x2", "waves-plus-1");
  private static final List<String> SECOND_STEPS =
      List.of("respondents-x4", "units-x4", "waves-plus-2");

  private final PlanBasis basis;
  private final List<PlannedDesign> designs;
  private final PlannedDesign now;

  private Advice(PlanBasis basis, List<PlannedDesign> designs) {
    this.basis = basis;
    this.designs = designs;
    now = designs.get(0);
  }

  /**
   * @param basis what was taken to be true
   * @param designs the present design first
   * @return what to say, in order
   */
  static List<Note> of(PlanBasis basis, List<PlannedDesign> designs) {
    return new Advice(basis, designs).notes();
  }

  private List<Note> notes() {
    if (basis.pBest().filter(p -> p >= Planner.SETTLED_FROM).isPresent()) {
      return List.of(Note.of("nothing", basis.choice().stream().toList()));
    }
    List<Note> notes = new ArrayList<>();
    notes.add(Note.of(settles(now) ? "enough" : near(now) ? "perhaps-enough" : "present"));
    if (!settles(now)) {
      notes.addAll(levers());
      notes.add(reach());
    }
    notes.addAll(leaders());
    return notes;
  }

  private List<Note> levers() {
    List<PlannedDesign> first = steps(FIRST_STEPS);
    List<PlannedDesign> clear = byGain(first.stream().filter(Advice::gains).toList());
    List<PlannedDesign> unclear = first.stream().filter(d -> !gains(d)).toList();
    if (clear.isEmpty()) {
      List<PlannedDesign> second =
          byGain(steps(SECOND_STEPS).stream().filter(Advice::gains).toList());
      return List.of(
          second.isEmpty()
              ? note("first-step.none", unclear)
              : new Note("second-step", ids(unclear), ids(second), Optional.empty()));
    }
    PlannedDesign best = clear.get(0);
    List<PlannedDesign> alike = clear.stream().filter(d -> !less(d, best)).toList();
    List<PlannedDesign> less = clear.stream().filter(d -> less(d, best)).toList();
    List<Note> notes = new ArrayList<>();
    notes.add(note(alike.size() == 1 ? "first-step.best" : "first-step.alike", alike));
    if (!less.isEmpty()) {
      notes.add(note("first-step.less", less));
    }
    if (!unclear.isEmpty()) {
      notes.add(note("first-step.unclear", unclear));
    }
    return notes;
  }

  private static Note note(String code, List<PlannedDesign> designs) {
    return Note.of(code, ids(designs));
  }

  private static List<String> ids(List<PlannedDesign> designs) {
    return designs.stream().map(PlannedDesign::id).toList();
  }

  private Note reach() {
    Optional<PlannedDesign> smallest =
        designs.stream()
            .skip(1)
            .filter(Advice::settles)
            .min(Comparator.comparingLong(PlannedDesign::questionnaires));
    if (smallest.isPresent()) {
      return note("smallest", List.of(smallest.get()));
    }
    PlannedDesign best =
        designs.stream().max(Comparator.comparingDouble(d -> d.settled().mean())).orElseThrow();
    if (best.equals(now) || !gains(best)) {
      return Note.of(near(best) ? "none.clearly" : "none");
    }
    return note(near(best) ? "none.clearly.best" : "none.best", List.of(best));
  }

  /** With one leader the spread between leaders is not observed, however many people answer. */
  private List<Note> leaders() {
    List<String> single =
        basis.functions().entrySet().stream()
            .filter(f -> f.getValue().leaders() < 2)
            .map(Map.Entry::getKey)
            .toList();
    return single.isEmpty()
        ? List.of()
        : List.of(
            Note.of(
                now.units() == 1
                    ? "one-leader"
                    : single.size() == 1 ? "one-leader.unit" : "one-leader.units",
                single));
  }

  private List<PlannedDesign> steps(List<String> ids) {
    return designs.stream().filter(d -> ids.contains(d.id())).toList();
  }

  private static List<PlannedDesign> byGain(List<PlannedDesign> designs) {
    return designs.stream()
        .sorted(Comparator.comparingDouble((PlannedDesign d) -> -gain(d).mean()))
        .toList();
  }

  private static SimulatedFigure gain(PlannedDesign design) {
    return design.settledGain().orElse(new SimulatedFigure(0, 0));
  }

  private static boolean gains(PlannedDesign design) {
    return gain(design).mean() - gain(design).margin() > 0;
  }

  /** Whether one gains clearly less than another; the gains taken as independent, which is careful. */
  private static boolean less(PlannedDesign design, PlannedDesign best) {
    double margin = Math.hypot(gain(design).margin(), gain(best).margin());
    return gain(best).mean() - gain(design).mean() > margin;
  }

  private static boolean settles(PlannedDesign design) {
    return design.settled().mean() - design.settled().margin() >= ENOUGH;
  }

  private static boolean near(PlannedDesign design) {
    return Math.abs(design.settled().mean() - ENOUGH) <= design.settled().margin();
  }
}
