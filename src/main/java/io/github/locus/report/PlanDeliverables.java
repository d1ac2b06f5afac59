package io.github.locus.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.locus.chart.ChartPictures;
import io.github.locus.chart.ChartsUnavailableException;
import io.github.locus.chart.PlanChart;
import io.github.locus.result.EvidencePlan;
import io.github.locus.result.EvidencePlanJson;
import io.github.locus.result.ManifestJson;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Writes a plan: {@code plan.json}, its table, its chart, and a manifest of them. */
public final class PlanDeliverables {
  private PlanDeliverables() {}

  /**
   * Writes a folder that appears whole or not at all.
   *
   * @param plan what to show
   * @param folder where
   * @param force whether to replace files that locus did not write
   * @param created moment of {@code SOURCE_DATE_EPOCH}, where it is set; never the clock
   * @throws FolderRefusedException if the folder is in use for something else; nothing was touched
   * @throws ChartsUnavailableException if this Java cannot draw; nothing was touched
   * @throws IOException if writing failed; the old folder is whole
   */
  public static void write(EvidencePlan plan, Path folder, boolean force, Optional<Instant> created)
      throws FolderRefusedException, ChartsUnavailableException, IOException {
    try (FolderOutput output = FolderOutput.open(folder, force)) {
      write(plan, output, created);
      output.commit();
    }
  }

  /**
   * Writes to any output.
   *
   * @param plan what to show
   * @param output where
   * @param created moment of {@code SOURCE_DATE_EPOCH}, where it is set; never the clock
   * @throws ChartsUnavailableException if this Java cannot draw
   * @throws IOException if writing failed
   */
  public static void write(EvidencePlan plan, ReportOutput output, Optional<Instant> created)
      throws ChartsUnavailableException, IOException {
    PlanChart chart = PlanChart.of(plan);
    ChartPictures pictures = ChartPictures.start();
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("plan.json", EvidencePlanJson.write(plan));
    files.put("tables/plan.csv", table(plan));
    files.put("charts/plan.svg", pictures.svg(chart).getBytes(UTF_8));
    files.put("charts/plan.png", pictures.png(chart));
    Map<String, String> hashes = new LinkedHashMap<>();
    files.forEach((path, bytes) -> hashes.put(path, Deliverables.sha256(bytes)));
    files.put("manifest.json", ManifestJson.write(plan, hashes, created));
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      try (OutputStream out = output.createFile(file.getKey())) {
        out.write(file.getValue());
      }
    }
  }

  /**
   * The table alone.
   *
   * @param plan what to show
   * @return CSV as in {@code tables/plan.csv}
   */
  public static byte[] table(EvidencePlan plan) {
    return CsvFile.of(PlanChart.of(plan).table());
  }
}
