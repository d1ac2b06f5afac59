package io.github.locus.ingest.export;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Decodes the HTML entities that survey platforms leave in headers and labels. */
public final class HtmlEntities {
  private static final Pattern ENTITY =
      Pattern.compile("&(?:#(\\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,8}));");

  private static final Map<String, String> NAMED =
      Map.ofEntries(
          Map.entry("nbsp", " "),
          Map.entry("ensp", " "),
          Map.entry("emsp", " "),
          Map.entry("thinsp", " "),
          Map.entry("amp", "&"),
          Map.entry("lt", "<"),
          Map.entry("gt", ">"),
          Map.entry("quot", "\""),
          Map.entry("apos", "'"),
          Map.entry("lsquo", "‘"),
          Map.entry("rsquo", "’"),
          Map.entry("ldquo", "“"),
          Map.entry("rdquo", "”"),
          Map.entry("ndash", "–"),
          Map.entry("mdash", "—"),
          Map.entry("hellip", "…"),
          Map.entry("shy", ""),
          Map.entry("szlig", "ß"));

  /** Letters with an accent: {@code &eacute;}. */
  private static final Pattern ACCENTED =
      Pattern.compile("([a-zA-Z])(acute|grave|circ|uml|tilde|cedil|ring)");

  private static final Map<String, String> ACCENTS =
      Map.of(
          "acute", "\u0301",
          "grave", "\u0300",
          "circ", "\u0302",
          "uml", "\u0308",
          "tilde", "\u0303",
          "cedil", "\u0327",
          "ring", "\u030A");

  private HtmlEntities() {}

  /**
   * Decodes once: {@code &amp;lt;} becomes {@code &lt;}.
   *
   * @param text a cell
   * @return the text with characters for entities; unknown ones and those of control characters stay
   *     as they are written, line ends and tabs become blanks
   */
  public static String decode(String text) {
    if (text.indexOf('&') < 0) {
      return text;
    }
    return ENTITY.matcher(text).replaceAll(found -> Matcher.quoteReplacement(character(found)));
  }

  private static String character(MatchResult found) {
    if (found.group(3) != null) {
      return NAMED.getOrDefault(found.group(3), accented(found.group(3), found.group()));
    }
    int code =
        found.group(1) != null
            ? Integer.parseInt(found.group(1))
            : Integer.parseInt(found.group(2), 16);
    if (code == '\t' || code == '\n' || code == '\r') {
      return " ";
    }
    return Character.isValidCodePoint(code) && !Character.isISOControl(code)
        ? Character.toString(code)
        : found.group();
  }

  private static String accented(String name, String written) {
    Matcher parts = ACCENTED.matcher(name);
    if (!parts.matches()) {
      return written;
    }
    String letter = parts.group(1) + ACCENTS.get(parts.group(2));
    String composed = Normalizer.normalize(letter, Normalizer.Form.NFC);
    return composed.length() == 1 ? composed : written;
  }
}
