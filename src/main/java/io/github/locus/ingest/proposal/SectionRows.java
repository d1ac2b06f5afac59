package io.github.locus.ingest.proposal;

import io.github.locus.ingest.column.ColumnProfile;
import io.github.locus.ingest.export.ExportColumn;
import io.github.locus.ingest.facts.ExportFacts;
import io.github.locus.ingest.words.UsualNames;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Rows with nothing but the name of a function, as headings of the records below. */
final class SectionRows {
  /** Headings stand at the left. */
  private static final int COLUMNS_OF_HEADINGS = 3;

  private final ExportFacts facts;
  private final UsualNames names;

  SectionRows(ExportFacts facts, UsualNames names) {
    this.facts = facts;
    this.names = names;
  }

  /** The column in which they stand; empty where nothing stands alone in a row, or no two functions. */
  Optional<ExportColumn> column() {
    return facts.profiles().stream()
        .limit(COLUMNS_OF_HEADINGS)
        .filter(this::areIn)
        .map(ColumnProfile::column)
        .findFirst();
  }

  private boolean areIn(ColumnProfile profile) {
    List<String> cells = facts.sample().cells(profile.column().index());
    List<List<String>> others =
        facts.profiles().stream()
            .filter(other -> other != profile)
            .map(other -> facts.sample().cells(other.column().index()))
            .toList();
    Set<Integer> named = new HashSet<>();
    for (int r = 0; r < cells.size(); r++) {
      int record = r;
      boolean alone =
          !cells.get(r).isEmpty()
              && others.stream()
                  .allMatch(other -> record >= other.size() || other.get(record).isEmpty());
      if (alone) {
        OptionalInt function = names.named(cells.get(r));
        if (function.isEmpty()) {
          return false;
        }
        named.add(function.getAsInt());
      }
    }
    return named.size() > 1;
  }
}
