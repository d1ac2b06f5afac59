package io.github.locus.ingest.label;

import io.github.locus.ingest.export.HtmlEntities;
import io.github.locus.ingest.table.TextFold;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Folds what a label may vary in without changing its meaning: case, accents, kinds of blank, quote
 * and dash, invisible characters, HTML entities, punctuation, gender endings, and the number in
 * front of or behind the words.
 */
public final class LabelFolding {
  private static final Pattern GENDER =
      Pattern.compile("(?<=\\p{L}{3})(?:\\((?:e|a|o)s?\\)|[/\\x{B7}](?:e|a|o)s?)(?![\\p{L}\\d])");

  private static final int MOST_DIGITS = 6;
  private static final Pattern NUMBER =
      Pattern.compile("([+-]?\\d{1,6})(?:[.,]0+|\\.|\\))?(?: ?%)?");

  /** Faces written in signs: {@code :-(}, {@code :|}, {@code =)}. */
  private static final Pattern WRITTEN_FACE = Pattern.compile("[:=]-?[()\\[\\]|/]");

  /** Points in signs: {@code --}, {@code +}, {@code +/-}. */
  private static final Pattern SIGNS = Pattern.compile("[+-]{1,4}|[+-] ?/ ?[+-]|\u00b1");

  private static final Pattern STARS =
      Pattern.compile("([\u2605\u2b50\ufe0f]{1,10})[\u2606\ufe0f]*|[\u2606]{1,10}");
  private static final Pattern LEADING =
      Pattern.compile("\\(?([+-]?\\d{1,3})(?:(\\)?\\s*[-:.)=])\\s*|\\s+)([^\\d\\s].*)");

  /** What numbers count that are points of a scale: "4 stars". */
  private static final Pattern COUNTED =
      Pattern.compile(
          "stars?|sterne?n?|etoiles?|estrellas?|estrelas?|stell[ae]|ster|sterren|points?|punkte?n?"
              + "|punten|puntos?|pontos?|punt[oi]");

  private static final Pattern TRAILING =
      Pattern.compile("(.*\\D)(?:\\(\\s*([+-]?\\d{1,3})\\s*\\)|\\s(?:([-:=])\\s*)?(\\d{1,3}))");

  /** A dash is no word; a minus is. */
  private static final char MINUS = '\u2212';

  private static final String MIDDLE = "\u00b1";

  private static final String GENDER_SIGNS = "(/\u00b7";
  private static final String PUNCTUATION_SIGNS = ",;:.!?()[]*_-";
  private static final Pattern PUNCTUATION = Pattern.compile("[,;:.!?()\\[\\]*_-]+");
  private static final Pattern SLASH = Pattern.compile(" */ *");

  private static final char LAST_ASCII = 0x7F;

  /** Most answers of a survey are single digits. */
  private static final List<FoldedLabel> DIGITS =
      IntStream.range(0, 10)
          .mapToObj(digit -> new FoldedLabel("", OptionalInt.of(digit), true))
          .toList();

  private LabelFolding() {}

  /**
   * Folds a label.
   *
   * @param label a cell, or the wording of an option
   * @return what is compared
   */
  public static FoldedLabel fold(String label) {
    if (label.length() == 1 && isDigit(label.charAt(0))) {
      return DIGITS.get(label.charAt(0) - '0');
    }
    String plain = plain(label);
    if (isWords(plain)) {
      return new FoldedLabel(plain, OptionalInt.empty(), false);
    }
    if (WRITTEN_FACE.matcher(plain).matches()) {
      return new FoldedLabel(face(plain.charAt(plain.length() - 1)), OptionalInt.empty(), false);
    }
    char first = plain.charAt(0);
    if ((first == '+' || first == '-' || first == MIDDLE.charAt(0))
        && SIGNS.matcher(plain).matches()) {
      boolean middle = plain.indexOf('/') >= 0 || plain.equals("+-") || plain.equals("-+");
      String signs = middle ? MIDDLE : plain.replace('-', MINUS);
      return new FoldedLabel(signs, OptionalInt.empty(), false);
    }
    char last = plain.charAt(plain.length() - 1);
    boolean number = isDigit(first) || first == '+' || first == '-' || first == '(';
    return number || isDigit(last) || last == ')' || first > LAST_ASCII
        ? withNumber(plain)
        : new FoldedLabel(words(plain), OptionalInt.empty(), false);
  }

  /**
   * Whether a folded text is a point in signs.
   *
   * @param text a folded text
   * @return true for what {@code --}, {@code +} and {@code +/-} are folded to
   */
  public static boolean isSigns(String text) {
    return !text.isEmpty()
        && text.chars().allMatch(sign -> sign == '+' || sign == MINUS || sign == MIDDLE.charAt(0));
  }

