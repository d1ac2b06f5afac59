package io.github.locus.report;

import java.util.Map;

/**
 * Colour as decoration: nothing is said by it alone.
 *
 * @param enabled whether to write escape sequences
 */
public record Style(boolean enabled) {
  private static final String RESET = "\u001b[0m";
  private static final Map<String, String> STATUS =
      Map.of(
          "systematic", "32",
          "leader-dependent", "33",
          "uneven", "33",
          "ready-unproven", "36",
          "not-ready", "31",
          "insufficient", "2",
          "uncertain", "2");

  /**
   * Words that stand out.
   *
   * @param text the words
   * @return the words, in their style where there is any
   */
  public String bold(String text) {
    return paint("1", text);
  }

  /**
   * Words that stand back.
   *
   * @param text the words
   * @return the words, in their style where there is any
   */
  public String faint(String text) {
    return paint("2", text);
  }

  /**
   * Words about an error.
   *
   * @param text the words
   * @return the words, in their style where there is any
   */
  public String error(String text) {
    return paint("31", text);
  }

  /**
   * Words about a warning.
   *
   * @param text the words
   * @return the words, in their style where there is any
   */
  public String warning(String text) {
    return paint("33", text);
  }

  /**
   * Words about a status, in its colour.
   *
   * @param status code of a status
   * @param text the words
   * @return the words, in the colour where there is any
   */
  public String status(String status, String text) {
    return paint(STATUS.getOrDefault(status, "0"), text);
  }

  private String paint(String code, String text) {
    return enabled && !text.isEmpty() ? "\u001b[" + code + "m" + text + RESET : text;
  }
}
