package io.github.locus.exports;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a browser shows for HTML without elements. */
final class ShownText {
  private static final Pattern NUMERIC = Pattern.compile("&#(\\d+);");

  private ShownText() {}

  static String of(String html) {
    if (html.contains("<")) {
      throw new IllegalArgumentException("an element in: " + html);
    }
    return NUMERIC
        .matcher(html)
        .replaceAll(m -> Matcher.quoteReplacement("" + (char) Integer.parseInt(m.group(1))))
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&");
  }
}
