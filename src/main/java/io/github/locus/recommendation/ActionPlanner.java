package io.github.locus.recommendation;

import io.github.locus.result.Borders;
import io.github.locus.result.DimensionSummary;
import io.github.locus.result.Estimate;
import io.github.locus.result.FunctionStatus;
import io.github.locus.result.Gap;
import io.github.locus.result.InstrumentSummary;
import io.github.locus.result.ItemSummary;
import io.github.locus.result.PlannedAction;
import io.github.locus.result.PlannedAction.Effort;
import io.github.locus.result.PlannedAction.Kind;
import io.github.locus.result.PlannedAction.Measure;
import io.github.locus.result.Quantity;
import io.github.locus.result.Result;
import io.github.locus.result.ResultPath;
import io.github.locus.result.SeparationGrade;
import io.github.locus.result.Statement;
import io.github.locus.result.VerdictKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What to do: give the lead, make what leans on a leader the organisation's own, close gaps, work with the partner, get
 * the evidence that is missing. There is always something for the function that is to lead, for its partner and for those
 * that lean on leaders. What the verdict itself asks for comes first, then what buys most readiness.
 */
final class ActionPlanner {
  private static final int MONTH = 30;
  private static final int QUARTER = 90;
  private static final int YEAR = 365;
  private static final double HIGHEST = 100;

  private final VerdictContext context;
  private final InstrumentSummary instrument;
  private final List<PlannedAction> actions = new ArrayList<>();

  ActionPlanner(VerdictContext context) {
    this.context = context;
    this.instrument = context.evidence().instrument();
  }

  List<PlannedAction> actions() {
    boolean leads = context.is(VerdictKind.LEAD) || context.is(VerdictKind.LEAD_WITH_PARTNER);
    if (context.is(VerdictKind.TOO_CLOSE)) {
      context.basis().ifPresent(function -> evidence("too-close", function, Measure.CHANCE));
    }
    if (leads) {
      context.named().ifPresent(this::mandate);
    }
    dimensions();
    if (leads || context.is(VerdictKind.DEVELOP)) {
      context.named().ifPresent(this::strengthen);
    }
    context.dependent().forEach(this::institutionalise);
    partner();
    if (!context.is(VerdictKind.TOO_CLOSE)) {
      evidence();
    }
    Kind first = asked();
    // the sort is stable: equals stay in the order of the rules
    List<PlannedAction> sorted =
        actions.stream()
            .sorted(
                Comparator.comparing((PlannedAction action) -> action.kind() != first)
                    .thenComparing(action -> -action.gain().orElse(0.0)))
            .toList();
    return context.is(VerdictKind.TOO_CLOSE) ? inTurn(sorted) : sorted;
  }

  /** Where the choice is open no candidate is served before the others: each in turn. */
  private static List<PlannedAction> inTurn(List<PlannedAction> sorted) {
    Map<String, Integer> before = new HashMap<>();
    Map<PlannedAction, Integer> turn = new IdentityHashMap<>();
    for (PlannedAction action : sorted) {
      turn.put(
          action, action.owner().isEmpty() ? 0 : before.merge(action.function(), 1, Integer::sum));
    }
    return sorted.stream().sorted(Comparator.comparing(turn::get)).toList();
  }

  /** What the verdict itself asks for. */
  private Kind asked() {
    return switch (context.decision().kind()) {
      case LEAD, LEAD_WITH_PARTNER -> Kind.MANDATE;
      case INSTITUTIONALISE_FIRST -> Kind.INSTITUTIONALISE;
      case TOO_CLOSE, INSUFFICIENT_EVIDENCE -> Kind.EVIDENCE;
      case DEVELOP -> Kind.GAP;
    };
  }

