package io.github.locus.diagnostic;

import java.util.regex.Pattern;

/** How persons are reached: addresses of e-mail and telephone numbers, which no message repeats. */
public final class ContactData {
  /**
   * Eight digits or more in groups, the first a plus or a nought; a point would make decimals of it, and letters or digits
   * beside it a code.
   */
  private static final Pattern TELEPHONE =
      Pattern.compile(
          "(?<![\\p{L}\\d.,_+-])(?!\\d{1,4}([-/])\\d{1,2}\\1\\d{1,4}(?!\\d))"
              + "(?=\\D{0,2}\\d(?:\\D{0,4}\\d){7})(?:\\+|\\(?0)"
              + "(?:\\d{8,14}|\\d{1,5}(?: ?\\(0\\))?(?:[ ()/-]{1,3}\\d{2,9}){1,5})(?![\\p{L}\\d_])");

  private ContactData() {}

  /**
   * Whether there is an address or a telephone number in a text.
   *
   * @param text a cell or a header
   * @return false for dates, decimals and codes
   */
  public static boolean isIn(String text) {
    return MailAddress.isIn(text) || TELEPHONE.matcher(text).find();
  }

  /**
   * A text without them.
   *
   * @param text a text of the input
   * @return the text, each address as {@code …@…} and each telephone number as {@code …}
   */
  public static String hidden(String text) {
    return TELEPHONE.matcher(MailAddress.hidden(text)).replaceAll("…");
  }
}
