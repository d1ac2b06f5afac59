package io.github.locus.ingest.words;

import io.github.locus.ingest.table.TextFold;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the names of columns say that are codes: the topic in front of the number, and that an item is
 * to be turned.
 *
 * @param topic what stands before the number; the name itself where there is none
 * @param base the name without the mark of a reversed item
 * @param reversed whether the name says that agreement counts against the topic
 */
public record CodedNames(String topic, String base, boolean reversed) {
  private static final Pattern IN_WORDS =
      Pattern.compile(
          "(.*?)[\\s_.\\-]*[\\[(]?\\b_?(?:reversed?[\\s_-]?(?:scored|coded|item)?|rev|negativ(?:e|ely)?"
              + "[\\s_-](?:scored|coded|keyed|worded)|umgepolt|invertiert|negativ gepolt"
              + "|invers[eé]e?|inversé|invertid[oa]|inverso|inversa|omgekeerd|omgepoold|rovesciat[oa]"
              + "|umgekehrt(?: (?:gepolt|codiert|kodiert))?|revers kodiert|odwr\u00f3con[aey]|obr\u00e1cen[\u00e1\u011b\u00e9]|reverzn[\u00ed\u00ec]"
              + "|omv\u00e4nd|omvendt|k\u00e4\u00e4nnetty|ters(?: kodlanm\u0131\u015f)?|\u9006\u8ee2(?:\u9805\u76ee)?)"
              + "[\\])]?\\s*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

  /** What every name that {@link #IN_WORDS} matches contains: of tens of thousands hardly any does. */
  private static final List<String> STEMS =
      List.of(
          "rev",
          "negativ",
          "gepol",
          "inver",
          "omge",
          "rovesciat",
          "umgek",
          "odwr",
          "obr\u00e1c",
          "omv",
          "k\u00e4\u00e4nn",
          "ters",
          "\u9006");

  private static final int SHORTEST_TOPIC = 3;

  /** What stands before a number and tells nothing. */
  private static final Set<String> GENERIC =
      Set.of(
          "item",
          "items",
          "var",
          "variable",
          "question",
          "quest",
          "frage",
          "frage nr",
          "pregunta",
          "vraag",
          "domanda",
          "pergunta",
          "column",
          "col",
          "field",
          "feld",
          "statement",
          "stmt",
          "aussage",
          "answer",
          "antwort",
          "response",
          "rating",
          "score",
          "likert",
          "scale",
          "skala",
          "survey",
          "qid",
          "spalte",
          "wert",
          "value");

  private static final Pattern LETTER =
      Pattern.compile("(.*\\d)_?[Rr]|(.*\\S)\\s*[(\\[][Rr-][)\\]]");

  /** How a name ends that {@link #LETTER} matches. */
  private static final String LAST = "rR)]";

  /** A star marks what must be answered, or points to a note. */
  private static final Pattern STAR = Pattern.compile("(.*[\\p{L}\\d])\\s?\\*");

  /** A number may be followed by how the answers were treated. */
  private static final Pattern TREATED =
      Pattern.compile(
          "(.*\\d[a-z]?)[_.\\- ](?:recoded|recode|rec|rc|rekodiert|umkodiert|raw|num|orig|new)",
          Pattern.CASE_INSENSITIVE);

  private static final String SEPARATORS = "_.- ";
  private static final String LINE_ENDS = "\n\r\u0085\u2028\u2029";
  private static final int MOST_DIGITS = 3;

  /**
   * Reads a name.
   *
   * @param name the name of a column, or its statement
   * @return what it says
   */
  public static CodedNames of(String name) {
    Optional<String> unmarked = unmarked(name);
    String base = unmarked.orElse(name);
    String topic = TextFold.hasDigit(base) ? topic(base) : base;
    return new CodedNames(topic, base, unmarked.isPresent());
  }

  /** What stands before the number of a name; the name where it does not end with one. */
  private static String topic(String base) {
    String numbered = untreated(base);
    int from = number(numbered);
    if (from < 1) {
      return base;
    }
    boolean separated = SEPARATORS.indexOf(numbered.charAt(from - 1)) >= 0;
    int end = separated ? from - 1 : from;
    int last = end == 0 ? ' ' : numbered.codePointBefore(end);
    boolean named = Character.isLetter(last) || (separated && last >= '0' && last <= '9');
    return named && LINE_ENDS.chars().allMatch(sign -> numbered.lastIndexOf(sign, end - 1) < 0)
        ? numbered.substring(0, end)
        : base;
  }

  /** A name without what stands behind its number. */
  private static String untreated(String base) {
    char last = base.charAt(base.length() - 1);
    if (Character.isLetter(last)) {
      Matcher treated = TREATED.matcher(base);
      return treated.matches() ? treated.group(1) : base;
    }
    if (last == '*') {
      Matcher star = STAR.matcher(base);
      return star.matches() ? star.group(1) : base;
    }
    return base;
  }

  /** Where the digits begin with which a name ends, or with one letter behind them; -1 where they are none or too many. */
  private static int number(String name) {
    int end = name.length();
    if (end > 0 && name.charAt(end - 1) >= 'a' && name.charAt(end - 1) <= 'z') {
      end--;
    }
    int from = end;
    while (from > 0 && name.charAt(from - 1) >= '0' && name.charAt(from - 1) <= '9') {
      from--;
    }
    return from < end && end - from <= MOST_DIGITS ? from : -1;
  }

  private static Optional<String> unmarked(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (hasStem(lower)) {
      Matcher words = IN_WORDS.matcher(name.replace('_', ' '));
      if (words.matches() && !words.group(1).isBlank()) {
        return Optional.of(name.substring(0, words.end(1)));
      }
    }
    if (name.isEmpty() || LAST.indexOf(name.charAt(name.length() - 1)) < 0) {
      return Optional.empty();
    }
    Matcher letter = LETTER.matcher(name);
    return letter.matches()
        ? Optional.of(letter.group(1) == null ? letter.group(2) : letter.group(1))
        : Optional.empty();
  }

  private static boolean hasStem(String lower) {
    for (String stem : STEMS) {
      if (lower.contains(stem)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word stands before any number and tells nothing: item, question. */
  static boolean isGeneric(String word) {
    return GENERIC.contains(word);
  }

  private static boolean isTopic(String topic) {
    return topic.length() >= SHORTEST_TOPIC && !GENERIC.contains(topic);
  }

  /** Whether the name is a topic and a number. */
  public boolean isNumbered() {
    return !topic.equals(base);
  }

  /**
   * The topics of names that are all numbered.
   *
   * @param names names in file order
   * @return places of the names by topic, two at least of each; empty where names are without one, and
   *     where all have one that says nothing, such as {@code Q}
   */
  public static Map<String, List<Integer>> topics(List<CodedNames> names) {
    Map<String, List<Integer>> topics = new LinkedHashMap<>();
    for (int n = 0; n < names.size(); n++) {
      if (!names.get(n).isNumbered()) {
        return Map.of();
      }
      topics
          .computeIfAbsent(names.get(n).topic().toLowerCase(Locale.ROOT), t -> new ArrayList<>())
          .add(n);
    }
    boolean all = topics.values().stream().allMatch(places -> places.size() >= 2);
    boolean several = topics.size() >= 2 || topics.keySet().stream().allMatch(CodedNames::isTopic);
    return all && several ? topics : Map.of();
  }
}
