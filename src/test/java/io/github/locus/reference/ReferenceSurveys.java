package io.github.locus.reference;

import io.github.locus.instrument.Instrument;
import io.github.locus.instrument.SurveyItem;
import io.github.locus.reference.SurveyBuilder.Person;
import io.github.locus.reference.SurveyBuilder.Row;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The two reference surveys, as rows of a survey. */
public final class ReferenceSurveys {
  private ReferenceSurveys() {}

  /** {@code one-wave} or {@code three-waves}. */
  public static SurveyBuilder rows(String name) {
    Instrument instrument =
        name.equals("one-wave") ? Questionnaire.long24() : Questionnaire.short12();
    SurveyBuilder builder = new SurveyBuilder(instrument);
    CsvTable table = CsvTable.read(name);
    for (int r = 0; r < table.rows().size(); r++) {
      builder.add(
          new Row(
              table.cell(r, "respondent"),
              table.cell(r, "function"),
              table.cell(r, "unit"),
              table.cell(r, "wave"),
              Person.of(table.cell(r, "own_function")),
              answers(table, r, instrument.items().stream().map(SurveyItem::id).toList())));
    }
    CsvTable roster = CsvTable.read(name + "-roster");
    for (int r = 0; r < roster.rows().size(); r++) {
      builder.lead(
          roster.cell(r, "function"),
          roster.cell(r, "unit"),
          roster.cell(r, "wave"),
          roster.cell(r, "leader"),
          Long.parseLong(roster.cell(r, "headcount")));
    }
    return builder;
  }

  /** The answers of a row to some items; empty cells are missing. */
  public static Map<String, Integer> answers(CsvTable table, int row, List<String> items) {
    Map<String, Integer> answers = new HashMap<>();
    for (String item : items) {
      String cell = table.cell(row, item);
      if (!cell.isEmpty()) {
        answers.put(item, Integer.valueOf(cell));
      }
    }
    return answers;
  }
}
