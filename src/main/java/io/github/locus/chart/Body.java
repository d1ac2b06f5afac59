package io.github.locus.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.plot.XYPlot;

/** What stands below the title of a picture: plots of the library, which hold all that is drawn, and their places. */
interface Body {
  /** The plots, in reading order. */
  List<XYPlot> plots();

  /** Height, picture units; the width is {@link Figure#INNER}. */
  double height();

  /** Draws the plots and the names around them. */
  void draw(Graphics2D g, Rectangle2D area);
}
