package io.github.locus.page;

import java.util.Locale;

/** What a document is printed on. */
public enum Paper {
  /** 210 by 297 mm. */
  A4(11906, 16838),
  /** 8.5 by 11 inches. */
  LETTER(12240, 15840);

  private final int width;
  private final int height;

  Paper(int width, int height) {
    this.width = width;
    this.height = height;
  }

  /** The word of the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * How wide a sheet is.
   *
   * @return twentieths of a point
   */
  public int width() {
    return width;
  }

  /**
   * How high a sheet is.
   *
   * @return twentieths of a point
   */
  public int height() {
    return height;
  }
}
