package io.github.locus.ingest.export;

import io.github.locus.ingest.table.Blanks;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Header cells as a person reads them, and as they are compared. */
final class HeaderText {
  private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]*>");
  private static final Pattern ENTITY =
      Pattern.compile("&(#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|\\w{2,8});");
  private static final Pattern SPACES =
      Pattern.compile("[\\s\\u00A0\\u2000-\\u200A\\u202F\\u3000]+");
  private static final Pattern INVISIBLE = Pattern.compile("[\\uFEFF\\u200B\\u00AD]");
  private static final Map<String, String> NAMED =
      Map.ofEntries(
          Map.entry("nbsp", " "),
          Map.entry("amp", "&"),
          Map.entry("lt", "<"),
          Map.entry("gt", ">"),
          Map.entry("quot", "\""),
          Map.entry("apos", "'"),
          Map.entry("rsquo", "’"),
          Map.entry("lsquo", "‘"),
          Map.entry("rdquo", "”"),
          Map.entry("ldquo", "“"),
          Map.entry("ndash", "–"),
          Map.entry("mdash", "—"),
          Map.entry("hellip", "…"),
          Map.entry("auml", "ä"),
          Map.entry("ouml", "ö"),
          Map.entry("uuml", "ü"),
          Map.entry("Auml", "Ä"),
          Map.entry("Ouml", "Ö"),
          Map.entry("Uuml", "Ü"),
          Map.entry("szlig", "ß"),
          Map.entry("eacute", "é"),
          Map.entry("egrave", "è"),
          Map.entry("agrave", "à"),
          Map.entry("ccedil", "ç"));

  private HeaderText() {}

  /**
   * A header cell without markup.
   *
   * @param cell as it stands in the file
   * @return the text without tags, entities, zero-width characters and surrounding blanks; any run
   *     of blanks is one
   */
  static String clean(String cell) {
    String text = cell;
    if (text.indexOf('<') >= 0) {
      text = TAG.matcher(text).replaceAll(" ");
    }
    if (text.indexOf('&') >= 0) {
      text =
          ENTITY
              .matcher(text)
              .replaceAll(m -> Matcher.quoteReplacement(character(m.group(1), m.group())));
    }
    text = INVISIBLE.matcher(text).replaceAll("");
    return Blanks.strip(SPACES.matcher(text).replaceAll(" "));
  }

  /**
   * A cell as signatures compare it.
   *
   * @param cell as it stands in the file
   * @return clean and in lower case
   */
  static String folded(String cell) {
    return clean(cell).toLowerCase(Locale.ROOT);
  }

  private static String character(String name, String written) {
    if (!name.startsWith("#")) {
      return NAMED.getOrDefault(name, written);
    }
    boolean hexadecimal = name.charAt(1) == 'x' || name.charAt(1) == 'X';
    int point =
        hexadecimal ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
    return Character.isValidCodePoint(point) && !Character.isISOControl(point)
        ? Character.toString(point)
        : written;
  }
}
