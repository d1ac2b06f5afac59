package io.github.locus.recommendation;

import io.github.locus.result.Component;
import io.github.locus.result.Figures;
import io.github.locus.result.Gap;
import io.github.locus.result.PlannedAction;
import io.github.locus.result.Precision;
import io.github.locus.result.Reason;
import io.github.locus.result.Shown;
import io.github.locus.result.Statement;
import io.github.locus.result.Verdict;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the rules make of the evidence: the recommendation and everything that carries it, with all digits.
 *
 * @param decision what is recommended, with confidence and expected loss
 * @param reservation what must be read before any level
 * @param headline the verdict in one sentence
 * @param rival why not the function that a reader would have chosen
 * @param partner the function beside the first one named
 * @param gaps gaps of the first function named, by priority
 * @param reasons why
 * @param actions what to do, in the order of doing
 * @param wouldChange what would change the verdict
 * @param caveats what to keep in mind
 */
public record Advice(
    VerdictDecision decision,
    Optional<Statement> reservation,
    Statement headline,
    Optional<Statement> rival,
    PartnerChoice partner,
    List<Gap> gaps,
    List<Statement> reasons,
    List<PlannedAction> actions,
    List<Statement> wouldChange,
    List<Statement> caveats) {
  private static final Component<PlannedAction, Optional<Double>> LEVEL = PlannedAction::level;
  private static final Component<PlannedAction, Optional<Double>> TARGET = PlannedAction::target;
  private static final Component<PlannedAction, Optional<Double>> GAIN = PlannedAction::gain;

  public Advice {
    gaps = List.copyOf(gaps);
    reasons = List.copyOf(reasons);
    actions = List.copyOf(actions);
    wouldChange = List.copyOf(wouldChange);
    caveats = List.copyOf(caveats);
  }

  /**
   * The advice as it is published.
   *
   * @param figures the maker of figures, which rounds them
   * @param persons fewest persons behind a ranked function, whose the chances and losses are
   * @return the verdict of a result; the instrument's own proposals are no rule's and are not in it
   */
  public Verdict verdict(Figures figures, int persons) {
    Precision precision = figures.precision();
    Map<String, Double> gain = new LinkedHashMap<>();
    partner.gain().forEach((name, points) -> gain.put(name, precision.level(points)));
    return new Verdict(
        decision.kind(),
        decision.lens(),
        decision.byRepeatable(),
        decision.firstToday(),
        reservation,
        headline,
        rival,
        decision.functions(),
        shown(decision.confidence(), p -> figures.share(p, persons), Reason.NEEDS_TWO_FUNCTIONS),
        shown(decision.expectedLoss(), l -> figures.level(l, persons), Reason.NEEDS_TWO_FUNCTIONS),
        shown(
            partner.partner(),
            p -> figures.whole(p, persons),
            gain.isEmpty() ? Reason.NO_PARTNER_WANTED : Reason.NO_PARTNER_ADDS),
        gain,
        partner.lifts(),
        gaps.stream()
            .map(
                g ->
                    new Gap(
                        g.dimension(),
                        precision.level(g.mean()),
                        precision.share(g.probability(), persons),
                        precision.level(g.priority())))
            .toList(),
        reasons,
        actions.stream().map(action -> published(action, precision)).toList(),
        Optional.empty(),
        wouldChange,
        caveats);
  }

  private static PlannedAction published(PlannedAction action, Precision precision) {
    PlannedAction leveled = LEVEL.replaced(action, action.level().map(precision::level));
    PlannedAction targeted = TARGET.replaced(leveled, action.target().map(precision::level));
    return GAIN.replaced(targeted, action.gain().map(precision::level));
  }

  private static <V, T> Shown<T> shown(
      Optional<V> value, Function<V, Shown<T>> figure, Reason why) {
    return value.map(figure).orElseGet(() -> Shown.withheld(why));
  }
}
