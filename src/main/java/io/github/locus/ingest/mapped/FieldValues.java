package io.github.locus.ingest.mapped;

import io.github.locus.diagnostic.Clause;
import io.github.locus.diagnostic.DiagnosticCode;
import io.github.locus.ingest.draft.RowWords;
import io.github.locus.ingest.export.ColumnWords;
import io.github.locus.ingest.label.LabelCatalogue;
import io.github.locus.ingest.label.LabelFolding;
import io.github.locus.ingest.study.StudyField;
import io.github.locus.ingest.study.StudyFile;
import io.github.locus.ingest.table.TextFold;
import io.github.locus.survey.Urgency;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Turns what an export says of a respondent into our words. */
final class FieldValues {
  private static final Pattern DECIMAL_COMMA = Pattern.compile("\\d+,\\d+");
  private static final Pattern ROUNDED = Pattern.compile("\\d(?:[.,]\\d+)?[eE]\\+?\\d+");

  private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]0+)?");

  private final RowWords words;
  private final LabelCatalogue catalogue;
  private final Set<String> missing = new HashSet<>();
  private final ExportFaults faults;

  FieldValues(StudyFile study, RowWords words, LabelCatalogue catalogue, ExportFaults faults) {
    this.words = words;
    this.catalogue = catalogue;
    this.faults = faults;
    study.missing().nonAnswers().forEach(cell -> missing.add(TextFold.of(cell)));
    study.missing().notAsked().forEach(cell -> missing.add(TextFold.of(cell)));
    study.missing().notAnswered().forEach(cell -> missing.add(TextFold.of(cell)));
  }

  /**
   * Our words for the distinct cells of a column.
   *
   * @param field what the column holds
   * @param column the column
   * @return a word for each of its cells, empty where there is none; cells that mean nothing are
   *     reported
   */
  String[] translate(StudyField field, CodedColumn column) {
    String[] words = new String[column.cells().size()];
    for (int code = 0; code < words.length; code++) {
      words[code] = translate(field, column, code);
    }
    return words;
  }

  private String translate(StudyField field, CodedColumn column, int code) {
    String cell = TextFold.blanks(column.cells().get(code));
    return switch (field) {
      case RESPONDENT -> respondent(column, code, cell);
      case UNIT, WAVE, DATE, LEADER -> isNothing(cell) ? "" : units(field, cell);
      case FUNCTION -> function(column, code, cell);
      case OWN_FUNCTION -> isNoAnswer(cell) ? "" : words.ownFunction(cell);
      case WEIGHT -> DECIMAL_COMMA.matcher(cell).matches() ? cell.replace(',', '.') : cell;
      case SHOULD_LEAD, TURN_TO -> nomination(column, code, cell);
      case WINDOW -> window(column, code, cell);
    };
  }

  private String respondent(CodedColumn column, int code, String cell) {
    if (ROUNDED.matcher(cell).matches()) {
      faults.add(
          DiagnosticCode.ROUNDED_ID,
          faults.place(column, column.firstRow(code)),
          ColumnWords.of(column.column()),
          column.count(code));
    }
    return isNothing(cell) ? "" : cell;
  }

  private String units(StudyField field, String cell) {
    return field == StudyField.UNIT ? words.vocabulary().unit(cell) : cell;
  }

  private String function(CodedColumn column, int code, String cell) {
    if (isNothing(cell) || words.vocabulary().functions().isElsewhere(cell)) {
      return "";
    }
    Optional<String> function = words.function(cell);
    if (function.isEmpty()) {
      faults.unexplainedValue(column, code, Clause.FUNCTION_OF_INSTRUMENT, "functions");
    }
    return function.orElse("");
  }

  private String nomination(CodedColumn column, int code, String cell) {
    Optional<String> said = words.nomination(cell);
    if (said.isEmpty() && !isNoAnswer(cell)) {
      faults.unexplainedValue(column, code, Clause.FUNCTION_OF_INSTRUMENT, "nominations");
    }
    return said.orElse("");
  }

  private String window(CodedColumn column, int code, String cell) {
    Optional<String> said = words.vocabulary().window(cell).map(Urgency::code);
    if (said.isEmpty() && !isNoAnswer(cell)) {
      faults.unexplainedValue(column, code, Clause.ANSWER_TO_HOW_SOON, "windows");
    }
    return said.orElse("");
  }

  /**
   * A key cannot be "don't know": only what no person writes counts as nothing. Nor is a number a
   * code that the items have for no answer: who has the number 9, or a unit called 8, is not missing.
   */
  private boolean isNothing(String cell) {
    boolean declared = missing.contains(TextFold.of(cell)) && !NUMBER.matcher(cell).matches();
    return declared || catalogue.cell(cell).isPresent();
  }

  private boolean isNoAnswer(String cell) {
    return isNothing(cell)
        || missing.contains(TextFold.of(cell))
        || catalogue.absence(LabelFolding.fold(cell).text()).isPresent();
  }
}
