package io.github.locus.report;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Keeps codes of people and places ({@code IT-2}, {@code L&D-11}) and intervals ({@code (55–63)}) in one piece where a line
 * of a page ends.
 * Browsers end a line after a hyphen or dash that a digit follows. A hyphen that does not break would look the same and be
 * found by no search, so the code stays as it is, in an element that is not broken.
 */
final class KeptTogether {
  /** What is no text of the page, each tag, and what stands between two of them; a picture is passed tag by tag. */
  private static final Pattern PIECE =
      Pattern.compile("<(style|title|svg)\\b[^<]*+(?:<(?!/\\1>)[^<]*+)*+</\\1>|<[^>]*>|[^<]+");

  private static final String FIGURE = "\\p{N}+(?:[.,]\\p{N}+)*";

  private static final Pattern CODE =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}-])\\p{L}(?:\\p{L}|&amp;)*-\\p{N}+(?![\\p{L}\\p{N}-])"
              + "|\\([−+]?"
              + FIGURE
              + "–[−+]?"
              + FIGURE
              + "\\)");

  private KeptTogether() {}

  /**
   * A page whose codes are not broken.
   *
   * @param html a page; what stands in a style, a title or a picture stays as it is
   * @return the same text, each code of it in {@code <span class="code">}
   */
  static String in(String html) {
    StringBuilder whole = new StringBuilder(html.length() + html.length() / 50);
    Matcher piece = PIECE.matcher(html);
    while (piece.find()) {
      String text = piece.group();
      whole.append(
          text.charAt(0) == '<' || (text.indexOf('-') < 0 && text.indexOf('–') < 0)
              ? text
              : CODE.matcher(text).replaceAll("<span class=\"code\">$0</span>"));
    }
    return whole.toString();
  }
}
