package io.github.locus.ingest.workbook;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A section of a number format.
 *
 * @param kind what it makes of a number
 * @param before text in front
 * @param pattern digits, or letters of days and times; without colors and the like
 * @param after text behind
 */
record FormatSection(Kind kind, String before, String pattern, String after) {
  /** A section that nothing is known of. */
  static final FormatSection NONE = new FormatSection(Kind.NOT_KNOWN, "", "", "");

  /** {@code "quoted"}, {@code \x}, {@code _x} (a gap), {@code *x} (a filling). */
  private static final Pattern LITERAL = Pattern.compile("\"([^\"]*)\"|\\\\(.)|[_*]..?");

  private static final Pattern BRACKETS = Pattern.compile("\\[([^\\]]*)\\]");
  private static final Pattern CONDITION = Pattern.compile("\\[[<>=][^\\]]*\\]");
  private static final Pattern ELAPSED = Pattern.compile("\\[(h+|m+|s+)\\]");
  private static final Pattern NUMBER =
      Pattern.compile("([^0#?.,%]*)([#,]*[0#,]*(?:\\.[0#]*)?)([^0#?.]*)");

  /** What a section makes of a number. */
  enum Kind {
    /** Digits as needed. */
    GENERAL,
    /** Digits by a pattern. */
    NUMBER,
    /** A day, a time, or both. */
    DAY_OR_TIME,
    /** A text in place of the number. */
    TEXT_ALONE,
    /** Fractions, powers, conditions. */
    NOT_KNOWN
  }

  static FormatSection of(String code) {
    if (CONDITION.matcher(code).find()) {
      return new FormatSection(Kind.NOT_KNOWN, "", CONDITION.pattern(), "");
    }
    String bare = LITERAL.matcher(BRACKETS.matcher(code).replaceAll("")).replaceAll("");
    if (bare.isBlank() || bare.equals("@")) {
      Kind kind = code.isBlank() || bare.equals("@") ? Kind.GENERAL : Kind.TEXT_ALONE;
      return new FormatSection(kind, "", "", kind == Kind.GENERAL ? "" : literal(code));
    }
    int general = bare.toLowerCase(Locale.ROOT).indexOf("general");
    if (general >= 0) {
      int at = code.toLowerCase(Locale.ROOT).indexOf("general");
      return new FormatSection(
          Kind.GENERAL, literal(code.substring(0, at)), "", literal(code.substring(at + 7)));
    }
    if (ELAPSED.matcher(code.toLowerCase(Locale.ROOT)).find() || isDay(bare)) {
      String pattern = code.replaceAll("(?i)\\[(?!h+\\]|m+\\]|s+\\])[^\\]]*\\]", "");
      return new FormatSection(Kind.DAY_OR_TIME, "", pattern, "");
    }
    return number(code);
  }

  private static FormatSection number(String code) {
    String marked = literal(code);
    Matcher parts = NUMBER.matcher(marked);
    boolean plain = parts.matches() && !parts.group(2).isEmpty() && !parts.group(2).endsWith(",");
    if (!plain || marked.indexOf('/') >= 0 || marked.matches("(?s).*[0#][eE][+-].*")) {
      return NONE;
    }
    return new FormatSection(
        Kind.NUMBER, parts.group(1), parts.group(2).replace(",", ""), parts.group(3));
  }

  /** The text of a code: quotes, colors and gaps resolved. */
  private static String literal(String code) {
    String shown =
        BRACKETS
            .matcher(code)
            .replaceAll(
                found ->
                    Matcher.quoteReplacement(
                        found.group(1).startsWith("$")
                            ? found.group(1).substring(1).replaceAll("-[0-9A-Fa-f]*\\z", "")
                            : ""));
    return LITERAL
        .matcher(shown)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    found.group(1) != null
                        ? found.group(1)
                        : found.group(2) != null ? found.group(2) : ""));
  }

  private static boolean isDay(String bare) {
    String letters = bare.toLowerCase(Locale.ROOT).replace("am/pm", "h").replace("a/p", "h");
    return letters.matches("(?s).*[ymdhs].*") && !letters.matches("(?s).*[#?].*");
  }

  boolean isConditional() {
    return kind == Kind.NOT_KNOWN && pattern.equals(CONDITION.pattern());
  }

  String around(String digits) {
    return (before + digits + after).strip();
  }

  int percents() {
    return (int) (before + after).chars().filter(c -> c == '%').count();
  }

  int decimals() {
    int point = pattern.indexOf('.');
    return point < 0 ? 0 : pattern.length() - point - 1;
  }

  int neededDecimals() {
    int point = pattern.indexOf('.');
    return point < 0 ? 0 : (int) pattern.substring(point).chars().filter(c -> c == '0').count();
  }

  int leastDigits() {
    int point = pattern.indexOf('.');
    String whole = point < 0 ? pattern : pattern.substring(0, point);
    return (int) whole.chars().filter(c -> c == '0').count();
  }
}
