package io.github.locus.ingest.roster;

import io.github.locus.ingest.draft.NamedRoster.NamedCell;
import java.util.Map;
import java.util.Set;

/**
 * What a roster says of the cells of a survey.
 *
 * @param rows the row of each cell that has one
 * @param faulty cells whose rows were found wanting, and reported
 */
public record RosterCells(Map<NamedCell, RosterRow> rows, Set<NamedCell> faulty) {
  public RosterCells {
    rows = Map.copyOf(rows);
    faulty = Set.copyOf(faulty);
  }
}
