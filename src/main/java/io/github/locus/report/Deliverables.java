package io.github.locus.report;

import io.github.locus.chart.Cell;
import io.github.locus.chart.Chart;
import io.github.locus.chart.ChartPictures;
import io.github.locus.chart.Charts;
import io.github.locus.chart.ChartsUnavailableException;
import io.github.locus.chart.DataColumn;
import io.github.locus.chart.DataTable;
import io.github.locus.chart.Sheet;
import io.github.locus.deck.Deck;
import io.github.locus.deck.DeckBuilder;
import io.github.locus.office.SlideFile;
import io.github.locus.office.WordFile;
import io.github.locus.page.Audience;
import io.github.locus.page.Document;
import io.github.locus.page.Letterhead;
import io.github.locus.page.ResultDocument;
import io.github.locus.result.Benchmark;
import io.github.locus.result.DrawTable;
import io.github.locus.result.GateReport;
import io.github.locus.result.JsonForm;
import io.github.locus.result.Manifest;
import io.github.locus.result.ManifestJson;
import io.github.locus.result.Result;
import io.github.locus.wording.ResultWords;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** What was asked for of a result, as files, and a manifest of them. */
public final class Deliverables {
  /** Name of the JSON form of the result. */
  public static final String JSON = "result.json";

  private static final String HTML = "report.html";
  private static final String MARKDOWN = "report.md";
  private static final String PAPER = "report.pdf";
  private static final String TEXT = "report.docx";
  private static final String SLIDES = "slides.pptx";
  private static final String WORKBOOK = "tables.xlsx";

  private final Result result;
  private final ResultWords told;
  private final Beside beside;
  private final Set<Deliverable> chosen;
  private final Map<String, byte[]> files = new LinkedHashMap<>();

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

