package io.github.locus.chart;

import java.util.regex.Pattern;

/** Text of a user inside markup: it stays text, and every character may stand in XML. */
final class SvgText {
  /** Control characters, those that turn the direction of writing, halves of characters, and line separators. */
  private static final Pattern ILLEGAL =
      Pattern.compile(
          "[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x9F\\u202A-\\u202E\\u2066-\\u2069\\u2028\\u2029\\uFFFE\\uFFFF\\p{Cs}]");

  private SvgText() {}

  /** The text with a space for each character that may not stand in a picture. */
  static String legal(String text) {
    return ILLEGAL.matcher(text).replaceAll(" ");
  }

  /** The text, legal, with its markup taken as text; fit for an element and for an attribute. */
  static String escaped(String text) {
    String legal = legal(text);
    StringBuilder out = new StringBuilder(legal.length() + 16);
    for (int i = 0; i < legal.length(); i++) {
      char c = legal.charAt(i);
      switch (c) {
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '&' -> out.append("&amp;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> out.append(c);
      }
    }
    return out.toString();
  }
}
