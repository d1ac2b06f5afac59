package io.github.locus.report;

import io.github.locus.result.SafeText;
import java.util.List;

/**
 * The characters that a terminal can show.
 *
 * @param solid bar up to the lower end of the interval
 * @param dense bar from there to the mean
 * @param light bar from there to the upper end
 * @param limit threshold mark
 * @param tick mark of the scale
 * @param rule line of the scale
 * @param bullet before a sentence
 * @param separator between facts
 * @param unicode whether words may keep their dashes and signs
 */
public record Glyphs(
    char solid,
    char dense,
    char light,
    char limit,
    char tick,
    char rule,
    String bullet,
    String separator,
    boolean unicode) {
  private static final char NO_BREAK = '\u00a0';

  /**
   * @param unicode whether the terminal has more than ASCII
   * @return block elements, or plain characters
   */
  public static Glyphs of(boolean unicode) {
    return unicode
        ? new Glyphs('█', '▓', '░', '│', '┴', '─', "•", " · ", true)
        : new Glyphs('#', '=', '-', '|', '+', '-', "*", ", ", false);
  }

  /**
   * A text that the terminal can show, without what could steer it.
   *
   * @param text from data, or our own
   * @return the text; without Unicode our typographic signs become ASCII, letters stay
   */
  public String text(String text) {
    return spaced(unspaced(text));
  }

  /**
   * A text in lines that the terminal can show: a figure and its unit stand on one.
   *
   * @param text from data, or our own
   * @param columns width of the lines
   * @return the lines
   */
  List<String> lines(String text, int columns) {
    return TextWidth.wrap(unspaced(text), columns).stream().map(this::spaced).toList();
  }

  private String spaced(String text) {
    return unicode ? text : text.replace(NO_BREAK, ' ');
  }

  /** With the spaces at which no line ends. */
  private String unspaced(String text) {
    String safe = SafeText.of(text);
    if (unicode) {
      return safe;
    }
    return safe.replace('–', '-')
        .replace('\u2011', '-')
        .replace('„', '"')
        .replace('−', '-')
        .replace('—', '-')
        .replace('’', '\'')
        .replace('“', '"')
        .replace('”', '"')
        .replace('·', ',')
        .replace('•', '*')
        .replace("…", "...")
        .replace("≥", ">=")
        .replace("≤", "<=")
        .replace("τ", "tau")
        .replace("±", "+/-")
        .replace("×", "x");
  }
}