  private Deliverables(Result result, Beside beside, Set<Deliverable> chosen) {
    this.result = result;
    this.beside = beside;
    this.told = ResultWords.of(result);
    this.chosen = chosen;
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
    Deliverables deliverables = new Deliverables(result, beside, chosen);
    deliverables.all();
    Map<String, String> hashes = FolderContent.hashes(deliverables.files);
    return new FolderContent(
        deliverables.files,
        Optional.of(
            ManifestJson.of(result, origin.inputs(), hashes, origin.created())
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
    for (Deliverable one : chosen) {
      names.addAll(
          switch (one) {
            case HTML -> Set.of(HTML);
            case MARKDOWN -> Set.of(MARKDOWN);
            case JSON -> Set.of(JSON);
            case TABLES -> Set.of("tables/functions.csv");
            case PDF -> Set.of(PAPER);
            case DOCX -> Set.of(TEXT);
            case PPTX -> Set.of(SLIDES);
            case XLSX -> Set.of(WORKBOOK);
            case CHARTS_SVG, CHARTS_PNG, DRAWS -> Set.of(); // which there are depends on the result
          });
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
    if (chosen.contains(Deliverable.HTML)) {
      return Optional.of(HTML);
    }
    if (chosen.contains(Deliverable.MARKDOWN)) {
      return Optional.of(MARKDOWN);
    }
    return chosen.contains(Deliverable.PDF) ? Optional.of(PAPER) : Optional.empty();
  }

  private void all() throws ChartsUnavailableException, IOException {
    List<Chart> charts = Charts.of(told);
    Map<String, String> svg = new ConcurrentHashMap<>();
    Map<String, String> narrow = new ConcurrentHashMap<>();
    Map<String, byte[]> png = new ConcurrentHashMap<>();
    draw(charts, svg, narrow, png);
    if (chosen.contains(Deliverable.HTML)) {
      ByteArrayOutputStream html = new ByteArrayOutputStream(1 << 18);
      Map<String, String> drawn = new HashMap<>();
      svg.forEach((id, wide) -> drawn.put(id, ScreenPicture.of(wide, narrow.getOrDefault(id, ""))));
      HtmlReport.write(document(charts), drawn, letterhead(), beside.look().paper(), html);
      file(HTML, html.toByteArray());
    }
    if (chosen.contains(Deliverable.MARKDOWN)) {
      file(MARKDOWN, utf8(MarkdownReport.of(document(charts))));
    }
    if (chosen.contains(Deliverable.JSON)) {
      file(JSON, JsonForm.write(result, told.sentences().byPointer()));
    }
    if (chosen.contains(Deliverable.TABLES)) {
      for (DataTable table : tables(charts)) {
        file("tables/" + table.name() + ".csv", CsvFile.of(table));
      }
    }
    if (chosen.contains(Deliverable.PDF)) {
      file(PAPER, paper(charts));
    }
    if (chosen.contains(Deliverable.DOCX)) {
      file(TEXT, text(charts, png));
    }
    if (chosen.contains(Deliverable.PPTX)) {
      file(SLIDES, slides(charts));
    }
    if (chosen.contains(Deliverable.XLSX)) {
      file(WORKBOOK, workbook(charts));
    }
    if (chosen.contains(Deliverable.DRAWS)) {
      beside
          .draws()
          .forEach(
              table -> file("draws/" + table.name() + ".csv", CsvFile.of(marked(table(table)))));
    }
    for (Chart chart : charts) {
      if (chosen.contains(Deliverable.CHARTS_SVG)) {
        file("charts/" + chart.id() + ".svg", utf8(svg.getOrDefault(chart.id(), "")));
      }
      if (chosen.contains(Deliverable.CHARTS_PNG)) {
        file("charts/" + chart.id() + ".png", png.getOrDefault(chart.id(), new byte[0]));
      }
    }
  }

  private Letterhead letterhead() {
    return beside.look().letterhead(told.words());
  }

  private Document document(List<Chart> charts) {
    return ResultDocument.of(told, charts, beside.benchmark(), beside.gates(), beside.audience());
  }

  /** An internal result says so in every row. */
  private List<DataTable> tables(List<Chart> charts) {
    return ResultTables.of(told, charts).stream()
        .map(table -> result.options().internal() ? marked(table) : table)
        .toList();
  }

  private byte[] paper(List<Chart> charts) throws ChartsUnavailableException, IOException {
    return PdfReport.of(
        document(charts),
        PdfReport.placed(charts, ChartPictures.start(told.mark())),
        letterhead(),
        beside.look().paper());
  }

  private byte[] text(List<Chart> charts, Map<String, byte[]> png) throws IOException {
    List<String> plan = plan(told.words().name("column", "measure"));
    return FixedArchive.of(
        WordFile.of(
            document(charts),
            new WordFile.Filling(png, plan, letterhead(), beside.look().paper())));
  }

  /** Headings of the action plan: what to do, who answers for it, a third, and what a reader fills in. */
  private List<String> plan(String third) {
    return Stream.of(
            told.words().name("column", "action"),
            told.words().name("column", "owner"),
            third,
            told.say("sheet.plan.person"),
            told.say("sheet.plan.due"))
        .map(Deliverables::heading)
        .toList();
  }

  private static String heading(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private byte[] slides(List<Chart> charts) throws ChartsUnavailableException, IOException {
    List<String> plan = plan(told.say("slides.plan.about"));
    Deck deck = DeckBuilder.of(document(charts), charts);
    Map<String, SlideFile.Raster> drawn = drawn(deck, charts, ChartPictures.start(told.mark()));
    return FixedArchive.of(
        SlideFile.of(
            deck, new SlideFile.Filling(drawn, plan, beside.look().slides(), letterhead())));
  }

  /** Pictures of the charts that an office program has no kind for. */
  static Map<String, SlideFile.Raster> drawn(
      Deck deck, List<Chart> charts, ChartPictures pictures) {
    Map<String, SlideFile.Raster> drawn = new HashMap<>();
    for (Chart chart : charts) {
      if (deck.draws(chart.id())) {
        ChartPictures.Raster raster = pictures.untitled(chart);
        drawn.put(chart.id(), new SlideFile.Raster(raster.png(), raster.width(), raster.height()));
      }
    }
    return drawn;
  }

  private byte[] workbook(List<Chart> charts) throws IOException {
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
    return WorkbookFile.of(document(charts), sheets, told.words());
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
  private static DataTable marked(DataTable table) {
    List<DataColumn> columns = new ArrayList<>(table.columns());
    columns.add(DataColumn.text("internal"));
    List<List<Cell>> rows = new ArrayList<>();
    for (List<Cell> row : table.rows()) {
      List<Cell> longer = new ArrayList<>(row);
      longer.add(Cell.text("yes"));
      rows.add(longer);
    }
    return new DataTable(table.name(), columns, rows);
  }

  /** Each picture is its own; two threads halve the wait. */
  private void draw(
      List<Chart> charts,
      Map<String, String> svg,
      Map<String, String> narrow,
      Map<String, byte[]> png)
      throws ChartsUnavailableException {
    boolean vector = chosen.contains(Deliverable.HTML) || chosen.contains(Deliverable.CHARTS_SVG);
    boolean raster = chosen.contains(Deliverable.CHARTS_PNG) || chosen.contains(Deliverable.DOCX);
    if (charts.isEmpty() || !(vector || raster)) {
      return;
    }
    ChartPictures pictures = ChartPictures.start(told.mark());
    charts.parallelStream()
        .forEach(
            chart -> {
              if (vector) {
                svg.put(chart.id(), pictures.svg(chart));
              }
              if (chosen.contains(Deliverable.HTML)) {
                narrow.put(chart.id(), pictures.svg(chart, Sheet.NARROW));
              }
              if (raster) {
                png.put(chart.id(), pictures.png(chart));
              }
            });
  }

  private void file(String path, byte[] bytes) {
    if (files.put(path, bytes) != null) {
      throw new IllegalStateException(path + " was made twice");
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
