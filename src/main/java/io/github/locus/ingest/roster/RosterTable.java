package io.github.locus.ingest.roster;

import java.util.List;

/**
 * A roster as it stands in its file.
 *
 * @param file file name
 * @param hasWaves whether it has a wave column
 * @param hasPeriods whether it has a column {@code from} or {@code to}
 * @param rows its rows
 */
public record RosterTable(String file, boolean hasWaves, boolean hasPeriods, List<RosterRow> rows) {
  public RosterTable {
    rows = List.copyOf(rows);
  }
}
