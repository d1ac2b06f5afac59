package io.github.locus.ingest.yaml;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Texts as YAML that any reader takes for the same texts. */
public final class YamlWords {
  private static final Pattern PLAIN =
      Pattern.compile("[\\p{L}_][\\p{L}\\p{Nd}_./-]*(?: [\\p{L}\\p{Nd}_.-]+)*");
  private static final Pattern LEADING_LETTER = Pattern.compile("[\\p{L}_].*");

  /** Words that YAML takes for something else than a text. */
  private static final Set<String> NOT_TEXT =
      Set.of("y", "n", "yes", "no", "on", "off", "true", "false", "null", "nan", "inf");

  private YamlWords() {}

  /**
   * A text as a scalar.
   *
   * @param text any text
   * @return the text as it is where that is safe, else in double quotes
   */
  public static String text(String text) {
    boolean plain =
        PLAIN.matcher(text).matches()
            && LEADING_LETTER.matcher(text).matches()
            && !NOT_TEXT.contains(text.toLowerCase(Locale.ROOT));
    return plain ? text : quoted(text);
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.codePoints()
        .forEach(
            c -> {
              if (c == '"' || c == '\\') {
                quoted.append('\\').appendCodePoint(c);
              } else if (steers(c)) {
                quoted.append(String.format(Locale.ROOT, c > 0xFFFF ? "\\U%08x" : "\\u%04x", c));
              } else {
                quoted.appendCodePoint(c);
              }
            });
    return quoted.append('"').toString();
  }

  /** Characters that end a line, are not seen, turn the direction of writing, or are none: no file may hold these. */
  private static boolean steers(int c) {
    return Character.isISOControl(c)
        || Character.getType(c) == Character.SURROGATE
        || (c & 0xFFFE) == 0xFFFE
        || c == '\u2028'
        || c == '\u2029'
        || c == '\uFEFF'
        || c == '\u00A0'
        || (c >= '\u200b' && c <= '\u200f')
        || (c >= '\u202a' && c <= '\u202e')
        || (c >= '\u2066' && c <= '\u2069');
  }

  /**
   * A list on one line.
   *
   * @param texts its entries
   * @return {@code [a, b]}
   */
  public static String list(List<String> texts) {
    return texts.stream().map(YamlWords::text).collect(Collectors.joining(", ", "[", "]"));
  }

  /**
   * A text as part of a comment.
   *
   * @param text any text
   * @param most longest, characters
   * @return the text on one line, without characters that steer, cut with an ellipsis
   */
  public static String comment(String text, int most) {
    StringBuilder line = new StringBuilder();
    boolean blank = false;
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      int c = text.codePointAt(at);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        blank = true;
      } else if (!steers(c)) {
        line.append(blank && !line.isEmpty() ? " " : "").appendCodePoint(c);
        blank = false;
      }
    }
    if (line.codePointCount(0, line.length()) <= most) {
      return line.toString();
    }
    return line.substring(0, line.offsetByCodePoints(0, most - 1)).strip() + "…";
  }
}
