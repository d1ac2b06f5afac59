package io.github.locus.report;

import io.github.locus.result.FunctionStatus;

/**
 * Colour as decoration: nothing is said by it alone.
 *
 * @param enabled whether to write escape sequences
 */
public record Style(boolean enabled) {
  private static final String RESET = "\u001b[0m";

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
   * @param status a status
   * @param text the words
   * @return the words, in the colour where there is any
   */
  public String status(FunctionStatus status, String text) {
    return paint(color(status), text);
  }

  private static String color(FunctionStatus status) {
    return switch (status) {
      case SYSTEMATIC -> "32";
      case LEADER_DEPENDENT, UNEVEN -> "33";
      case READY_UNPROVEN -> "36";
      case NOT_READY -> "31";
      case INSUFFICIENT, UNCERTAIN -> "2";
    };
  }

  private String paint(String code, String text) {
    return enabled && !text.isEmpty() ? "\u001b[" + code + "m" + text + RESET : text;
  }
}
