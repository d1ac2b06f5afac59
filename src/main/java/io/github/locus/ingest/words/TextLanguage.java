package io.github.locus.ingest.words;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The language of questions and their answers, by the short words that every sentence of a language
 * has (the stop words of information retrieval) and those that agreement is asked with. Words that two of these languages share are in no list.
 */
public final class TextLanguage {
  /** Fewer words than these tell nothing: a header may borrow one. */
  private static final int FEWEST = 2;

  private static final Map<String, Set<String>> WORDS =
      Map.of(
          "en",
              Set.of(
                  "the",
                  "and",
                  "with",
                  "what",
                  "our",
                  "are",
                  "how",
                  "my",
                  "you",
                  "this",
                  "agree",
                  "disagree"),
          "de",
              Set.of(
                  "der", "das", "und", "ist", "wir", "mit", "wie", "ich", "nicht", "unsere",
                  "stimme", "trifft"),
          "fr",
              Set.of(
                  "les",
                  "est",
                  "nous",
                  "avec",
                  "dans",
                  "notre",
                  "mon",
                  "sont",
                  "vous",
                  "ils",
                  "accord",
                  "désaccord",
                  "suis",
                  "une",
                  "pour"),
          "es",
              Set.of(
                  "el",
                  "los",
                  "las",
                  "nuestro",
                  "nuestra",
                  "muy",
                  "hay",
                  "su",
                  "trabajo",
                  "acuerdo",
                  "desacuerdo"),
          "pt",
              Set.of(
                  "os",
                  "não",
                  "uma",
                  "nossa",
                  "nosso",
                  "são",
                  "meu",
                  "minha",
                  "em",
                  "seu",
                  "concordo",
                  "discordo"),
          "it",
              Set.of(
                  "il",
                  "gli",
                  "della",
                  "è",
                  "nostra",
                  "nostro",
                  "sono",
                  "nel",
                  "di",
                  "che",
                  "accordo",
                  "disaccordo"),
          "nl",
              Set.of(
                  "het", "een", "wij", "ik", "van", "niet", "onze", "zijn", "naar", "wordt", "eens",
                  "oneens"));

  private TextLanguage() {}

  /**
   * Tells the language of texts.
   *
   * @param texts questions and statements
   * @return the tag of the language of which they have the most words; empty where they have few, or
   *     as many of another
   */
  public static Optional<String> of(Collection<String> texts) {
    Map<String, Long> found = new HashMap<>();
    for (String text : texts) {
      for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
        WORDS.forEach(
            (language, words) -> found.merge(language, words.contains(word) ? 1L : 0L, Long::sum));
      }
    }
    List<Map.Entry<String, Long>> ranked =
        found.entrySet().stream()
            .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()))
            .toList();
    boolean told =
        ranked.size() > 1
            && ranked.get(0).getValue() >= FEWEST
            && ranked.get(0).getValue() > ranked.get(1).getValue();
    return told ? Optional.of(ranked.get(0).getKey()) : Optional.empty();
  }
}
