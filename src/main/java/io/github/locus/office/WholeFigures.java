package io.github.locus.office;

import java.util.regex.Pattern;

/** Keeps together what is read as one figure: no line ends within it, and none has a figure alone. */
final class WholeFigures {
  /** The space between a figure and its interval or unit, and between a sign and its figure. */
  private static final Pattern WITHIN =
      Pattern.compile("(?<=\\d%?) (?=[\\p{L}(%])|(?<=\\d\\)) (?=\\p{L})|(?<=[<>]) (?=\\d)");

  /** The space before a figure that ends a text. */
  private static final Pattern LAST = Pattern.compile("(?<=\\S) (?=[\\d.,]*\\d%?\\.?$)");

  /** Between the ends of an interval, where a line may end else. */
  private static final Pattern INTERVAL = Pattern.compile("(?<=\\d)\u2013(?=\\d)");

  private static final String SPACE = "\u00A0";
  private static final String JOINER = "\u2060";

  private WholeFigures() {}

  /** A text that is one line or a few, such as a title. */
  static String in(String text) {
    String figures = WITHIN.matcher(last(text)).replaceAll(SPACE);
    return INTERVAL.matcher(figures).replaceAll(JOINER + "\u2013" + JOINER);
  }

  /** A text of narrow lines, in which alone a figure at its end stays with the word before it. */
  static String last(String text) {
    return LAST.matcher(text).replaceAll(SPACE);
  }
}
