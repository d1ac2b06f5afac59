package io.github.locus.report;

import io.github.locus.chart.Cell;
import io.github.locus.chart.Chart;
import io.github.locus.chart.Charts;
import io.github.locus.chart.ChartsUnavailableException;
import io.github.locus.chart.DataColumn;
import io.github.locus.chart.DataTable;
import io.github.locus.page.Audience;
import io.github.locus.page.ResultDocument;
import io.github.locus.result.Benchmark;
import io.github.locus.result.DrawTable;
import io.github.locus.result.GateReport;
import io.github.locus.result.JsonForm;
import io.github.locus.result.LeaderResult;
import io.github.locus.result.Manifest;
import io.github.locus.result.ManifestJson;
import io.github.locus.result.Result;
import io.github.locus.wording.ResultWords;
import io.github.locus.wording.Words;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was asked for of a result, as files, and a manifest of them. */
public final class Deliverables {
  /** Name of the JSON form of the result. */
  public static final String JSON = "result.json";

  private final Result result;
  private final ResultWords told;
  private final Beside beside;

  /**
   * What a run has at hand beside its result.
   *
   * @param draws what the result was read off; empty where they are not at hand
   * @param gates what became of the gates; empty where none was stated
   * @param benchmark the organisation beside others; empty where none are at hand
   * @param look how documents look
   * @param audience whom documents are for
   */
  public record Beside(
      List<DrawTable> draws,
      Optional<GateReport> gates,
      Optional<Benchmark> benchmark,
      Look look,
      Audience audience) {
    public Beside {
      draws = List.copyOf(draws);
    }

    /**
     * Of a run without a template.
     *
     * @param draws what the result was read off; empty where they are not at hand
     * @param gates what became of the gates; empty where none was stated
     * @param benchmark the organisation beside others; empty where none are at hand
     */
    public Beside(
        List<DrawTable> draws, Optional<GateReport> gates, Optional<Benchmark> benchmark) {
      this(draws, gates, benchmark, Look.ours(), Audience.FULL);
    }

    /**
     * The same with the look of a house.
     *
     * @param other how documents look
     * @return what the run has at hand
     */
    public Beside in(Look other) {
      return new Beside(draws, gates, benchmark, other, audience);
    }

    /**
     * The same for other readers.
     *
     * @param readers whom documents are for
     * @return what the run has at hand
     */
    public Beside readBy(Audience readers) {
      return new Beside(draws, gates, benchmark, look, readers);
    }

    /**
     * Of a result alone.
     *
     * @return no draws, no gates, no others
     */
    public static Beside nothing() {
      return new Beside(List.of(), Optional.empty(), Optional.empty());
    }
  }

  private Deliverables(Result result, Beside beside) {
    this.result = result;
    this.beside = beside;
    this.told = ResultWords.of(result);
  }

  /**
   * Makes the files.
   *
   * @param result what to show
   * @param chosen what to make
   * @param origin what the manifest says beside
   * @return the files and their manifest
   * @throws ChartsUnavailableException if charts are asked for and this Java cannot draw
   * @throws IOException if a page cannot be made
   */
  public static FolderContent of(Result result, Set<Deliverable> chosen, Origin origin)
      throws ChartsUnavailableException, IOException {
    return of(result, Beside.nothing(), chosen, origin);
  }

  /**
   * Makes the files, with what the run has beside its result.
   *
   * @param result what to show
   * @param beside draws and gates
   * @param chosen what to make; draws only of a result that is internal
   * @param origin what the manifest says beside
   * @return the files and their manifest
   * @throws ChartsUnavailableException if charts are asked for and this Java cannot draw
   * @throws IOException if a page cannot be made
   */
  public static FolderContent of(
      Result result, Beside beside, Set<Deliverable> chosen, Origin origin)
      throws ChartsUnavailableException, IOException {
    if (chosen.contains(Deliverable.DRAWS) && !result.options().internal()) {
      throw new IllegalArgumentException("draws are of an internal result only");
    }
    Publication made = new Publication(new Deliverables(result, beside).contents(), beside.look());
    Map<String, byte[]> files = made.files(chosen, Optional.empty());
    return new FolderContent(
        files,
        Optional.of(
            ManifestJson.of(result, origin.inputs(), FolderContent.hashes(files), origin.created())
                .madeBy(origin.run())));
  }

  /**
   * Files that every result has.
   *
   * @param chosen what to make
   * @return relative paths; charts and further tables depend on the result
   */
  public static Set<String> names(Set<Deliverable> chosen) {
    Set<String> names = new TreeSet<>(Set.of(Manifest.FILE));
    chosen.forEach(one -> one.file().ifPresent(names::add));
    if (chosen.contains(Deliverable.TABLES)) {
      names.add(Deliverable.TABLES.file("functions"));
    }
    return names;
  }

