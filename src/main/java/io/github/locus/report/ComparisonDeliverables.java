package io.github.locus.report;

import io.github.locus.chart.Cell;
import io.github.locus.chart.ChangeChart;
import io.github.locus.chart.Chart;
import io.github.locus.chart.ChartsUnavailableException;
import io.github.locus.chart.DataColumn;
import io.github.locus.chart.DataTable;
import io.github.locus.chart.TrendChart;
import io.github.locus.page.ComparisonDocument;
import io.github.locus.page.DevelopmentDocument;
import io.github.locus.page.Document;
import io.github.locus.result.Comparison;
import io.github.locus.result.ComparisonOptions;
import io.github.locus.result.Development;
import io.github.locus.result.Estimate;
import io.github.locus.result.JsonForm;
import io.github.locus.result.ManifestJson;
import io.github.locus.wording.ComparisonSentences;
import io.github.locus.wording.Words;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Two results compared, or several in the order of time, as files of one name: {@code compare.json} and so on, of several
 * {@code development.json}.
 */
public final class ComparisonDeliverables {
  private static final String TWO = "compare";
  private static final String SEVERAL = "development";

  private final PageFiles pages;

  private ComparisonDeliverables(PageFiles pages) {
    this.pages = pages;
  }

  /**
   * The files of every comparison.
   *
   * @param results how many results are compared, two or more
   * @param chosen what to make
   * @return relative paths
   */
  public static Set<String> names(int results, Set<Deliverable> chosen) {
    return results > 2 ? namesOfSeveral(chosen) : PageFiles.names(TWO, chosen);
  }

  /**
   * The files of every development, which may also be one of two results.
   *
   * @param chosen what to make
   * @return relative paths
   */
  public static Set<String> namesOfSeveral(Set<Deliverable> chosen) {
    return PageFiles.names(SEVERAL, chosen);
  }

  /**
   * The file of a development that a reader opens first.
   *
   * @param chosen what was made
   * @return relative path; empty where there is no page among them
   */
  static Optional<String> page(Set<Deliverable> chosen) {
    return Deliverables.read(chosen).map(one -> one.file(SEVERAL));
  }

  /**
   * Of two results.
   *
   * @param comparison what to show
   * @param words the words of its language
   * @return what makes its files
   */
  public static ComparisonDeliverables of(Comparison comparison, Words words) {
    return new ComparisonDeliverables(
        new PageFiles(
            TWO,
            ComparisonDocument.of(comparison, words),
            ChangeChart.of(comparison, words).<Chart>map(chart -> chart).stream().toList(),
            JsonForm.write(comparison, new ComparisonSentences(words, comparison).byPointer()),
            new ChangeChart(words, comparison).table(),
            words));
  }

  /**
   * Of several results.
   *
   * @param development what to show
   * @param words the words of its language
   * @return what makes its files
   */
  public static ComparisonDeliverables of(Development development, Words words) {
    return new ComparisonDeliverables(
        new PageFiles(
            SEVERAL,
            DevelopmentDocument.of(development, words),
            TrendChart.of(development, words).<Chart>map(chart -> chart).stream().toList(),
            JsonForm.write(development),
            levels(development),
            words));
  }

  /**
   * Makes the files.
   *
   * @param chosen what to make, no draws
   * @param look how documents look
   * @param options what was compared
   * @param version of the program
   * @param origin what the manifest says beside
   * @return the files and their manifest
   * @throws ChartsUnavailableException if a chart is asked for and this Java cannot draw
   * @throws IOException if a file cannot be made
   */
  public FolderContent files(
      Set<Deliverable> chosen, Look look, ComparisonOptions options, String version, Origin origin)
      throws ChartsUnavailableException, IOException {
    Map<String, byte[]> files = pages.of(chosen, look);
    return new FolderContent(
        files,
        Optional.of(
            ManifestJson.of(
                    options,
                    version,
                    origin.inputs(),
                    FolderContent.hashes(files),
                    origin.created())
                .madeBy(origin.run())));
  }

  /**
   * The page before it has a form.
   *
   * @return the document
   */
  public Document document() {
    return pages.page();
  }

  /**
   * The page alone.
   *
   * @return HTML in UTF-8, which needs nothing else
   * @throws ChartsUnavailableException if this Java cannot draw
   * @throws IOException if it cannot be made
   */
  public byte[] page() throws ChartsUnavailableException, IOException {
    return pages.html(Look.ours());
  }

  /**
   * The table alone.
   *
   * @return CSV: of two results a row for each figure that both have, of several one for each function and result
   */
  public byte[] table() {
    return CsvFile.of(pages.table());
  }

  /**
   * For scripts.
   *
   * @return JSON
   */
  public byte[] json() {
    return pages.json().clone();
  }

  private static DataTable levels(Development development) {
    List<List<Cell>> rows = new ArrayList<>();
    development
        .functions()
        .forEach(
            (function, levels) -> {
              for (int i = 0; i < levels.size(); i++) {
                Optional<Estimate> today = levels.get(i).today();
                Optional<Estimate> repeatable = levels.get(i).repeatable();
                rows.add(
                    List.of(
                        Cell.text(function),
                        Cell.text(development.names().get(i)),
                        Cell.number(repeatable.map(Estimate::mean)),
                        Cell.number(repeatable.map(Estimate::low)),
                        Cell.number(repeatable.map(Estimate::high)),
                        Cell.number(today.map(Estimate::mean)),
                        Cell.number(today.map(Estimate::low)),
                        Cell.number(today.map(Estimate::high))));
              }
            });
    return new DataTable(
        SEVERAL,
        List.of(
            DataColumn.text("function"),
            DataColumn.text("result"),
            DataColumn.points("repeatable"),
            DataColumn.points("repeatable_low"),
            DataColumn.points("repeatable_high"),
            DataColumn.points("today"),
            DataColumn.points("today_low"),
            DataColumn.points("today_high")),
        rows);
  }
}
