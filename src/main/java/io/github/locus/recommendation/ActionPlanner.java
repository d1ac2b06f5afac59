package io.github.locus.recommendation;

import io.github.locus.instrument.Dimension;
import io.github.locus.instrument.DimensionActions;
import io.github.locus.instrument.DimensionRole;
import io.github.locus.instrument.Instrument;
import io.github.locus.instrument.SurveyItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What to do: make what leans on a leader the organisation's own, close gaps, work with the partner, get the evidence
 * that is missing.
 */
final class ActionPlanner {
  private final VerdictContext context;
  private final Wording wording;
  private final Instrument instrument;
  private final List<PlannedAction> actions = new ArrayList<>();

  ActionPlanner(VerdictContext context) {
    this.context = context;
    this.wording = context.wording();
    this.instrument = context.study().instrument();
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
      case LEAD, LEAD_WITH_PARTNER, DEVELOP, INSUFFICIENT_EVIDENCE -> {
        dimensions();
        institutionalise();
        partner();
        evidence();
      }
    }
    return actions;
  }

  private void dimensions() {
    List<FunctionEvidence> planned = context.planned();
    planned.forEach(f -> context.gaps(f).forEach(gap -> raise("gap", f, gap)));
    planned.forEach(
        f -> context.belowThreshold(f).forEach(gap -> raise("below-threshold", f, gap)));
  }

  private void raise(String kind, FunctionEvidence function, DimensionGap gap) {
    actions.add(
        new PlannedAction(
            kind,
            Optional.of(gap.dimension()),
            function.name(),
            libraryAction(gap.dimension(), function.name()),
            measure(items(gap.dimension()), function.name()),
            Optional.of(gap.mean()),
            Optional.of(context.study().threshold())));
  }

  private String libraryAction(String dimension, String function) {
    DimensionActions library = instrument.actions().get(dimension);
    return library == null
        ? wording.text(
            "action.raise", Map.of("dimension", wording.dimension(dimension), "function", function))
        : library.forFunction(function).in(wording.catalogue().language());
  }

  private void institutionalise() {
    context.dependent().forEach(function -> actions.add(institutionalise(function)));
  }

  private PlannedAction institutionalise(FunctionEvidence function) {
    Optional<String> dimension = DependentDimension.of(function).map(DependentDimension::id);
    String key = dimension.isPresent() ? "action.institutionalise.from" : "action.institutionalise";
    Statement text =
        wording
            .about(key, function)
            .word("dimension", dimension.map(wording::dimension).orElse(""))
            .end();
    return new PlannedAction(
        "institutionalise",
        dimension,
        function.name(),
        text.text(),
        testimonyMeasure(function.name()),
        function.lenses().map(lenses -> lenses.repeatable().mean()),
        Optional.of(context.study().threshold()));
  }

  /** The strategy and reliance items are what tells whether a practice has become the organisation's. */
  private String testimonyMeasure(String function) {
    List<SurveyItem> items =
        Stream.of(DimensionRole.STRATEGY, DimensionRole.RELIANCE)
            .flatMap(role -> instrument.testimony(role).stream())
            .flatMap(dimension -> dimension.items().stream())
            .toList();
    return items.isEmpty()
        ? wording.text("measure.add-testimony", Map.of())
        : measure(items, function);
  }

  private void partner() {
    FunctionEvidence lead = context.named().orElse(null);
    Optional<String> partner = context.partner().partner();
    if (lead == null || partner.isEmpty()) {
      return;
    }
    List<String> lifts = context.partner().lifts();
    Sentence sentence =
        wording
            .about(lifts.isEmpty() ? "action.partner.broad" : "action.partner.lifts", lead)
            .word("partner", partner.get())
            .words("dimensions", wording.dimensions(lifts));
    List<SurveyItem> items = lifts.stream().flatMap(id -> items(id).stream()).toList();
    actions.add(
        new PlannedAction(
            "partner",
            Optional.empty(),
            partner.get(),
            sentence.end().text(),
            items.isEmpty()
                ? wording.text("measure.readiness", Map.of())
                : measure(items, lead.name()),
            Optional.empty(),
            Optional.empty()));
  }

  private void evidence() {
    for (FunctionEvidence function : context.important()) {
      if (function.separation() == SeparationGrade.NONE) {
        evidence("separation-none", function);
      } else if (StatusRule.of(function) == FunctionStatus.READY_UNPROVEN) {
        evidence("ready-unproven", function);
      } else if (StatusRule.of(function) == FunctionStatus.UNCERTAIN) {
        evidence("uncertain", function);
      }
    }
  }

  private void evidence(String why, FunctionEvidence function) {
    actions.add(
        new PlannedAction(
            "evidence",
            Optional.empty(),
            function.name(),
            wording.about("action.evidence." + why, function).end().text(),
            wording.text("measure.all", Map.of()),
            Optional.empty(),
            Optional.empty()));
  }

  private List<SurveyItem> items(String dimension) {
    return instrument.dimensions().stream()
        .filter(candidate -> candidate.id().equals(dimension))
        .map(Dimension::items)
        .flatMap(List::stream)
        .toList();
  }

  /** What to look at next time, in the words in which it is asked. */
  private String measure(List<SurveyItem> items, String function) {
    String language = wording.catalogue().language();
    String sentences =
        items.stream()
            .map(
                item ->
                    wording.text("word.quoted", Map.of("text", item.about(function, language)))
                        + " ("
                        + item.id()
                        + ")")
            .collect(Collectors.joining("; "));
    return wording.text("measure.items", Map.of("items", sentences));
  }
}
