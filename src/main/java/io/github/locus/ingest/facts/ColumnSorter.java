package io.github.locus.ingest.facts;

import io.github.locus.ingest.abreast.Abreast;
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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parts the columns that may be questions from those that are none whatever their answers are: of
 * another table, in front of joined answers, notes and numbers of records.
 */
final class ColumnSorter {
  /** A header that says of which point of the scale its cells are the label: "Scale 1 =". */
  private static final Pattern POINT =
      Pattern.compile(
          "(?:.*\\b(?:scale|skala|échelle|escala|scala|schaal|point|punkt|label|anchor)\\b\\D*(?=\\d{1,3}[ =:]*$)"
              + "|(?=\\d{1,3} ?[=:]$))(\\d{1,3}).*",
          Pattern.CASE_INSENSITIVE);

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

  /** Takes the columns, in file order. */
  void addAll(List<ColumnProfile> profiles) {
    List<Boolean> numbered =
        Abreast.map(
            profiles,
            profile -> profile.column().kind() == ColumnKind.QUESTION && numbers.areIn(profile));
    for (int p = 0; p < profiles.size(); p++) {
      add(profiles.get(p), numbered.get(p));
    }
  }

  private void add(ColumnProfile profile, boolean numbersRecords) {
    ExportColumn column = profile.column();
    if (otherTable.contains(column.index())) {
      excluded.put(column, ExclusionReason.OTHER_TABLE);
    } else if (column.index() < firstQuestion) {
      excluded.put(column, ExclusionReason.ATTRIBUTE);
    } else if (isNote(profile)) {
      beside.add(notes(profile));
      excluded.put(column, ExclusionReason.NOTE);
    } else if (column.kind() == ColumnKind.QUESTION) {
      if (numbersRecords) {
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
    return isSame(profile)
        || (profile.filled() > 0
            && 2 * profile.filled() < profile.records()
            && !profile.repeats()
            && (header.isEmpty() || NoteRows.says(header))
            && profile.values().keySet().stream().allMatch(NoteRows::says));
  }

  /** Whether all records hold the same words on what numbers mean, its header perhaps before them. */
  private static boolean isSame(ColumnProfile profile) {
    if (profile.values().size() != 1 || profile.filled() < 2) {
      return false;
    }
    String value = profile.values().keySet().iterator().next();
    return NoteRows.tellsEnds(value) || isPoint(profile.column().name(), value);
  }

  /** "Scale 1 =" above "Excellent": the point that the header begins. */
  private static boolean isPoint(String header, String value) {
    return POINT.matcher(header).matches() && value.chars().anyMatch(Character::isLetter);
  }

  private static List<String> notes(ColumnProfile profile) {
    String header = profile.column().name();
    return profile.values().keySet().stream()
        .map(value -> isPoint(header, value) ? point(header) + " = " + value : value)
        .toList();
  }

  private static String point(String header) {
    Matcher point = POINT.matcher(header);
    return point.matches() ? point.group(1) : "";
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