  private void mandate(RatedFunction lead) {
    Optional<Double> today = lead.figures().today().map(Estimate::mean);
    actions.add(
        new PlannedAction(
            Kind.MANDATE,
            Optional.empty(),
            lead.name(),
            Optional.of(lead.name()),
            MONTH,
            Effort.LOW,
            Optional.empty(),
            Sentence.about("action.mandate", lead).end(),
            Optional.empty(),
            Measure.READINESS,
            List.of(),
            goal(today).isPresent() ? today : Optional.empty(),
            goal(today)));
  }

  private void dimensions() {
    List<RatedFunction> planned = context.planned();
    planned.forEach(f -> context.gaps(f).forEach(gap -> raise(Kind.GAP, f, gap)));
    planned.forEach(
        f -> context.belowThreshold(f).forEach(gap -> raise(Kind.BELOW_THRESHOLD, f, gap)));
  }

  private void raise(Kind kind, RatedFunction function, Gap gap) {
    raise(kind, function, gap.dimension(), gap.mean());
  }

  private void raise(Kind kind, RatedFunction function, String dimension, double level) {
    Optional<Double> target = goal(Optional.of(level));
    actions.add(
        new PlannedAction(
            kind,
            Optional.of(dimension),
            function.name(),
            Optional.of(function.name()),
            QUARTER,
            Effort.MEDIUM,
            target.map(points -> weight(dimension) * (points - level)),
            Sentence.about("action.raise", function).dimension(dimension).end(),
            Optional.empty(),
            Measure.ITEMS,
            ids(items(dimension)),
            target.map(points -> level),
            target));
  }

  /** What is to lead, or to be built up, gets better where it is lowest, though that is no weakness. */
  private void strengthen(RatedFunction lead) {
    if (context.gaps(lead).isEmpty() && context.belowThreshold(lead).isEmpty()) {
      instrument.capabilities().stream()
          .map(DimensionSummary::id)
          .filter(id -> lead.today(id).isPresent())
          .min(Comparator.comparingDouble(id -> lead.today(id).orElseThrow()))
          .ifPresent(id -> raise(Kind.STRENGTHEN, lead, id, lead.today(id).orElseThrow()));
    }
  }

  private void institutionalise(RatedFunction function) {
    Optional<String> dimension = DependentDimension.of(function).map(DependentDimension::id);
    Sentence does =
        dimension
            .map(id -> Sentence.about("action.institutionalise.from", function).dimension(id))
            .orElseGet(() -> Sentence.about("action.institutionalise", function));
    List<String> items = testimony();
    Optional<Double> kept = function.figures().repeatable().map(Estimate::mean);
    Optional<Double> target = goal(kept);
    actions.add(
        new PlannedAction(
            Kind.INSTITUTIONALISE,
            dimension,
            function.name(),
            Optional.of(function.name()),
            YEAR,
            Effort.HIGH,
            target.flatMap(points -> kept.map(level -> points - level)),
            does.end(),
            Optional.empty(),
            items.isEmpty() ? Measure.ADD_TESTIMONY : Measure.ITEMS,
            items,
            target.flatMap(points -> kept),
            target));
  }

  /** The strategy and reliance items are what tells whether a practice has become the organisation's. */
  private List<String> testimony() {
    return Stream.of(DimensionSummary.Role.STRATEGY, DimensionSummary.Role.RELIANCE)
        .flatMap(role -> instrument.ofRole(role).stream().limit(1))
        .flatMap(dimension -> ids(dimension.items()).stream())
        .toList();
  }

