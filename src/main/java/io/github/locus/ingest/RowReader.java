package io.github.locus.ingest;

import io.github.locus.diagnostic.DiagnosticCode;
import io.github.locus.diagnostic.Diagnostics;
import io.github.locus.diagnostic.Place;
import io.github.locus.ingest.CellFacts.CellKey;
import io.github.locus.ingest.ColumnMapping.RatingBlock;
import io.github.locus.instrument.Dimension;
import io.github.locus.survey.Responses;
import io.github.locus.survey.Urgency;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the rows of one tidy file into a draft, cell by cell; reports every fault of a row. */
final class RowReader {
  /** The code of a nomination of nobody. */
  static final int NOBODY = Responses.ANOTHER;

  private static final String URGENCIES =
      Arrays.stream(Urgency.values()).map(Urgency::code).collect(Collectors.joining(", "));

  private final SurveyDraft draft;
  private final Diagnostics out;
  private final ColumnMapping mapping;
  private final List<String> columns;
  private final String fileName;
  private final int file;
  private final AnswerCoder[] coders;
  private final byte[] answers;
  private final AnswerCounts counts = new AnswerCounts();

  private long rows;
  private boolean sound;

  RowReader(SurveyDraft draft, ColumnMapping mapping, OpenTable table) {
    this.draft = draft;
    this.out = draft.diagnostics();
    this.mapping = mapping;
    this.columns = table.columns();
    this.fileName = table.name();
    this.file = draft.addFile(fileName);
    this.coders =
        draft.instrument().dimensions().stream()
            .flatMap(RowReader::coders)
            .toArray(AnswerCoder[]::new);
    this.answers = new byte[coders.length];
    if (mapping.blocks().stream().anyMatch(block -> block.leader().isPresent())) {
      draft.cells().askForLeaders();
    }
  }

  private static Stream<AnswerCoder> coders(Dimension dimension) {
    return dimension.items().stream().map(item -> new AnswerCoder(dimension.scale()));
  }

  /** What was missing, and how it was written. */
  AnswerCounts counts() {
    return counts;
  }

  /**
   * Reads a row.
   *
   * @param row a record
   */
  void read(TableRow row) {
    rows++;
    if (!hasAllFields(row)) {
      return;
    }
    sound = true;
    Origin origin = new Origin(file, row.line());
    String respondent = respondent(row);
    String unitName = key(row, RowField.UNIT, SurveyDraft.ALL_UNITS);
    String waveName = key(row, RowField.WAVE, SurveyDraft.ONLY_WAVE);
    int named = mapping.isLong() ? function(row) : -1;
    if (!sound) {
      checkAnswers(row);
      return;
    }
    int unit = draft.units().number(unitName);
    int wave = draft.waves().number(waveName);
    int response = draft.responses().number(respondent, wave, origin);
    readRespondent(row, response, origin);
    boolean answered = false;
    for (RatingBlock block : mapping.blocks()) {
      CellKey cell = new CellKey(block.function().orElse(named), unit, wave);
      boolean rated = readAnswers(row, block);
      answered |= rated;
      if (rated || mapping.isLong()) {
        draft.ratings().add(response, cell.function(), unit, origin, answers);
      }
      readCell(row, block, cell, origin);
    }
    if (!answered) {
      counts.addBlankRow();
    }
  }

  private boolean hasAllFields(TableRow row) {
    int given = row.fields().length;
    boolean complete = given >= mapping.columns();
    for (int c = mapping.columns(); c < given && complete; c++) {
      complete = row.field(c).isEmpty();
    }
    if (!complete) {
      out.add(
          DiagnosticCode.RAGGED_ROW, Place.atLine(fileName, row.line()), given, mapping.columns());
    }
    return complete;
  }

  /** Without a respondent column the record number stands in, of a width that sorts as it counts. */
  private String respondent(TableRow row) {
    return mapping.column(RowField.RESPONDENT).isPresent()
        ? key(row, RowField.RESPONDENT, "")
        : String.format("%05d/%012d", file, rows);
  }

  private String key(TableRow row, RowField field, String otherwise) {
    OptionalInt column = mapping.column(field);
    if (column.isEmpty()) {
      return otherwise;
    }
    String value = row.field(column.getAsInt());
    if (value.isEmpty()) {
      fail(row, column.getAsInt(), DiagnosticCode.MISSING_VALUE, field.columnName());
    }
    return value;
  }

  private int function(TableRow row) {
    int column = mapping.column(RowField.FUNCTION).orElseThrow();
    String name = key(row, RowField.FUNCTION, "");
    int function = draft.functions().indexOf(name);
    if (function < 0 && !name.isEmpty()) {
      fail(
          row,
          column,
          DiagnosticCode.UNDECLARED_FUNCTION,
          Cells.shownName(name, draft.functions()),
          columns.get(column),
          draft.functionList(),
          NearestName.hint(name, draft.functions()));
    }
    return function;
  }

  private void checkAnswers(TableRow row) {
    for (RatingBlock block : mapping.blocks()) {
      readAnswers(row, block);
    }
  }

  /** Fills {@link #answers}; tells whether there is one. */
  private boolean readAnswers(TableRow row, RatingBlock block) {
    boolean answered = false;
    counts.beginRating();
    for (int item = 0; item < coders.length; item++) {
      int column = block.items().get(item);
      int code = coders[item].read(row.fields()[column]);
      answers[item] = (byte) Math.max(code, 0);
      if (code > 0) {
        answered = true;
      } else {
        Optional<MissingKind> kind = AnswerCoder.missingKind(code);
        if (kind.isPresent()) {
          counts.addMissing(kind.get(), row.fields()[column]);
        } else {
          failAnswer(row, column, coders[item], code);
        }
      }
    }
    if (answered) {
      counts.endRating(coders.length);
    }
    return answered;
  }

