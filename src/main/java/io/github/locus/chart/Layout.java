package io.github.locus.chart;

import io.github.locus.wording.Numbers;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.plot.XYPlot;

/** What a chart draws, as figures and words: no graphics are started before it is asked for a body. */
sealed interface Layout permits RowLayout, LineLayout, GridLayout {
  /** Fills the library's plots with the figures. */
  Body body(ChartTheme theme, Numbers numbers, Sheet sheet);

  /** Plots of the library, which hold all that is drawn, and their places; as wide as {@link Sheet#inner}. */
  interface Body {
    /** The plots, in reading order. */
    List<XYPlot> plots();

    /** Height, picture units. */
    double height();

    /** Draws the plots and the names around them. */
    void draw(Graphics2D g, Rectangle2D area);
  }

  /**
   * A line at a value, against which figures are read.
   *
   * @param value where it stands
   * @param label what it is; may be empty
   * @param dashed whether it is dashed
   */
  record Reference(double value, String label, boolean dashed) {
    /** The line at nothing. */
    static final Reference ZERO = new Reference(0, "", false);
  }
}
