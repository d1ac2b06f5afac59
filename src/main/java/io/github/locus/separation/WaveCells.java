package io.github.locus.separation;

import io.github.locus.protection.SiteCell;
import io.github.locus.survey.UnitCell;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The cells of the model: a function in a unit in one wave, which has an effect of that wave alone. Without it a
 * shock that comes and goes with the wave passes for a difference between leaders.
 *
 * <p>It is told from the leaders where the rated cells exceed the rank of [function and wave; function, unit and
 * leader] by {@value #FEWEST_BEYOND} or more. In one wave nothing exceeds it.
 */
final class WaveCells {
  /** With fewer cells beyond the rank there is next to nothing to estimate a variance from. */
  static final int FEWEST_BEYOND = 3;

  private final Map<UnitCell, Integer> levels;

  private WaveCells(Map<UnitCell, Integer> levels) {
    this.levels = levels;
  }

  /**
   * The levels: every unit whose ratings are in a rated cell, and every post of a function's latest wave, for a post
   * that nobody rated has its shock too.
   *
   * @param frame leaders and posts
   * @param cells the rated cells, as indices in the survey's cells
   * @return empty where cells are not told from leaders
   */
  static Optional<WaveCells> of(LeaderFrame frame, Collection<Integer> cells) {
    List<Map<Integer, Double>> rows = rows(frame, cells);
    if (rows.size() - RowRank.of(rows) < FEWEST_BEYOND) {
      return Optional.empty();
    }
    Map<UnitCell, Integer> levels = new HashMap<>();
    for (int c : cells) {
      SiteCell cell = frame.survey().cells().get(c);
      for (int unit : frame.survey().members(c).units()) {
        add(levels, new UnitCell(cell.function(), unit, cell.wave()));
      }
    }
    for (int f = 0; f < frame.survey().functions().size(); f++) {
      for (LedUnit led : frame.ledUnits(f)) {
        add(levels, new UnitCell(f, led.unit(), frame.latestWave(f)));
      }
    }
    return Optional.of(new WaveCells(levels));
  }

  private static void add(Map<UnitCell, Integer> levels, UnitCell cell) {
    levels.putIfAbsent(cell, levels.size());
  }

  /** The rows of the means and of who leads where; those of who leads have the lower numbers, see {@link RowRank}. */
  private static List<Map<Integer, Double>> rows(LeaderFrame frame, Collection<Integer> cells) {
    record Led(int function, int unit, int leader) {}

    Map<Led, Integer> columns = new HashMap<>();
    List<Map<Integer, Double>> rows = new ArrayList<>();
    int waves = frame.survey().waves().size();
    for (int c : cells) {
      SiteCell cell = frame.survey().cells().get(c);
      Map<Integer, Double> row = new TreeMap<>();
      for (int unit : frame.survey().members(c).units()) {
        int leader = frame.leaderOf(new UnitCell(cell.function(), unit, cell.wave()));
        int column =
            columns.computeIfAbsent(new Led(cell.function(), unit, leader), led -> columns.size());
        row.merge(column, frame.survey().members(c).share(v -> v == unit), Double::sum);
      }
      row.put(Integer.MAX_VALUE - cell.function() * waves - cell.wave(), 1.0);
      rows.add(row);
    }
    return rows;
  }

  /** The number of levels, at least 1. */
  int levels() {
    return levels.size();
  }

  /**
   * The level of a cell.
   *
   * @throws IllegalArgumentException if the cell is neither rated nor led
   */
  int level(UnitCell cell) {
    Integer level = levels.get(cell);
    if (level == null) {
      throw new IllegalArgumentException("no effect of " + cell);
    }
    return level;
  }
}
