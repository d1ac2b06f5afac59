package io.github.locus.chart;

import io.github.locus.wording.Numbers;
import java.util.List;
import java.util.Optional;

/**
 * A figure for each pair of a row and a column, tinted by its distance from a level.
 *
 * @param columns names above
 * @param rows names at the left
 * @param middle level without a tint
 * @param cells by row and column
 */
record GridLayout(List<Name> columns, List<Name> rows, double middle, List<List<Square>> cells)
    implements Layout {
  GridLayout {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    cells = cells.stream().map(List::copyOf).toList();
  }

  /**
   * A cell.
   *
   * @param value figure; empty is hatched
   * @param framed whether it stands out
   */
  record Square(Optional<Double> value, boolean framed) {}

  @Override
  public Body body(ChartTheme theme, Numbers numbers, Sheet sheet) {
    return new GridBody(theme, numbers, sheet, this);
  }
}
