package io.github.locus.ingest.assembly;

import io.github.locus.diagnostic.Argument;
import io.github.locus.diagnostic.Clause;
import io.github.locus.diagnostic.DiagnosticCode;
import io.github.locus.diagnostic.Diagnostics;
import io.github.locus.diagnostic.Place;
import io.github.locus.ingest.draft.Cells;
import io.github.locus.ingest.draft.CodePointOrder;
import io.github.locus.ingest.draft.ResponseStore;
import io.github.locus.ingest.draft.SurveyDraft;
import io.github.locus.ingest.draft.Vocabulary;
import io.github.locus.ingest.study.StudyField;
import io.github.locus.ingest.table.ToldValue;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a survey does not say of what its instrument asks, and no row shows: functions that nobody
 * rated, and people whose own function is called as no function is.
 */
public final class SurveyCoverage {
  private static final int SHOWN = 6;

  private final SurveyDraft draft;

  /** A check of one draft. */
  public SurveyCoverage(SurveyDraft draft) {
    this.draft = draft;
  }

  /**
   * @param rated indices of the functions that have ratings, in the instrument
   * @param responses the responses that are kept
   */
  public void report(List<Integer> rated, int[] responses) {
    List<String> silent = new ArrayList<>(draft.functions());
    rated.forEach(function -> silent.remove(draft.functions().get(function)));
    Diagnostics out = draft.diagnostics();
    if (!silent.isEmpty()) {
      out.add(DiagnosticCode.FUNCTIONS_WITHOUT_RATINGS, Place.everywhere(), silent.size(), silent);
    }
    reportOwnFunctions(responses);
  }

  private void reportOwnFunctions(int[] responses) {
    SortedMap<String, Integer> counts = new TreeMap<>(CodePointOrder.ORDER);
    for (int response : responses) {
      int own = draft.responses().code(response, StudyField.OWN_FUNCTION);
      if (own != ResponseStore.NOT_GIVEN) {
        counts.merge(draft.ownFunctions().name(own), 1, Integer::sum);
      }
    }
    counts
        .keySet()
        .removeIf(name -> draft.functions().contains(name) || name.equals(Vocabulary.OTHER));
    counts.entrySet().removeIf(named -> !ToldValue.mayBe(named.getKey(), named.getValue()));
    counts.keySet().removeIf(name -> !Cells.mayBeName(name));
    if (counts.isEmpty()) {
      return;
    }
    List<Argument> names =
        counts.entrySet().stream()
            .sorted((a, b) -> b.getValue() - a.getValue())
            .<Argument>map(named -> Clause.COUNTED.with(named.getKey(), named.getValue()))
            .toList();
    draft
        .diagnostics()
        .add(
            DiagnosticCode.OWN_FUNCTIONS_UNKNOWN,
            Place.everywhere(),
            Argument.first(names, SHOWN),
            draft.functions());
  }
}
