package io.github.locus.recommendation;

import java.util.Optional;

/**
 * A figure that a sentence rests on, and how it prints it.
 *
 * @param path JSON pointer (RFC 6901) into the result
 * @param value the figure there
 * @param decimals decimals at which it is printed; for shares and probabilities those of the per cent
 * @param style how it is printed
 */
public record Figure(String path, double value, int decimals, FigureStyle style) {
  /** Refuses what is not a number. */
  public Figure {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException("figure " + path + " must be finite, was " + value);
    }
  }

  /** How a figure is published: rounded, or not at all. */
  interface Publishing {
    Optional<Figure> of(Figure figure);
  }

  /** Every figure as it is. */
  static final Publishing AS_GIVEN = Optional::of;

  /** The same figure with the digits that are published. */
  Figure with(double published) {
    return new Figure(path, published, decimals, style);
  }

  /** Points, at one decimal. */
  static Figure points(double value, String... path) {
    return new Figure(pointer(path), value, 1, FigureStyle.NUMBER);
  }

  /** A level that somebody set: without decimals where it is whole. */
  static Figure setLevel(double value, String... path) {
    return new Figure(pointer(path), value, value == Math.rint(value) ? 0 : 1, FigureStyle.NUMBER);
  }

  /** A number at so many decimals. */
  static Figure number(double value, int decimals, String... path) {
    return new Figure(pointer(path), value, decimals, FigureStyle.NUMBER);
  }

  /** A share in whole per cent. */
  static Figure share(double value, String... path) {
    return new Figure(pointer(path), value, 0, FigureStyle.SHARE);
  }

  /** A share in per cent with decimals. */
  static Figure share(double value, int decimals, String... path) {
    return new Figure(pointer(path), value, decimals, FigureStyle.SHARE);
  }

  /** A difference of two shares in whole percentage points. */
  static Figure percentagePoints(double value, String... path) {
    return new Figure(pointer(path), value, 0, FigureStyle.PERCENTAGE_POINTS);
  }

  /** A probability in whole per cent. */
  static Figure probability(double value, String... path) {
    return new Figure(pointer(path), value, 0, FigureStyle.PROBABILITY);
  }

  /**
   * Whether it is printed as per cent, a hundred times its value.
   *
   * @return true for shares, their differences and probabilities
   */
  public boolean percent() {
    return style != FigureStyle.NUMBER;
  }

  private static String pointer(String... path) {
    StringBuilder pointer = new StringBuilder();
    for (String token : path) {
      pointer.append('/').append(token.replace("~", "~0").replace("/", "~1"));
    }
    return pointer.toString();
  }
}
