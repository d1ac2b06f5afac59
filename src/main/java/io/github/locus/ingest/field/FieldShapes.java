package io.github.locus.ingest.field;

import io.github.locus.diagnostic.Argument;
import io.github.locus.diagnostic.Clause;
import io.github.locus.ingest.column.ColumnProfile;
import io.github.locus.ingest.export.ColumnKind;
import io.github.locus.ingest.study.StudyField;
import io.github.locus.ingest.table.ToldValue;
import io.github.locus.ingest.words.AnswerMeanings;
import io.github.locus.ingest.words.UsualNames;
import io.github.locus.ingest.words.UsualNames.Mention;
import io.github.locus.ingest.words.Wording;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the cells of a column must look like to be a field of a record. */
public final class FieldShapes {
  /** Share of the answers that must be words we know. */
  private static final double MOSTLY = 0.5;

  private static final double NEARLY_ALL = 0.9;

  /** Respondents that a unit or wave has at least, on average. */
  private static final double REPEATED = 2;

  private static final int MOST_UNITS = 100;
  private static final int MOST_FUNCTIONS = 30;
  private static final int MOST_WAVES = 24;

  /** A platform's long number after a spreadsheet has rounded it: many people share one. */
  private static final Pattern ROUNDED = Pattern.compile("\\d([.,]\\d+)?E\\+\\d+");

  private static final Pattern NUMBER = Pattern.compile("\\d*[.,]?\\d+");

  /** A number and what it stands for. */
  private static final Pattern CODE =
      Pattern.compile("(?<!\\d)\\d{1,2}\\s*[=:]\\s*(\\p{L}[^\\d=:,;|)\\]]*)");

  private static final Pattern DAY = Pattern.compile("\\d{1,2}[./-]\\d{1,2}[./-](?:\\d{2}|\\d{4})");

  private final UsualNames names;
  private final AnswerMeanings meanings;

  public FieldShapes(UsualNames names) {
    this.names = names;
    this.meanings = AnswerMeanings.usual();
  }

  /**
   * Whether the cells of a column could be a field.
   *
   * @param field a field
   * @param profile what the cells hold
   * @return false also where there are none
   */
  boolean fits(StudyField field, ColumnProfile profile) {
    if (profile.filled() == 0) {
      return false;
    }
    return switch (field) {
      case RESPONDENT -> isId(profile);
      case DATE -> true;
      case LEADER -> isGrouping(profile, 2, MOST_UNITS);
      case WEIGHT -> all(profile, NUMBER);
      case WAVE -> isGrouping(profile, 1, MOST_WAVES);
      case UNIT -> isGrouping(profile, 2, MOST_UNITS);
      case WINDOW -> windows(profile) >= MOSTLY;
      case FUNCTION -> areFunctions(profile, false, NEARLY_ALL);
      case OWN_FUNCTION, SHOULD_LEAD, TURN_TO -> areFunctions(profile, true, MOSTLY);
    };
  }

  /** Whether few values stand in a column, each often: what may be rated. */
  public boolean mayBeRated(ColumnProfile profile) {
    return isGrouping(profile, 2, MOST_FUNCTIONS);
  }

  /**
   * Whether not too many values stand in a column, each often: places where people work, or what is
   * rated.
   */
  boolean mayBePlaces(ColumnProfile profile) {
    return isGrouping(profile, 2, MOST_UNITS);
  }

  /** Whether most cells are empty, and those that are not are few or each another: merged cells. */
  static boolean isFilledDown(ColumnProfile profile) {
    long empty = profile.records() - profile.filled();
    return profile.filled() >= 2
        && empty >= profile.filled()
        && profile.values().size() >= 2
        && profile.column().kind() == ColumnKind.QUESTION;
  }

  /** Whether all cells are days in numbers, the year last. */
  static boolean areDays(ColumnProfile profile) {
    return all(profile, DAY);
  }

  /** Whether a header says of several numbers which function each is. */
  boolean codesFunctions(String header) {
    if (header.indexOf('=') < 0 && header.indexOf(':') < 0) {
      return false;
    }
    Set<Integer> functions = new HashSet<>();
    Matcher entry = CODE.matcher(header);
    while (entry.find()) {
      names.named(entry.group(1).strip()).ifPresent(functions::add);
    }
    return functions.size() >= 2;
  }

  /**
   * Values that enough people's records have, with their numbers; without these where they would
   * tell how few the others are.
   */
  Argument counts(ColumnProfile profile) {
    Map<String, Long> told = profile.told();
    long others = profile.filled() - told.values().stream().mapToLong(count -> count).sum();
    if (others > 0 && others < ToldValue.OFTEN) {
      return Argument.of(List.copyOf(told.keySet()));
    }
    return Argument.of(
        told.entrySet().stream()
            .map(value -> Clause.VALUE_COUNTED.with(value.getKey(), value.getValue()))
            .toList());
  }

