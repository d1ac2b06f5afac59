package io.github.locus.ingest.questionnaire;

import io.github.locus.ingest.column.ExclusionReason;
import io.github.locus.ingest.grouping.FoundScale;
import io.github.locus.ingest.item.AnswerColumn;
import io.github.locus.ingest.item.Placed;
import io.github.locus.ingest.questionnaire.NegatedItems.Negated;
import io.github.locus.instrument.Instrument;
import io.github.locus.instrument.SurveyItem;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A questionnaire drafted from the grids of an export.
 *
 * @param instrument the questionnaire
 * @param placed its items' columns
 * @param orders the points of each dimension's scale as the file shows them, by dimension id
 * @param open scales that the file does not tell wholly, by dimension id
 * @param places where each dimension stands in the file, by dimension id
 * @param leftOut questions on a scale that were not taken into it, and why
 * @param ratesFunctions whether the survey rates functions; else all is about the organisation
 * @param guessed names that may be those of functions, which a person must confirm
 * @param rated the question what the records rate, where only a person can say
 * @param readings what its headers call the readings of a question; none where each is asked once
 * @param unsettled what of the items only a person can say
 * @param negated items with a negation, by id, and which way their answers go
 */
public record Draft(
    Instrument instrument,
    List<Placed> placed,
    Map<String, PointOrder> orders,
    Map<String, FoundScale> open,
    Map<String, String> places,
    Map<AnswerColumn, ExclusionReason> leftOut,
    boolean ratesFunctions,
    List<String> guessed,
    Optional<String> rated,
    List<String> readings,
    Optional<Unsettled> unsettled,
    Map<String, Negated> negated) {
  /** The function of a survey that rates none. */
  public static final String ORGANISATION = "organisation";

  public Draft {
    placed = List.copyOf(placed);
    orders = Map.copyOf(orders);
    open = Map.copyOf(open);
    places = Map.copyOf(places);
    negated = Map.copyOf(negated);
    leftOut = Map.copyOf(leftOut);
    readings = List.copyOf(readings);
    guessed = List.copyOf(guessed);
  }

  /** The same draft with what is known of its negated items. */
  public Draft withNegated(Map<String, Negated> found) {
    return new Draft(
        instrument,
        placed,
        orders,
        open,
        places,
        leftOut,
        ratesFunctions,
        guessed,
        rated,
        readings,
        unsettled,
        found);
  }

  /** Ids of items of which only a person can say whether agreement counts against them. */
  public List<String> perhapsReversed() {
    return instrument.items().stream()
        .map(SurveyItem::id)
        .filter(id -> negated.containsKey(id) && negated.get(id).asked())
        .toList();
  }
}
