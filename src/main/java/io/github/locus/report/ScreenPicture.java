package io.github.locus.report;

import io.github.locus.chart.Chart;
import io.github.locus.chart.ChartPictures;
import io.github.locus.chart.Sheet;

/**
 * A chart on a screen: drawn twice, and the style shows the one that its place has room for.
 */
final class ScreenPicture {
  private ScreenPicture() {}

  /**
   * A chart as both.
   *
   * @param pictures draws
   * @param chart what to draw
   * @return markup
   */
  static String of(ChartPictures pictures, Chart chart) {
    return of(pictures.svg(chart), pictures.svg(chart, Sheet.NARROW));
  }

  /**
   * Both drawings as one.
   *
   * @param wide as wide as a page
   * @param narrow for half a page, and a phone
   * @return markup
   */
  static String of(String wide, String narrow) {
    return "<div class=\"wide\">" + wide + "</div><div class=\"slim\">" + narrow + "</div>";
  }
}
