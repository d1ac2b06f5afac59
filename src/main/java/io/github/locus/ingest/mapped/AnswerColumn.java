package io.github.locus.ingest.mapped;

import io.github.locus.diagnostic.DiagnosticCode;
import io.github.locus.ingest.export.ColumnWords;
import io.github.locus.ingest.key.AnswerReading;
import io.github.locus.ingest.key.AnswerReading.Absent;
import io.github.locus.ingest.key.AnswerReading.Point;
import io.github.locus.ingest.key.ItemKey;
import io.github.locus.ingest.label.Absence;
import io.github.locus.ingest.label.AbsenceGroup;
import io.github.locus.ingest.label.LabelCatalogue;
import io.github.locus.ingest.row.AnswerCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The answers to one item about one function, as the records of an export hold them. */
public sealed interface AnswerColumn {
  /** Distinct answers and how often each occurs. */
  Map<String, Long> answers();

  /**
   * Reads all distinct cells.
   *
   * @param key what they mean
   * @param faults takes those that mean nothing
   */
  void read(ItemKey key, ExportFaults faults);

  /**
   * The answer of a record.
   *
   * @param row number of the record
   * @return as {@link AnswerCode} explains it
   */
  int answer(int row);

  /** Names of the columns. */
  List<String> names();

  /** What was read of each distinct answer. */
  Map<String, AnswerReading> readings();

  static int code(AnswerReading reading) {
    if (reading instanceof Point point) {
      return point.point();
    }
    return reading instanceof Absent absent ? AnswerCode.of(absent.kind()) : AnswerCode.UNKNOWN;
  }

  /** An item that nobody was asked. */
  record NotAsked() implements AnswerColumn {
    @Override
    public Map<String, Long> answers() {
      return Map.of();
    }

    @Override
    public void read(ItemKey key, ExportFaults faults) {
      // there is no cell
    }

    @Override
    public int answer(int row) {
      return AnswerCode.of(Absence.NOT_ASKED);
    }

    @Override
    public List<String> names() {
      return List.of();
    }

    @Override
    public Map<String, AnswerReading> readings() {
      return Map.of();
    }
  }

  /** A column that holds the answers. */
  final class Single implements AnswerColumn {
    private final CodedColumn column;
    private final Map<String, AnswerReading> readings = new LinkedHashMap<>();
    private int[] codes = new int[0];

    public Single(CodedColumn column) {
      this.column = column;
    }

    @Override
    public Map<String, Long> answers() {
      return column.filled();
    }

    @Override
    public void read(ItemKey key, ExportFaults faults) {
      codes = new int[column.cells().size()];
      for (int c = 0; c < codes.length; c++) {
        AnswerReading reading = key.read(column.cells().get(c));
        readings.put(column.cells().get(c), reading);
        codes[c] = code(reading);
        if (codes[c] == AnswerCode.UNKNOWN) {
          faults.unexplainedAnswer(column, c);
        } else if (reading instanceof Absent absent
            && absent.kind().group() == AbsenceGroup.UNREADABLE) {
          faults.add(
              DiagnosticCode.UNREADABLE_ANSWERS,
              faults.place(column, column.firstRow(c)),
              ColumnWords.of(column.column()),
              column.count(c));
        }
      }
    }

    @Override
    public int answer(int row) {
      return codes[column.code(row)];
    }

    @Override
    public List<String> names() {
      return List.of(column.column().name());
    }

    @Override
    public Map<String, AnswerReading> readings() {
      return readings;
    }
  }

  /**
   * Columns of which a record fills one: each stands for an answer option, or, where the export does
   * not say for which, its cell is the answer.
   */
  final class Expanded implements AnswerColumn {
    private static final Set<String> NOT_CHOSEN =
        Set.of("0", "no", "n", "nein", "non", "nee", "false", "unchecked", "off");

