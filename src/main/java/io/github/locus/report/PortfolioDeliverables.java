package io.github.locus.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.locus.chart.Cell;
import io.github.locus.chart.Chart;
import io.github.locus.chart.ChartPictures;
import io.github.locus.chart.ChartsUnavailableException;
import io.github.locus.chart.DataColumn;
import io.github.locus.chart.DataTable;
import io.github.locus.chart.PortfolioCharts;
import io.github.locus.page.Document;
import io.github.locus.page.GateDocument;
import io.github.locus.page.PortfolioDocument;
import io.github.locus.result.Estimate;
import io.github.locus.result.GateReport;
import io.github.locus.result.JsonForm;
import io.github.locus.result.Manifest;
import io.github.locus.result.ManifestJson;
import io.github.locus.result.Portfolio;
import io.github.locus.result.PortfolioEntry;
import io.github.locus.wording.Words;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A portfolio as files, beside the folders of its organisations. */
public final class PortfolioDeliverables {
  /** The portfolio for scripts. */
  public static final String JSON = "portfolio.json";

  private static final String PAGE = "portfolio.html";
  private static final String MARKDOWN = "portfolio.md";
  private static final String TABLE = "portfolio.csv";
  private static final String PAPER = "portfolio.pdf";
  private static final String WORKBOOK = "portfolio.xlsx";

  private PortfolioDeliverables() {}

  /**
   * The files of a portfolio.
   *
   * @param chosen what is made of each organisation; of the portfolio are made a page, Markdown, a table and JSON always,
   *     paper and a workbook where they are made of each
   * @return relative paths
   */
  public static Set<String> names(Set<Deliverable> chosen) {
    Set<String> names = new TreeSet<>(Set.of(JSON, PAGE, MARKDOWN, TABLE, Manifest.FILE));
    if (chosen.contains(Deliverable.PDF)) {
      names.add(PAPER);
    }
    if (chosen.contains(Deliverable.XLSX)) {
      names.add(WORKBOOK);
    }
    return names;
  }

  /**
   * Makes the files.
   *
   * @param portfolio what to show
   * @param gates what became of the gates; empty where none was stated
   * @param developments folder of the development of each organisation that recurs, by its title
   * @param chosen what was made of each organisation
   * @param look how documents look
   * @param locusVersion version of the program
   * @param options what was asked for
   * @param words the words of its language
   * @param created moment of {@code SOURCE_DATE_EPOCH}, where it is set; never the clock
   * @return the files and their manifest
   * @throws IOException if the page cannot be made
   */
  public static FolderContent of(
      Portfolio portfolio,
      Optional<GateReport> gates,
      Map<String, String> developments,
      Set<Deliverable> chosen,
      Look look,
      String locusVersion,
      Record options,
      Words words,
      Optional<Instant> created)
      throws IOException {
    Document document =
        gated(PortfolioDocument.of(portfolio, words, links(developments, chosen)), gates, words);
    List<Chart> charts = PortfolioCharts.of(portfolio, words);
    Optional<ChartPictures> pictures = pictures(portfolio, words, charts);
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put(JSON, JsonForm.write(portfolio));
    ByteArrayOutputStream page = new ByteArrayOutputStream(1 << 18);
    HtmlReport.write(document, drawn(charts, pictures), look.letterhead(words), look.paper(), page);
    files.put(PAGE, page.toByteArray());
    files.put(MARKDOWN, Documents.markdown(document).getBytes(UTF_8));
    files.put(TABLE, table(portfolio, words));
    if (chosen.contains(Deliverable.PDF)) {
      // what leads to other files stays behind when paper is sent on its own
      Document paper = gated(PortfolioDocument.of(portfolio, words), gates, words);
      files.put(
          PAPER,
          PdfReport.of(
              paper,
              pictures.map(room -> PdfReport.placed(charts, room)).orElse(Map.of()),
              look.letterhead(words),
              look.paper()));
    }
    if (chosen.contains(Deliverable.XLSX)) {
      files.put(WORKBOOK, workbook(portfolio, gates, document, charts, words));
    }
    return new FolderContent(
        files,
        Optional.of(
            ManifestJson.of(
                portfolio, locusVersion, options, FolderContent.hashes(files), created)));
  }

  private static Document gated(Document document, Optional<GateReport> gates, Words words) {
    return gates.map(report -> GateDocument.below(document, report, words)).orElse(document);
  }

  private static PortfolioDocument.Links links(
      Map<String, String> developments, Set<Deliverable> chosen) {
    Optional<String> report = Deliverables.report(chosen);
    Optional<String> page = ComparisonDeliverables.page(chosen);
    return new PortfolioDocument.Links(
        entry -> report.map(file -> place(entry.name(), file)),
        title ->
            page.flatMap(
                file ->
                    Optional.ofNullable(developments.get(title))
                        .map(folder -> place(folder, file))));
  }

