package io.github.locus.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.locus.chart.Cell;
import io.github.locus.chart.DataColumn;
import io.github.locus.chart.DataTable;
import io.github.locus.page.Document;
import io.github.locus.page.PortfolioDocument;
import io.github.locus.result.Estimate;
import io.github.locus.result.JsonForm;
import io.github.locus.result.Manifest;
import io.github.locus.result.ManifestJson;
import io.github.locus.result.Portfolio;
import io.github.locus.result.PortfolioEntry;
import io.github.locus.wording.Words;
import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A portfolio as files, beside the folders of its organisations. */
public final class PortfolioDeliverables {
  /** The portfolio for scripts. */
  public static final String JSON = "portfolio.json";

  private static final String PAGE = "portfolio.html";
  private static final String MARKDOWN = "portfolio.md";
  private static final String TABLE = "portfolio.csv";

  private PortfolioDeliverables() {}

  /**
   * The files of every portfolio.
   *
   * @return relative paths
   */
  public static Set<String> names() {
    return Set.of(JSON, PAGE, MARKDOWN, TABLE, Manifest.FILE);
  }

  /**
   * Makes the files.
   *
   * @param portfolio what to show
   * @param locusVersion version of the program
   * @param options what was asked for
   * @param words the words of its language
   * @param created moment of {@code SOURCE_DATE_EPOCH}, where it is set; never the clock
   * @return the files and their manifest
   * @throws IOException if the page cannot be made
   */
  public static FolderContent of(
      Portfolio portfolio,
      String locusVersion,
      Record options,
      Words words,
      Optional<Instant> created)
      throws IOException {
    Document document = PortfolioDocument.of(portfolio, words);
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put(JSON, JsonForm.write(portfolio));
    files.put(PAGE, Documents.html(document));
    files.put(MARKDOWN, Documents.markdown(document).getBytes(UTF_8));
    files.put(TABLE, table(portfolio, words));
    return new FolderContent(
        files,
        Optional.of(
            ManifestJson.of(
                portfolio, locusVersion, options, FolderContent.hashes(files), created)));
  }

  /**
   * The table alone.
   *
   * @param portfolio what to show
   * @param words the words of its language
   * @return CSV as in {@code portfolio.csv}, a row for each organisation
   */
  public static byte[] table(Portfolio portfolio, Words words) {
    return CsvFile.of(
        new DataTable(
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
                DataColumn.text("most_nominated")),
            portfolio.organisations().stream().map(entry -> row(entry, words)).toList()));
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
        Cell.text(String.join(" ", entry.functions())),
        Cell.number(entry.confidence()),
        Cell.number(entry.repeatable().map(Estimate::mean)),
        Cell.number(entry.repeatable().map(Estimate::low)),
        Cell.number(entry.repeatable().map(Estimate::high)),
        Cell.number(entry.today().map(Estimate::mean)),
        Cell.number(entry.today().map(Estimate::low)),
        Cell.number(entry.today().map(Estimate::high)),
        text(entry.firstToday()),
        text(entry.mostNominated()));
  }

  private static Cell text(Optional<String> text) {
    return text.map(Cell::text).orElse(new Cell.Empty());
  }
}
