package io.github.locus.chart;

import java.awt.Color;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the colours of a chart become on a dark screen. A picture has its colours in itself, so that it is one wherever it
 * goes; a page that is dark turns them by a style. Tints that have figures on them stay, and their figures with them.
 */
public final class DarkColours {
  /** Least contrast of a colour with the dark paper: more than WCAG 2.2 asks for signs and lines. */
  static final double MARKS = 4;

  /** Least contrast of words, likewise. */
  static final double WORDS = 6;

  /** Paper on a dark screen. */
  static final Color PAPER = new Color(0x16191D);

  private static final double STEP = 0.02;

  /** Share of the paper in a fine line. */
  private static final double PALE = 0.35;

  /** Share of the paper in a fine line that others stand out from. */
  private static final double PALER = 0.65;

  private DarkColours() {}

  /**
   * The style.
   *
   * @param scope selector of what it is for
   * @return rules, a line each
   */
  public static String css(String scope) {
    StringBuilder rules = new StringBuilder();
    all()
        .forEach(
            (light, dark) -> {
              for (String part : new String[] {"fill", "stroke"}) {
                rules.append(
                    String.format(
                        "%s [%s='%s']{%s:%s}\n", scope, part, hex(light), part, hex(dark)));
              }
            });
    return rules.toString();
  }

  /** Every colour that turns, with what it becomes. */
  static Map<Color, Color> all() {
    Map<Color, Color> all = new LinkedHashMap<>();
    all.put(ChartTheme.PAPER, PAPER);
    all.put(ChartTheme.INK, new Color(0xE8EAED));
    all.put(ChartTheme.MUTED, new Color(0xA9B2BD));
    all.put(ChartTheme.LINE, new Color(0x6B747F));
    all.put(ChartTheme.GRID, new Color(0x2C3239));
    all.put(ChartTheme.BAND, new Color(0x23282E));
    all.put(
        new FunctionMark(ChartTheme.MUTED, Marker.CIRCLE, true).ink(),
        seen(ChartTheme.MUTED, WORDS));
    for (Color hue : FunctionMark.HUES) {
      Color mark = seen(hue, MARKS);
      all.putIfAbsent(hue, mark);
      all.putIfAbsent(new FunctionMark(hue, Marker.CIRCLE, true).ink(), seen(hue, WORDS));
      all.putIfAbsent(ChartTheme.pale(hue), ChartTheme.mix(mark, PAPER, PALE));
    }
    // the many fine lines that the others stand out from
    all.putIfAbsent(
        ChartTheme.pale(ChartTheme.MUTED), ChartTheme.mix(all.get(ChartTheme.MUTED), PAPER, PALER));
    return all;
  }

  /** The colour, lighter until it stands out from the dark paper. */
  private static Color seen(Color color, double contrast) {
    Color lighter = color;
    for (double share = STEP; ChartTheme.contrast(lighter, PAPER) < contrast; share += STEP) {
      lighter = ChartTheme.mix(color, Color.WHITE, share);
    }
    return lighter;
  }

  private static String hex(Color color) {
    return String.format("#%06x", color.getRGB() & 0xFFFFFF);
  }
}
