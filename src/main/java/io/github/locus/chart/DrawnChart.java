package io.github.locus.chart;

import java.awt.Graphics2D;
import java.awt.RenderingHints;

/**
 * A chart laid out, for another's page to draw: its words stay words.
 */
public final class DrawnChart {
  private final Figure figure;

  DrawnChart(Figure figure) {
    this.figure = figure;
  }

  /**
   * The width of the picture.
   *
   * @return picture units
   */
  public int width() {
    return figure.sheet().width();
  }

  /**
   * The height of the picture.
   *
   * @return picture units
   */
  public int height() {
    return figure.height();
  }

  /**
   * Draws it. A letter that the bundled font lacks is a number sign, so that no font of the machine is in it.
   *
   * @param g where, a unit of its space being a picture unit; its state is as before afterwards
   */
  public void draw(Graphics2D g) {
    // what is asked for and put back must be there: some graphics refuse to put back nothing
    g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    figure.draw(new LetterGraphics(g));
  }

  /**
   * The same on a page.
   *
   * @param width width on the page, in units of the page
   * @param g the page, its origin at the upper left of the picture
   */
  public void draw(double width, Graphics2D g) {
    g.scale(width / width(), width / width());
    draw(g);
  }
}
