package io.github.locus.cli;

import io.github.locus.survey.Responses;
import io.github.locus.survey.Survey;
import java.util.ArrayList;
import java.util.List;

/** What the people of a survey said, whoever they are and in whatever order they stand. */
final class SurveyAnswers {
  private SurveyAnswers() {}

  /** A line a response, in the order of the lines: round, unit, what was asked once, all answers. */
  static List<String> of(Survey survey) {
    Responses responses = survey.responses();
    int items = survey.instrument().items().size();
    List<StringBuilder> said = new ArrayList<>();
    for (int r = 0; r < responses.size(); r++) {
      said.add(
          new StringBuilder("round ")
              .append(responses.wave(r))
              .append(" works in ")
              .append(responses.ownFunction(r))
              .append(", leads ")
              .append(responses.shouldLead(r))
              .append(", asks ")
              .append(responses.turnTo(r))
              .append(", soon ")
              .append(responses.window(r)));
    }
    for (int rating = 0; rating < survey.ratings().size(); rating++) {
      StringBuilder line =
          said.get(survey.ratings().response(rating))
              .append(", ")
              .append(survey.units().get(survey.ratings().unit(rating)))
              .append(" function ")
              .append(survey.ratings().function(rating))
              .append(':');
      for (int item = 0; item < items; item++) {
        boolean answered = survey.ratings().answered(item, rating);
        line.append(' ').append(answered ? survey.ratings().option(item, rating) : "-");
      }
    }
    return said.stream().map(StringBuilder::toString).sorted().toList();
  }
}