  boolean isFunction(String answer) {
    return names.spelled(answer).isPresent();
  }

  boolean isNoneOrOther(String answer) {
    return meanings.isNoneOrOther(answer);
  }

  /** What of the cells speaks for a field. */
  Clause describe(StudyField field) {
    return switch (field) {
      case RESPONDENT -> Clause.IS_ID;
      case DATE -> Clause.IS_ANSWERING_TIME;
      case LEADER -> Clause.IS_PERHAPS_LEADER;
      case WEIGHT -> Clause.IS_WEIGHT;
      case WAVE, UNIT -> Clause.IS_FEW_VALUES;
      case WINDOW -> Clause.IS_HOW_SOON;
      case FUNCTION, OWN_FUNCTION, SHOULD_LEAD, TURN_TO -> Clause.IS_FUNCTION_NAMES;
    };
  }

  private static boolean isId(ColumnProfile profile) {
    boolean rounded =
        profile.values().keySet().stream().anyMatch(v -> ROUNDED.matcher(v).matches());
    return !rounded && profile.filled() == profile.records();
  }

  private static boolean isGrouping(ColumnProfile profile, int least, int most) {
    int values = profile.values().size();
    return !profile.isOpen()
        && values >= least
        && values <= most
        && profile.filled() >= REPEATED * values;
  }

  private static boolean all(ColumnProfile profile, Pattern pattern) {
    return profile.values().keySet().stream().allMatch(v -> pattern.matcher(v).matches());
  }

  /**
   * Whether a share of the answers name functions, two at least, or say "none" or "other". Of free
   * text a few answers tell that they do not.
   */
  private boolean areFunctions(ColumnProfile profile, boolean orNone, double share) {
    long unknown = profile.filled() - profile.values().values().stream().mapToLong(n -> n).sum();
    Set<Integer> named = new HashSet<>();
    for (Map.Entry<String, Long> value : profile.values().entrySet()) {
      OptionalInt function = names.spelled(value.getKey());
      function.ifPresent(named::add);
      if (function.isEmpty() && !(orNone && meanings.isNoneOrOther(value.getKey()))) {
        unknown += value.getValue();
        if (profile.filled() - unknown < share * profile.filled()) {
          return false;
        }
      }
    }
    return named.size() >= 2 && profile.filled() - unknown >= share * profile.filled();
  }

  /** Whether few places stand in a column, each often, and one of them at least is a function. */
  boolean namesAFunction(ColumnProfile profile) {
    return mayBePlaces(profile) && profile.told().keySet().stream().anyMatch(this::isFunction);
  }

  /**
   * Whether few values stand in a column, each often, and two of the functions among them. A bare number is the code of
   * anything, also where functions are called by numbers.
   */
  boolean namesFunctions(ColumnProfile profile) {
    return mayBePlaces(profile)
        && profile.values().keySet().stream()
                .filter(value -> value.chars().anyMatch(Character::isLetter))
                .flatMapToInt(value -> names.spelled(value).stream())
                .distinct()
                .count()
            >= 2;
  }

  /**
   * Whether few values stand in a column, each often, and half of them are usual names of
   * functions, two kinds at least.
   *
   * @param profile the values
   * @param orParts whether a value counts that has more words than the name: "IT Helpdesk"
   */
  boolean namesAnyFunctions(ColumnProfile profile, boolean orParts) {
    if (!mayBeRated(profile)) {
      return false;
    }
    List<Object> kinds = new ArrayList<>();
    for (String value : profile.values().keySet()) {
      Optional<String> kind = UsualNames.kindOf(value);
      kind.ifPresent(kinds::add);
      if (orParts && kind.isEmpty() && value.chars().allMatch(FieldShapes::isOfAName)) {
        names.mentioned(Wording.of(value)).stream()
            .limit(1)
            .map(Mention::function)
            .forEach(kinds::add);
      }
    }
    return 2 * kinds.size() >= profile.values().size() && Set.copyOf(kinds).size() >= 2;
  }

  /** A number or a bracket stands behind what is of a function: "Leader 01 (IT)". */
  private static boolean isOfAName(int sign) {
    return !Character.isDigit(sign) && sign != '(';
  }

  /** Whether half of its answers name functions, two at least. */
  boolean mayName(ColumnProfile profile) {
    return areFunctions(profile, false, MOSTLY);
  }

  private double windows(ColumnProfile profile) {
    long known =
        profile.values().entrySet().stream()
            .filter(value -> meanings.window(value.getKey()).isPresent())
            .mapToLong(Map.Entry::getValue)
            .sum();
    return (double) known / profile.filled();
  }
}
