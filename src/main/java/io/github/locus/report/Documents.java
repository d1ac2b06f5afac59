package io.github.locus.report;

import io.github.locus.page.Document;
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
   * What a check found as a page.
   *
   * @param check the page
   * @return HTML in UTF-8, which needs nothing else
   * @throws IOException if the page cannot be made
   */
  public static byte[] html(Document check) throws IOException {
    return html(check, Map.of());
  }

  /** A page whose charts are drawn. */
  static byte[] html(Document document, Map<String, String> svg) throws IOException {
    ByteArrayOutputStream html = new ByteArrayOutputStream(1 << 18);
    HtmlReport.write(document, svg, html);
    return html.toByteArray();
  }
}
