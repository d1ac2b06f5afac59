package io.github.locus.report;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import com.openhtmltopdf.util.XRLog;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.github.locus.chart.BundledFont;
import io.github.locus.chart.Chart;
import io.github.locus.chart.ChartPictures;
import io.github.locus.chart.DrawnChart;
import io.github.locus.chart.Sheet;
import io.github.locus.page.Answer;
import io.github.locus.page.Document;
import io.github.locus.page.Letterhead;
import io.github.locus.page.Paper;
import io.github.locus.wording.Words;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/**
 * {@code report.pdf}: the page for paper, tagged for readers that read aloud (PDF/UA-1), charts with their words as words.
 * The same document gives the same bytes.
 */
final class PdfReport {
  private static final String TEMPLATES = "io.github.locus.report.template";
  private static final String CHART = "locus/chart";

  /** Width of a chart on paper, CSS pixels. */
  private static final int CHART_WIDTH = 640;

  static {
    ImageIO.setUseCache(
        false); // else a picture lies in a temporary file while the library looks at it
  }

  // where a TrueType file tells its tables, and the names of one
  private static final int TABLE_COUNT = 4;
  private static final int FIRST_TABLE = 12;
  private static final int TABLE_ENTRY = 16;
  private static final int SUBSTITUTIONS = 0x47535542; // GSUB
  private static final int UNKNOWN_TABLE = 0x78535542; // xSUB

  /** Width of a chart in one of two columns, CSS pixels. */
  private static final int HALF_WIDTH = 322;

  /** Height of a page for a chart below its heading, CSS pixels. */
  private static final int PAGE_HEIGHT = 860;

  /** Width below which the words of a chart are too small to read, CSS pixels: a higher chart goes on overleaf. */
  private static final int LEAST_WIDTH = 440;

  /** Margins above and below, twentieths of a point: 37 mm. */
  private static final int MARGINS = 2098;

  /** Of a CSS pixel, in twentieths of a point. */
  private static final int PIXEL = 15;

  /** The colour of ours that a house has its own for. */
  private static final String ACCENT = "#005f94";

  /** What runs along pages stays away from a cover. */
  private static final String COVER =
      "@page:first{@top-left{content:none}@bottom-left{content:none}@bottom-right{content:none}}\n";

  /** Greatest height of a chart in a column: two sections share a page. A higher one is drawn across the page. */
  private static final int HALF_HEIGHT = 420;

  /** What the chart on the first page is called there: it is drawn for the room that it has. */
  private static final String FIRST = "/first";

  /** What the name of a chart ends in where it is drawn for a column. */
  private static final String HALF = "/half";

  private static final Pattern MOMENT =
      Pattern.compile("(<xmp:(?:CreateDate|ModifyDate|MetadataDate)>)[^<]*(</)");

  /** Libraries that would tell standard error what no reader can mend. */
  private static final List<Logger> SILENT =
      List.of(
          Logger.getLogger("com.openhtmltopdf"),
          Logger.getLogger("org.apache.pdfbox"),
          Logger.getLogger("org.apache.fontbox"));

  static {
    SILENT.forEach(logger -> logger.setLevel(Level.OFF));
    XRLog.setLoggingEnabled(false);
  }

  /** Our letters with marks that are signs of their own, in text: what comes next is a tag, not the end of one. */
  private static final Pattern HATTED = Pattern.compile("([Rk])\u0302([^\\s<>]*)(?=[^<>]*<)");

  private final Document page;
  private final Map<String, Placed> charts;
  private final Letterhead head;
  private static final String FOOT = "<p class=\"foot\">";

  private final Paper paper;
  private final String css;

  private PdfReport(Document page, Map<String, Placed> charts, Letterhead head, Paper paper) {
    this.page = page;
    this.charts = charts;
    this.head = head;
    this.paper = paper;
    css = css(head, paper);
  }

  /**
   * A chart and its text alternative.
   *
   * @param chart what is drawn across a page
   * @param half the same in one of two columns
   * @param brief the same where there is little room
   * @param alternative what a reader who does not see it needs to know
   */
  record Placed(DrawnChart chart, DrawnChart half, Optional<Placed> brief, String alternative) {}

  /**
   * Charts laid out for paper.
   *
   * @param charts the charts
   * @param pictures lays them out
   * @return the charts by their ids
   */
  static Map<String, Placed> placed(List<Chart> charts, ChartPictures pictures) {
    Map<String, Placed> placed = new LinkedHashMap<>();
    charts.forEach(chart -> placed.put(chart.id(), placed(chart, pictures)));
    return placed;
  }

