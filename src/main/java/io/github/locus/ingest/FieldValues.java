package io.github.locus.ingest;

import io.github.locus.diagnostic.DiagnosticCode;
import io.github.locus.ingest.label.LabelCatalogue;
import io.github.locus.ingest.label.LabelFolding;
import io.github.locus.ingest.study.FunctionNames;
import io.github.locus.ingest.study.StudyFile;
import io.github.locus.ingest.table.TextFold;
import io.github.locus.survey.Urgency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Turns what an export says of a respondent into our words. */
final class FieldValues {
  private static final String NONE = "none";
  private static final Pattern DECIMAL_COMMA = Pattern.compile("\\d+,\\d+");
  private static final Pattern ROUNDED = Pattern.compile("\\d(?:[.,]\\d+)?[eE]\\+?\\d+");

  private final FunctionNames functions;
  private final LabelCatalogue catalogue;
  private final Map<String, String> units;
  private final Map<String, String> windows;
  private final Map<String, String> nominations;
  private final Set<String> missing = new HashSet<>();
  private final ExportFaults faults;

  FieldValues(
      StudyFile study, FunctionNames functions, LabelCatalogue catalogue, ExportFaults faults) {
    this.functions = functions;
    this.catalogue = catalogue;
    this.faults = faults;
    this.units = inverted(study.names().units());
    this.windows = inverted(study.names().windows());
    this.nominations = inverted(study.names().nominations());
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
  String[] translate(RowField field, CodedColumn column) {
    String[] words = new String[column.cells().size()];
    for (int code = 0; code < words.length; code++) {
      words[code] = translate(field, column, code);
    }
    return words;
  }

  private String translate(RowField field, CodedColumn column, int code) {
    String cell = TextFold.blanks(column.cells().get(code));
    return switch (field) {
      case RESPONDENT -> respondent(column, code, cell);
      case UNIT, WAVE -> isNothing(cell) ? "" : units(field, cell);
      case FUNCTION -> function(column, code, cell);
      case OWN_FUNCTION -> isNoAnswer(cell) ? "" : functions.function(cell).orElse(cell);
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
          column.column().shown(),
          column.count(code));
    }
    return isNothing(cell) ? "" : cell;
  }

  private String units(RowField field, String cell) {
    return field == RowField.UNIT ? units.getOrDefault(TextFold.of(cell), cell) : cell;
  }

  private String function(CodedColumn column, int code, String cell) {
    if (isNothing(cell)) {
      return "";
    }
    Optional<String> function = functions.function(cell);
    if (function.isEmpty()) {
      faults.unexplainedValue(column, code, "function of the instrument", "functions");
    }
    return function.orElse("");
  }

  private String nomination(CodedColumn column, int code, String cell) {
    Optional<String> said =
        Optional.ofNullable(nominations.get(TextFold.of(cell)))
            .or(() -> functions.function(cell))
            .or(() -> cell.equalsIgnoreCase(NONE) ? Optional.of(NONE) : Optional.empty());
    if (said.isEmpty() && !isNoAnswer(cell)) {
      faults.unexplainedValue(column, code, "function of the instrument", "nominations");
    }
    return said.orElse("");
  }

  private String window(CodedColumn column, int code, String cell) {
    Optional<String> said =
        Optional.ofNullable(windows.get(TextFold.of(cell)))
            .or(() -> Urgency.of(cell.toLowerCase(Locale.ROOT)).map(Urgency::code));
    if (said.isEmpty() && !isNoAnswer(cell)) {
      faults.unexplainedValue(column, code, "answer to how soon", "windows");
    }
    return said.orElse("");
  }

  /** A key cannot be "don't know": only what no person writes counts as nothing. */
  private boolean isNothing(String cell) {
    return missing.contains(TextFold.of(cell)) || catalogue.cell(cell).isPresent();
  }

  private boolean isNoAnswer(String cell) {
    return isNothing(cell) || catalogue.absence(LabelFolding.fold(cell).text()).isPresent();
  }

  static Map<String, String> inverted(Map<String, List<String>> names) {
    Map<String, String> inverted = new HashMap<>();
    names.forEach(
        (name, others) -> {
          others.forEach(other -> inverted.put(TextFold.of(other), name));
          inverted.put(TextFold.of(name), name);
        });
    return inverted;
  }
}
