package io.github.locus.attack;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Days as they stand in a text: {@code 2025-05-12}, {@code 12 May to 6 June 2025}, {@code 12. bis 23. Mai 2025}. */
final class PrintedDays {
  private static final Pattern WRITTEN_IN_NUMBERS =
      Pattern.compile("(?<![\\w-])(\\d{4})-(\\d\\d)-(\\d\\d)(?![\\w-])");

  private static final Map<String, Integer> MONTHS = months();

  private static final String MONTH =
      MONTHS.keySet().stream().sorted().collect(Collectors.joining("|", "(", ")"));

  private static final String SPACE = "[\\s\\u00a0]+";

  private static final Pattern WRITTEN_IN_WORDS =
      Pattern.compile(
          "(?<!\\w)(?:(\\d{1,2})\\.?(?:%2$s%1$s)?%2$s(?:to|bis)%2$s)?(\\d{1,2})\\.?%2$s%1$s%2$s(\\d{4})(?!\\w)"
              .formatted(MONTH, SPACE));

  private final Set<LocalDate> known = new HashSet<>();

  /** Takes in a text of a result, which writes days in numbers alone. */
  void add(String text) {
    WRITTEN_IN_NUMBERS
        .matcher(text)
        .results()
        .flatMap(m -> inNumbers(m).stream())
        .forEach(known::add);
  }

  /** The days of a text, as they are printed, that the result does not say. */
  List<String> unexplained(String text) {
    return Stream.concat(
            found(text, WRITTEN_IN_NUMBERS, m -> inNumbers(m).stream().toList()),
            found(text, WRITTEN_IN_WORDS, PrintedDays::inWords))
        .toList();
  }

  /** The text without its days. */
  static String without(String text) {
    String rest = WRITTEN_IN_NUMBERS.matcher(text).replaceAll(" ");
    return WRITTEN_IN_WORDS.matcher(rest).replaceAll(" ");
  }

  private interface Reading {
    List<LocalDate> of(MatchResult match);
  }

  private Stream<String> found(String text, Pattern pattern, Reading reading) {
    return pattern
        .matcher(text)
        .results()
        .filter(match -> reading.of(match).isEmpty() || !known.containsAll(reading.of(match)))
        .map(MatchResult::group);
  }

  private static Optional<LocalDate> inNumbers(MatchResult match) {
    return day(match.group(3), Integer.parseInt(match.group(2)), match.group(1));
  }

  /** Of a span the first day has the month and the year of the last where it has none of its own. */
  private static List<LocalDate> inWords(MatchResult match) {
    int month = MONTHS.get(match.group(4));
    List<Optional<LocalDate>> days = new ArrayList<>();
    days.add(day(match.group(3), month, match.group(5)));
    if (match.group(1) != null) {
      int first = match.group(2) == null ? month : MONTHS.get(match.group(2));
      days.add(day(match.group(1), first, match.group(5)));
    }
    return days.stream().allMatch(Optional::isPresent)
        ? days.stream().flatMap(Optional::stream).toList()
        : List.of();
  }

  private static Optional<LocalDate> day(String day, int month, String year) {
    try {
      return Optional.of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Map<String, Integer> months() {
    Map<String, Integer> months = new HashMap<>();
    for (Locale language : List.of(Locale.ENGLISH, Locale.GERMAN)) {
      Stream.of(Month.values())
          .forEach(m -> months.put(m.getDisplayName(TextStyle.FULL, language), m.getValue()));
    }
    return months;
  }
}
