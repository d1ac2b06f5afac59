package io.github.locus.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.github.locus.chart.BundledFont;
import io.github.locus.chart.DarkColours;
import io.github.locus.page.Document;
import io.github.locus.page.Letterhead;
import io.github.locus.page.Paper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

/** {@code report.html}: one file that needs nothing else, neither network nor script. */
final class HtmlReport {
  private static final String TEMPLATES = "io.github.locus.report.template";

  private HtmlReport() {}

  /**
   * Writes a document.
   *
   * @param page the document
   * @param svg picture of each chart, by its id
   * @param out takes the bytes
   * @throws IOException if they cannot be written
   */
  static void write(Document page, Map<String, String> svg, OutputStream out) throws IOException {
    write(page, svg, Letterhead.none(), Paper.A4, out);
  }

  /**
   * Writes a document in the look of a house.
   *
   * @param page the document
   * @param svg picture of each chart, by its id
   * @param head what stands on it
   * @param paper what it is printed on
   * @param out takes the bytes
   * @throws IOException if they cannot be written
   */
  static void write(
      Document page, Map<String, String> svg, Letterhead head, Paper paper, OutputStream out)
      throws IOException {
    TemplateEngine engine =
        TemplateEngine.createPrecompiled(
            null, ContentType.Html, HtmlReport.class.getClassLoader(), TEMPLATES);
    StringOutput html = new StringOutput(1 << 19);
    engine.render(
        "report.jte",
        Map.of(
            "page",
            page,
            "blocks",
            new HtmlBlocks(engine, svg, svg),
            "css",
            sized(css(), paper) + colours(head),
            "head",
            head,
            "logo",
            logo(head)),
        new HarmlessOutput(html));
    out.write(KeptTogether.in(html.toString()).getBytes(StandardCharsets.UTF_8));
  }

  /** The style for another paper. */
  static String sized(String css, Paper paper) {
    return paper == Paper.A4 ? css : css.replace("{size:A4;", "{size:letter;");
  }

  /** On a dark screen ours stay, for a colour that is read on white is not read there. */
  private static String colours(Letterhead head) {
    return head.colour()
        .map(
            colour ->
                "@media (prefers-color-scheme:light){:root{--accent:"
                    + colour
                    + ";--tint:#f1f3f5}}@media print{:root{--accent:"
                    + colour
                    + ";--tint:#f1f3f5}}\n")
        .orElse("");
  }

  /** A logo within a page. */
  static String logo(Letterhead head) {
    return head.logo()
        .map(logo -> "data:image/png;base64," + Base64.getEncoder().encodeToString(logo.png()))
        .orElse("");
  }

  private static String css() {
    return font(BundledFont.REGULAR, 400)
        + font(BundledFont.SEMI_BOLD, 600)
        + resource("report.css")
        + HtmlBlocks.bars()
        + "@media screen and (prefers-color-scheme:dark){\n"
        + DarkColours.css(".paper")
        + "}\n";
  }

  private static String font(BundledFont font, int weight) {
    return "@font-face{font-family:Inter;font-style:normal;font-weight:"
        + weight
        + ";src:url(data:font/woff2;base64,"
        + Base64.getEncoder().encodeToString(font.webFont())
        + ") format(\"woff2\")}\n";
  }

  static String resource(String name) {
    try (InputStream in = HtmlReport.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing from the program");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