  private void failAnswer(TableRow row, int column, AnswerCoder coder, int code) {
    String cell = Cells.shown(row.field(column));
    String name = columns.get(column);
    switch (code) {
      case AnswerCoder.OFF_SCALE ->
          fail(
              row,
              column,
              DiagnosticCode.OFF_SCALE,
              cell,
              name,
              coder.scale().min(),
              coder.scale().max());
      case AnswerCoder.NOT_WHOLE -> fail(row, column, DiagnosticCode.NOT_WHOLE, cell, name);
      default -> fail(row, column, DiagnosticCode.NOT_A_NUMBER, cell, name);
    }
  }

  private void readRespondent(TableRow row, int response, Origin origin) {
    for (RowField field : mapping.fields().keySet()) {
      int column = mapping.fields().get(field);
      String cell = row.field(column);
      OptionalInt code =
          switch (field) {
            case OWN_FUNCTION -> ownFunction(cell);
            case SHOULD_LEAD, TURN_TO -> nomination(row, column, cell);
            case WINDOW -> window(row, column, cell);
            case WEIGHT -> {
              readWeight(row, column, response, origin);
              yield OptionalInt.empty();
            }
            case RESPONDENT, FUNCTION, UNIT, WAVE -> OptionalInt.empty();
          };
      if (code.isPresent() && !draft.responses().note(response, field, code.getAsInt())) {
        contradict(row, column, response, origin);
      }
    }
  }

  /** Its number among the names given, for two undeclared names contradict each other too. */
  private OptionalInt ownFunction(String cell) {
    if (Cells.isMissing(cell) && !draft.functions().contains(cell)) {
      return OptionalInt.empty();
    }
    return OptionalInt.of(draft.ownFunctions().number(cell));
  }

  private OptionalInt nomination(TableRow row, int column, String cell) {
    int function = draft.functions().indexOf(cell);
    if (function >= 0) {
      return OptionalInt.of(function);
    }
    if (cell.equals("none")) {
      return OptionalInt.of(NOBODY);
    }
    if (!Cells.isMissing(cell)) {
      fail(
          row,
          column,
          DiagnosticCode.BAD_NOMINATION,
          Cells.shown(cell),
          columns.get(column),
          draft.functionList(),
          NearestName.hint(cell, draft.functions()));
    }
    return OptionalInt.empty();
  }

  private OptionalInt window(TableRow row, int column, String cell) {
    Optional<Urgency> urgency = Urgency.of(cell);
    if (urgency.isPresent()) {
      return OptionalInt.of(urgency.get().ordinal());
    }
    if (!Cells.isMissing(cell)) {
      fail(
          row,
          column,
          DiagnosticCode.BAD_WINDOW,
          Cells.shown(cell),
          columns.get(column),
          URGENCIES);
    }
    return OptionalInt.empty();
  }

  private void readWeight(TableRow row, int column, int response, Origin origin) {
    String cell = row.field(column);
    double weight = Cells.isDecimal(cell) && cell.indexOf(',') < 0 ? parse(cell) : Double.NaN;
    if (!(weight > 0) || Double.isInfinite(weight)) {
      fail(row, column, DiagnosticCode.BAD_WEIGHT, Cells.shown(cell), columns.get(column));
    } else if (!draft.responses().noteWeight(response, weight)) {
      contradict(row, column, response, origin);
    }
  }

  private static double parse(String cell) {
    try {
      return Double.parseDouble(cell);
    } catch (NumberFormatException e) {
      return Double.NaN;
    }
  }

  private void contradict(TableRow row, int column, int response, Origin origin) {
    Origin first = draft.responses().origin(response);
    fail(
        row,
        column,
        DiagnosticCode.CONTRADICTING_RESPONDENT,
        columns.get(column),
        draft.reference(first, origin));
  }

  private void readCell(TableRow row, RatingBlock block, CellKey cell, Origin origin) {
    if (block.leader().isPresent()) {
      String leader = row.field(block.leader().getAsInt());
      if (!Cells.isMissing(leader)) {
        draft
            .cells()
            .noteLeader(cell, leader, origin)
            .ifPresent(
                other ->
                    fail(
                        row,
                        block.leader().getAsInt(),
                        DiagnosticCode.TWO_LEADERS,
                        describe(cell),
                        draft.reference(other.origin(), origin)));
      }
    }
    if (block.headcount().isPresent()) {
      readHeadcount(row, block.headcount().getAsInt(), cell, origin);
    }
  }

  private void readHeadcount(TableRow row, int column, CellKey cell, Origin origin) {
    String text = row.field(column);
    if (Cells.isMissing(text)) {
      return;
    }
    OptionalLong headcount = Cells.count(text);
    if (headcount.isEmpty()) {
      fail(row, column, DiagnosticCode.BAD_COUNT, Cells.shown(text), columns.get(column));
      return;
    }
    draft
        .cells()
        .noteHeadcount(cell, headcount.getAsLong(), origin)
        .ifPresent(
            other ->
                fail(
                    row,
                    column,
                    DiagnosticCode.CONTRADICTING_COUNT,
                    columns.get(column),
                    describe(cell),
                    headcount.getAsLong(),
                    other.value(),
                    draft.reference(other.origin(), origin)));
  }

  private String describe(CellKey cell) {
    return CellNames.describe(
        draft.functions().get(cell.function()),
        draft.units().name(cell.unit()),
        draft.waves().name(cell.wave()));
  }

  private void fail(TableRow row, int column, DiagnosticCode code, Object... values) {
    sound = false;
    out.add(code, Place.at(fileName, row.line(), column + 1), values);
  }
}
