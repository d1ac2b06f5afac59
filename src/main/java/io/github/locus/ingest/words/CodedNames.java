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
              + "|invers[eé]e?|inversé|invertid[oa]|inverso|inversa|omgekeerd|omgepoold|rovesciat[oa])"
              + "[\\])]?\\s*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

  /** What every name that {@link #IN_WORDS} matches contains: of tens of thousands hardly any does. */
  private static final List<String> STEMS =
      List.of("rev", "negativ", "gepol", "inver", "omge", "rovesciat");

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

  private static final Pattern SEPARATED = Pattern.compile("(.*[\\p{L}\\d])[_.\\- ]\\d{1,3}[a-z]?");
  private static final Pattern JOINED = Pattern.compile("(.*\\p{L})\\d{1,3}[a-z]?");

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
    Matcher treated = TREATED.matcher(base);
    Matcher star = STAR.matcher(base);
    String numbered = treated.matches() ? treated.group(1) : star.matches() ? star.group(1) : base;
    Matcher separated = SEPARATED.matcher(numbered);
    Matcher joined = JOINED.matcher(numbered);
    return separated.matches() ? separated.group(1) : joined.matches() ? joined.group(1) : base;
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
