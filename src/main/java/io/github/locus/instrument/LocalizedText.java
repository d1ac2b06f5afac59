package io.github.locus.instrument;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * One sentence in one or more languages.
 *
 * @param byLanguage sentence by language tag ({@code en}, {@code de}); at least one, the first is
 *     the fallback
 */
public record LocalizedText(Map<String, String> byLanguage) {
  /** Copies, keeping the order of declaration. */
  public LocalizedText {
    if (byLanguage.isEmpty()) {
      throw new IllegalArgumentException("a text needs at least one language");
    }
    byLanguage = Collections.unmodifiableMap(new LinkedHashMap<>(byLanguage));
  }

  /**
   * Another sentence in each language.
   *
   * @param change makes the other sentence
   * @return a text in the same languages
   */
  LocalizedText changed(UnaryOperator<String> change) {
    Map<String, String> changed = new LinkedHashMap<>();
    byLanguage.forEach((language, sentence) -> changed.put(language, change.apply(sentence)));
    return new LocalizedText(changed);
  }

  /**
   * The sentence in one language.
   *
   * @param sentence the English sentence
   * @return a text with that language alone
   */
  public static LocalizedText english(String sentence) {
    return new LocalizedText(Map.of("en", sentence));
  }

  /**
   * The sentence to show.
   *
   * @param language a language tag
   * @return the sentence in that language, else in the first one declared
   */
  public String in(String language) {
    return byLanguage.getOrDefault(language, byLanguage.values().iterator().next());
  }
}
