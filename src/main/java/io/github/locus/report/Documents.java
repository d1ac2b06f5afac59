package io.github.locus.report;

import io.github.locus.chart.Cell;
import io.github.locus.chart.ChangeChart;
import io.github.locus.chart.ChartPictures;
import io.github.locus.chart.ChartsUnavailableException;
import io.github.locus.chart.DataColumn;
import io.github.locus.chart.DataTable;
import io.github.locus.chart.PlanChart;
import io.github.locus.chart.TrendChart;
import io.github.locus.page.ComparisonDocument;
import io.github.locus.page.DevelopmentDocument;
import io.github.locus.page.Document;
import io.github.locus.page.PlanDocument;
import io.github.locus.result.Comparison;
import io.github.locus.result.Development;
import io.github.locus.result.Estimate;
import io.github.locus.result.EvidencePlan;
import io.github.locus.wording.Words;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Documents that are no report of a result, each in one file. */
public final class Documents {
  private Documents() {}

  /**
   * A document as Markdown.
   *
   * @param document the document
   * @return Markdown, ending in a line feed
   */
  public static String markdown(Document document) {
    return MarkdownReport.of(document);
  }

  /**
   * A comparison as a page with its chart.
   *
   * @param comparison what to show
   * @param words the words of its language
   * @return HTML in UTF-8, which needs nothing else
   * @throws ChartsUnavailableException if this Java cannot draw
   * @throws IOException if the page cannot be made
   */
  public static byte[] html(Comparison comparison, Words words)
      throws ChartsUnavailableException, IOException {
    Map<String, String> svg = new HashMap<>();
    Optional<ChangeChart> chart = ChangeChart.of(comparison, words);
    if (chart.isPresent()) {
      svg.put(chart.get().id(), ScreenPicture.of(ChartPictures.start(), chart.get()));
    }
    return html(ComparisonDocument.of(comparison, words), svg);
  }

  /**
   * The changes of a comparison alone.
   *
   * @param comparison what to show
   * @param words the words of its language
   * @return CSV, a row for each figure that both results have; a heading alone where none compares
   */
  public static byte[] csv(Comparison comparison, Words words) {
    return CsvFile.of(new ChangeChart(words, comparison).table());
  }

  /**
   * Several results as a page with their chart.
   *
   * @param development what to show
   * @param words the words of its language
   * @return HTML in UTF-8, which needs nothing else
   * @throws ChartsUnavailableException if this Java cannot draw
   * @throws IOException if the page cannot be made
   */
  public static byte[] html(Development development, Words words)
      throws ChartsUnavailableException, IOException {
    Map<String, String> svg = new HashMap<>();
    Optional<TrendChart> chart = TrendChart.of(development, words);
    if (chart.isPresent()) {
      svg.put(chart.get().id(), ChartPictures.start().svg(chart.get()));
    }
    return html(DevelopmentDocument.of(development, words), svg);
  }

  /**
   * The levels of several results alone.
   *
   * @param development what to show
   * @return CSV, a row for each function and result
   */
  public static byte[] csv(Development development) {
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
    return CsvFile.of(
        new DataTable(
            "development",
            List.of(
                DataColumn.text("function"),
                DataColumn.text("result"),
                DataColumn.points("repeatable"),
                DataColumn.points("repeatable_low"),
                DataColumn.points("repeatable_high"),
                DataColumn.points("today"),
                DataColumn.points("today_low"),
                DataColumn.points("today_high")),
            rows));
  }

  /**
   * What a check found as a page.
   *
   * @param check the page
   * @return HTML in UTF-8, which needs nothing else
   * @throws IOException if the page cannot be made
   */
  public static byte[] html(Document check) throws IOException {
    return html(check, Map.of());
  }

  /**
   * A plan as a page with its chart.
   *
   * @param plan what to show
   * @param words the words of its language
   * @return HTML in UTF-8, which needs nothing else
   * @throws ChartsUnavailableException if this Java cannot draw
   * @throws IOException if the page cannot be made
   */
  public static byte[] html(EvidencePlan plan, Words words)
      throws ChartsUnavailableException, IOException {
    return html(plan, words, ScreenPicture.of(ChartPictures.start(), PlanChart.of(plan, words)));
  }

  /** The page of a plan whose chart is drawn. */
  static byte[] html(EvidencePlan plan, Words words, String svg) throws IOException {
    return html(PlanDocument.of(plan, words), Map.of(PlanChart.of(plan, words).id(), svg));
  }

  /** A page whose charts are drawn. */
  static byte[] html(Document document, Map<String, String> svg) throws IOException {
    ByteArrayOutputStream html = new ByteArrayOutputStream(1 << 18);
    HtmlReport.write(document, svg, html);
    return html.toByteArray();
  }
}
