package io.github.locus.report;

import io.github.locus.chart.Chart;
import io.github.locus.chart.ChartPictures;
import io.github.locus.chart.Charts;
import io.github.locus.chart.ChartsUnavailableException;
import io.github.locus.result.ManifestJson;
import io.github.locus.result.Result;
import io.github.locus.result.ResultJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Writes what was asked for, and a manifest of it. */
public final class Deliverables {
  private final Result result;
  private final Set<Deliverable> chosen;
  private final ReportOutput output;
  private final Map<String, String> hashes = new LinkedHashMap<>();

  private Deliverables(Result result, Set<Deliverable> chosen, ReportOutput output) {
    this.result = result;
    this.chosen = chosen;
    this.output = output;
  }

  /**
   * Writes a folder that appears whole or not at all.
   *
   * @param result what to show
   * @param chosen what to write
   * @param folder where
   * @param force whether to replace files that locus did not write
   * @param created moment of {@code SOURCE_DATE_EPOCH}, where it is set; never the clock
   * @throws FolderRefusedException if the folder is in use for something else; nothing was touched
   * @throws ChartsUnavailableException if charts are asked for and this Java cannot draw; nothing was touched
   * @throws IOException if writing failed; the old folder is whole
   */
  public static void write(
      Result result, Set<Deliverable> chosen, Path folder, boolean force, Optional<Instant> created)
      throws FolderRefusedException, ChartsUnavailableException, IOException {
    try (FolderOutput output = FolderOutput.open(folder, force)) {
      write(result, chosen, output, created);
      output.commit();
    }
  }

  /**
   * Writes to any output.
   *
   * @param result what to show
   * @param chosen what to write; the manifest always
   * @param output where
   * @param created moment of {@code SOURCE_DATE_EPOCH}, where it is set; never the clock
   * @throws ChartsUnavailableException if charts are asked for and this Java cannot draw
   * @throws IOException if writing failed
   */
  public static void write(
      Result result, Set<Deliverable> chosen, ReportOutput output, Optional<Instant> created)
      throws ChartsUnavailableException, IOException {
    new Deliverables(result, chosen, output).all(created);
  }

  private void all(Optional<Instant> created) throws ChartsUnavailableException, IOException {
    List<Chart> charts = Charts.of(result);
    Map<String, String> svg = new ConcurrentHashMap<>();
    Map<String, byte[]> png = new ConcurrentHashMap<>();
    draw(charts, svg, png);
    DrawnCharts drawn = new DrawnCharts(charts, svg);
    if (chosen.contains(Deliverable.HTML)) {
      ByteArrayOutputStream html = new ByteArrayOutputStream(1 << 18);
      HtmlReport.write(ReportPages.of(result, drawn), html);
      file("report.html", html.toByteArray());
    }
    if (chosen.contains(Deliverable.MARKDOWN)) {
      file("report.md", utf8(MarkdownReport.of(ReportPages.of(result, drawn))));
    }
    if (chosen.contains(Deliverable.JSON)) {
      file("result.json", ResultJson.write(result));
    }
    if (chosen.contains(Deliverable.TABLES)) {
      for (var table : ResultTables.of(result, charts)) {
        file("tables/" + table.name() + ".csv", CsvFile.of(table));
      }
    }
    for (Chart chart : charts) {
      if (chosen.contains(Deliverable.CHARTS_SVG)) {
        file("charts/" + chart.id() + ".svg", utf8(svg.getOrDefault(chart.id(), "")));
      }
      if (chosen.contains(Deliverable.CHARTS_PNG)) {
        file("charts/" + chart.id() + ".png", png.getOrDefault(chart.id(), new byte[0]));
      }
    }
    put("manifest.json", ManifestJson.write(ManifestJson.of(result, hashes, created)));
  }

  /** Each picture is its own; two threads halve the wait. */
  private void draw(List<Chart> charts, Map<String, String> svg, Map<String, byte[]> png)
      throws ChartsUnavailableException {
    boolean vector = chosen.contains(Deliverable.HTML) || chosen.contains(Deliverable.CHARTS_SVG);
    boolean raster = chosen.contains(Deliverable.CHARTS_PNG);
    if (charts.isEmpty() || !(vector || raster)) {
      return;
    }
    ChartPictures pictures = ChartPictures.start();
    charts.parallelStream()
        .forEach(
            chart -> {
              if (vector) {
                svg.put(chart.id(), pictures.svg(chart));
              }
              if (raster) {
                png.put(chart.id(), pictures.png(chart));
              }
            });
  }

  private void file(String path, byte[] bytes) throws IOException {
    put(path, bytes);
    if (hashes.put(path, sha256(bytes)) != null) {
      throw new IllegalStateException(path + " was written twice");
    }
  }

  private void put(String path, byte[] bytes) throws IOException {
    try (OutputStream out = output.createFile(path)) {
      out.write(bytes);
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
