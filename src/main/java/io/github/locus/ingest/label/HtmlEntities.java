package io.github.locus.ingest.label;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Decodes the HTML entities that survey platforms leave in labels. */
final class HtmlEntities {
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
          Map.entry("lsquo", "'"),
          Map.entry("rsquo", "'"),
          Map.entry("ldquo", "\""),
          Map.entry("rdquo", "\""),
          Map.entry("ndash", "-"),
          Map.entry("mdash", "-"),
          Map.entry("hellip", "..."),
          Map.entry("shy", ""),
          Map.entry("szlig", "ss"));

  /** Letters with an accent, which folding drops anyway: {@code &eacute;}. */
  private static final Pattern ACCENTED =
      Pattern.compile("([a-zA-Z])(?:acute|grave|circ|uml|tilde|cedil|ring)");

  private HtmlEntities() {}

  static String decode(String text) {
    if (text.indexOf('&') < 0) {
      return text;
    }
    return ENTITY.matcher(text).replaceAll(found -> Matcher.quoteReplacement(character(found)));
  }

  private static String character(MatchResult found) {
    if (found.group(3) != null) {
      Matcher accented = ACCENTED.matcher(found.group(3));
      return accented.matches()
          ? accented.group(1)
          : NAMED.getOrDefault(found.group(3), found.group());
    }
    int code =
        found.group(1) != null
            ? Integer.parseInt(found.group(1))
            : Integer.parseInt(found.group(2), 16);
    return Character.isValidCodePoint(code) ? Character.toString(code) : found.group();
  }
}
