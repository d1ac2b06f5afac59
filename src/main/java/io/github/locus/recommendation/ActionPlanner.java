package io.github.locus.recommendation;

import io.github.locus.result.DimensionSummary;
import io.github.locus.result.Estimate;
import io.github.locus.result.FunctionStatus;
import io.github.locus.result.Gap;
import io.github.locus.result.InstrumentSummary;
import io.github.locus.result.ItemSummary;
import io.github.locus.result.PlannedAction;
import io.github.locus.result.PlannedAction.Kind;
import io.github.locus.result.PlannedAction.Measure;
import io.github.locus.result.SeparationGrade;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What to do: make what leans on a leader the organisation's own, close gaps, work with the partner, get the evidence
 * that is missing.
 */
final class ActionPlanner {
  private final VerdictContext context;
  private final InstrumentSummary instrument;
  private final List<PlannedAction> actions = new ArrayList<>();

  ActionPlanner(VerdictContext context) {
    this.context = context;
    this.instrument = context.evidence().instrument();
  }

  List<PlannedAction> actions() {
    switch (context.decision().kind()) {
      case TOO_CLOSE -> {
        context.basis().ifPresent(function -> evidence("too-close", function));
        dimensions();
        institutionalise();
      }
      case INSTITUTIONALISE_FIRST -> {
        institutionalise();
        dimensions();
        partner();
        evidence();
      }
      default -> {
        dimensions();
        institutionalise();
        partner();
        evidence();
      }
    }
    return actions;
  }

  private void dimensions() {
    List<RatedFunction> planned = context.planned();
    planned.forEach(f -> context.gaps(f).forEach(gap -> raise(Kind.GAP, f, gap)));
    planned.forEach(
        f -> context.belowThreshold(f).forEach(gap -> raise(Kind.BELOW_THRESHOLD, f, gap)));
  }

  private void raise(Kind kind, RatedFunction function, Gap gap) {
    actions.add(
        new PlannedAction(
            kind,
            Optional.of(gap.dimension()),
            function.name(),
            Sentence.about("action.raise", function).dimension(gap.dimension()).end(),
            Optional.empty(),
            Measure.ITEMS,
            ids(items(gap.dimension())),
            Optional.of(gap.mean()),
            Optional.of(context.threshold())));
  }

  private void institutionalise() {
    context.dependent().forEach(function -> actions.add(institutionalise(function)));
  }

  private PlannedAction institutionalise(RatedFunction function) {
    Optional<String> dimension = DependentDimension.of(function).map(DependentDimension::id);
    Sentence does =
        dimension
            .map(id -> Sentence.about("action.institutionalise.from", function).dimension(id))
            .orElseGet(() -> Sentence.about("action.institutionalise", function));
    List<String> items = testimony();
    return new PlannedAction(
        Kind.INSTITUTIONALISE,
        dimension,
        function.name(),
        does.end(),
        Optional.empty(),
        items.isEmpty() ? Measure.ADD_TESTIMONY : Measure.ITEMS,
        items,
        function.figures().repeatable().map(Estimate::mean),
        Optional.of(context.threshold()));
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
    List<String> lifts = context.partner().lifts();
    String key = lifts.isEmpty() ? "action.partner.broad" : "action.partner.lifts";
    List<String> items = lifts.stream().flatMap(id -> ids(items(id)).stream()).toList();
    actions.add(
        new PlannedAction(
            Kind.PARTNER,
            Optional.empty(),
            partner.get(),
            Sentence.about(key, lead).beside(partner.get()).dimensions(lifts).end(),
            Optional.empty(),
            items.isEmpty() ? Measure.READINESS : Measure.ITEMS,
            items,
            Optional.empty(),
            Optional.empty()));
  }

  private void evidence() {
    for (RatedFunction function : context.important()) {
      if (function.separation() == SeparationGrade.NONE) {
        evidence("separation-none", function);
      } else if (function.status() == FunctionStatus.READY_UNPROVEN) {
        evidence("ready-unproven", function);
      } else if (function.status() == FunctionStatus.UNCERTAIN) {
        evidence("uncertain", function);
      }
    }
  }

  private void evidence(String why, RatedFunction function) {
    actions.add(
        new PlannedAction(
            Kind.EVIDENCE,
            Optional.empty(),
            function.name(),
            Sentence.about("action.evidence." + why, function).end(),
            Optional.empty(),
            Measure.ALL,
            List.of(),
            Optional.empty(),
            Optional.empty()));
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
