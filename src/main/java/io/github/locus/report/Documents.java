package io.github.locus.report;

import io.github.locus.chart.ChartPictures;
import io.github.locus.chart.ChartsUnavailableException;
import io.github.locus.chart.PlanChart;
import io.github.locus.page.ComparisonDocument;
import io.github.locus.page.Document;
import io.github.locus.page.PlanDocument;
import io.github.locus.result.Comparison;
import io.github.locus.result.EvidencePlan;
import io.github.locus.wording.Words;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;

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
   * A comparison as a page.
   *
   * @param comparison what to show
   * @param words the words of its language
   * @return HTML in UTF-8, which needs nothing else
   * @throws IOException if the page cannot be made
   */
  public static byte[] html(Comparison comparison, Words words) throws IOException {
    return html(ComparisonDocument.of(comparison, words), Map.of());
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
    return html(plan, words, ChartPictures.start().svg(PlanChart.of(plan, words)));
  }

  /** The page of a plan whose chart is drawn. */
  static byte[] html(EvidencePlan plan, Words words, String svg) throws IOException {
    return html(PlanDocument.of(plan, words), Map.of(PlanChart.of(plan, words).id(), svg));
  }

  private static byte[] html(Document document, Map<String, String> svg) throws IOException {
    ByteArrayOutputStream html = new ByteArrayOutputStream(1 << 18);
    HtmlReport.write(document, svg, html);
    return html.toByteArray();
  }
}
