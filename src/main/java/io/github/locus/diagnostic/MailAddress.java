package io.github.locus.diagnostic;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Addresses of e-mail as they stand in cells and headers. {@code item@FUNCTION} is none, for it has
 * no domain.
 */
public final class MailAddress {
  /** The part before the sign has 64 characters at the most (RFC 5321). */
  private static final Pattern ADDRESS =
      Pattern.compile(
          "[^\\s@(\\[{<,;:|/]{0,63}[^\\s@]@[\\p{L}\\d-]+(?:\\.[\\p{L}\\d-]+)*\\.[\\p{L}\\d-]{2,}");

  private MailAddress() {}

  /**
   * Whether there is an address in a text.
   *
   * @param text a cell or a header
   * @return true for {@code ann@firm.org} and {@code ask ann@firm.org}, false for {@code R@D}
   */
  public static boolean isIn(String text) {
    return text.indexOf('@') > 0 && ADDRESS.matcher(text).find();
  }

  /**
   * The addresses in a text.
   *
   * @param text a cell or a header
   * @return each as it is written, in the order of the text; none in most texts
   */
  public static List<String> in(String text) {
    return text.indexOf('@') > 0
        ? ADDRESS.matcher(text).results().map(MatchResult::group).toList()
        : List.of();
  }

  /**
   * A text without its addresses.
   *
   * @param text a text of the input
   * @return the text, each address as {@code …@…}
   */
  static String hidden(String text) {
    return text.indexOf('@') > 0 ? ADDRESS.matcher(text).replaceAll("…@…") : text;
  }
}
