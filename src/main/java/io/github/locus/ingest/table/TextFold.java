package io.github.locus.ingest.table;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Steps by which texts are made comparable: each takes away one thing that people and programs vary
 * without meaning it. What is compared decides which steps it needs; no step is written elsewhere.
 */
public final class TextFold {
  /** What Unicode calls a separator, what Java calls white, and the separators of ASCII. */
  private static final Pattern BLANKS = Pattern.compile("[\\s\\x{1C}-\\x{1F}\\p{Z}]+");

  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Cc}&&[^\\s\\x{1C}-\\x{1F}]]+");
  private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
  private static final Pattern APOSTROPHES =
      Pattern.compile("[`\\x{B4}\\x{2018}-\\x{201B}\\x{2032}]");
  private static final Pattern QUOTES =
      Pattern.compile("[\\x{201C}-\\x{201F}\\x{2033}\\x{AB}\\x{BB}]");
  private static final Pattern DASHES =
      Pattern.compile("[\\x{2010}-\\x{2015}\\x{2212}\\x{FE31}\\x{FE32}\\x{FE58}]");

  /** The first character after those that ASCII prints. */
  private static final char DELETE = '\u007F';

  private TextFold() {}

  /**
   * A text of a study file or an export as it is compared with the other: case, widths and kinds of
   * blank, quote and dash are free. Accents are not, for two columns may differ in one alone.
   *
   * @param text a header, a cell, a name
   * @return only for comparing
   */
  public static String of(String text) {
    // one kind of quote: a text within quotes is often quoted again in the other way
    String plain = Normalizer.normalize(signs(text), Normalizer.Form.NFKC).replace('"', '\'');
    return blanks(plain.toLowerCase(Locale.ROOT));
  }

  /**
   * A name without what people do not mean: beside case and kinds of blank, quote and dash also
   * accents and characters that are not seen. Two names that fold to the same are written alike, not
   * always meant alike: who matches by it asks or says so.
   *
   * @param name a name of a person, a unit, a function
   * @return only for comparing
   */
  public static String name(String name) {
    return blanks(letters(signs(seen(name))));
  }

  /**
   * Whether two names are written alike.
   *
   * @param one a name
   * @param other a name
   * @return true if they fold to the same {@link #name}
   */
  public static boolean alike(String one, String other) {
    return one.equals(other) || name(one).equals(name(other));
  }

  /**
   * Kinds of blank.
   *
   * @param text any text
   * @return the text with one space for each run of blanks, and none at its ends
   */
  public static String blanks(String text) {
    return areSingle(text) ? text : foldedBlanks(text);
  }

  /** Whether a text of ASCII has no blank but single spaces inside: so nearly all texts are. */
  private static boolean areSingle(String text) {
    boolean blank = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c >= DELETE || (c == ' ' && blank)) {
        return false;
      }
      blank = c == ' ';
    }
    return !blank || text.isEmpty();
  }

  /**
   * Whether a text has no other characters than those that ASCII prints: most have none, and need no search for them.
   *
   * @param text any text
   * @return true for an empty one too
   */
  public static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < ' ' || text.charAt(i) >= DELETE) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether a text has a digit: a pattern that asks for one need not be tried on others.
   *
   * @param text any text
   * @return true for {@code Q1}
   */
  public static boolean hasDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
        return true;
      }
    }
    return false;
  }

  private static String foldedBlanks(String text) {
    if (isPlain(text)) {
      return singleSpaces(text);
    }
    return BLANKS.matcher(text).replaceAll(" ").strip();
  }

  private static String singleSpaces(String text) {
    StringBuilder single = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean first = single.length() == 0 || single.charAt(single.length() - 1) == ' ';
      if (c != ' ' || !first) {
        single.append(c);
      }
    }
    boolean blank = single.length() > 0 && single.charAt(single.length() - 1) == ' ';
    return single.substring(0, single.length() - (blank ? 1 : 0));
  }

  /**
   * Kinds of apostrophe, quote and dash.
   *
   * @param text any text
   * @return the text with those of a typewriter
   */
  public static String signs(String text) {
    if (isPlain(text)) {
      return text.replace('`', '\'');
    }
    String plain = APOSTROPHES.matcher(text).replaceAll("'");
    plain = QUOTES.matcher(plain).replaceAll("\"");
    return DASHES.matcher(plain).replaceAll("-");
  }

  /**
   * Characters that are not seen.
   *
   * @param text any text
   * @return the text without control and format characters; blanks stay
   */
  public static String seen(String text) {
    if (isPlain(text)) {
      return text;
    }
    return UNSEEN.matcher(text).replaceAll("");
  }

  /**
   * Case, accents, ligatures and widths.
   *
   * @param text any text
   * @return the text in lower case without accents, {@code ss} for {@code ß}
   */
  public static String letters(String text) {
    if (isPlain(text)) {
      return text.toLowerCase(Locale.ROOT);
    }
    String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    // up and down again: ß and the other letters that have no capital of their own
    return bare.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }
}
