package io.github.locus.cli;

import java.util.Map;

/**
 * Colour as decoration: nothing is said by it alone.
 *
 * @param enabled whether to write escape sequences
 */
record Style(boolean enabled) {
  private static final String RESET = "\u001b[0m";
  private static final Map<String, String> STATUS =
      Map.of(
          "systematic", "32",
          "leader-dependent", "33",
          "ready-unproven", "36",
          "not-ready", "31",
          "insufficient", "2",
          "uncertain", "2");

  String bold(String text) {
    return paint("1", text);
  }

  String faint(String text) {
    return paint("2", text);
  }

  String error(String text) {
    return paint("31", text);
  }

  String warning(String text) {
    return paint("33", text);
  }

  /** Words about a status, in its colour. */
  String status(String status, String text) {
    return paint(STATUS.getOrDefault(status, "0"), text);
  }

  private String paint(String code, String text) {
    return enabled && !text.isEmpty() ? "\u001b[" + code + "m" + text + RESET : text;
  }
}
