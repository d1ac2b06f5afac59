package io.github.locus.ingest.item;

import io.github.locus.instrument.Instrument;
import java.util.List;
import java.util.OptionalInt;

/**
 * Which columns answer which items of an instrument.
 *
 * @param placed columns with their items, in file order; each item and function once
 * @param unplaced columns that look like items but are not clearly any
 */
public record ItemMatches(List<Placed> placed, List<Unplaced> unplaced) {
  public ItemMatches {
    placed = List.copyOf(placed);
    unplaced = List.copyOf(unplaced);
  }

  /** Functions of which an item was found, by index in the instrument. */
  public List<Integer> functions() {
    return placed.stream()
        .map(p -> p.cell().function())
        .filter(OptionalInt::isPresent)
        .map(OptionalInt::getAsInt)
        .distinct()
        .sorted()
        .toList();
  }

  /** Whether items were found whose function nothing names. */
  public boolean hasUnnamedFunction() {
    return placed.stream().anyMatch(p -> p.cell().function().isEmpty());
  }

  /**
   * How much of an instrument was found: the items of the instrument that at least one column
   * answers.
   *
   * @param instrument the instrument that was matched
   * @return share 0 to 1
   */
  public double coverage(Instrument instrument) {
    long found = placed.stream().map(p -> p.cell().item()).distinct().count();
    return (double) found / instrument.items().size();
  }
}
