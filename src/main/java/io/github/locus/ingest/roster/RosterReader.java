package io.github.locus.ingest.roster;

import io.github.locus.diagnostic.DiagnosticCode;
import io.github.locus.diagnostic.Diagnostics;
import io.github.locus.diagnostic.NearestName;
import io.github.locus.diagnostic.Place;
import io.github.locus.ingest.draft.Cells;
import io.github.locus.ingest.draft.RowWords;
import io.github.locus.ingest.draft.SurveyDraft;
import io.github.locus.ingest.draft.Vocabulary;
import io.github.locus.ingest.row.RowFaults;
import io.github.locus.ingest.row.TidyColumn;
import io.github.locus.ingest.row.UndeclaredFunctions;
import io.github.locus.ingest.table.OpenTable;
import io.github.locus.ingest.table.TableRow;
import io.github.locus.ingest.words.ToldHeader;
import io.github.locus.instrument.Instrument;
import io.github.locus.instrument.OrgFunction;
import io.github.locus.instrument.SurveyItem;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads a roster CSV: function, unit, wave or from and to, leader, headcount, invited, in any order.
 */
public final class RosterReader {
  private static final List<String> REQUIRED = List.of("function", "leader");
  private static final List<String> KNOWN =
      List.of("function", "leader", "unit", "wave", "from", "to", "headcount", "invited");
  private static final List<String> PERIOD = List.of("from", "to");

  private final List<String> functions;
  private final List<OrgFunction> declared;
  private final Set<String> items;
  private final Vocabulary vocabulary;
  private final RowWords words;
  private final Diagnostics out;

  /**
   * A reader of the roster of a survey.
   *
   * @param instrument what was asked
   * @param vocabulary what the words beside the answers mean
   * @param out takes what is wrong
   */
  public RosterReader(Instrument instrument, Vocabulary vocabulary, Diagnostics out) {
    this.functions = instrument.functions().stream().map(OrgFunction::name).toList();
    this.declared = instrument.functions();
    this.items =
        instrument.items().stream().map(SurveyItem::id).collect(Collectors.toUnmodifiableSet());
    this.vocabulary = vocabulary;
    this.words = new RowWords(vocabulary);
    this.out = out;
  }

  /**
   * Reads an open roster to its end.
   *
   * @param table the roster
   * @return its rows, empty if its header has errors
   * @throws IOException if it cannot be read on
   */
  public Optional<RosterTable> read(OpenTable table) throws IOException {
    Optional<Map<String, Integer>> columns = columns(table);
    List<RosterRow> rows = new ArrayList<>();
    RowFaults faults = RowFaults.of(table, out);
    UndeclaredFunctions undeclared = new UndeclaredFunctions(faults, declared);
    for (Optional<TableRow> row = table.next(); row.isPresent(); row = table.next()) {
      if (columns.isPresent()) {
        new Line(faults, undeclared, columns.get(), row.get()).read().ifPresent(rows::add);
      }
    }
    undeclared.report(out);
    if (!rows.isEmpty() && rows.stream().allMatch(row -> row.leader().isEmpty())) {
      out.add(DiagnosticCode.ROSTER_NOT_FILLED, Place.inFile(table.name()), rows.size());
    }
    if (table.recordCount() == 0) {
      out.add(DiagnosticCode.NO_RECORDS, Place.inFile(table.name()));
    }
    words.report(Place.inFile(table.name()), out);
    return columns.map(
        names ->
            new RosterTable(
                table.name(),
                names.containsKey("wave"),
                PERIOD.stream().anyMatch(names::containsKey),
                rows));
  }

