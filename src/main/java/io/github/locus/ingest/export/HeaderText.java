package io.github.locus.ingest.export;

import io.github.locus.ingest.table.TextFold;
import java.util.Locale;
import java.util.regex.Pattern;

/** Header cells as a person reads them, and as they are compared. */
public final class HeaderText {
  /** Headers of 3,000 characters occur; what is far longer is no header. */
  private static final int LONGEST = 10_000;

  private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]*>");

  /** Not {@code TextFold.seen}: joiners and marks of direction belong to what is shown. */
  private static final Pattern INVISIBLE = Pattern.compile("[\\uFEFF\\u200B\\u00AD]");

  private HeaderText() {}

  /**
   * A cell without what R and pandas write between words. A space stays: it stands for another
   * platform.
   *
   * @param cell as it stands in the file
   * @return clean, in lower case, without dots and underscores
   */
  public static String joined(String cell) {
    return folded(cell).replace("_", "").replace(".", "");
  }

  /**
   * A header cell without markup.
   *
   * @param cell as it stands in the file
   * @return the text, at most {@value #LONGEST} characters of it, without tags, entities, zero-width characters and surrounding blanks; any run
   *     of blanks is one
   */
  public static String clean(String cell) {
    String text = cell.length() > LONGEST ? cell.substring(0, LONGEST) : cell;
    if (text.indexOf('<') >= 0) {
      text = TAG.matcher(text).replaceAll(" ");
    }
    text = HtmlEntities.decode(text);
    if (!TextFold.isPlain(text)) {
      text = INVISIBLE.matcher(text).replaceAll("");
    }
    return TextFold.blanks(text);
  }

  /**
   * A cell as signatures compare it. Accents and signs count: platforms write their own words alike.
   *
   * @param cell as it stands in the file
   * @return clean and in lower case
   */
  public static String folded(String cell) {
    return clean(cell).toLowerCase(Locale.ROOT);
  }
}
