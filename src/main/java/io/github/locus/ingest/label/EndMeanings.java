package io.github.locus.ingest.label;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a text says that numbers mean: "1 = best", "1 very good to 5 very poor". */
public final class EndMeanings {
  /** What stands between a number and what it means; looked for first, since columns are many. */
  private static final String SIGNS = "=:([-";

  /** A number and what it means, as far as the next number or sign. */
  private static final Pattern NUMBER_FIRST =
      Pattern.compile(
          "(?<![\\d.\\p{L}])(-?\\d{1,3})\\s*([=:(]|-(?=\\s))\\s*(\\p{L}[^\\d=:(),;|\u2026]{0,59}?)"
              + "\\s*(?=[),;|/\u2026]|\\.\\.|\\bto\\b|\\bbis\\b|\\s-|\\s\\d|$)");

  /** Between the two ends of a scale, in the languages that answers are known in, folded. */
  private static final String TO =
      "(?:[,;|/-]|\u2026|\\.{2,3}|\\b(?:to|through|bis|a|au|al|ad|tot|ate|do|til|till|naar)\\b)";

  /** Between a number and what it means, folded. */
  private static final String IS =
      "(?:(?:is|are|being|means?|meaning|stands"
          + " for|represents|equals|denotes|indicates|ist|bedeutet|heisst|steht"
          + " fur|entspricht|est|etant|signifie|veut dire|correspond a|es|siendo|significa|equivale"
          + " a|corresponde a|e|essendo|indica|sendo|betekent|staat"
          + " voor|oznacza|betyder|ar|er|znamena|je)(?:"
          + " (?:the|a|der|die|das|le|la|el|il|lo|o|het|de))?|the|der|die|das|le|la|el|il|het)";

  private static final String END_WORDS = "(\\p{L}[^\\d=:()\\[\\],;|/]{1,40}";

  /**
   * Two numbers and their words, a sign or a word between: "1 sehr gut - 6 ungenügend", "(1 best, 6
   * worst)", "de 1 très bien à 5 très mauvais".
   */
  private static final Pattern ENDS =
      Pattern.compile(
          "(?<![\\d.\\p{L}])(\\d{1,2}) (?:'\\s?)?"
              + END_WORDS
              + "?)'? ?"
              + TO
              + " ?(\\d{1,2}) (?:'\\s?)?"
              + END_WORDS
              + ")(?:$|[)\\],;])");

  /** A number and what it means in a sentence: "with 1 being the best", "1 is highest". */
  private static final Pattern SENTENCE =
      Pattern.compile(
          "(?<![\\d.\\p{L}])(?<!(?:number|question|item|frage|no|nr|nummer|numero|punkt|point)"
              + " )(-?\\d{1,3}) "
              + IS
              + " (\\p{L}[^\\d=:(),;|/?\\[\\]\u2026]{0,40}?)(?="
              + " ?(?:[),;|/.?\\]\u2026-]|$|\\d|\\b(?:and|und|et|y|e|en|i|och|og|to|bis|a|tot|ate|do)\\b))");

  /** A number with its meaning in brackets: "from 1 (best) to 5". */
  private static final Pattern BRACKETS = Pattern.compile("\\d ?\\(\\p{L}[^\\d()=]*\\)");

  private static final Pattern WORDS_FIRST =
      Pattern.compile("(\\p{L}[^\\d=:(),;|\u2026]{0,59}?)\\s*[=(]\\s*(-?\\d{1,3})(?![\\d.])");

  private static final Pattern BEFORE_WORDS =
      Pattern.compile("(?:the|am|der|die|das|la|le|el|il|o|a|de|het|bis|to|from|von) ");

  private EndMeanings() {}

  /**
   * Whether a text says of a number what it means as sentences or brackets do, not as a count in
   * front of a question.
   *
   * @param plain a folded text
   * @return true for {@code with 1 being the best} and {@code from 1 (best) to 5}
   */
  public static boolean areSaid(String plain) {
    return SENTENCE.matcher(plain).find() || BRACKETS.matcher(plain).find();
  }

  /**
   * Whether a number stands in a text: the other end of a scale of which one end has words.
   *
   * @param plain a folded text
   * @param number the number
   * @return true where it stands there alone
   */
  public static boolean names(String plain, int number) {
    return Pattern.compile("(?<!\\d)" + number + "(?!\\d)").matcher(plain).find();
  }

  /**
   * The numbers of both ends, where a folded text states them with their words: "1 poor to 5
   * excellent".
   *
   * @param plain a folded text
   * @return the two numbers as they stand; empty where the text does not
   */
  public static Optional<List<Integer>> pair(String plain) {
    Matcher ends = ENDS.matcher(plain);
    return ends.find()
        ? Optional.of(List.of(Integer.parseInt(ends.group(1)), Integer.parseInt(ends.group(3))))
        : Optional.empty();
  }

  /**
   * What a folded text says that numbers mean.
   *
   * @param plain a folded text
   * @return words by the number that they explain
   */
  public static TreeMap<Integer, String> meanings(String plain) {
    TreeMap<Integer, String> meanings = new TreeMap<>();
    boolean signs = plain.chars().anyMatch(c -> SIGNS.indexOf(c) >= 0);
    if (signs) {
      put(NUMBER_FIRST.matcher(plain), 1, 3, meanings);
    }
    Matcher ends = ENDS.matcher(plain);
    if (meanings.isEmpty() && ends.find()) {
      meanings.put(Integer.parseInt(ends.group(1)), words(ends.group(2)));
      meanings.put(Integer.parseInt(ends.group(3)), words(ends.group(4)));
    }
    if (meanings.isEmpty()) {
      put(SENTENCE.matcher(plain), 1, 2, meanings);
    }
    if (meanings.isEmpty() && signs) {
      put(WORDS_FIRST.matcher(plain), 2, 1, meanings);
    }
    return meanings;
  }

  private static void put(Matcher entry, int number, int words, Map<Integer, String> meanings) {
    while (entry.find()) {
      meanings.putIfAbsent(Integer.parseInt(entry.group(number)), words(entry.group(words)));
    }
  }

  private static String words(String text) {
    String words = LabelFolding.fold(text).text().strip();
    Matcher article = BEFORE_WORDS.matcher(words);
    return article.lookingAt() ? words.substring(article.end()) : words;
  }
}
