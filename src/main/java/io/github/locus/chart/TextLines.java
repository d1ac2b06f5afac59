package io.github.locus.chart;

import java.awt.Font;
import java.util.ArrayList;
import java.util.List;

/** Breaks words into lines that fit a width. */
final class TextLines {
  private static final String ELLIPSIS = "…";

  private TextLines() {}

  /**
   * Lines of at most a width; a word that is wider alone, and what is left after the last line, end in an ellipsis.
   */
  static List<String> wrap(String text, Font font, double width, int most) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : text.strip().split("\\s+")) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (line.isEmpty() || ChartTheme.width(longer, font) <= width) {
        line = longer;
      } else if (lines.size() == most - 1) {
        line = longer; // too wide already, so that it is cut; what follows cannot show
        break;
      } else {
        lines.add(clip(line, font, width));
        line = word;
      }
    }
    lines.add(clip(line, font, width));
    return lines;
  }

  /** The text, cut with an ellipsis where it is wider than the width. */
  static String clip(String text, Font font, double width) {
    if (ChartTheme.width(text, font) <= width) {
      return text;
    }
    int fits = 0;
    int tooLong = text.codePointCount(0, text.length());
    while (tooLong - fits > 1) {
      int middle = (fits + tooLong) / 2;
      if (ChartTheme.width(cut(text, middle), font) <= width) {
        fits = middle;
      } else {
        tooLong = middle;
      }
    }
    return cut(text, fits);
  }

  private static String cut(String text, int codePoints) {
    return text.substring(0, text.offsetByCodePoints(0, codePoints)).stripTrailing() + ELLIPSIS;
  }

  /** As {@link #clip}, but cut in the middle: what tells a code apart stands at its end. */
  static String clipMiddle(String text, Font font, double width) {
    if (ChartTheme.width(text, font) <= width) {
      return text;
    }
    int tail = Math.max(text.lastIndexOf('-'), text.length() - 5);
    String end = text.substring(tail);
    return clip(text.substring(0, tail), font, width - ChartTheme.width(end, font)) + end;
  }
}
