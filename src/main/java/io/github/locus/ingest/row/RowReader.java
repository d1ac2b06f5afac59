package io.github.locus.ingest.row;

import io.github.locus.diagnostic.ContactData;
import io.github.locus.diagnostic.DiagnosticCode;
import io.github.locus.ingest.draft.CellFacts.CellKey;
import io.github.locus.ingest.draft.Origin;
import io.github.locus.ingest.draft.RowWords;
import io.github.locus.ingest.draft.SurveyDraft;
import io.github.locus.ingest.mapping.StudyMapping.Block;
import io.github.locus.ingest.study.StudyField;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the records of one file into a draft, and reports every fault of a record. The only way into
 * a draft, for tidy files and exports alike.
 */
public final class RowReader {
  private static final int NO_FUNCTION = -1;

  private final SurveyDraft draft;
  private final RowLayout layout;
  private final List<Block> blocks;
  private final int file;
  private final RowFaults faults;
  private final RowWords words;
  private final AnswerReader answers;
  private final PersonReader person;
  private final CellReader cells;
  private final UndeclaredFunctions undeclared;

  /** Names of units and waves that were looked at: they are few and come again in every record. */
  private final Set<String> harmless = new HashSet<>();

  private long rows;
  private long blankRows;

  /**
   * A reader of one file.
   *
   * @param draft takes what is read
   * @param layout what its records hold
   * @param words what the words beside the answers mean
   * @param answers reads the answers
   * @param faults takes what is wrong
   */
  public RowReader(
      SurveyDraft draft, RowLayout layout, RowWords words, AnswerReader answers, RowFaults faults) {
    this.draft = draft;
    this.layout = layout;
    this.blocks = layout.mapping().blocks();
    this.file = draft.addFile(faults.file());
    this.faults = faults;
    this.words = words;
    this.answers = answers;
    this.person = new PersonReader(draft, layout, words, faults);
    this.cells = new CellReader(draft, faults);
    this.undeclared = new UndeclaredFunctions(faults, draft.instrument().functions());
    if (layout.hasLeaders()) {
      draft.cells().askForLeaders();
    }
  }

  /** Tells what only the whole file shows, once its records are read. */
  public void end() {
    undeclared.report(draft.diagnostics());
  }

  /** Records without any answer. */
  public long blankRows() {
    return blankRows;
  }

  /**
   * Reads a record.
   *
   * @param row the record
   */
  public void read(SurveyRow row) {
    rows++;
    faults.beginRow();
    String respondent = respondent(row);
    String unit = words.vocabulary().unit(name(row, StudyField.UNIT, SurveyDraft.ALL_UNITS));
    String wave = name(row, StudyField.WAVE, SurveyDraft.ONLY_WAVE);
    int function = layout.isLong() ? function(row) : NO_FUNCTION;
    if (faults.found()) {
      // whose rating it is cannot be told, but its answers can be checked
      for (int b = 0; b < blocks.size(); b++) {
        answers.read(row, b);
      }
      return;
    }
    readRatings(
        row,
        respondent,
        new CellKey(function, draft.units().number(unit), draft.waves().number(wave)));
  }

  private void readRatings(SurveyRow row, String respondent, CellKey named) {
    Origin origin = new Origin(file, row.line());
    int response = draft.responses().number(respondent, named.wave(), origin);
    person.read(row, response, origin);
    boolean blank = true;
    for (int b = 0; b < blocks.size(); b++) {
      Block block = blocks.get(b);
      int function = block.function().orElse(named.function());
      boolean answered = answers.read(row, b);
      if (answered || layout.isLong()) {
        draft.ratings().add(response, function, named.unit(), origin, answers.answers());
      }
      cells.read(row, b, block, new CellKey(function, named.unit(), named.wave()), origin);
      blank &= !answered && !answers.isFaulty();
    }
    blankRows += blank ? 1 : 0;
  }

  /** Without a respondent column the record number stands in, of a width that sorts as it counts. */
  private String respondent(SurveyRow row) {
    return layout.has(StudyField.RESPONDENT)
        ? key(row, StudyField.RESPONDENT, "")
        : String.format("%05d/%012d", file, rows);
  }

  private String key(SurveyRow row, StudyField field, String otherwise) {
    if (!layout.has(field)) {
      return otherwise;
    }
    String value = row.word(field);
    if (value.isEmpty()) {
      faults.fail(row.line(), layout.column(field), DiagnosticCode.MISSING_VALUE, field.key());
    }
    return value;
  }

  /** What is told again: never an address or a telephone number, which may be a person's. */
  private String name(SurveyRow row, StudyField field, String otherwise) {
    String value = key(row, field, otherwise);
    if (!harmless.contains(value) && !isHarmless(value)) {
      int column = layout.column(field);
      faults.fail(row.line(), column, DiagnosticCode.ADDRESS_AS_NAME, faults.columnName(column));
    }
    return value;
  }

  private boolean isHarmless(String name) {
    return !ContactData.isIn(name) && harmless.add(name);
  }

  private int function(SurveyRow row) {
    String name = key(row, StudyField.FUNCTION, "");
    int function = draft.functions().indexOf(name);
    if (function >= 0 || name.isEmpty()) {
      return function;
    }
    Optional<String> meant = words.function(name);
    if (meant.isEmpty()) {
      undeclared.add(row.line(), layout.column(StudyField.FUNCTION), name);
    }
    return meant.map(draft.functions()::indexOf).orElse(NO_FUNCTION);
  }
}
