package io.github.locus.plan;

import io.github.locus.result.PlanBasis;
import io.github.locus.result.PlannedDesign;
import io.github.locus.result.SimulatedFigure;
import io.github.locus.wording.Words;
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
  private final Words words;

  private Advice(PlanBasis basis, List<PlannedDesign> designs, Words words) {
    this.words = words;
    this.basis = basis;
    this.designs = designs;
    now = designs.get(0);
  }

  /**
   * Advises.
   *
   * @param basis what was taken to be true
   * @param designs the present design first
   * @param words the words of the sentences
   *
   * @return sentences
   */
  static List<String> of(PlanBasis basis, List<PlannedDesign> designs, Words words) {
    return new Advice(basis, designs, words).sentences();
  }

  private List<String> sentences() {
    Optional<Double> settled = basis.pBest().filter(p -> p >= Planner.SETTLED_FROM);
    if (settled.isPresent()) {
      String chance = words.numbers().probability(settled.get());
      return List.of(
          basis
              .choice()
              .map(name -> words.say("plan.nothing.for", "chance", chance, "function", name))
              .orElseGet(() -> words.say("plan.nothing", "chance", chance)));
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
      return words.say("plan.enough", "level", level(), "share", share);
    }
    if (near(now)) {
      return words.say(
          "plan.perhaps-enough",
          "level",
          level(),
          "share",
          share,
          "enough",
          words.numbers().percent(ENOUGH));
    }
    return words.say("plan.present", "level", level(), "share", share, "right", share(now.right()));
  }

  /** P(best) that settles. */
  private String level() {
    return words.numbers().percent(Planner.SETTLED_FROM);
  }

  private List<String> levers() {
    List<PlannedDesign> first = steps(FIRST_STEPS);
    List<PlannedDesign> clear = byGain(first.stream().filter(Advice::gains).toList());
    List<PlannedDesign> unclear = first.stream().filter(d -> !gains(d)).toList();
    List<String> sentences = new ArrayList<>();
    if (clear.isEmpty()) {
      List<PlannedDesign> second =
          byGain(steps(SECOND_STEPS).stream().filter(Advice::gains).toList());
      sentences.add(
          second.isEmpty()
              ? words.say("plan.first-step.none", "steps", listed(unclear))
              : words.say("plan.second-step", "steps", listed(unclear), "second", listed(second)));
      return sentences;
    }
    PlannedDesign best = clear.get(0);
    List<PlannedDesign> alike = clear.stream().filter(d -> !less(d, best)).toList();
    List<PlannedDesign> less = clear.stream().filter(d -> less(d, best)).toList();
    sentences.add(
        alike.size() == 1
            ? words.say(
                "plan.first-step.best",
                "step",
                words.name("step", best.id()),
                "steps",
                listed(alike))
            : words.say("plan.first-step.alike", "steps", listed(alike)));
    if (!less.isEmpty()) {
      sentences.add(words.say("plan.first-step.less", "steps", listed(less)));
    }
    if (!unclear.isEmpty()) {
      sentences.add(words.say("plan.first-step.unclear", "steps", listed(unclear)));
    }
    return sentences;
  }

  private String reach() {
    Optional<PlannedDesign> smallest =
        designs.stream()
            .skip(1)
            .filter(Advice::settles)
            .min(Comparator.comparingLong(PlannedDesign::questionnaires));
    if (smallest.isPresent()) {
      return words.say(
          "plan.smallest",
          "enough",
          words.numbers().percent(ENOUGH),
          "design",
          described(smallest.get()),
          "share",
          share(smallest.get().settled()));
    }
    PlannedDesign best =
        designs.stream().max(Comparator.comparingDouble(d -> d.settled().mean())).orElseThrow();
    String enough = words.numbers().percent(ENOUGH);
    if (best.equals(now) || !gains(best)) {
      return words.say(near(best) ? "plan.none.clearly" : "plan.none", "enough", enough);
    }
    return words.say(
        near(best) ? "plan.none.clearly.best" : "plan.none.best",
        "enough",
        enough,
        "design",
        described(best),
        "share",
        share(best.settled()));
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
    String names = words.list(single);
    return List.of(
        now.units() == 1
            ? words.say("plan.one-leader", "functions", names)
            : words.say(
                single.size() == 1 ? "plan.one-leader.unit" : "plan.one-leader.units",
                "functions",
                names));
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

  private String listed(List<PlannedDesign> designs) {
    return designs.stream()
        .map(
            d ->
                words.say(
                    "plan.gain",
                    "step",
                    words.name("step", d.id()),
                    "points",
                    points(gain(d).mean()) + " " + margin(gain(d))))
        .collect(Collectors.joining(", "));
  }

  private String described(PlannedDesign design) {
    return words.say(
        "plan.described",
        "step",
        words.name("step", design.id()),
        "questionnaires",
        words.numbers().whole(design.questionnaires()),
        "units",
        words.numbers().whole(design.units()),
        "respondents",
        words.numbers().whole(design.respondents()),
        "waves",
        words.numbers().whole(design.waves()));
  }

  private String share(SimulatedFigure figure) {
    return words.numbers().percent(figure.mean()) + " " + margin(figure);
  }

  private String points(double share) {
    String text = words.numbers().number(100 * share, 0);
    return text.startsWith("−") || text.equals("0") ? text : "+" + text;
  }

  /** Two standard errors in points of per cent, rounded up. */
  private String margin(SimulatedFigure figure) {
    return "±" + words.numbers().number(Math.ceil(100 * STANDARD_ERRORS * figure.se()), 0);
  }
}
