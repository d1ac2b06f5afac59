package io.github.locus.ingest.item;

import io.github.locus.ingest.words.UsualNames;
import io.github.locus.ingest.words.UsualNames.Mention;
import io.github.locus.ingest.words.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * How like the words of a column are to each item of an instrument. The function may be named in the
 * statement, in the stem of its grid, or be the row of a grid whose stem is the statement.
 */
final class ItemReadings {
  private final UsualNames names;
  private final KnownItems known;

  /**
   * @param known what may have been asked
   * @param names what its functions are called
   */
  ItemReadings(KnownItems known, UsualNames names) {
    this.names = names;
    this.known = known;
  }

  /**
   * Compares a column with all items.
   *
   * @param column a column
   * @return similarity, above 0 to 1, of each item and function that its words could mean
   */
  Map<Cell, Double> of(AnswerColumn column) {
    Map<Cell, Double> similarities = new HashMap<>();
    Set<Reading> readings = new LinkedHashSet<>();
    read(column.row(), column.question(), readings);
    read(column.question(), column.row(), readings);
    if (readings.isEmpty()) {
      read(column.name(), "", readings);
    }
    for (Reading reading : readings) {
      known
          .sentences()
          .similarities(reading.sentence())
          .forEach(
              (sentence, similarity) ->
                  similarities.merge(
                      new Cell(reading.function(), known.item(sentence)), similarity, Math::max));
    }
    return withoutTheUnnamed(similarities);
  }

  /** All that a statement beside another text may say. */
  private void read(String statement, String beside, Set<Reading> readings) {
    Wording wording = Wording.of(statement);
    if (wording.isEmpty()) {
      return;
    }
    List<Integer> around = named(beside);
    for (Mention mention : names.mentioned(wording)) {
      // a grid is about one function, whatever else its rows speak of
      if (around.size() != 1 || around.contains(mention.function())) {
        readings.add(new Reading(OptionalInt.of(mention.function()), mention.sentence()));
      }
    }
    for (int function : around) {
      readings.add(new Reading(OptionalInt.of(function), wording));
    }
    if (around.isEmpty()) {
      readings.add(new Reading(OptionalInt.empty(), wording));
    }
  }

  private List<Integer> named(String text) {
    if (text.isEmpty()) {
      return List.of();
    }
    OptionalInt whole = names.named(text);
    if (whole.isPresent()) {
      return List.of(whole.getAsInt());
    }
    return new ArrayList<>(
        names.mentioned(Wording.of(text)).stream().map(Mention::function).distinct().toList());
  }

  /** An item about nobody is no rival of the same item about a function that the column names. */
  private static Map<Cell, Double> withoutTheUnnamed(Map<Cell, Double> similarities) {
    Map<Integer, Double> named = new HashMap<>();
    similarities.forEach(
        (cell, similarity) -> {
          if (cell.function().isPresent()) {
            named.merge(cell.item(), similarity, Math::max);
          }
        });
    Map<Cell, Double> kept = new HashMap<>(similarities);
    if (named.isEmpty()) {
      return kept;
    }
    kept.entrySet()
        .removeIf(
            entry ->
                entry.getKey().function().isEmpty()
                    && named.getOrDefault(entry.getKey().item(), 0.0) >= entry.getValue());
    return kept;
  }

  private record Reading(OptionalInt function, Wording sentence) {}
}
