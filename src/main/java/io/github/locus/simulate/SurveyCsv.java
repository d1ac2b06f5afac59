package io.github.locus.simulate;

import io.github.locus.instrument.Dimension;
import io.github.locus.instrument.SurveyItem;
import io.github.locus.survey.Assignment;
import io.github.locus.survey.Ratings;
import io.github.locus.survey.Responses;
import io.github.locus.survey.Survey;
import io.github.locus.survey.UnitCell;
import io.github.locus.survey.Urgency;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A survey in memory as the tidy CSV that the analysis reads: a row per respondent and rated
 * function, UTF-8, commas, line feeds, quotes where RFC 4180 asks for them.
 *
 * @param survey what to write
 */
public record SurveyCsv(Survey survey) {
  /**
   * The answers.
   *
   * @return header and a line per rating, the respondents numbered
   */
  public String answers() {
    StringBuilder csv = new StringBuilder();
    List<String> header =
        new ArrayList<>(
            List.of(
                "respondent",
                "function",
                "unit",
                "wave",
                "own_function",
                "should_lead",
                "turn_to",
                "window"));
    survey.instrument().items().stream().map(SurveyItem::id).forEach(header::add);
    line(csv, header);
    for (int rating = 0; rating < survey.ratings().size(); rating++) {
      line(csv, row(rating));
    }
    return csv.toString();
  }

  /**
   * Who led what.
   *
   * @return header and a line per function, unit and wave
   */
  public String roster() {
    StringBuilder csv = new StringBuilder();
    line(csv, List.of("function", "unit", "wave", "leader", "headcount", "invited"));
    for (Map.Entry<UnitCell, Assignment> entry : survey.roster().assignments().entrySet()) {
      UnitCell cell = entry.getKey();
      Assignment assignment = entry.getValue();
      line(
          csv,
          List.of(
              survey.functions().get(cell.function()).name(),
              survey.units().get(cell.unit()),
              survey.waves().get(cell.wave()),
              assignment.leader().orElse(""),
              assignment.headcount().map(String::valueOf).orElse(""),
              assignment.invited().map(String::valueOf).orElse("")));
    }
    return csv.toString();
  }

  private List<String> row(int rating) {
    Ratings ratings = survey.ratings();
    Responses responses = survey.responses();
    int response = ratings.response(rating);
    List<String> row = new ArrayList<>();
    row.add(respondent(responses.respondent(response)));
    row.add(survey.functions().get(ratings.function(rating)).name());
    row.add(survey.units().get(ratings.unit(rating)));
    row.add(survey.waves().get(responses.wave(response)));
    row.add(function(responses.ownFunction(response), "other"));
    row.add(function(responses.shouldLead(response), "none"));
    row.add(function(responses.turnTo(response), "none"));
    row.add(window(responses.window(response)));
    int item = 0;
    for (Dimension dimension : survey.instrument().dimensions()) {
      for (int i = 0; i < dimension.items().size(); i++) {
        boolean answered = ratings.answered(item, rating);
        int answer = dimension.scale().min() + ratings.option(item, rating);
        row.add(answered ? String.valueOf(answer) : "");
        item++;
      }
    }
    return row;
  }

  private String respondent(int number) {
    int digits = Math.max(4, String.valueOf(survey.responses().size()).length());
    return String.format(Locale.ROOT, "R%0" + digits + "d", number + 1);
  }

  private String function(int index, String another) {
    if (index == Responses.NOT_GIVEN) {
      return "";
    }
    return index == Responses.ANOTHER ? another : survey.functions().get(index).name();
  }

  private static String window(int index) {
    return index == Responses.NOT_GIVEN ? "" : Urgency.values()[index].code();
  }

  private static void line(StringBuilder csv, List<String> fields) {
    csv.append(fields.stream().map(SurveyCsv::quoted).collect(Collectors.joining(",")))
        .append('\n');
  }

  private static String quoted(String field) {
    boolean plain = field.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? field : '"' + field.replace("\"", "\"\"") + '"';
  }
}
