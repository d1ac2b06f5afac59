package io.github.locus.exports;

import io.github.locus.exports.FormQuestion.Entry;
import io.github.locus.instrument.SurveyItem;
import io.github.locus.questionnaire.ContextQuestion;
import io.github.locus.questionnaire.Questionnaire;
import io.github.locus.questionnaire.RatedFunction;
import io.github.locus.survey.Responses;
import io.github.locus.survey.Survey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One response of a survey in memory, answering a form: reads the sentences, knows no codes.
 *
 * @param survey the survey
 * @param asked gives the names that the organisation uses, and the language
 * @param statements what each sentence says of which function
 * @param response number of the response
 * @param ratings its ratings
 */
public record Person(
    Survey survey,
    Questionnaire asked,
    Map<String, Statement> statements,
    int response,
    List<Integer> ratings) {
  /**
   * A sentence's meaning.
   *
   * @param function the function it is about
   * @param item index of the item
   */
  record Statement(RatedFunction function, int item) {}

  /**
   * Those who answered in one wave.
   *
   * @param survey the survey
   * @param asked the questionnaire
   * @param wave index in {@link Survey#waves()}
   * @return the responses of that wave that rate anything, in order
   */
  public static List<Person> of(Survey survey, Questionnaire asked, int wave) {
    Map<String, Statement> statements = new HashMap<>();
    List<SurveyItem> items = survey.instrument().items();
    for (RatedFunction rated : asked.functions()) {
      for (int i = 0; i < items.size(); i++) {
        statements.put(
            items.get(i).about(rated.name(), asked.languages().get(0)), new Statement(rated, i));
      }
    }
    Map<Integer, List<Integer>> ratings = new HashMap<>();
    for (int rating = 0; rating < survey.ratings().size(); rating++) {
      ratings
          .computeIfAbsent(survey.ratings().response(rating), r -> new ArrayList<>())
          .add(rating);
    }
    List<Person> people = new ArrayList<>();
    for (int r = 0; r < survey.responses().size(); r++) {
      if (survey.responses().wave(r) == wave && ratings.containsKey(r)) {
        people.add(new Person(survey, asked, statements, r, ratings.get(r)));
      }
    }
    return people;
  }

  /**
   * The option that is chosen in a row of a grid.
   *
   * @param question the grid
   * @param row the row
   * @return the option, empty if the row is left out
   */
  public Optional<Entry> choose(FormQuestion question, Entry row) {
    Statement statement = statements.get(row.text());
    if (statement == null) {
      throw new IllegalArgumentException("no item says: " + row.text());
    }
    return ratings.stream()
        .filter(
            r ->
                survey
                    .functions()
                    .get(survey.ratings().function(r))
                    .equals(statement.function().function()))
        .filter(r -> survey.ratings().answered(statement.item(), r))
        .findFirst()
        .map(r -> question.options().get(survey.ratings().option(statement.item(), r)));
  }

  /**
   * The answer to a single question.
   *
   * @param question the question
   * @return the option, or what is typed; empty if it is left out
   */
  public Optional<Entry> answer(FormQuestion question) {
    Responses all = survey.responses();
    for (ContextQuestion known : ContextQuestion.values()) {
      if (question.title().equals(known.sentence().in(asked.languages().get(0)))) {
        return switch (known) {
          case OWN_FUNCTION -> function(question, all.ownFunction(response));
          case SHOULD_LEAD -> function(question, all.shouldLead(response));
          case TURN_TO -> function(question, all.turnTo(response));
          case WINDOW ->
              Optional.of(all.window(response))
                  .filter(w -> w != Responses.NOT_GIVEN)
                  .map(question.options()::get);
          case UNIT -> unit(question);
        };
      }
    }
    throw new IllegalArgumentException("nothing known of: " + question.title());
  }

  /** The last option stands for whom the questionnaire does not name. */
  private Optional<Entry> function(FormQuestion question, int function) {
    if (function == Responses.NOT_GIVEN) {
      return Optional.empty();
    }
    List<Entry> options = question.options();
    Entry last = options.get(options.size() - 1);
    if (function == Responses.ANOTHER) {
      return Optional.of(last);
    }
    return asked.functions().stream()
        .filter(rated -> rated.function().equals(survey.functions().get(function)))
        .findFirst()
        .map(rated -> options.get(asked.functions().indexOf(rated)))
        .or(() -> Optional.of(last));
  }

  private Optional<Entry> unit(FormQuestion question) {
    String name = survey.units().get(survey.ratings().unit(ratings.get(0)));
    return question.options().isEmpty()
        ? Optional.of(new Entry("", name))
        : question.options().stream().filter(option -> option.text().equals(name)).findFirst();
  }
}
