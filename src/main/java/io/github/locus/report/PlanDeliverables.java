package io.github.locus.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.locus.chart.ChartPictures;
import io.github.locus.chart.ChartsUnavailableException;
import io.github.locus.chart.PlanChart;
import io.github.locus.chart.Sheet;
import io.github.locus.result.EvidencePlan;
import io.github.locus.result.JsonForm;
import io.github.locus.result.Manifest;
import io.github.locus.result.ManifestJson;
import io.github.locus.wording.PlanSentences;
import io.github.locus.wording.Words;
import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A plan as files: {@code plan.json}, its page, its table and its chart, and a manifest of them. */
public final class PlanDeliverables {
  private static final String JSON = "plan.json";
  private static final String PAGE = "plan.html";
  private static final String TABLE = "tables/plan.csv";
  private static final String VECTOR = "charts/plan.svg";
  private static final String RASTER = "charts/plan.png";

  private PlanDeliverables() {}

  /**
   * The files of every plan.
   *
   * @return relative paths
   */
  public static Set<String> names() {
    return Set.of(JSON, PAGE, TABLE, VECTOR, RASTER, Manifest.FILE);
  }

  /**
   * Makes the files.
   *
   * @param plan what to show
   * @param words the words of its language
   * @param created moment of {@code SOURCE_DATE_EPOCH}, where it is set; never the clock
   * @return the files and their manifest
   * @throws ChartsUnavailableException if this Java cannot draw
   * @throws IOException if the page cannot be made
   */
  public static FolderContent of(EvidencePlan plan, Words words, Optional<Instant> created)
      throws ChartsUnavailableException, IOException {
    PlanChart chart = PlanChart.of(plan, words);
    ChartPictures pictures = ChartPictures.start();
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put(JSON, JsonForm.write(plan, new PlanSentences(words, plan).byPointer()));
    String svg = pictures.svg(chart);
    files.put(
        PAGE,
        Documents.html(plan, words, ScreenPicture.of(svg, pictures.svg(chart, Sheet.NARROW))));
    files.put(TABLE, CsvFile.of(chart.table()));
    files.put(VECTOR, svg.getBytes(UTF_8));
    files.put(RASTER, pictures.png(chart));
    return new FolderContent(
        files, Optional.of(ManifestJson.of(plan, FolderContent.hashes(files), created)));
  }

  /**
   * The table alone.
   *
   * @param plan what to show
   * @param words the words of its language
   * @return CSV as in {@code tables/plan.csv}
   */
  public static byte[] table(EvidencePlan plan, Words words) {
    return CsvFile.of(PlanChart.of(plan, words).table());
  }
}
