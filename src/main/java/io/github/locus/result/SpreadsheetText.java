package io.github.locus.result;

/**
 * Text from data as a CSV field that a spreadsheet takes for text: what would begin a formula gets an
 * apostrophe in front (OWASP, CSV injection), control characters but line feeds and tabs go, and RFC 4180 quotes where they
 * are needed. Only for words; numbers that we write ourselves may begin with a minus.
 */
public final class SpreadsheetText {
  private static final String FORMULA = "=+-@\t";

  private SpreadsheetText() {}

  /**
   * The field of a text.
   *
   * @param text any text
   * @return the field, quoted if needed
   */
  public static String field(String text) {
    String safe = neutral(text);
    boolean quote = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n');
    return quote ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }

  /** A cell may begin at the front, and behind what other locales take for a delimiter. */
  private static String neutral(String text) {
    // a return in front goes with the control characters, but what it hid is still not to be run
    boolean hidden = text.startsWith("\r");
    String visible = SafeText.lines(text);
    StringBuilder safe = new StringBuilder(visible.length() + 1).append(hidden ? "'" : "");
    for (int i = 0; i < visible.length(); i++) {
      char c = visible.charAt(i);
      boolean begins = i == 0 ? !hidden : visible.charAt(i - 1) == ';';
      safe.append(begins && FORMULA.indexOf(c) >= 0 ? "'" : "").append(c);
    }
    return safe.toString();
  }
}
