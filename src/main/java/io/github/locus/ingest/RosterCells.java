package io.github.locus.ingest;

import io.github.locus.ingest.NamedRoster.NamedCell;
import java.util.Map;
import java.util.Set;

/**
 * What a roster says of the cells of a survey.
 *
 * @param rows the row of each cell that has one
 * @param faulty cells whose rows were found wanting, and reported
 */
record RosterCells(Map<NamedCell, RosterRow> rows, Set<NamedCell> faulty) {
  /** Copies. */
  RosterCells {
    rows = Map.copyOf(rows);
    faulty = Set.copyOf(faulty);
  }
}
