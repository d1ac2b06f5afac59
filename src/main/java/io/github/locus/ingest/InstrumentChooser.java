package io.github.locus.ingest;

import io.github.locus.ingest.row.TidyColumn;
import io.github.locus.instrument.Instrument;
import io.github.locus.instrument.SurveyItem;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Takes the built-in instrument whose items the columns name: the one with the largest overlap
 * (items in both, divided by items in either; Jaccard 1912), so that one forgotten column of a long
 * questionnaire is an error and does not turn it into a short one.
 */
final class InstrumentChooser {
  private final List<Instrument> candidates;

  /**
   * Chooses among some.
   *
   * @param candidates instruments, the preferred first
   */
  InstrumentChooser(List<Instrument> candidates) {
    this.candidates = List.copyOf(candidates);
  }

  /**
   * Chooses by columns.
   *
   * @param columns column names of all survey files
   * @return the best instrument, empty if no column is named after an item
   */
  Optional<Instrument> choose(List<String> columns) {
    Set<String> named = new HashSet<>();
    Set<String> known = new HashSet<>();
    candidates.forEach(candidate -> known.addAll(items(candidate)));
    columns.stream().map(TidyColumn::itemOf).filter(known::contains).forEach(named::add);
    Optional<Instrument> best = Optional.empty();
    double bestOverlap = 0;
    for (Instrument candidate : candidates) {
      double overlap = overlap(items(candidate), named);
      if (overlap > bestOverlap) {
        bestOverlap = overlap;
        best = Optional.of(candidate);
      }
    }
    return best;
  }

  private static Set<String> items(Instrument instrument) {
    Set<String> items = new HashSet<>();
    instrument.items().stream().map(SurveyItem::id).forEach(items::add);
    return items;
  }

  private static double overlap(Set<String> items, Set<String> named) {
    long both = items.stream().filter(named::contains).count();
    return (double) both / (items.size() + named.size() - both);
  }
}
