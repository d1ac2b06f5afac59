package io.github.locus.recommendation;

import io.github.locus.wording.Words;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;

/** The words of a recommendation in one language, and how its sentences print figures. */
public final class MessageCatalogue {
  private final String language;
  private final Words words;

  private MessageCatalogue(String language) {
    this.language = language;
    this.words = Words.of(language);
  }

  /**
   * The words of a language.
   *
   * @param language language tag; one without words of its own gets English
   * @return its catalogue
   */
  public static MessageCatalogue of(String language) {
    return new MessageCatalogue(language);
  }

  /**
   * The language asked for.
   *
   * @return its tag
   */
  public String language() {
    return language;
  }

  /** One pattern. */
  String pattern(String key) {
    return words.pattern(key);
  }

  /** The names of the places of a pattern. */
  SortedSet<String> places(String key) {
    return words.places(key);
  }

  /** A pattern with words in its places; those without a place are left out. */
  String fill(String key, Map<String, String> inPlaces) {
    return words.fill(key, inPlaces);
  }

  /**
   * Prints a figure by its style.
   *
   * @param figure a figure
   * @return the digits, with the per cent sign or the bound that belongs to them
   */
  public String print(Figure figure) {
    if (!figure.percent()) {
      return digits(figure.value(), figure.decimals());
    }
    String rounded = digits(100 * figure.value(), figure.decimals());
    if (figure.style() == FigureStyle.PERCENTAGE_POINTS) {
      return rounded;
    }
    if (figure.style() == FigureStyle.PROBABILITY && figure.decimals() == 0) {
      if (rounded.equals("100")) {
        return fill("number.above", Map.of("number", "99"));
      }
      if (rounded.equals("0")) {
        return fill("number.below", Map.of("number", "1"));
      }
    }
    return fill("number.percent", Map.of("number", rounded));
  }

  private String digits(double value, int decimals) {
    return words.numbers().number(value, decimals);
  }

  /**
   * Joins words to a list.
   *
   * @param list at least one
   * @return "A", "A and B", "A, B and C"
   */
  String join(List<String> list) {
    return words.list(list);
  }
}
