package io.github.locus.plan;

import io.github.locus.result.FigureFormat;
import io.github.locus.result.PlanBasis;
import io.github.locus.result.PlannedDesign;
import io.github.locus.result.SimulatedFigure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What follows from the figures of a plan, in plain words. A design is said to settle the choice
 * where its chance of that is {@link #ENOUGH} or more with two standard errors to spare; a gain is
 * clear where two standard errors do not reach down to 0.
 */
final class Advice {
  /** Chance of being settled that is enough. */
  static final double ENOUGH = 0.8;

  private static final double STANDARD_ERRORS = 2;
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
   * Advises.
   *
   * @param basis what was taken to be true
   * @param designs the present design first
   * @return sentences
   */
  static List<String> of(PlanBasis basis, List<PlannedDesign> designs) {
    return new Advice(basis, designs).sentences();
  }

  private List<String> sentences() {
    Optional<Double> settled = basis.pBest().filter(p -> p >= Planner.SETTLED_FROM);
    if (settled.isPresent()) {
      return List.of(
          "Nothing more is needed: it is settled at "
              + FigureFormat.probability(settled.get())
              + basis.choice().map(name -> " for " + name).orElse("")
              + ".");
    }
    List<String> sentences = new ArrayList<>();
    sentences.add(present());
    if (!settles(now)) {
      sentences.addAll(levers());
      sentences.add(reach());
    }
    sentences.addAll(leaders());
    return sentences;
  }

  private String present() {
    String share = share(now.settled());
    if (settles(now)) {
      return "A survey of the present design is enough: it settles the choice (P(best) of 90% or"
          + " more) in "
          + share
          + " of organisations like this one; more of it is not needed for that.";
    }
    if (near(now)) {
      return "A survey of the present design may be enough: it settles the choice (P(best) of 90% or"
          + " more) in "
          + share
          + " of organisations like this one, which cannot be told from the "
          + FigureFormat.percent(ENOUGH)
          + " that would do.";
    }
    return "A survey of the present design settles the choice (P(best) of 90% or more) in "
        + share
        + " of organisations like this one, and chooses the truly most repeatable function in "
        + share(now.right())
        + ".";
  }

  private List<String> levers() {
    List<PlannedDesign> first = steps(FIRST_STEPS);
    List<PlannedDesign> clear = byGain(first.stream().filter(Advice::gains).toList());
    List<PlannedDesign> unclear = first.stream().filter(d -> !gains(d)).toList();
    List<String> sentences = new ArrayList<>();
    if (clear.isEmpty()) {
      sentences.add(
          "By one step nothing brings a clear gain: " + listed(unclear) + secondStep() + ".");
      return sentences;
    }
    PlannedDesign best = clear.get(0);
    List<PlannedDesign> alike = clear.stream().filter(d -> !less(d, best)).toList();
    List<PlannedDesign> less = clear.stream().filter(d -> less(d, best)).toList();
    sentences.add(
        (alike.size() == 1
                ? "By one step, " + DesignStep.words(best.id()) + " buys most"
                : "These steps buy about the same")
            + " in the chance that the choice is settled: "
            + listed(alike)
            + ".");
    if (!less.isEmpty()) {
      sentences.add("Less is bought by " + listed(less) + ".");
    }
    if (!unclear.isEmpty()) {
      sentences.add("No clear gain: " + listed(unclear) + ".");
    }
    return sentences;
  }

  private String secondStep() {
    List<PlannedDesign> clear = byGain(steps(SECOND_STEPS).stream().filter(Advice::gains).toList());
    return clear.isEmpty() ? "" : ". By two steps these do: " + listed(clear);
  }

  private String reach() {
    Optional<PlannedDesign> smallest =
        designs.stream()
            .skip(1)
            .filter(Advice::settles)
            .min(Comparator.comparingLong(PlannedDesign::questionnaires));
    if (smallest.isPresent()) {
      return "The smallest of these designs that settles it in "
          + FigureFormat.percent(ENOUGH)
          + " or more is "
          + described(smallest.get())
          + ": "
          + share(smallest.get().settled())
          + ".";
    }
    PlannedDesign best =
        designs.stream().max(Comparator.comparingDouble(d -> d.settled().mean())).orElseThrow();
    String none =
        "No design in reach "
            + (near(best) ? "clearly settles" : "settles")
            + " it in "
            + FigureFormat.percent(ENOUGH);
    if (best.equals(now) || !gains(best)) {
      return none + ", and none does clearly better than the present one.";
    }
    return none
        + "; the best of them, "
        + described(best)
        + ", does in "
        + share(best.settled())
        + ".";
  }

  /** With one leader the spread between leaders is not observed, however many people answer. */
  private List<String> leaders() {
    List<String> single =
        basis.functions().entrySet().stream()
            .filter(f -> f.getValue().leaders() < 2)
            .map(Map.Entry::getKey)
            .toList();
    if (single.isEmpty()) {
      return List.of();
    }
    String names = joined(single);
    return List.of(
        now.units() == 1
            ? "With a single leader for "
                + names
                + " more respondents say nothing of what another leader would bring: more units do,"
                + " or a wave after a change of leader."
            : names
                + (single.size() == 1 ? " is" : " are")
                + " led by one person in all units: neither more respondents nor more units say what"
                + " another leader would bring; a wave after a change of leader does.");
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
    return gain(design).mean() - STANDARD_ERRORS * gain(design).se() > 0;
  }

  /** Whether one gains clearly less than another; the gains taken as independent, which is careful. */
  private static boolean less(PlannedDesign design, PlannedDesign best) {
    double se = Math.hypot(gain(design).se(), gain(best).se());
    return gain(best).mean() - gain(design).mean() > STANDARD_ERRORS * se;
  }

  private static boolean settles(PlannedDesign design) {
    return design.settled().mean() - STANDARD_ERRORS * design.settled().se() >= ENOUGH;
  }

  private static boolean near(PlannedDesign design) {
    return Math.abs(design.settled().mean() - ENOUGH) <= STANDARD_ERRORS * design.settled().se();
  }

  private static String listed(List<PlannedDesign> designs) {
    return designs.stream()
        .map(
            d ->
                DesignStep.words(d.id())
                    + " ("
                    + points(gain(d).mean())
                    + " "
                    + margin(gain(d))
                    + " points)")
        .collect(Collectors.joining(", "));
  }

  private static String described(PlannedDesign design) {
    return DesignStep.words(design.id())
        + " ("
        + FigureFormat.number(design.questionnaires(), 0)
        + " questionnaires: units "
        + FigureFormat.number(design.units(), 0)
        + ", respondents in each "
        + FigureFormat.number(design.respondents(), 0)
        + ", waves "
        + FigureFormat.number(design.waves(), 0)
        + ")";
  }

  private static String share(SimulatedFigure figure) {
    return FigureFormat.percent(figure.mean()) + " " + margin(figure);
  }

  private static String points(double share) {
    String text = FigureFormat.number(100 * share, 0);
    return text.startsWith("−") || text.equals("0") ? text : "+" + text;
  }

  /** Two standard errors in points of per cent, rounded up. */
  private static String margin(SimulatedFigure figure) {
    return "±" + FigureFormat.number(Math.ceil(100 * STANDARD_ERRORS * figure.se()), 0);
  }

  private static String joined(List<String> names) {
    return names.size() == 1
        ? names.get(0)
        : String.join(", ", names.subList(0, names.size() - 1))
            + " and "
            + names.get(names.size() - 1);
  }
}
