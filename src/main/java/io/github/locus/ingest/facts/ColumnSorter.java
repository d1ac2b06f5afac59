package io.github.locus.ingest.facts;

import io.github.locus.ingest.column.ColumnProfile;
import io.github.locus.ingest.column.ExclusionReason;
import io.github.locus.ingest.export.ColumnKind;
import io.github.locus.ingest.export.ExportColumn;
import io.github.locus.ingest.field.RecordNumbers;
import io.github.locus.ingest.response.NoteRows;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Parts the columns that may be questions from those that are none whatever their answers are: of
 * another table, in front of joined answers, notes and numbers of records.
 */
final class ColumnSorter {
  private final Set<Integer> otherTable;
  private final int firstQuestion;
  private final SaidBeside beside;
  private final RecordNumbers numbers = new RecordNumbers();
  private final Map<ExportColumn, ExclusionReason> excluded = new LinkedHashMap<>();
  private final List<ColumnProfile> asked = new ArrayList<>();

  /**
   * @param otherTable places of the columns of a table that stands beside the records
   * @param firstQuestion place of the first column that may be a question
   * @param beside hears the notes that are found in columns
   */
  ColumnSorter(Set<Integer> otherTable, int firstQuestion, SaidBeside beside) {
    this.otherTable = Set.copyOf(otherTable);
    this.firstQuestion = firstQuestion;
    this.beside = beside;
  }

  /** Takes the next column. */
  void add(ColumnProfile profile) {
    ExportColumn column = profile.column();
    if (otherTable.contains(column.index())) {
      excluded.put(column, ExclusionReason.OTHER_TABLE);
    } else if (column.index() < firstQuestion) {
      excluded.put(column, ExclusionReason.ATTRIBUTE);
    } else if (isNote(profile)) {
      beside.add(profile.values().keySet());
      excluded.put(column, ExclusionReason.NOTE);
    } else if (column.kind() == ColumnKind.QUESTION) {
      if (numbers.areIn(profile)) {
        excluded.put(column, ExclusionReason.RECORD_NUMBER);
      } else {
        asked.add(profile);
      }
    }
  }

  /**
   * Whether a column holds a legend: the same in every record, or without a header of its own, as
   * somebody writes it at the right of a table.
   */
  private static boolean isNote(ColumnProfile profile) {
    String header = profile.column().name();
    boolean same =
        profile.values().size() == 1
            && profile.filled() > 1
            && NoteRows.tellsEnds(profile.values().keySet().iterator().next());
    return same
        || (profile.filled() > 0
            && 2 * profile.filled() < profile.records()
            && !profile.repeats()
            && (header.isEmpty() || NoteRows.says(header))
            && profile.values().keySet().stream().allMatch(NoteRows::says));
  }

  /** Columns that may be questions. */
  List<ColumnProfile> asked() {
    return List.copyOf(asked);
  }

  /** Why each of the others is none. */
  Map<ExportColumn, ExclusionReason> excluded() {
    return new LinkedHashMap<>(excluded);
  }
}
