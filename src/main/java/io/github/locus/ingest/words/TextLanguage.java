package io.github.locus.ingest.words;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The language of questions and their answers, by the short words that every sentence of a language
 * has and by letters that it alone has; Japanese by its syllables.
 */
public final class TextLanguage {
  /** Fewer words than these tell nothing: a header may borrow one. */
  private static final int FEWEST = 2;

  /** Among fewer words a letter is the name of something. */
  private static final int FEWEST_BESIDE_A_LETTER = 3;

  private static final String LETTERS = "letters ";

  /** A name such as {@code trust1_w2}, whose letters are no words. */
  private static final Pattern CODE = Pattern.compile("[A-Za-z\\d_.-]*[\\d_][A-Za-z\\d_.-]*");

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}]+");

  private static final String JAPANESE = "ja";

  /** The language of each word, and of each letter that one language alone has. */
  private static final Map<String, String> WORDS;

  private static final Map<String, String> SIGNS;

  static {
    Phrases phrases = Phrases.read(Phrases.LANGUAGES);
    WORDS = byEntry(phrases, false);
    SIGNS = byEntry(phrases, true);
  }

  private TextLanguage() {}

  private static Map<String, String> byEntry(Phrases phrases, boolean letters) {
    Map<String, String> languages = new HashMap<>();
    phrases
        .byKey()
        .forEach(
            (key, entries) -> {
              if (key.startsWith(LETTERS) == letters) {
                String language = letters ? key.substring(LETTERS.length()) : key;
                entries.forEach(entry -> languages.put(entry, language));
              }
            });
    return Map.copyOf(languages);
  }

  /**
   * Tells the language of texts.
   *
   * @param texts questions and statements
   * @return the tag of the language of which they have the most words; empty where they have few, or
   *     as many of another
   */
  public static Optional<String> of(Collection<String> texts) {
    Map<String, Integer> found = new HashMap<>();
    for (String text : texts) {
      if (CODE.matcher(text).matches()) {
        continue;
      }
      String lower = text.toLowerCase(Locale.ROOT);
      String[] words = BETWEEN_WORDS.split(lower);
      for (String word : words) {
        if (word.length() == 1 && words.length < FEWEST_BESIDE_A_LETTER) {
          continue; // "IT (W)"
        }
        Optional.ofNullable(WORDS.get(word)).ifPresent(l -> found.merge(l, 1, Integer::sum));
      }
      signs(lower).forEach(language -> found.merge(language, 1, Integer::sum));
    }
    List<Map.Entry<String, Integer>> ranked =
        found.entrySet().stream()
            .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
            .limit(2)
            .toList();
    boolean told =
        !ranked.isEmpty()
            && ranked.get(0).getValue() >= FEWEST
            && (ranked.size() == 1 || ranked.get(0).getValue() > ranked.get(1).getValue());
    return told ? Optional.of(ranked.get(0).getKey()) : Optional.empty();
  }

  /** Languages whose letters a text has, each once. */
  private static Set<String> signs(String text) {
    Set<String> languages = new HashSet<>();
    text.codePoints()
        .filter(letter -> letter > 'z')
        .forEach(
            letter -> {
              Optional.ofNullable(SIGNS.get(Character.toString(letter))).ifPresent(languages::add);
              Character.UnicodeScript script = Character.UnicodeScript.of(letter);
              if (script == Character.UnicodeScript.HIRAGANA
                  || script == Character.UnicodeScript.KATAKANA) {
                languages.add(JAPANESE);
              }
            });
    return languages;
  }
}
