package io.github.locus.questionnaire;

import java.util.Locale;

/**
 * Text as HTML, in two strengths: complete for pages of ours, sparing for platforms that take HTML
 * but give the text back in the headers of their exports.
 */
final class Markup {
  private Markup() {}

  /**
   * For an HTML page, in text and in quoted attributes.
   *
   * @param text any text
   * @return the text with {@code & < > " '} as entities
   */
  static String page(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  /**
   * For the text of a question on a platform. An ampersand stays where no reader of HTML takes it
   * for the beginning of an entity, so that {@code L&D} is not exported as {@code L&amp;D}: names of
   * entities have two letters at least.
   *
   * @param text any text
   * @param steering characters that the platform's own syntax uses; they become numeric entities
   * @return HTML that shows the text
   */
  static String platform(String text, String steering) {
    StringBuilder html = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean entity = c == '&' && beginsEntity(text, i + 1);
      if (c == '<') {
        html.append("&lt;");
      } else if (c == '>') {
        html.append("&gt;");
      } else if (entity) {
        html.append("&amp;");
      } else if (steering.indexOf(c) >= 0) {
        html.append(String.format(Locale.ROOT, "&#%d;", (int) c));
      } else {
        html.append(c);
      }
    }
    return html.toString();
  }

  private static boolean beginsEntity(String text, int at) {
    if (at < text.length() && text.charAt(at) == '#') {
      return true;
    }
    return at + 1 < text.length() && isLetter(text.charAt(at)) && isLetter(text.charAt(at + 1));
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
