package io.github.locus.report;

import java.util.ArrayList;
import java.util.List;

/** How wide text is on a terminal, where some letters take two columns and some none. */
public final class TextWidth {
  private TextWidth() {}

  /**
   * Columns of a text without escape sequences.
   *
   * @param text the text
   * @return number of columns
   */
  public static int of(String text) {
    return text.codePoints().map(TextWidth::of).sum();
  }

  private static int of(int letter) {
    int type = Character.getType(letter);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    return isWide(letter) ? 2 : 1;
  }

  private static boolean isWide(int letter) {
    return switch (Character.UnicodeScript.of(letter)) {
      case HAN, HIRAGANA, KATAKANA, HANGUL -> true;
      default -> isFullWidthForm(letter) || isPictograph(letter);
    };
  }

  private static boolean isFullWidthForm(int letter) {
    return letter >= 0xff01 && letter <= 0xff60;
  }

  private static boolean isPictograph(int letter) {
    return letter >= 0x1f300 && letter <= 0x1faff;
  }

  /**
   * A text in a column.
   *
   * @param text the text
   * @param width columns, at least 2
   * @return the text, filled up with spaces or cut with two dots
   */
  public static String fit(String text, int width) {
    int own = of(text);
    if (own <= width) {
      return text + " ".repeat(width - own);
    }
    StringBuilder cut = new StringBuilder();
    int at = 0;
    int used = 0;
    while (used + of(text.codePointAt(at)) <= width - 2) {
      int letter = text.codePointAt(at);
      cut.appendCodePoint(letter);
      used += of(letter);
      at += Character.charCount(letter);
    }
    return cut + ".." + " ".repeat(width - 2 - used);
  }

  /**
   * Breaks a text at spaces.
   *
   * @param text the text
   * @param width columns of a line
   * @return lines; a longer word has a line of its own
   */
  public static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int used = 0;
    for (String word : words(text, Math.max(2, width))) {
      int own = of(word);
      if (used > 0 && used + 1 + own > width) {
        lines.add(line.toString());
        line.setLength(0);
        used = 0;
      }
      line.append(used > 0 ? " " : "").append(word);
      used += own + (used > 0 ? 1 : 0);
    }
    lines.add(line.toString());
    return lines;
  }

  /** Words, of which those that are longer than a line come in pieces. */
  private static List<String> words(String text, int width) {
    List<String> words = new ArrayList<>();
    for (String word : text.split(" +", -1)) {
      String rest = word;
      while (of(rest) > width) {
        int end = 0;
        int used = 0;
        while (used + of(rest.codePointAt(end)) <= width) {
          used += of(rest.codePointAt(end));
          end += Character.charCount(rest.codePointAt(end));
        }
        words.add(rest.substring(0, end));
        rest = rest.substring(end);
      }
      words.add(rest);
    }
    return words;
  }
}
