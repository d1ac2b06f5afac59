package io.github.locus.report;

import io.github.locus.result.Estimate;

/**
 * Levels drawn on one scale from 0 to 100 POMP points.
 *
 * @param width columns of the scale
 * @param threshold T, POMP points, marked through every bar
 * @param glyphs what the terminal can show
 */
record LevelBar(int width, double threshold, Glyphs glyphs) {
  private static final int TICKS = 5;

  /**
   * One level: solid to the lower end of its interval, dense to the mean, light to the upper end.
   *
   * @param level the level
   * @return as many columns as the scale, trailing spaces included
   */
  String of(Estimate level) {
    StringBuilder bar = new StringBuilder();
    for (int column = 0; column < width; column++) {
      double points = 100 * (column + 0.5) / width;
      if (column == limitColumn()) {
        bar.append(glyphs.limit());
      } else if (points <= level.low()) {
        bar.append(glyphs.solid());
      } else if (points <= level.mean()) {
        bar.append(glyphs.dense());
      } else {
        bar.append(points <= level.high() ? glyphs.light() : ' ');
      }
    }
    return bar.toString();
  }

  /** The scale's line, with a mark every 20 points. */
  String axis() {
    StringBuilder axis = new StringBuilder(String.valueOf(glyphs.rule()).repeat(width));
    for (int tick = 0; tick <= TICKS; tick++) {
      axis.setCharAt(tickColumn(tick), glyphs.tick());
    }
    axis.setCharAt(limitColumn(), glyphs.limit());
    return axis.toString();
  }

  /** The numbers above the marks. */
  String numbers() {
    StringBuilder numbers = new StringBuilder(" ".repeat(width));
    for (int tick = 0; tick <= TICKS; tick++) {
      String number = String.valueOf(20 * tick);
      int start = Math.min(tickColumn(tick), width - number.length());
      numbers.replace(start, start + number.length(), number);
    }
    return numbers.toString();
  }

  private int tickColumn(int tick) {
    return Math.min(width - 1, tick * width / TICKS);
  }

  private int limitColumn() {
    return (int) Math.max(0, Math.min(width - 1, Math.floor(threshold / 100 * width)));
  }
}
