package io.github.locus.ingest.drafting;

import io.github.locus.ingest.abreast.Abreast;
import io.github.locus.ingest.item.AnswerColumn;
import io.github.locus.ingest.table.WordSearch;
import io.github.locus.ingest.words.UsualNames;
import io.github.locus.instrument.OrgFunction;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The functions that questions name of which each is asked once: all name the same one, or some
 * name one and some another. A name that is a word of any survey ("training") says nothing.
 */
final class NamedFunctions {
  private static final int CAPITALS = 2;

  /** Up to so many letters a name is told from a word by its case. */
  private static final int SHORT = 4;

  private static final Pattern DEPARTMENT = Pattern.compile(".+(?:abteilung|bereich|ressort)");

  /** A name that is a code: what it begins or ends with may be that of a function in any case. */
  private static final Pattern CODE = Pattern.compile("(\\p{L}{2,})[_/.](?:.*[_/.])?(.*\\p{L}.*)");

  private final List<OrgFunction> usual;
  private final UsualNames names;
  private final Map<String, List<Name>> patterns = new LinkedHashMap<>();
  private final WordSearch search;
  private final List<AnswerColumn> columns;

  private NamedFunctions(List<OrgFunction> usual, List<AnswerColumn> columns) {
    this.usual = List.copyOf(usual);
    this.names = UsualNames.of(usual);
    this.columns = List.copyOf(columns);
    List<String> letters = new ArrayList<>();
    for (int f = 0; f < usual.size(); f++) {
      List<Name> ofFunction = new ArrayList<>();
      for (String name : names.of(f)) {
        if (isNoWord(name)) {
          ofFunction.add(new Name(letters.size(), pattern(name)));
          letters.add(caseless(name));
        }
      }
      patterns.put(usual.get(f).name(), ofFunction);
    }
    this.search = new WordSearch(letters);
  }

  /**
   * Looks at questions.
   *
   * @param columns places of answers
   * @param usual what functions are usually called
   */
  static NamedFunctions in(List<AnswerColumn> columns, List<OrgFunction> usual) {
    return new NamedFunctions(usual, columns);
  }

  /**
   * The function that all questions are about.
   *
   * @return its usual name; empty where a question names none, or they name several
   */
  Optional<String> sole() {
    List<String> named =
        patterns.keySet().stream()
            .filter(
                function ->
                    !columns.isEmpty() && columns.stream().allMatch(c -> isIn(function, said(c))))
            .toList();
    return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
  }

  /**
   * The questions of each function, where functions have questions of their own.
   *
   * @return columns by the usual name of the function; empty where fewer than half of the questions
   *     name just one, or all name the same
   */
  Map<String, List<AnswerColumn>> several() {
    Map<String, List<AnswerColumn>> byFunction = new LinkedHashMap<>();
    int named = 0;
    List<List<String>> functionsOf = Abreast.map(columns, this::functions);
    for (int c = 0; c < columns.size(); c++) {
      List<String> functions = functionsOf.get(c);
      if (functions.size() == 1) {
        byFunction.computeIfAbsent(functions.get(0), f -> new ArrayList<>()).add(columns.get(c));
        named++;
      }
    }
    return byFunction.size() > 1 && 2 * named >= columns.size() ? byFunction : Map.of();
  }

  private OptionalInt coded(String name) {
    Matcher code = CODE.matcher(name);
    if (!code.matches()) {
      return OptionalInt.empty();
    }
    OptionalInt head = names.named(code.group(1));
    return head.isPresent() ? head : names.named(code.group(2));
  }

  private List<String> functions(AnswerColumn column) {
    OptionalInt coded = column.name().indexOf(' ') < 0 ? coded(column.name()) : OptionalInt.empty();
    Said said = said(column);
    return coded.isPresent()
        ? List.of(usual.get(coded.getAsInt()).name())
        : patterns.keySet().stream().filter(f -> isIn(f, said)).toList();
  }

  /**
   * What a column says.
   *
   * @param text its words
   * @param letters numbers of the names whose letters stand there in any case: only of these a
   *     pattern is tried
   */
  private record Said(String text, BitSet letters) {}

  private Said said(AnswerColumn column) {
    String text = column.question() + " " + column.row();
    return new Said(text, search.in(caseless(text)));
  }

  /**
   * A name of a function.
   *
   * @param number which of all names
   * @param pattern finds it
   */
  private record Name(int number, Pattern pattern) {
    boolean isIn(Said said) {
      return said.letters().get(number) && pattern.matcher(said.text()).find();
    }
  }

  /** Letter by letter as patterns without case compare them. */
  private static String caseless(String text) {
    char[] letters = text.toCharArray();
    for (int i = 0; i < letters.length; i++) {
      letters[i] = Character.toLowerCase(Character.toUpperCase(letters[i]));
    }
    return new String(letters);
  }

  private boolean isIn(String function, Said said) {
    for (Name name : patterns.getOrDefault(function, List.of())) {
      if (name.isIn(said)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNoWord(String name) {
    return name.contains(" ")
        || name.chars().filter(Character::isUpperCase).count() >= CAPITALS
        || DEPARTMENT.matcher(name).matches();
  }

  private static Pattern pattern(String name) {
    return Pattern.compile(
        "(?<![\\p{L}\\d])" + Pattern.quote(name) + "(?![\\p{L}\\d])",
        name.length() > SHORT ? Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE : 0);
  }
}
