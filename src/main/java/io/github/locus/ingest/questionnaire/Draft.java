package io.github.locus.ingest.questionnaire;

import io.github.locus.ingest.column.ExclusionReason;
import io.github.locus.ingest.grouping.FoundScale;
import io.github.locus.ingest.item.AnswerColumn;
import io.github.locus.ingest.item.Placed;
import io.github.locus.ingest.questionnaire.NegatedItems.Negated;
import io.github.locus.instrument.Instrument;
import io.github.locus.instrument.SurveyItem;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A questionnaire drafted from the grids of an export: what it asks, which columns answer it, and
 * what the file leaves open.
 *
 * @param instrument the questionnaire
 * @param sources what each dimension was made of, by dimension id, in the order of the dimensions
 * @param placed its items' columns
 * @param leftOut questions on a scale that were not taken into it, and why
 * @param functions what its records rate
 * @param readings what its headers call the readings of a question; none where each is asked once
 * @param unsettled what of the items only a person can say
 * @param negated items with a negation, by id, and which way their answers go
 */
public record Draft(
    Instrument instrument,
    Map<String, DimensionSource> sources,
    List<Placed> placed,
    Map<AnswerColumn, ExclusionReason> leftOut,
    DraftedFunctions functions,
    List<String> readings,
    Optional<Unsettled> unsettled,
    Map<String, Negated> negated) {
  /** The function of a survey that rates none. */
  public static final String ORGANISATION = "organisation";

  /** Copies, the sources in their order. */
  public Draft {
    sources = Collections.unmodifiableMap(new LinkedHashMap<>(sources));
    placed = List.copyOf(placed);
    leftOut = Map.copyOf(leftOut);
    readings = List.copyOf(readings);
    negated = Map.copyOf(negated);
  }

  /**
   * Scales that the file does not tell wholly.
   *
   * @return by dimension id, in the order of the dimensions
   */
  public Map<String, FoundScale> open() {
    Map<String, FoundScale> open = new LinkedHashMap<>();
    sources.forEach((id, source) -> source.open().ifPresent(scale -> open.put(id, scale)));
    return open;
  }

  /**
   * The same draft with further questions that were not taken into it.
   *
   * @param more questions and why
   * @return a draft that leaves these out too
   */
  public Draft withLeftOut(Map<AnswerColumn, ExclusionReason> more) {
    Map<AnswerColumn, ExclusionReason> all = new HashMap<>(leftOut);
    all.putAll(more);
    return new Draft(instrument, sources, placed, all, functions, readings, unsettled, negated);
  }

  /**
   * Items of which only a person can say whether agreement counts against them.
   *
   * @return their ids, in the order of the items
   */
  public List<String> perhapsReversed() {
    return instrument.items().stream()
        .map(SurveyItem::id)
        .filter(id -> negated.containsKey(id) && negated.get(id).asked())
        .toList();
  }

  /**
   * The same draft with other questions about its scales.
   *
   * @param others what each dimension was made of
   * @return a copy with them
   */
  public Draft withSources(Map<String, DimensionSource> others) {
    return new Draft(instrument, others, placed, leftOut, functions, readings, unsettled, negated);
  }

  Draft withNegated(Map<String, Negated> found) {
    return new Draft(instrument, sources, placed, leftOut, functions, readings, unsettled, found);
  }

  /** The same draft of columns as they stand in the file, some more of them left out or asked. */
  Draft withColumns(
      List<Placed> columns,
      Map<AnswerColumn, ExclusionReason> reasons,
      List<String> readingNames,
      Optional<Unsettled> question) {
    return new Draft(
        instrument, sources, columns, reasons, functions, readingNames, question, negated);
  }
}