  /** The name of a folder may have signs that mean something in a URL. */
  private static String place(String folder, String file) {
    return "./" + URLEncoder.encode(folder, UTF_8).replace("+", "%20") + "/" + file;
  }

  /** Where this Java cannot draw, the figures stand there without their pictures. */
  private static Optional<ChartPictures> pictures(
      Portfolio portfolio, Words words, List<Chart> charts) {
    if (charts.isEmpty()) {
      return Optional.empty();
    }
    boolean internal = portfolio.organisations().stream().anyMatch(PortfolioEntry::internal);
    try {
      return Optional.of(
          ChartPictures.start(
              internal ? Optional.of(words.say("mark.internal")) : Optional.empty()));
    } catch (ChartsUnavailableException e) {
      return Optional.empty();
    }
  }

  /** For a screen. */
  private static Map<String, String> drawn(List<Chart> charts, Optional<ChartPictures> pictures) {
    Map<String, String> svg = new LinkedHashMap<>();
    pictures.ifPresent(
        room -> charts.forEach(chart -> svg.put(chart.id(), ScreenPicture.of(room, chart))));
    return svg;
  }

  private static byte[] workbook(
      Portfolio portfolio,
      Optional<GateReport> gates,
      Document document,
      List<Chart> charts,
      Words words)
      throws IOException {
    List<WorkbookFile.Sheet> sheets = new ArrayList<>();
    DataTable organisations = rows(portfolio, words);
    sheets.add(
        new WorkbookFile.Sheet(
            organisations, words.name("sheet-title", organisations.name()), List.of()));
    for (Chart chart : charts) {
      sheets.add(new WorkbookFile.Sheet(chart.table(), chart.title(), List.of()));
    }
    gates.ifPresent(report -> sheets.add(GateTable.sheet(report, words)));
    return WorkbookFile.of(document, sheets, words);
  }

  /**
   * The page alone, which leads to no other file.
   *
   * @param portfolio what to show
   * @param words the words of its language
   * @return HTML in UTF-8, which needs nothing else
   * @throws IOException if it cannot be made
   */
  public static byte[] page(Portfolio portfolio, Words words) throws IOException {
    List<Chart> charts = PortfolioCharts.of(portfolio, words);
    return Documents.html(
        PortfolioDocument.of(portfolio, words), drawn(charts, pictures(portfolio, words, charts)));
  }

  /**
   * The table alone.
   *
   * @param portfolio what to show
   * @param words the words of its language
   * @return CSV as in {@code portfolio.csv}, a row for each organisation
   */
  public static byte[] table(Portfolio portfolio, Words words) {
    return CsvFile.of(rows(portfolio, words));
  }

  private static DataTable rows(Portfolio portfolio, Words words) {
    return new DataTable(
        "portfolio",
        List.of(
            DataColumn.text("organisation"),
            DataColumn.text("title"),
            DataColumn.text("state"),
            DataColumn.text("verdict"),
            DataColumn.text("functions"),
            DataColumn.share("confidence"),
            DataColumn.points("repeatable"),
            DataColumn.points("repeatable_low"),
            DataColumn.points("repeatable_high"),
            DataColumn.points("today"),
            DataColumn.points("today_low"),
            DataColumn.points("today_high"),
            DataColumn.text("first_today"),
            DataColumn.text("most_nominated"),
            DataColumn.text("instrument"),
            DataColumn.points("threshold"),
            DataColumn.text("internal"),
            DataColumn.text("failure")),
        portfolio.organisations().stream().map(entry -> row(entry, words)).toList());
  }

  private static List<Cell> row(PortfolioEntry entry, Words words) {
    return List.of(
        Cell.text(entry.name()),
        text(entry.title()),
        Cell.code(entry.state().code(), words.name("batched", entry.state())),
        entry
            .verdict()
            .<Cell>map(kind -> Cell.code(kind.code(), words.name("verdict", kind)))
            .orElse(new Cell.Empty()),
        Cell.code(String.join(" ", entry.functions()), words.list(entry.functions())),
        Cell.number(entry.confidence()),
        Cell.number(entry.repeatable().map(Estimate::mean)),
        Cell.number(entry.repeatable().map(Estimate::low)),
        Cell.number(entry.repeatable().map(Estimate::high)),
        Cell.number(entry.today().map(Estimate::mean)),
        Cell.number(entry.today().map(Estimate::low)),
        Cell.number(entry.today().map(Estimate::high)),
        text(entry.firstToday()),
        text(entry.mostNominated()),
        text(entry.instrument()),
        Cell.number(entry.threshold()),
        Cell.yesNo(words, entry.internal()),
        text(entry.failure()));
  }

  private static Cell text(Optional<String> text) {
    return text.map(Cell::text).orElse(new Cell.Empty());
  }
}