  private void partner() {
    RatedFunction lead = context.named().orElse(null);
    Optional<String> partner = context.partner().partner();
    if (lead == null || partner.isEmpty()) {
      return;
    }
    List<String> lifts = led(partner.get());
    String key = lifts.isEmpty() ? "action.partner.broad" : "action.partner.lifts";
    List<String> items = lifts.stream().flatMap(id -> ids(items(id)).stream()).toList();
    Optional<Double> gain = Optional.ofNullable(context.partner().gain().get(partner.get()));
    Optional<Double> told = gain.filter(points -> points >= ActionGoal.STEP);
    Optional<Double> kept = lead.figures().repeatable().map(Estimate::mean);
    // what is too small to be seen in the whole may be seen where the partner lifts most
    RatedFunction other = context.function(partner.get());
    Optional<String> part =
        told.isPresent()
            ? Optional.empty()
            : lifts.stream().max(Comparator.comparingDouble(id -> lift(lead, other, id)));
    Optional<Double> level = told.isPresent() ? kept : part.flatMap(lead::repeatable);
    Optional<Double> more = told.or(() -> part.map(id -> lift(lead, other, id)));
    actions.add(
        new PlannedAction(
            Kind.PARTNER,
            part,
            lead.name(),
            partner,
            MONTH,
            Effort.LOW,
            gain,
            Sentence.about(key, lead).beside(partner.get()).dimensions(lifts).end(),
            Optional.empty(),
            items.isEmpty() ? Measure.READINESS : Measure.ITEMS,
            items,
            level,
            level.flatMap(now -> more.map(points -> Math.min(HIGHEST, now + points)))));
  }

  /** By how much a partner lifts a dimension, points. */
  private static double lift(RatedFunction lead, RatedFunction partner, String dimension) {
    return PartnerRule.WORTH
        * (partner.repeatable(dimension).orElse(0.0) - lead.repeatable(dimension).orElse(0.0));
  }

  /** The dimensions that the partner lifts and in which it is not clearly too low itself. */
  private List<String> led(String partner) {
    List<String> own =
        context.gaps(context.function(partner)).stream().map(Gap::dimension).toList();
    return context.partner().lifts().stream().filter(id -> !own.contains(id)).toList();
  }

  private void evidence() {
    if (context.is(VerdictKind.INSUFFICIENT_EVIDENCE)) {
      context.unjudged().forEach(this::askMore);
    }
    for (RatedFunction function : context.important()) {
      if (function.separation() == SeparationGrade.NONE) {
        evidence("separation-none", function, Measure.ALL);
      } else if (function.status() == FunctionStatus.READY_UNPROVEN) {
        evidence("ready-unproven", function, Measure.ALL);
      } else if (function.status() == FunctionStatus.UNCERTAIN) {
        evidence("uncertain", function, Measure.ALL);
      }
    }
  }

  private void askMore(RatedFunction function) {
    evidence(
        function,
        Sentence.about("action.evidence.insufficient", function)
            .figure(
                "fewest",
                Quantity.COUNT,
                ResultPath.start().to(Result::borders).to(Borders::fewestRespondents))
            .end(),
        Measure.ALL);
  }

  private void evidence(String why, RatedFunction function, Measure measure) {
    evidence(function, Sentence.about("action.evidence." + why, function).end(), measure);
  }

  private void evidence(RatedFunction function, Statement does, Measure measure) {
    actions.add(
        new PlannedAction(
            Kind.EVIDENCE,
            Optional.empty(),
            function.name(),
            Optional.empty(),
            context.is(VerdictKind.TOO_CLOSE) || context.is(VerdictKind.INSUFFICIENT_EVIDENCE)
                ? QUARTER
                : YEAR,
            Effort.MEDIUM,
            Optional.empty(),
            does,
            Optional.empty(),
            measure,
            List.of(),
            Optional.empty(),
            Optional.empty()));
  }

  private Optional<Double> goal(Optional<Double> level) {
    return level.flatMap(points -> ActionGoal.of(points, context.threshold()));
  }

  private double weight(String dimension) {
    return instrument.capabilities().stream()
        .filter(candidate -> candidate.id().equals(dimension))
        .mapToDouble(DimensionSummary::weight)
        .findFirst()
        .orElse(0);
  }

  private List<ItemSummary> items(String dimension) {
    return instrument.dimensions().stream()
        .filter(candidate -> candidate.id().equals(dimension))
        .map(DimensionSummary::items)
        .flatMap(List::stream)
        .toList();
  }

  private static List<String> ids(List<ItemSummary> items) {
    return items.stream().map(ItemSummary::id).toList();
  }
}