  private Optional<Map<String, Integer>> columns(OpenTable table) {
    long answered =
        table.columns().stream().map(TidyColumn::itemOf).filter(items::contains).count();
    if (answered > 0 && !table.columns().contains("leader")) {
      out.add(DiagnosticCode.SURVEY_AS_ROSTER, Place.inFile(table.name()), answered);
      return Optional.empty();
    }
    Map<String, Integer> columns = new HashMap<>();
    List<Integer> unread = new ArrayList<>();
    List<String> names = table.columns();
    boolean sound = true;
    for (int c = 0; c < names.size(); c++) {
      String name = names.get(c);
      if (!KNOWN.contains(name)) {
        unread.add(c);
      } else if (columns.putIfAbsent(name, c) != null) {
        sound = false;
        out.add(
            DiagnosticCode.DUPLICATE_COLUMN,
            Place.at(table.name(), table.header().line(), c + 1),
            name,
            columns.get(name) + 1);
      }
    }
    Place header = Place.atLine(table.name(), table.header().line());
    for (String name : REQUIRED) {
      if (!columns.containsKey(name)) {
        sound = false;
        out.add(
            DiagnosticCode.MISSING_COLUMN,
            header,
            name,
            NearestName.hint(name, unread.stream().map(names::get).toList()));
      }
    }
    Optional<String> period = PERIOD.stream().filter(columns::containsKey).findFirst();
    if (period.isPresent() && columns.containsKey("wave")) {
      sound = false;
      out.add(
          DiagnosticCode.ROSTER_WAVE_AND_PERIOD,
          Place.at(table.name(), table.header().line(), names.indexOf(period.get()) + 1),
          period.get());
    }
    if (sound && unread.stream().anyMatch(c -> !names.get(c).isEmpty())) {
      out.add(
          DiagnosticCode.UNKNOWN_COLUMNS,
          header,
          unread.size(),
          unread.stream().map(c -> ToldHeader.of(names.get(c), c + 1)).toList());
    }
    return sound ? Optional.of(columns) : Optional.empty();
  }

  /** One row while it is read. */
  private final class Line {
    private final RowFaults faults;
    private final UndeclaredFunctions undeclared;
    private final Map<String, Integer> columns;
    private final TableRow row;

    Line(
        RowFaults faults,
        UndeclaredFunctions undeclared,
        Map<String, Integer> columns,
        TableRow row) {
      this.faults = faults;
      this.undeclared = undeclared;
      this.columns = columns;
      this.row = row;
    }

    Optional<RosterRow> read() {
      faults.beginRow();
      if (!faults.isComplete(row)) {
        return Optional.empty();
      }
      String leader = cell("leader").orElse("");
      RosterRow read =
          new RosterRow(
              row.line(),
              function(),
              key("unit").map(vocabulary::unit).orElse(SurveyDraft.ALL_UNITS),
              key("wave"),
              period(),
              Cells.isMissing(leader) ? Optional.empty() : Optional.of(leader),
              count("headcount"),
              count("invited"));
      return faults.found() ? Optional.empty() : Optional.of(read);
    }

    private int function() {
      String name = key("function").orElse("");
      int function = name.isEmpty() ? -1 : words.function(name).map(functions::indexOf).orElse(-1);
      if (function < 0 && !name.isEmpty()) {
        undeclared.add(row.line(), columns.getOrDefault("function", 0), name);
      }
      return function;
    }

    private Optional<String> key(String name) {
      Optional<String> value = cell(name);
      if (value.filter(String::isEmpty).isPresent()) {
        fail(name, DiagnosticCode.MISSING_VALUE, name);
      }
      return value;
    }

    private LeaderPeriod period() {
      Optional<LocalDate> from = date("from");
      Optional<LocalDate> to = date("to");
      if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
        fail("to", DiagnosticCode.PERIOD_BACKWARDS, from.get(), to.get());
        return LeaderPeriod.always();
      }
      return new LeaderPeriod(from, to);
    }

    private Optional<LocalDate> date(String name) {
      String text = cell(name).orElse("");
      if (Cells.isMissing(text)) {
        return Optional.empty();
      }
      try {
        return Optional.of(LocalDate.parse(text));
      } catch (DateTimeException e) {
        fail(name, DiagnosticCode.BAD_DATE, Cells.shown(text), name);
        return Optional.empty();
      }
    }

    private OptionalLong count(String name) {
      String text = cell(name).orElse("");
      OptionalLong count = Cells.count(text);
      if (count.isEmpty() && !Cells.isMissing(text)) {
        fail(name, DiagnosticCode.BAD_COUNT, Cells.shown(text), name);
      }
      return count;
    }

    private Optional<String> cell(String name) {
      return Optional.ofNullable(columns.get(name)).map(row::field);
    }

    private void fail(String name, DiagnosticCode code, Object... values) {
      faults.fail(row.line(), columns.getOrDefault(name, 0), code, values);
    }
  }
}
