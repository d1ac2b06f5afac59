package io.github.locus.instrument;

/**
 * One question, asked of each function.
 *
 * @param id column name in a tidy survey, unique within the instrument
 * @param text the sentence that is asked
 * @param reversed whether agreement counts against the dimension; then its POMP is 100 − s
 */
public record SurveyItem(String id, LocalizedText text, boolean reversed) {
  private static final String PLACE = "{function}";

  /**
   * The sentence as it is asked of one function.
   *
   * @param function the function's name, or a mark that stands for any
   * @param language language tag
   * @return the sentence with the name in its place
   */
  public String about(String function, String language) {
    return text.in(language).replace(PLACE, function);
  }
}