    private final List<CodedColumn> columns;
    private final List<boolean[]> chosen;
    private final List<int[]> codes = new ArrayList<>();
    private final Map<String, AnswerReading> readings = new LinkedHashMap<>();

    public Expanded(List<CodedColumn> columns, LabelCatalogue catalogue) {
      this.columns = List.copyOf(columns);
      this.chosen = columns.stream().map(column -> chosen(column, catalogue)).toList();
    }

    private static boolean[] chosen(CodedColumn column, LabelCatalogue catalogue) {
      boolean[] chosen = new boolean[column.cells().size()];
      String option = column.column().option();
      for (int c = 0; c < chosen.length; c++) {
        String cell = column.cells().get(c);
        boolean says = !NOT_CHOSEN.contains(cell.toLowerCase(Locale.ROOT));
        boolean empty = catalogue.cell(cell).isPresent();
        chosen[c] = option.isEmpty() ? !empty : cell.equalsIgnoreCase(option) || (says && !empty);
      }
      return chosen;
    }

    private static String answer(CodedColumn column, int code) {
      String option = column.column().option();
      return option.isEmpty() ? column.cells().get(code) : option;
    }

    /** An option that nobody chose is an answer too: it completes the scale. */
    @Override
    public Map<String, Long> answers() {
      Map<String, Long> answers = new LinkedHashMap<>();
      for (int o = 0; o < columns.size(); o++) {
        CodedColumn column = columns.get(o);
        if (!column.column().option().isEmpty()) {
          answers.put(column.column().option(), 0L);
        }
        for (int c = 0; c < chosen.get(o).length; c++) {
          if (chosen.get(o)[c]) {
            answers.merge(answer(column, c), (long) column.count(c), Long::sum);
          }
        }
      }
      answers.replaceAll((answer, count) -> Math.max(1, count));
      return answers;
    }

    @Override
    public void read(ItemKey key, ExportFaults faults) {
      for (int o = 0; o < columns.size(); o++) {
        CodedColumn column = columns.get(o);
        int[] ofColumn = new int[column.cells().size()];
        for (int c = 0; c < ofColumn.length; c++) {
          if (chosen.get(o)[c]) {
            AnswerReading reading = key.read(answer(column, c));
            readings.put(answer(column, c), reading);
            ofColumn[c] = AnswerColumn.code(reading);
            if (ofColumn[c] == AnswerCode.UNKNOWN) {
              faults.unexplainedAnswer(column, c);
            }
          }
        }
        codes.add(ofColumn);
      }
      reportSeveral(faults);
    }

    private void reportSeveral(ExportFaults faults) {
      int first = -1;
      int records = 0;
      for (int row = 0; row < columns.get(0).rows(); row++) {
        if (filled(row) > 1) {
          first = records == 0 ? row : first;
          records++;
        }
      }
      if (records > 0) {
        CodedColumn column = columns.get(0);
        Object item =
            column.column().row().isEmpty()
                ? ColumnWords.of(column.column())
                : column.column().row();
        faults.add(DiagnosticCode.SEVERAL_ANSWERS, faults.place(column, first), item, records);
      }
    }

    private int filled(int row) {
      int filled = 0;
      for (int o = 0; o < columns.size(); o++) {
        filled += chosen.get(o)[columns.get(o).code(row)] ? 1 : 0;
      }
      return filled;
    }

    @Override
    public int answer(int row) {
      int answer = AnswerCode.of(Absence.EMPTY);
      int filled = 0;
      for (int o = 0; o < columns.size(); o++) {
        int code = columns.get(o).code(row);
        if (chosen.get(o)[code]) {
          answer = codes.get(o)[code];
          filled++;
        }
      }
      return filled > 1 ? AnswerCode.of(Absence.MASKED) : answer;
    }

    @Override
    public List<String> names() {
      return columns.stream().map(column -> column.column().name()).toList();
    }

    @Override
    public Map<String, AnswerReading> readings() {
      return readings;
    }
  }
}
