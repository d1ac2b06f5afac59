package io.github.locus.chart;

/**
 * An axis of numbers.
 *
 * @param label what is measured and in which unit; may be empty
 * @param from lower end
 * @param to upper end, and the last tick at most; a plot may reach further to make room for words
 * @param step from tick to tick
 * @param kind how ticks are printed
 */
record Scale(String label, double from, double to, double step, Kind kind) {
  private static final double TEN = 10;

  /** Room of a mark, points. */
  private static final double MARK = 3;

  private static final int TICKS = 7;

  /** How ticks are printed. */
  enum Kind {
    /** As numbers. */
    NUMBERS,
    /** As per cent. */
    PERCENT,
    /** Not at all: the figures stand beside the marks. */
    HIDDEN
  }

  /** The same without its label. */
  Scale unlabelled() {
    return new Scale("", from, to, step, kind);
  }

  /** A scale with about so many ticks. */
  static Scale of(String label, double from, double to, int ticks) {
    return new Scale(label, from, to, step(to - from, ticks), Kind.NUMBERS);
  }

  /** From one ten to another around all values, with room for marks at both ends. */
  static Scale inTens(String label, double low, double high) {
    double from = Math.floor((low - MARK) / TEN) * TEN;
    double to = Math.ceil((high + MARK) / TEN) * TEN;
    return of(label, from, to, TICKS);
  }

  /** Around all values, with a little room at both ends; with two ticks at least, for one tells no distance. */
  static Scale around(String label, double low, double high, int ticks) {
    double span = Math.max(1, high - low);
    double from = low - 0.05 * span;
    double to = high + 0.05 * span;
    double wide = step(span, ticks);
    boolean tells = Math.floor(to / wide) > Math.ceil(from / wide);
    return new Scale(label, from, to, tells ? wide : step(span, 2 * ticks), Kind.NUMBERS);
  }

  /** From 0 to a number of per cent, with room for marks at both ends. */
  static Scale percent(double to, double step) {
    return new Scale("", -0.03 * to, 1.03 * to, step, Kind.PERCENT);
  }

  /** A scale that is not drawn. */
  static Scale hidden(double from, double to) {
    return new Scale("", from, to, to - from, Kind.HIDDEN);
  }

  /** A step of 1, 2 or 5 times a power of ten that gives about so many ticks. */
  static double step(double span, int ticks) {
    double raw = span / ticks;
    double power = Math.pow(10, Math.floor(Math.log10(raw)));
    double lead = raw / power;
    return power * (lead <= 1 ? 1 : lead <= 2 ? 2 : lead <= 5 ? 5 : 10);
  }
}
