package io.github.locus.chart;

/** What a chart is drawn for: as wide as a page, or as half a page and a phone. */
public enum Sheet {
  /** A page. */
  WIDE(760, 20, 3),
  /** Half a page, or a phone: names stand above their figures. */
  NARROW(360, 12, 6);

  private final int width;
  private final double margin;
  private final int titleLines;

  Sheet(int width, double margin, int titleLines) {
    this.width = width;
    this.margin = margin;
    this.titleLines = titleLines;
  }

  /**
   * Width of every chart drawn for it.
   *
   * @return picture units
   */
  public int width() {
    return width;
  }

  double margin() {
    return margin;
  }

  /** Width of what stands below the title, picture units. */
  double inner() {
    return width - 2 * margin;
  }

  /** Lines of a title at most. */
  int titleLines() {
    return titleLines;
  }

  boolean narrow() {
    return this == NARROW;
  }

  /** What of a page's width remains for the same here, picture units. */
  double of(double wide) {
    return narrow() ? Math.min(wide, 0.36 * inner()) : wide;
  }
}
