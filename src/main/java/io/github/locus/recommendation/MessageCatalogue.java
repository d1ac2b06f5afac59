package io.github.locus.recommendation;

import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of one language: patterns with named places in braces, and how numbers are written.
 *
 * <p>English is the base; a language without words of its own gets English.
 */
public final class MessageCatalogue {
  private static final String BUNDLE = "io.github.locus.recommendation.messages";
  private static final Pattern PLACE = Pattern.compile("\\{([A-Za-z.]+)}");

  private final String language;
  private final ResourceBundle bundle;

  private MessageCatalogue(String language, ResourceBundle bundle) {
    this.language = language;
    this.bundle = bundle;
  }

  /**
   * The words of a language.
   *
   * @param language language tag, {@code en} or {@code de}
   * @return its catalogue
   */
  public static MessageCatalogue of(String language) {
    // never the machine's own language: the same options must give the same bytes everywhere
    ResourceBundle.Control noFallback =
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    return new MessageCatalogue(
        language, ResourceBundle.getBundle(BUNDLE, Locale.forLanguageTag(language), noFallback));
  }

  /**
   * The language asked for.
   *
   * @return its tag
   */
  public String language() {
    return language;
  }

  /** All keys, in alphabetical order. */
  SortedSet<String> keys() {
    SortedSet<String> keys = new TreeSet<>();
    for (Enumeration<String> all = bundle.getKeys(); all.hasMoreElements(); ) {
      keys.add(all.nextElement());
    }
    return keys;
  }

  /**
   * One pattern.
   *
   * @param key its key
   * @return the words
   * @throws MissingResourceException if there is none, a defect
   */
  String pattern(String key) {
    return bundle.getString(key);
  }

  /** The names of the places of a pattern. */
  SortedSet<String> places(String key) {
    SortedSet<String> places = new TreeSet<>();
    Matcher matcher = PLACE.matcher(pattern(key));
    while (matcher.find()) {
      places.add(matcher.group(1));
    }
    return places;
  }

  /**
   * Fills a pattern.
   *
   * @param key its key
   * @param words words by place; those without a place are left out
   * @return the sentence
   * @throws IllegalArgumentException if a place has no word, a defect
   */
  String fill(String key, Map<String, String> words) {
    Matcher matcher = PLACE.matcher(pattern(key));
    StringBuilder text = new StringBuilder();
    while (matcher.find()) {
      String word = words.get(matcher.group(1));
      if (word == null) {
        throw new IllegalArgumentException(key + " has no word for {" + matcher.group(1) + "}");
      }
      matcher.appendReplacement(text, Matcher.quoteReplacement(word));
    }
    matcher.appendTail(text);
    return text.toString();
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
    String digits = String.format(Locale.ROOT, "%." + decimals + "f", value);
    if (digits.matches("-0(\\.0*)?")) {
      digits = digits.substring(1);
    }
    return digits.replace(".", pattern("number.decimal"));
  }

  /**
   * Joins words to a list.
   *
   * @param words at least one
   * @return "A", "A and B", "A, B and C"
   */
  String join(List<String> words) {
    if (words.size() == 1) {
      return words.get(0);
    }
    String most = String.join(", ", words.subList(0, words.size() - 1));
    return fill("list.last", Map.of("most", most, "last", words.get(words.size() - 1)));
  }
}
