package io.github.locus.result;

import java.util.regex.Pattern;

/**
 * Text from data made harmless in Markdown: what a user calls a function, a unit or a leader is shown
 * as typed, and is no heading, table cell, image, HTML or link. That holds for GitHub's Markdown too,
 * which makes links of bare addresses.
 */
public final class MarkdownText {
  private static final Pattern SIGNS = Pattern.compile("[\\\\`*_\\[\\]#|~]");
  private static final Pattern REFERENCE = Pattern.compile("&(?=#?\\w+;)");
  private static final Pattern SCHEME = Pattern.compile(":(?=//)");
  private static final Pattern HOST = Pattern.compile("(?i)(?<=www)\\.");

  /** A word joiner: nothing to see, and no part of an address; an escaped sign would still be one. */
  private static final String NO_ADDRESS = "@&#8288;";

  private MarkdownText() {}

  /**
   * Escapes a text that stands on one line.
   *
   * @param text anything
   * @return Markdown that shows the text without control characters; line breaks become a space
   */
  public static String of(String text) {
    String safe = REFERENCE.matcher(SafeText.of(text)).replaceAll("&amp;").replace("<", "&lt;");
    safe = SIGNS.matcher(safe).replaceAll("\\\\$0");
    safe = SCHEME.matcher(safe).replaceAll("\\\\:");
    safe = HOST.matcher(safe).replaceAll("\\\\.");
    return safe.replace("@", NO_ADDRESS);
  }
}
