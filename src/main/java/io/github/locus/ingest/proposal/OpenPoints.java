package io.github.locus.ingest.proposal;

import io.github.locus.diagnostic.DiagnosticCode;
import io.github.locus.diagnostic.Diagnostics;
import io.github.locus.diagnostic.Place;
import io.github.locus.ingest.questionnaire.OpenQuestion;
import io.github.locus.ingest.questionnaire.StatedFunctions;
import java.util.List;

/** Reports what a proposal leaves to a person, and what of the user's words it could not follow. */
public final class OpenPoints {
  private final StatedFunctions stated;
  private final Place place;

  /**
   * Open points of one file.
   *
   * @param stated what the user says of the rated functions
   * @param file name of the file as it is shown
   */
  public OpenPoints(StatedFunctions stated, String file) {
    this.stated = stated;
    this.place = Place.inFile(file);
  }

  /**
   * Looks at a proposal.
   *
   * @param proposal a proposal for the file
   * @param out takes a diagnostic for each point, first of what is rated, then of the scales, then of
   *     people and items
   */
  public void of(Proposal proposal, Diagnostics out) {
    proposal
        .notFound(stated)
        .forEach((name, found) -> out.add(DiagnosticCode.STATED_NOT_FOUND, place, name, found));
    ofFunctions(proposal, out);
    proposal.questions().forEach((dimension, question) -> ask(question, dimension, out));
    proposal.unsettled().ifPresent(kind -> ask(kind, "items", out));
    ofSheets(proposal, out);
    if (!proposal.rules().other().isEmpty()) {
      ask(OpenQuestion.RANGE, proposal.instrument().id(), out);
    }
    if (proposal.asksForPersons()) {
      ask(OpenQuestion.PERSONS, "anonymous", out);
    }
    if (!proposal.perhapsFunctions().isEmpty() || !proposal.perhapsOtherNames().isEmpty()) {
      ask(OpenQuestion.FUNCTION, "functions", out);
    }
    proposal.perhapsReversed().forEach(item -> ask(OpenQuestion.REVERSED, item, out));
    if (proposal.asksForMissingCodes()) {
      ask(OpenQuestion.MISSING_CODE, "missing", out);
    }
  }

  private void ofFunctions(Proposal proposal, Diagnostics out) {
    boolean asksWhich = proposal.draft().flatMap(draft -> draft.functions().question()).isPresent();
    if (asksWhich) {
      ask(OpenQuestion.FUNCTION, "function", out);
    } else if (proposal.isDrafted() && !proposal.ratesFunctions()) {
      out.add(DiagnosticCode.RATES_NO_FUNCTION, place);
    }
  }

  private void ofSheets(Proposal proposal, Diagnostics out) {
    List<String> sheets = proposal.facts().sheets();
    if (proposal.sheets().isEmpty() && !sheets.isEmpty()) {
      out.add(DiagnosticCode.SHEETS_ALIKE, place, sheets.get(0), sheets.subList(1, sheets.size()));
    }
  }

  private void ask(OpenQuestion question, String key, Diagnostics out) {
    out.add(DiagnosticCode.OPEN_QUESTION, place, question.clause(), key);
  }
}
