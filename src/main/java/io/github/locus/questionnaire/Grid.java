package io.github.locus.questionnaire;

import io.github.locus.instrument.ResponseScale;
import java.util.List;

/**
 * Items of one function that are answered on one scale, as they are shown.
 *
 * @param code code of the question, unique in the questionnaire
 * @param function the function that is rated
 * @param scale the answers
 * @param items indices in {@link io.github.locus.instrument.Instrument#items()}
 * @param questionnaire gives the words
 */
record Grid(
    String code,
    RatedFunction function,
    ResponseScale scale,
    List<Integer> items,
    Questionnaire questionnaire) {
  Grid {
    items = List.copyOf(items);
  }

  /**
   * What is asked above the rows.
   *
   * @param language language tag
   * @return a sentence that ends with the function's name
   */
  String prompt(String language) {
    boolean labelled = !scale.labels().isEmpty();
    return (labelled ? Phrase.RATE : Phrase.RATE_NUMBERS)
        .in(language)
        .replace("{min}", String.valueOf(scale.min()))
        .replace("{max}", String.valueOf(scale.max()))
        .replace("{name}", function.name());
  }

  /**
   * What is asked above the rows where a page has many small grids.
   *
   * @param language language tag
   * @return the function's name; the whole prompt where the answers are bare numbers
   */
  String stem(String language) {
    return scale.labels().isEmpty() ? prompt(language) : function.name();
  }

  /**
   * The rows: sentences about the function, each once.
   *
   * @param language language tag
   * @return a sentence an item
   */
  List<String> rows(String language) {
    return questionnaire.sentences(function, items, language);
  }

  /**
   * The columns.
   *
   * @param language language tag
   * @return labels, else numbers, from lowest to highest
   */
  List<String> options(String language) {
    return questionnaire.options(scale, language);
  }
}
