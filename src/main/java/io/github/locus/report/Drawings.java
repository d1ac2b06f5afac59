package io.github.locus.report;

import io.github.locus.chart.Chart;
import io.github.locus.chart.ChartPictures;
import io.github.locus.chart.ChartsUnavailableException;
import io.github.locus.chart.Sheet;
import io.github.locus.deck.Deck;
import io.github.locus.office.SlideFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The charts of a page, drawn for each of its forms. Graphics start with the first that is asked for, and each picture is
 * drawn once.
 */
final class Drawings {
  private final List<Chart> charts;
  private final Optional<String> mark;
  private Optional<ChartPictures> room = Optional.empty();
  private Optional<Map<String, String>> wide = Optional.empty();
  private Optional<Map<String, byte[]>> png = Optional.empty();

  /**
   * Of the charts of a page.
   *
   * @param charts the charts
   * @param mark what stands on each
   */
  Drawings(List<Chart> charts, Optional<String> mark) {
    this.charts = charts;
    this.mark = mark;
  }

  /** SVG by id, as wide as a page. */
  Map<String, String> wide() throws ChartsUnavailableException {
    if (wide.isEmpty()) {
      wide = Optional.of(each(ChartPictures::svg));
    }
    return wide.get();
  }

  /** Markup by id that has a drawing for wide places and one for narrow ones. */
  Map<String, String> screen() throws ChartsUnavailableException {
    Map<String, String> slim = each((pictures, chart) -> pictures.svg(chart, Sheet.NARROW));
    Map<String, String> both = new HashMap<>();
    wide().forEach((id, svg) -> both.put(id, ScreenPicture.of(svg, slim.getOrDefault(id, ""))));
    return both;
  }

  /** PNG by id. */
  Map<String, byte[]> png() throws ChartsUnavailableException {
    if (png.isEmpty()) {
      png = Optional.of(each(ChartPictures::png));
    }
    return png.get();
  }

  /** Laid out for paper, by id. */
  Map<String, PdfReport.Placed> paper() throws ChartsUnavailableException {
    return charts.isEmpty() ? Map.of() : PdfReport.placed(charts, room());
  }

  /** Those that an office program has no kind for, by id. */
  Map<String, SlideFile.Raster> slides(Deck deck) throws ChartsUnavailableException {
    Map<String, SlideFile.Raster> drawn = new HashMap<>();
    for (Chart chart : charts) {
      if (deck.draws(chart.id())) {
        ChartPictures.Raster raster = room().untitled(chart);
        drawn.put(chart.id(), new SlideFile.Raster(raster.png(), raster.width(), raster.height()));
      }
    }
    return drawn;
  }

  private ChartPictures room() throws ChartsUnavailableException {
    if (room.isEmpty()) {
      room = Optional.of(ChartPictures.start(mark));
    }
    return room.get();
  }

  private interface Picture<T> {
    T of(ChartPictures pictures, Chart chart);
  }

  /** Each picture is its own; two threads halve the wait. */
  private <T> Map<String, T> each(Picture<T> picture) throws ChartsUnavailableException {
    if (charts.isEmpty()) {
      return Map.of();
    }
    ChartPictures pictures = room();
    Map<String, T> drawn = new ConcurrentHashMap<>();
    charts.parallelStream().forEach(chart -> drawn.put(chart.id(), picture.of(pictures, chart)));
    return drawn;
  }
}
