package io.github.locus.ingest.field;

import io.github.locus.diagnostic.Argument;
import io.github.locus.diagnostic.Clause;
import io.github.locus.ingest.study.StudyDates;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Days of answers that fall into groups far apart.
 *
 * @param all the groups of many answers, in time order
 */
record DistantDays(List<Group> all) {
  /** Nobody answers a survey half a year after the last one did. */
  private static final long FAR = 183;

  /** Nor three months later, where each time all answered within a third of that. */
  private static final long APART = 90;

  private static final int SHORTER = 3;

  /** Fewer may have been late, or tests. */
  private static final int MANY = 10;

  DistantDays {
    all = List.copyOf(all);
  }

  /**
   * Days with no others far from them.
   *
   * @param first the first day
   * @param last the last day
   * @param answers their number
   */
  record Group(LocalDate first, LocalDate last, long answers) {
    /** The months, so that no day tells who answered. */
    String months() {
      YearMonth from = YearMonth.from(first);
      YearMonth to = YearMonth.from(last);
      return from.equals(to) ? from.toString() : from + " \u2013 " + to;
    }
  }

  /**
   * Parts days where half a year lies between them, or months between weeks of answers.
   *
   * @param cells dates, of which those that make no sense are passed over
   */
  static DistantDays of(List<String> cells) {
    StudyDates dates = StudyDates.of(cells, Optional.empty());
    List<LocalDate> days =
        cells.stream().flatMap(cell -> dates.day(cell).stream()).sorted().toList();
    List<Group> near = parted(days, APART);
    boolean within =
        near.stream()
            .allMatch(group -> group.first().plusDays(APART / SHORTER).isAfter(group.last()));
    return new DistantDays(near.size() > 1 && within ? near : parted(days, FAR));
  }

  private static List<Group> parted(List<LocalDate> days, long far) {
    List<Group> groups = new ArrayList<>();
    int from = 0;
    for (int d = 1; d <= days.size(); d++) {
      if (d == days.size() || days.get(d - 1).plusDays(far).isBefore(days.get(d))) {
        if (d - from >= MANY) {
          groups.add(new Group(days.get(from), days.get(d - 1), d - from));
        }
        from = d;
      }
    }
    return groups;
  }

  /** The months of each with the number of its answers. */
  Argument told() {
    return Argument.of(
        all.stream()
            .map(group -> Clause.VALUE_COUNTED.with(group.months(), group.answers()))
            .toList());
  }
}
