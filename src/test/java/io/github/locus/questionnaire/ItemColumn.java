package io.github.locus.questionnaire;

import java.util.ArrayList;
import java.util.List;

/**
 * What an item of a function is called in the exports of each platform: for whoever maps an export
 * back. {@link QuestionCodes} explains the scheme.
 *
 * @param function index of the function in the instrument
 * @param item index in {@link io.github.locus.instrument.Instrument#items()}
 * @param qualtricsName row 1 of a Qualtrics export
 * @param qualtricsText row 2 of a Qualtrics export
 * @param limeSurveyCode a LimeSurvey export with question codes; with codes and texts this, a dot, a
 *     blank and {@code text}
 * @param text a LimeSurvey export with question texts, and Google Forms
 * @param tidy a tidy wide survey, and what is typed in from paper
 */
public record ItemColumn(
    int function,
    int item,
    String qualtricsName,
    String qualtricsText,
    String limeSurveyCode,
    String text,
    String tidy) {
  /**
   * The columns of a questionnaire.
   *
   * @param asked the questionnaire
   * @param language the language in which it was answered
   * @return a column for each function that is asked about and each item
   */
  public static List<ItemColumn> of(Questionnaire asked, String language) {
    QuestionCodes codes = asked.codes();
    List<ItemColumn> columns = new ArrayList<>();
    for (RatedFunction rated : asked.functions()) {
      int function = asked.index(rated);
      for (Grid grid : asked.gridsByScale(rated)) {
        List<String> rows = grid.rows(language);
        for (int i = 0; i < rows.size(); i++) {
          int item = grid.items().get(i);
          columns.add(
              new ItemColumn(
                  function,
                  item,
                  codes.qualtrics(function, item),
                  grid.stem(language) + " - " + rows.get(i),
                  codes.limeSurvey(function, item),
                  grid.prompt(language) + " [" + rows.get(i) + "]",
                  asked.instrument().item(item).id() + "@" + rated.function().name()));
        }
      }
    }
    return columns;
  }
}