  /**
   * The file that a reader opens first.
   *
   * @param chosen what was made
   * @return relative path; empty where there is no report among them
   */
  static Optional<String> report(Set<Deliverable> chosen) {
    return read(chosen).flatMap(Deliverable::file);
  }

  /** What a reader opens first. */
  static Optional<Deliverable> read(Set<Deliverable> chosen) {
    return Stream.of(Deliverable.HTML, Deliverable.MARKDOWN, Deliverable.PDF)
        .filter(chosen::contains)
        .findFirst();
  }

  private Publication.Contents contents() {
    List<Chart> charts = Charts.of(told);
    return new Publication.Contents(
        () ->
            ResultDocument.of(told, charts, beside.benchmark(), beside.gates(), beside.audience()),
        charts,
        told.mark(),
        () -> JsonForm.write(result, told.sentences().byPointer()),
        () -> tables(charts),
        () -> beside.draws().stream().map(draws -> marked(table(draws), "internal")).toList(),
        () -> sheets(charts),
        new Publication.PlanHeadings(
            plan(told.words().name("column", "measure")), plan(told.say("slides.plan.about"))),
        told.words());
  }

  /** An internal result says so in every row, and a table with names of leaders that it has them. */
  private List<DataTable> tables(List<Chart> charts) {
    Set<Cell> names =
        result.functions().values().stream()
            .flatMap(function -> function.leaderTable().stream())
            .filter(leader -> leader.name().isPresent())
            .map(LeaderResult::called)
            .map(Cell::text)
            .collect(Collectors.toUnmodifiableSet());
    return ResultTables.of(told, charts).stream()
        .map(table -> result.options().internal() ? marked(table, "internal") : table)
        .map(
            table ->
                table.rows().stream().flatMap(List::stream).anyMatch(names::contains)
                    ? marked(table, "leaders_named")
                    : table)
        .toList();
  }

  /** Headings of the action plan: what to do, who answers for it, a third, and what a reader fills in. */
  private List<String> plan(String third) {
    return Stream.of(
            told.words().name("column", "action"),
            told.words().name("column", "owner"),
            third,
            told.say("sheet.plan.person"),
            told.say("sheet.plan.due"))
        .map(Words::heading)
        .toList();
  }

  private List<WorkbookFile.Sheet> sheets(List<Chart> charts) {
    Map<String, String> titles = new LinkedHashMap<>();
    charts.forEach(chart -> titles.put(chart.table().name(), chart.title()));
    List<WorkbookFile.Sheet> sheets = new ArrayList<>();
    for (DataTable table : tables(charts)) {
      if (!ResultTables.isRead(table.name(), beside.audience())) {
        continue;
      }
      String title =
          Optional.ofNullable(titles.get(table.name()))
              .orElseGet(() -> told.words().name("sheet-title", table.name()));
      List<String> blank =
          table.name().equals(ActionTable.NAME)
              ? List.of(
                  told.say("sheet.plan.person"),
                  told.say("sheet.plan.begin"),
                  told.say("sheet.plan.due"),
                  told.say("sheet.plan.state"))
              : List.of();
      sheets.add(new WorkbookFile.Sheet(table, title, blank));
    }
    beside.gates().ifPresent(report -> sheets.add(GateTable.sheet(report, told.words())));
    return sheets;
  }

  private static DataTable table(DrawTable draws) {
    List<DataColumn> columns = draws.columns().keySet().stream().map(DataColumn::points).toList();
    List<List<Double>> values = List.copyOf(draws.columns().values());
    List<List<Cell>> rows = new ArrayList<>();
    for (int i = 0; i < values.get(0).size(); i++) {
      int draw = i;
      rows.add(values.stream().map(column -> Cell.number(Optional.of(column.get(draw)))).toList());
    }
    return new DataTable(draws.name(), columns, rows);
  }

  /** Every row says it, for rows are copied out of tables. */
  private static DataTable marked(DataTable table, String mark) {
    List<DataColumn> columns = new ArrayList<>(table.columns());
    columns.add(DataColumn.text(mark));
    List<List<Cell>> rows = new ArrayList<>();
    for (List<Cell> row : table.rows()) {
      List<Cell> longer = new ArrayList<>(row);
      longer.add(Cell.text("yes"));
      rows.add(longer);
    }
    return new DataTable(table.name(), columns, rows);
  }
}
