package io.github.locus.chart;

import io.github.locus.wording.Numbers;

/** What a chart draws, as figures and words: no graphics are started before it is asked for a body. */
sealed interface Layout permits RowLayout, LineLayout, GridLayout {
  /**
   * Fills the library's plots with the figures.
   *
   * @param theme fonts and colours
   * @param numbers how numbers are written
   * @return plots in their places
   */
  Body body(ChartTheme theme, Numbers numbers);
}
