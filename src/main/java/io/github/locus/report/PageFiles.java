package io.github.locus.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.locus.chart.Chart;
import io.github.locus.chart.ChartPictures;
import io.github.locus.chart.ChartsUnavailableException;
import io.github.locus.chart.DataTable;
import io.github.locus.chart.Sheet;
import io.github.locus.deck.Deck;
import io.github.locus.deck.DeckBuilder;
import io.github.locus.office.SlideFile;
import io.github.locus.office.WordFile;
import io.github.locus.page.Document;
import io.github.locus.page.Letterhead;
import io.github.locus.result.Manifest;
import io.github.locus.wording.Words;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A page that is no report of a result, in every form that is asked for. Each is called by one name: {@code NAME.html},
 * {@code tables/NAME.csv}, {@code charts/NAME.svg}.
 *
 * @param name what the files are called
 * @param page what it says
 * @param charts its charts, one or none
 * @param json the same for scripts
 * @param table its figures
 * @param words the words of its language
 */
record PageFiles(
    String name, Document page, List<Chart> charts, byte[] json, DataTable table, Words words) {
  PageFiles {
    charts = List.copyOf(charts);
  }

  /** The files, and their manifest; those of a chart only where there is one. */
  static Set<String> names(String name, Set<Deliverable> chosen) {
    Set<String> names = new TreeSet<>(Set.of(Manifest.FILE));
    for (Deliverable one : chosen) {
      names.add(file(name, one));
    }
    return names;
  }

  private static String file(String name, Deliverable one) {
    return switch (one) {
      case TABLES -> "tables/" + name + ".csv";
      case CHARTS_SVG -> "charts/" + name + ".svg";
      case CHARTS_PNG -> "charts/" + name + ".png";
      default -> name + "." + one.word();
    };
  }

  /**
   * Makes the files.
   *
   * @param chosen what to make
   * @param look how documents look
   * @return bytes by path
   * @throws ChartsUnavailableException if a chart is asked for and this Java cannot draw
   * @throws IOException if a file cannot be made
   */
  Map<String, byte[]> of(Set<Deliverable> chosen, Look look)
      throws ChartsUnavailableException, IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (Deliverable one : chosen) {
      made(one, look).ifPresent(bytes -> files.put(file(name, one), bytes));
    }
    return files;
  }

  /** Names every kind: one that is forgotten here would be announced and not written. */
  private Optional<byte[]> made(Deliverable one, Look look)
      throws ChartsUnavailableException, IOException {
    return switch (one) {
      case JSON -> Optional.of(json.clone());
      case MARKDOWN -> Optional.of(Documents.markdown(page).getBytes(UTF_8));
      case TABLES -> Optional.of(CsvFile.of(table));
      case XLSX -> Optional.of(workbook());
      case HTML -> Optional.of(html(look));
      case PDF -> Optional.of(paper(look));
      case DOCX -> Optional.of(text(look));
      case PPTX -> Optional.of(slides(look));
      case CHARTS_SVG, CHARTS_PNG ->
          charts.isEmpty() ? Optional.empty() : Optional.of(drawn(charts.get(0), one));
      case DRAWS -> throw new IllegalArgumentException("draws are of a result");
    };
  }

  private static byte[] drawn(Chart chart, Deliverable form) throws ChartsUnavailableException {
    ChartPictures pictures = ChartPictures.start();
    return form == Deliverable.CHARTS_SVG
        ? pictures.svg(chart).getBytes(UTF_8)
        : pictures.png(chart);
  }

  /** The page for a screen. */
  byte[] html(Look look) throws ChartsUnavailableException, IOException {
    Map<String, String> svg = new HashMap<>();
    for (Chart chart : charts) {
      ChartPictures pictures = ChartPictures.start();
      svg.put(chart.id(), ScreenPicture.of(pictures.svg(chart), pictures.svg(chart, Sheet.NARROW)));
    }
    ByteArrayOutputStream html = new ByteArrayOutputStream(1 << 18);
    HtmlReport.write(page, svg, letterhead(look), look.paper(), html);
    return html.toByteArray();
  }

  private Letterhead letterhead(Look look) {
    return look.letterhead(words);
  }

  private byte[] paper(Look look) throws ChartsUnavailableException, IOException {
    return PdfReport.of(
        page,
        charts.isEmpty() ? Map.of() : PdfReport.placed(charts, ChartPictures.start()),
        letterhead(look),
        look.paper());
  }

  private byte[] text(Look look) throws ChartsUnavailableException, IOException {
    Map<String, byte[]> png = new HashMap<>();
    for (Chart chart : charts) {
      png.put(chart.id(), ChartPictures.start().png(chart));
    }
    return FixedArchive.of(
        WordFile.of(page, new WordFile.Filling(png, List.of(), letterhead(look), look.paper())));
  }

  private byte[] slides(Look look) throws ChartsUnavailableException, IOException {
    Deck deck = DeckBuilder.of(page, charts);
    Map<String, SlideFile.Raster> drawn =
        charts.isEmpty() ? Map.of() : Deliverables.drawn(deck, charts, ChartPictures.start());
    return FixedArchive.of(
        SlideFile.of(
            deck, new SlideFile.Filling(drawn, List.of(), look.slides(), letterhead(look))));
  }

  private byte[] workbook() throws IOException {
    String title = charts.stream().findFirst().map(Chart::title).orElse(page.headline());
    return WorkbookFile.of(page, List.of(new WorkbookFile.Sheet(table, title, List.of())), words);
  }
}
