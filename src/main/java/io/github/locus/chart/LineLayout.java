package io.github.locus.chart;

import io.github.locus.wording.Numbers;
import java.util.List;

/**
 * Curves in one or more panels.
 *
 * @param key functions whose curves are named above the panels; empty where they are named at their ends
 * @param panels panels in reading order
 * @param columns panels side by side
 * @param panelHeight height of a panel with its axis, picture units; grows with the names at the ends
 */
record LineLayout(List<Name> key, List<Panel> panels, int columns, double panelHeight)
    implements Layout {
  LineLayout {
    key = List.copyOf(key);
    panels = List.copyOf(panels);
  }

  /**
   * A panel.
   *
   * @param title what stands above it, may be empty
   * @param note what stands above it at the right, may be empty
   * @param x horizontal axis; hidden where {@code ticks} name places
   * @param ticks names of the places 0, 1, 2 …, or none
   * @param y vertical axis
   * @param upright lines at places
   * @param level lines at values
   * @param series curves, the uppermost first; a last point with words is named at the end of its curve
   * @param gap what is said at the end where there is nothing to draw, may be empty
   */
  record Panel(
      Name title,
      String note,
      Scale x,
      List<String> ticks,
      Scale y,
      List<Reference> upright,
      List<Reference> level,
      List<Series> series,
      String gap) {
    Panel {
      ticks = List.copyOf(ticks);
      upright = List.copyOf(upright);
      level = List.copyOf(level);
      series = List.copyOf(series);
    }
  }

  @Override
  public Body body(ChartTheme theme, Numbers numbers, Sheet sheet) {
    return new LineBody(theme, numbers, sheet, this);
  }
}
