package io.github.locus.wording;

import io.github.locus.result.Fieldwork;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Days as people write them, in the language of the words whatever machine it is.
 *
 * @param words the words of the language
 */
public record Days(Words words) {
  private static final int WEEKS_TOLD = 2;

  /**
   * A day.
   *
   * @param day any day
   * @return such as {@code 6 June 2025}
   */
  public String day(LocalDate day) {
    return words.say(
        "brand.date",
        "day",
        dayOfMonth(day),
        "month",
        month(day),
        "year",
        String.valueOf(day.getYear()));
  }

  /**
   * When people were asked.
   *
   * @param fieldwork its days
   * @return such as {@code 12 May to 6 June 2025, 4 weeks}; no number of weeks where it is one
   */
  public String span(Fieldwork fieldwork) {
    String days = days(fieldwork.firstDay(), fieldwork.lastDay());
    return fieldwork.weeks() < WEEKS_TOLD
        ? days
        : words.say("days.weeks", "days", days, "weeks", words.count("week", fieldwork.weeks()));
  }

  /**
   * The same with the name of the round.
   *
   * @param fieldwork its days
   * @return as {@link #span} where it has none
   */
  public String asked(Fieldwork fieldwork) {
    String told = span(fieldwork);
    return fieldwork
        .wave()
        .map(wave -> words.say("days.wave", "wave", wave, "days", told))
        .orElse(told);
  }

  /**
   * When people were asked last.
   *
   * @param rounds in time order
   * @return as {@link #asked}; empty where nobody says
   */
  public Optional<String> askedLast(List<Fieldwork> rounds) {
    return rounds.isEmpty() ? Optional.empty() : Optional.of(asked(rounds.get(rounds.size() - 1)));
  }

  private String days(LocalDate from, LocalDate to) {
    if (from.equals(to)) {
      return day(from);
    }
    if (from.getYear() != to.getYear()) {
      return words.say("days.range", "from", day(from), "to", day(to));
    }
    String first =
        from.getMonth() == to.getMonth()
            ? words.say("days.day", "day", dayOfMonth(from))
            : words.say("days.day-of-month", "day", dayOfMonth(from), "month", month(from));
    return words.say("days.range", "from", first, "to", day(to));
  }

  private static String dayOfMonth(LocalDate day) {
    return String.valueOf(day.getDayOfMonth());
  }

  private String month(LocalDate day) {
    return day.getMonth().getDisplayName(TextStyle.FULL, Locale.forLanguageTag(words.language()));
  }
}
