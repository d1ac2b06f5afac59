package io.github.locus.analysis;

import io.github.locus.instrument.Dimension;
import io.github.locus.instrument.DimensionRole;
import io.github.locus.instrument.Instrument;
import io.github.locus.instrument.LibraryAction;
import io.github.locus.instrument.LocalizedText;
import io.github.locus.instrument.ResponseScale;
import io.github.locus.instrument.SurveyItem;
import io.github.locus.result.Component;
import io.github.locus.result.DimensionSummary;
import io.github.locus.result.InstrumentSummary;
import io.github.locus.result.ItemSummary;
import io.github.locus.result.PlannedAction;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The texts of a questionnaire in a language, as a result has them.
 *
 * @param instrument the questionnaire
 * @param language language tag
 */
record InstrumentTexts(Instrument instrument, String language) {
  private static final Component<PlannedAction, Optional<String>> PROPOSAL =
      PlannedAction::proposal;
  private static final Component<PlannedAction, Optional<String>> OWNER = PlannedAction::owner;
  private static final Component<PlannedAction, Integer> HORIZON = PlannedAction::horizon;
  private static final Component<PlannedAction, PlannedAction.Effort> EFFORT =
      PlannedAction::effort;

  /** What stands for the name of a function where a result has an item. */
  private static final String ANY_FUNCTION = "…";

  /**
   * What was asked.
   *
   * @param roles what the instrument calls a rated function, by the organisation's own name
   */
  InstrumentSummary summary(Map<String, String> roles) {
    double[] weights = instrument.weights();
    List<DimensionSummary> dimensions = new ArrayList<>();
    int capability = 0;
    for (Dimension d : instrument.dimensions()) {
      boolean counts = d.role() == DimensionRole.CAPABILITY;
      dimensions.add(dimension(d, counts ? weights[capability++] : 0));
    }
    return new InstrumentSummary(
        instrument.id(), instrument.version(), shown().orElse(language), roles, dimensions);
  }

  private DimensionSummary dimension(Dimension d, double weight) {
    return new DimensionSummary(
        d.id(),
        d.name().in(language),
        DimensionSummary.Role.valueOf(d.role().name()),
        weight,
        d.scale().min(),
        d.scale().max(),
        labels(d.scale()),
        d.items().stream().map(this::item).toList());
  }

  /** In the language, else in the first that there is, as other texts. */
  private List<String> labels(ResponseScale scale) {
    return Optional.ofNullable(scale.labels().get(language))
        .or(() -> scale.labels().values().stream().findFirst())
        .orElse(List.of());
  }

  private ItemSummary item(SurveyItem item) {
    return new ItemSummary(item.id(), item.about(ANY_FUNCTION, language), item.reversed());
  }

  /** The language in which a text is shown instead, where one lacks this language. */
  Optional<String> shown() {
    return instrument.dimensions().stream()
        .flatMap(d -> Stream.concat(Stream.of(d.name()), d.items().stream().map(SurveyItem::text)))
        .map(LocalizedText::byLanguage)
        .filter(texts -> !texts.containsKey(language))
        .map(texts -> texts.keySet().iterator().next())
        .findFirst();
  }

  /** An action with what the instrument proposes against the weakness that it is about, if it does. */
  PlannedAction proposing(PlannedAction action) {
    return proposed(action).map(one -> proposing(action, one)).orElse(action);
  }

  /** An action that was proposed, in this language: by when, by whom and with which effort stay. */
  PlannedAction told(PlannedAction action) {
    return proposed(action).map(one -> told(action, one)).orElse(action);
  }

  private Optional<LibraryAction> proposed(PlannedAction action) {
    return action
        .dimension()
        .filter(id -> action.does().code().equals("raise"))
        .flatMap(id -> Optional.ofNullable(instrument.actions().get(id)))
        .map(library -> library.forFunction(action.function()));
  }

  private PlannedAction told(PlannedAction action, LibraryAction proposed) {
    return PROPOSAL.replaced(action, Optional.of(proposed.in(language)));
  }

  /** A function that the survey does not rate answers for nothing in it. */
  private PlannedAction proposing(PlannedAction action, LibraryAction proposed) {
    Optional<String> owner =
        proposed
            .owner()
            .filter(name -> instrument.functions().stream().anyMatch(f -> f.name().equals(name)))
            .or(action::owner);
    PlannedAction owned = OWNER.replaced(action, owner);
    PlannedAction due = HORIZON.replaced(owned, proposed.horizon().orElse(action.horizon()));
    PlannedAction weighed =
        EFFORT.replaced(
            due,
            proposed
                .effort()
                .map(effort -> PlannedAction.Effort.valueOf(effort.name()))
                .orElse(action.effort()));
    return told(weighed, proposed);
  }
}
