package io.github.locus.ingest.row;

import io.github.locus.diagnostic.DiagnosticCode;
import io.github.locus.diagnostic.NearestName;
import io.github.locus.ingest.draft.Cells;
import io.github.locus.ingest.draft.Origin;
import io.github.locus.ingest.draft.RowWords;
import io.github.locus.ingest.draft.SurveyDraft;
import io.github.locus.ingest.draft.Vocabulary;
import io.github.locus.ingest.study.StudyField;
import io.github.locus.survey.Responses;
import io.github.locus.survey.Urgency;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** Reads the columns that belong to the respondent: they must agree in all rows of a wave. */
public final class PersonReader {
  private static final String URGENCIES =
      Arrays.stream(Urgency.values()).map(Urgency::code).collect(Collectors.joining(", "));

  /** The code of a nomination of nobody. */
  private static final int NOBODY = Responses.ANOTHER;

  /** What must agree; the rest tells whose rating it is. */
  private static final List<StudyField> OF_PERSONS =
      List.of(
          StudyField.OWN_FUNCTION,
          StudyField.WEIGHT,
          StudyField.SHOULD_LEAD,
          StudyField.TURN_TO,
          StudyField.WINDOW);

  private final SurveyDraft draft;
  private final RowLayout layout;
  private final List<StudyField> fields;
  private final RowFaults faults;
  private final RowWords words;

  /** A reader of one file. */
  public PersonReader(SurveyDraft draft, RowLayout layout, RowWords words, RowFaults faults) {
    this.draft = draft;
    this.layout = layout;
    this.fields = OF_PERSONS.stream().filter(layout::has).toList();
    this.faults = faults;
    this.words = words;
  }

  /**
   * Reads a row's columns.
   *
   * @param row the row
   * @param response whose they are
   * @param origin where the row stands
   */
  public void read(SurveyRow row, int response, Origin origin) {
    for (StudyField field : fields) {
      if (!agrees(row, field, response)) {
        Origin first = draft.responses().origin(response);
        fail(
            row,
            field,
            DiagnosticCode.CONTRADICTING_RESPONDENT,
            name(field),
            draft.reference(first, origin));
      }
    }
  }

  private void fail(SurveyRow row, StudyField field, DiagnosticCode code, Object... values) {
    faults.fail(row.line(), layout.column(field), code, values);
  }

  private String name(StudyField field) {
    return faults.columnName(layout.column(field));
  }

  private boolean agrees(SurveyRow row, StudyField field, int response) {
    if (field == StudyField.WEIGHT) {
      return weight(row, response);
    }
    OptionalInt code =
        switch (field) {
          case OWN_FUNCTION -> ownFunction(row.word(field));
          case WINDOW -> window(row);
          default -> nomination(row, field);
        };
    return code.isEmpty() || draft.responses().note(response, field, code.getAsInt());
  }

  /** Its number among the names given, for two undeclared names contradict each other too. */
  private OptionalInt ownFunction(String cell) {
    boolean known = draft.functions().contains(cell);
    if (!known && Cells.isMissing(cell)) {
      return OptionalInt.empty();
    }
    return OptionalInt.of(draft.ownFunctions().number(known ? cell : words.ownFunction(cell)));
  }

  private OptionalInt nomination(SurveyRow row, StudyField field) {
    String cell = row.word(field);
    int function = draft.functions().indexOf(cell);
    if (function >= 0 || cell.isEmpty()) {
      return function >= 0 ? OptionalInt.of(function) : OptionalInt.empty();
    }
    Optional<String> meant = words.nomination(cell);
    if (meant.isPresent()) {
      boolean nobody = meant.get().equals(Vocabulary.NONE);
      return OptionalInt.of(nobody ? NOBODY : draft.functions().indexOf(meant.get()));
    }
    if (!Cells.isMissing(cell)) {
      fail(
          row,
          field,
          DiagnosticCode.BAD_NOMINATION,
          Cells.shown(cell),
          name(field),
          draft.functions(),
          NearestName.hint(cell, draft.functions()));
    }
    return OptionalInt.empty();
  }

  private OptionalInt window(SurveyRow row) {
    String cell = row.word(StudyField.WINDOW);
    Optional<Urgency> code = Urgency.of(cell);
    if (code.isEmpty() && Cells.isMissing(cell)) {
      return OptionalInt.empty();
    }
    Optional<Urgency> urgency = code.isPresent() ? code : words.vocabulary().window(cell);
    if (urgency.isEmpty()) {
      fail(
          row,
          StudyField.WINDOW,
          DiagnosticCode.BAD_WINDOW,
          Cells.shown(cell),
          name(StudyField.WINDOW),
          URGENCIES);
    }
    return urgency.isPresent() ? OptionalInt.of(urgency.get().ordinal()) : OptionalInt.empty();
  }

  /** Notes the weight; false if another row of the respondent has another. */
  private boolean weight(SurveyRow row, int response) {
    String cell = row.word(StudyField.WEIGHT);
    double weight = Cells.isDecimal(cell) ? parse(cell) : Double.NaN;
    if (!(weight > 0) || Double.isInfinite(weight)) {
      fail(
          row,
          StudyField.WEIGHT,
          DiagnosticCode.BAD_WEIGHT,
          Cells.shown(cell),
          name(StudyField.WEIGHT));
      return true;
    }
    return draft.responses().noteWeight(response, weight);
  }

  private static double parse(String cell) {
    try {
      return Double.parseDouble(cell);
    } catch (NumberFormatException e) {
      return Double.NaN;
    }
  }
}
