package io.github.locus.ingest.questionnaire;

import io.github.locus.ingest.words.UsualNames;
import io.github.locus.instrument.OrgFunction;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells that all questions of a survey are about one function: each names it, and none another. A name
 * that is a word of any survey ("training") says nothing.
 */
final class SoleFunction {
  private static final int CAPITALS = 2;

  /** Up to so many letters a name is told from a word by its case. */
  private static final int SHORT = 4;

  private static final Pattern DEPARTMENT = Pattern.compile(".+(?:abteilung|bereich|ressort)");

  private final List<OrgFunction> usual;
  private final UsualNames names;

  SoleFunction(List<OrgFunction> usual) {
    this.usual = List.copyOf(usual);
    this.names = UsualNames.of(usual);
  }

  /**
   * Looks at the questions.
   *
   * @param grids what shares a scale
   * @return the usual name of the function; empty where a question names none, or they name several
   */
  Optional<String> of(List<Grid> grids) {
    List<String> texts =
        grids.stream()
            .flatMap(grid -> grid.columns().stream())
            .map(column -> column.question() + " " + column.row())
            .toList();
    List<String> named = usual.stream().map(OrgFunction::name).filter(f -> isIn(f, texts)).toList();
    return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
  }

  private boolean isIn(String function, List<String> texts) {
    int place = usual.stream().map(OrgFunction::name).toList().indexOf(function);
    List<Pattern> patterns =
        names.of(place).stream().filter(SoleFunction::isNoWord).map(SoleFunction::pattern).toList();
    return !texts.isEmpty()
        && texts.stream().allMatch(text -> patterns.stream().anyMatch(p -> p.matcher(text).find()));
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