  /** The face of a mouth. */
  private static String face(char mouth) {
    return switch (mouth) {
      case '(', '[' -> "\ud83d\ude41";
      case ')', ']' -> "\ud83d\ude42";
      default -> "\ud83d\ude10";
    };
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Whether a text is a few digits, as most cells of a survey are. */
  private static boolean isWhole(String plain) {
    boolean digits = plain.length() <= MOST_DIGITS;
    for (int i = 0; digits && i < plain.length(); i++) {
      digits = isDigit(plain.charAt(i));
    }
    return digits;
  }

  private static FoldedLabel withNumber(String plain) {
    if (isWhole(plain)) {
      return new FoldedLabel("", OptionalInt.of(Integer.parseInt(plain)), true);
    }
    char first = plain.charAt(0);
    boolean begins = isDigit(first) || first == '+' || first == '-';
    Matcher number = NUMBER.matcher(plain);
    if (begins && number.matches()) {
      return new FoldedLabel("", OptionalInt.of(Integer.parseInt(number.group(1))), true);
    }
    if (first > LAST_ASCII && STARS.matcher(plain).matches()) {
      int full = (int) plain.chars().filter(c -> c == '\u2605' || c == '\u2b50').count();
      return new FoldedLabel("", OptionalInt.of(full), true);
    }
    Matcher leading = LEADING.matcher(plain);
    if ((begins || first == '(') && leading.matches() && hasWords(leading.group(3))) {
      if (leading.group(2) == null && COUNTED.matcher(leading.group(3)).matches()) {
        return new FoldedLabel("", OptionalInt.of(Integer.parseInt(leading.group(1))), true);
      }
      boolean firm = leading.group(2) != null || leading.group(3).startsWith("(");
      if (firm || hasNoDigit(leading.group(3))) {
        return numbered(leading.group(3), leading.group(1), firm);
      }
    }
    Matcher trailing = TRAILING.matcher(plain);
    if (trailing.matches() && hasWords(trailing.group(1)) && hasNoDigit(trailing.group(1))) {
      boolean bracketed = trailing.group(2) != null;
      String digits = bracketed ? trailing.group(2) : trailing.group(4);
      return numbered(trailing.group(1), digits, bracketed || trailing.group(3) != null);
    }
    return new FoldedLabel(words(plain), OptionalInt.empty(), false);
  }

  /**
   * Folds characters only: entities decoded, invisible characters and quotes gone, blanks and dashes
   * of one kind, no accents, lower case. What is left still shows that a cell is {@code --} or {@code #REF!}.
   *
   * @param label a cell
   * @return the plain form
   */
  public static String plain(String label) {
    if (isSimple(label)) {
      return label.toLowerCase(Locale.ROOT);
    }
    String text = TextFold.signs(TextFold.seen(HtmlEntities.decode(label))).replace("\"", "");
    return TextFold.blanks(TextFold.letters(text));
  }

  /** Whether nothing but case is to be folded: so nearly all headers and labels are. */
  private static boolean isSimple(String text) {
    boolean blank = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean kept =
          (c >= 'a' && c <= 'z')
              || (c >= 'A' && c <= 'Z')
              || (c >= '0' && c <= '9')
              || "_-.,:;!?()[]/'".indexOf(c) >= 0;
      if (!kept && (c != ' ' || blank)) {
        return false;
      }
      blank = c == ' ';
    }
    return !blank;
  }

  /** Whether a text is letters of ASCII and blanks alone, so that nothing is to be folded: most cells are. */
  private static boolean isWords(String plain) {
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if ((c < 'a' || c > 'z') && c != ' ') {
        return false;
      }
    }
    return true;
  }

  private static FoldedLabel numbered(String rest, String digits, boolean firm) {
    return new FoldedLabel(words(rest), OptionalInt.of(Integer.parseInt(digits)), firm);
  }

  private static String words(String plain) {
    String text = plain.replace("'", "");
    if (hasAny(plain, GENDER_SIGNS)) {
      text = GENDER.matcher(plain).replaceAll("").replace("'", "");
    }
    if (hasAny(text, PUNCTUATION_SIGNS)) {
      text = PUNCTUATION.matcher(text).replaceAll(" ");
    }
    text = TextFold.blanks(text);
    return text.indexOf('/') < 0 ? text : SLASH.matcher(text).replaceAll("/");
  }

  /** Whether a text has one of some signs: a pattern that begins with them need not be tried on others. */
  private static boolean hasAny(String text, String signs) {
    for (int i = 0; i < signs.length(); i++) {
      if (text.indexOf(signs.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasWords(String text) {
    return text.codePoints().anyMatch(Character::isLetter);
  }

  private static boolean hasNoDigit(String text) {
    return text.codePoints().noneMatch(Character::isDigit);
  }
}
