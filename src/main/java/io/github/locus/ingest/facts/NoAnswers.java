package io.github.locus.ingest.facts;

import io.github.locus.diagnostic.DiagnosticCode;
import io.github.locus.diagnostic.Diagnostics;
import io.github.locus.diagnostic.Place;
import io.github.locus.ingest.questionnaire.AnswerEvidence;
import io.github.locus.ingest.response.ExportTable;

/** Exports in which nobody answers, and why. */
public final class NoAnswers {
  private NoAnswers() {}

  /**
   * Looks whether there are answers.
   *
   * @param export an export that was read to its end
   * @param facts what it shows of itself
   * @param out takes the error that says why there are none
   * @return whether there are none
   */
  public static boolean in(ExportTable export, ExportFacts facts, Diagnostics out) {
    Place place = Place.inFile(export.table().name());
    if (export.layout().isDictionary()) {
      out.add(
          DiagnosticCode.NOT_ANSWERS,
          place,
          export.layout().platform().title(),
          export.layout().platform().download());
    } else if (export.table().recordCount() == 0) {
      out.add(DiagnosticCode.NO_RECORDS, place);
    } else if (facts.records() == 0 && !export.leftOut().isEmpty()) {
      out.add(
          DiagnosticCode.ALL_LEFT_OUT,
          place,
          export.table().recordCount(),
          AnswerEvidence.records(export.leftOut()));
    }
    return out.hasErrors();
  }
}