  private static Placed placed(Chart chart, ChartPictures pictures) {
    Chart brief = chart.brief();
    return new Placed(
        pictures.drawn(chart, Sheet.WIDE),
        pictures.drawn(chart, Sheet.NARROW),
        brief == chart ? Optional.empty() : Optional.of(placed(brief, pictures)),
        chart.title() + ". " + chart.description());
  }

  /**
   * Writes a document.
   *
   * @param page the document
   * @param charts its charts by their ids
   * @return the file
   * @throws IOException if it cannot be made
   */
  static byte[] of(Document page, Map<String, Placed> charts) throws IOException {
    return of(page, charts, Letterhead.none(), Paper.A4);
  }

  /**
   * Writes a document in the look of a house.
   *
   * @param page the document
   * @param charts its charts by their ids
   * @param head what stands on it
   * @param paper what it is printed on
   * @return the file
   * @throws IOException if it cannot be made
   */
  static byte[] of(Document page, Map<String, Placed> charts, Letterhead head, Paper paper)
      throws IOException {
    return new PdfReport(page, charts, head, paper).file();
  }

  private byte[] file() throws IOException {
    Optional<FirstPage> first =
        page.answer()
            .flatMap(Answer::picture)
            .flatMap(picture -> Optional.ofNullable(charts.get(picture.id())))
            .map(placed -> FirstPage.of(placed, height(), this::heightOfAnswer));
    Map<String, DrawnChart> drawn = new HashMap<>();
    charts.forEach(
        (id, placed) -> {
          drawn.put(id, placed.chart());
          drawn.put(id + HALF, placed.half());
        });
    first.ifPresent(one -> drawn.put(FIRST, one.chart()));
    try (PdfBoxRenderer renderer = renderer(html(page, head, first, css), drawn)) {
      renderer.createPDFWithoutClosing();
      PDDocument document = renderer.getPdfDocument();
      timeless(document);
      ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 18);
      document.save(out);
      return out.toByteArray();
    }
  }

  /** Height of a page between its margins, CSS pixels. */
  private int height() {
    return (paper.height() - MARGINS) / PIXEL;
  }

  /** Height that the answer takes on a page without end, CSS pixels. */
  private double heightOfAnswer(FirstPage first) {
    String endless =
        css.replaceFirst("\\{size:(?:A4|letter);", "{size:" + paper.width() / 20.0 + "pt 6000pt;");
    Letterhead above = head.cover().isPresent() ? Letterhead.none() : head;
    try (PdfBoxRenderer renderer =
        renderer(html(page.answerAlone(), above, Optional.of(first), endless), Map.of())) {
      renderer.layout();
      return renderer.getRootBox().getHeight() / renderer.getSharedContext().getDotsPerPixel();
    }
  }

  private PdfBoxRenderer renderer(String html, Map<String, DrawnChart> drawn) {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.usePdfUaAccessibility(true);
    builder.useUnicodeLineBreaker(new PaperLines());
    builder.withProducer("locus");
    // nothing is fetched: a logo stands in the page itself
    builder.useUriResolver((base, uri) -> uri.startsWith("data:") ? uri : null);
    fonts(builder);
    DefaultObjectDrawerFactory drawers = new DefaultObjectDrawerFactory();
    drawers.registerDrawer(
        CHART,
        (element, x, y, width, height, device, context, dots) -> {
          DrawnChart chart = drawn.get(element.getAttribute("data-id"));
          if (chart != null) {
            float across = (float) (width / dots);
            device.drawWithGraphics(
                (float) x, (float) y, across, (float) (height / dots), g -> chart.draw(across, g));
          }
          return Map.of();
        });
    builder.useObjectDrawerFactory(drawers);
    builder.withHtmlContent(html, "");
    return builder.buildPdfRenderer();
  }

  /** What draws asks for families of its own, and for bold where we have half bold. */
  private static void fonts(PdfRendererBuilder builder) {
    byte[] regular = withoutSubstitutions(BundledFont.REGULAR.trueType());
    byte[] semiBold = withoutSubstitutions(BundledFont.SEMI_BOLD.trueType());
    for (String family : List.of("Inter", "Inter SemiBold", "SansSerif", "Dialog", "Default")) {
      byte[] normal = family.equals("Inter SemiBold") ? semiBold : regular;
      builder.useFont(() -> new ByteArrayInputStream(normal), family, 400, FontStyle.NORMAL, true);
      builder.useFont(
          () -> new ByteArrayInputStream(semiBold), family, 700, FontStyle.NORMAL, true);
    }
  }

  /**
   * Hides the table of glyph substitutions under a name of its own. The library compiles its rules anew for each piece of
   * text, which is five sixths of the time of a document, and of those rules our words need none.
   */
  private static byte[] withoutSubstitutions(byte[] font) {
    byte[] hidden = font.clone();
    ByteBuffer bytes = ByteBuffer.wrap(hidden);
    int tables = Short.toUnsignedInt(bytes.getShort(TABLE_COUNT));
    for (int t = 0; t < tables; t++) {
      int tag = FIRST_TABLE + t * TABLE_ENTRY;
      if (bytes.getInt(tag) == SUBSTITUTIONS) {
        bytes.putInt(tag, UNKNOWN_TABLE);
      }
    }
    return hidden;
  }

  private String html(Document shown, Letterhead above, Optional<FirstPage> first, String sheet) {
    TemplateEngine engine =
        TemplateEngine.createPrecompiled(
            null, ContentType.Html, PdfReport.class.getClassLoader(), TEMPLATES);
    Map<String, String> objects = new LinkedHashMap<>();
    Map<String, String> halves = new LinkedHashMap<>();
    charts.forEach(
        (id, chart) -> {
          objects.put(id, object(id, chart.chart(), whole(chart.chart()), chart.alternative()));
          if (HALF_WIDTH * chart.half().height() <= HALF_HEIGHT * chart.half().width()) {
            halves.put(id, object(id + HALF, chart.half(), HALF_WIDTH, chart.alternative()));
          }
        });
    first.ifPresent(
        page ->
            shown
                .answer()
                .flatMap(Answer::picture)
                .ifPresent(
                    picture ->
                        objects.put(
                            picture.id(),
                            object(FIRST, page.chart(), page.width(), page.alternative()))));
    StringOutput html = new StringOutput();
    engine.render(
        "print.jte",
        Map.of(
            "page",
            shown,
            "blocks",
            new HtmlBlocks(engine, objects, halves),
            "css",
            sheet,
            "head",
            above,
            "logo",
            HtmlReport.logo(above),
            "style",
            first.map(page -> page.place().style()).orElse("")),
        new HarmlessOutput(html));
    return hatsOverLetters(signsThatLack(html.toString()));
  }

  private static String css(Letterhead head, Paper paper) {
    return HtmlReport.sized(HtmlReport.resource("print.css"), paper)
            .replace(ACCENT, head.colour().orElse(ACCENT))
        + (head.cover().isPresent() ? COVER : "")
        + HtmlBlocks.bars();
  }

  /** A sign that no font here has is printed as #, which is said once, in the small print. */
  private String signsThatLack(String html) {
    int foot = html.lastIndexOf(FOOT);
    if (foot < 0 || BundledFont.REGULAR.hasAll(html.substring(html.indexOf("<body")))) {
      return html;
    }
    String note = FOOT + Words.of(page.language()).say("report.signs") + "</p>\n";
    return html.substring(0, foot) + note + html.substring(foot);
  }

  /** The library draws a mark where its letter ends, as if the font placed none. */
  private static String hatsOverLetters(String html) {
    int body = html.indexOf("<body");
    return html.substring(0, body)
        + HATTED
            .matcher(html.substring(body))
            .replaceAll(
                "<span class=\"hatted\">$1<span class=\"hat hat-$1\">\u0302</span>$2</span>");
  }

  /** The words of its picture stand in the text alternative. */
  private static String object(String id, DrawnChart chart, int width, String alternative) {
    return String.format(
        Locale.ROOT,
        "<object type=\"%s\" data-id=\"%s\" alt=\"%s\" style=\"width:%dpx;height:%dpx\"></object>",
        CHART,
        id,
        escaped(alternative),
        width,
        Math.round((float) width * chart.height() / chart.width()));
  }

  /** Width at which it stands on one page, where its words are still read then. */
  private int whole(DrawnChart chart) {
    int width = (PAGE_HEIGHT - lower()) * chart.width() / chart.height();
    return width < LEAST_WIDTH ? CHART_WIDTH : Math.min(CHART_WIDTH, width);
  }

  /** By how much the paper is lower than A4, CSS pixels. */
  private int lower() {
    return (Paper.A4.height() - paper.height()) / PIXEL;
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }

  /** Neither the clock nor chance stands in it. */
  private static void timeless(PDDocument document) throws IOException {
    Calendar moment = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
    moment.setTimeInMillis(315_532_800_000L); // 1980-01-01, as in office documents
    document.getDocumentInformation().setCreationDate(moment);
    document.getDocumentInformation().setModificationDate(moment);
    PDMetadata metadata = document.getDocumentCatalog().getMetadata();
    if (metadata != null) {
      String text = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
      metadata.importXMPMetadata(
          MOMENT
              .matcher(text)
              .replaceAll("$11980-01-01T00:00:00Z$2")
              .getBytes(StandardCharsets.UTF_8));
    }
    document.setDocumentId(0L);
  }
}
