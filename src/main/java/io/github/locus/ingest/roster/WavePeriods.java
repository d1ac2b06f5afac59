package io.github.locus.ingest.roster;

import io.github.locus.diagnostic.Argument;
import io.github.locus.diagnostic.Clause;
import io.github.locus.ingest.study.StudyWave;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * When waves were asked: by a study's ranges of dates, or by names that are ISO dates. A name such as
 * {@code 2024} or {@code 2024-05} stands for all its days.
 *
 * @param byWave first and last day by wave name
 */
public record WavePeriods(Map<String, WavePeriod> byWave) {
  public WavePeriods {
    byWave = Map.copyOf(byWave);
  }

  /**
   * The days of a wave.
   *
   * @param start first day
   * @param end last day, not before the first
   */
  public record WavePeriod(LocalDate start, LocalDate end) {
    public WavePeriod {
      if (end.isBefore(start)) {
        throw new IllegalArgumentException("a wave from " + start + " cannot end on " + end);
      }
    }

    /** The days as a diagnostic names them. */
    Argument days() {
      return start.equals(end) ? Argument.of(start) : Clause.DAYS.with(start, end);
    }
  }

  /**
   * What a study says.
   *
   * @param waves its waves
   * @return the days of those of which it states the first and the last
   */
  public static WavePeriods stated(List<StudyWave> waves) {
    Map<String, WavePeriod> periods = new LinkedHashMap<>();
    for (StudyWave wave : waves) {
      wave.from()
          .flatMap(from -> wave.to().map(to -> new WavePeriod(from, to)))
          .ifPresent(period -> periods.put(wave.name(), period));
    }
    return new WavePeriods(periods);
  }

  /**
   * What names say.
   *
   * @param waves wave names
   * @return the days of those that are a year, a month or a day
   */
  public static WavePeriods ofNames(List<String> waves) {
    Map<String, WavePeriod> byWave = new LinkedHashMap<>();
    waves.forEach(wave -> named(wave).ifPresent(period -> byWave.put(wave, period)));
    return new WavePeriods(byWave);
  }

  /**
   * These days, except where others are stated.
   *
   * @param stated days that win
   * @return the days of all waves of either
   */
  public WavePeriods with(WavePeriods stated) {
    Map<String, WavePeriod> all = new LinkedHashMap<>(byWave);
    all.putAll(stated.byWave);
    return new WavePeriods(all);
  }

  /**
   * The days of a wave.
   *
   * @param wave wave name
   * @return its first and last day, empty if they are not known
   */
  public Optional<WavePeriod> of(String wave) {
    return Optional.ofNullable(byWave.get(wave));
  }

  private static Optional<WavePeriod> named(String wave) {
    try {
      return switch (wave.length()) {
        case 4 -> {
          Year year = Year.parse(wave);
          yield Optional.of(new WavePeriod(year.atDay(1), year.atDay(year.length())));
        }
        case 7 -> {
          YearMonth month = YearMonth.parse(wave);
          yield Optional.of(new WavePeriod(month.atDay(1), month.atEndOfMonth()));
        }
        case 10 -> {
          LocalDate day = LocalDate.parse(wave);
          yield Optional.of(new WavePeriod(day, day));
        }
        default -> Optional.empty();
      };
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
