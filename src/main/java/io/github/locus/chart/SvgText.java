package io.github.locus.chart;

import io.github.locus.result.FigureFormat;
import java.awt.Font;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finishes an SVG: every text keeps its measured width, whatever font the reader has, and the picture has a name and a
 * text alternative.
 */
final class SvgText {
  private static final Pattern TEXT = Pattern.compile("<text ([^>]*)>([^<]*)</text>");
  private static final Pattern SIZE = Pattern.compile("font-size: ?([0-9.]+)px");

  private static final Pattern CONTROL =
      Pattern.compile(
          "[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x9F\\u202A-\\u202E\\u2066-\\u2069\\u2028\\u2029\\uFFFE\\uFFFF]");

  /** What the library says of every text; said once, on the root element. */
  private static final String FAMILY = "font-family: " + BundledFont.FALLBACK + ";";

  private static final String OPAQUE = "fill-opacity: 1.0; ";

  private final ChartTheme theme;

  SvgText(ChartTheme theme) {
    this.theme = theme;
  }

  /** Adds {@code textLength} to each text. */
  String withLengths(String svg) {
    Matcher text = TEXT.matcher(svg);
    StringBuilder out = new StringBuilder(svg.length() * 5 / 4);
    while (text.find()) {
      String attributes = text.group(1);
      Matcher size = SIZE.matcher(attributes);
      if (!size.find()) {
        throw new IllegalStateException("text without a size: " + attributes);
      }
      float px = Float.parseFloat(size.group(1));
      Font font = attributes.contains("font-weight:600") ? theme.semiBold(px) : theme.regular(px);
      attributes = attributes.replace(FAMILY, "").replace(OPAQUE, "");
      String width =
          FigureFormat.number(ChartTheme.width(unescaped(text.group(2)), font), 2).replace(",", "");
      String element =
          "<text "
              + attributes
              + " textLength='"
              + width
              + "' lengthAdjust='spacingAndGlyphs'>"
              + text.group(2)
              + "</text>";
      text.appendReplacement(out, Matcher.quoteReplacement(element));
    }
    return text.appendTail(out).toString();
  }

  /** Adds role, title and description to the root element. */
  static String named(String svg, String id, String title, String description) {
    int end = svg.indexOf('>', svg.indexOf("<svg"));
    return svg.substring(0, end)
        + " role='img' aria-labelledby='"
        + id
        + "-title "
        + id
        + "-desc' font-family='"
        + BundledFont.FALLBACK
        + "'><title id='"
        + id
        + "-title'>"
        + escaped(title)
        + "</title><desc id='"
        + id
        + "-desc'>"
        + escaped(description)
        + "</desc>"
        + svg.substring(end + 1);
  }

  /** Without control characters and without those that turn the direction of writing. */
  static String legal(String svg) {
    return CONTROL.matcher(svg).replaceAll(" ");
  }

  static String escaped(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.appendCodePoint(c);
              }
            });
    return out.toString();
  }

  private static String unescaped(String text) {
    return text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&apos;", "'")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
  }
}
