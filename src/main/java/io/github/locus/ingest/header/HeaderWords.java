package io.github.locus.ingest.header;

import io.github.locus.ingest.label.LabelFolding;
import io.github.locus.ingest.table.TextFold;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a header, folded, without the signs between them. */
public final class HeaderWords {
  /** A name has so many words at most; more make a sentence. */
  private static final int MOST_OF_A_NAME = 3;

  /** What counts the questions of a survey in front of them. */
  private static final Pattern COUNT =
      Pattern.compile("(?:q|f|item|question|frage)? ?\\d{1,3}[.)]? ");

  /** Words of a sentence that is agreed to. */
  private static final Pattern SENTENCE =
      Pattern.compile(
          "\\b(?:i|my|me|we|our|us|is|are|feel|ich|mein\\w*|wir|unser\\w*|ist|je|mon|ma|nous|notre|est"
              + "|mi|nuestr\\w*|es|meu|minha|nosso|mio|mia|nostr\\w*|ik|mijn|wij|ons)\\b");

  /** Where a word begins inside another: {@code JobLevel}. */
  private static final Pattern CAMEL = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu}\\p{Ll})");

  /** What ends a word wherever it stands. */
  private static final String SIGNS = "?:*()[]_";

  /** What parts words where it stands between letters. */
  private static final String JOINING = "_.-";

  private HeaderWords() {}

  /**
   * Those of the name of a column.
   *
   * @param name its name, with the groups of questions in front of it perhaps
   * @return for example {@code job level} of {@code grp_bg/JobLevel}
   */
  public static String ofName(String name) {
    return of(withoutGroups(name));
  }

  /**
   * A name without those of the groups of questions in front of it: {@code gender} of {@code grp_bg/gender}. From its end,
   * for a header may be as long as a file.
   */
  private static String withoutGroups(String name) {
    int last = name.lastIndexOf('/');
    if (last < 0 || last + 1 == name.length() || wordBefore(name, name.length()) != last + 1) {
      return name;
    }
    int from = last + 1;
    while (from > 0 && name.charAt(from - 1) == '/' && wordBefore(name, from - 1) < from - 1) {
      from = wordBefore(name, from - 1);
    }
    return name.substring(0, from) + name.substring(last + 1);
  }

  /** Where the letters, digits and low lines begin that end at a place; that place where there are none. */
  private static int wordBefore(String text, int end) {
    int at = end;
    while (at > 0 && isOfAWord(text.codePointBefore(at))) {
      at -= Character.charCount(text.codePointBefore(at));
    }
    return at;
  }

  private static boolean isOfAWord(int sign) {
    int kind = Character.getType(sign);
    return sign == '_'
        || Character.isLetter(sign)
        || kind == Character.DECIMAL_DIGIT_NUMBER
        || kind == Character.LETTER_NUMBER
        || kind == Character.OTHER_NUMBER;
  }

  /** A text without what counts the questions of a survey in front of it. */
  static String uncounted(String text) {
    Matcher count = COUNT.matcher(text);
    return count.lookingAt() ? text.substring(count.end()) : text;
  }

  /** Whether a text has as few words as a name, and none that a sentence has. */
  public static boolean areAName(String text) {
    int blanks = 0;
    for (int at = text.indexOf(' ');
        at >= 0 && blanks < MOST_OF_A_NAME;
        at = text.indexOf(' ', at + 1)) {
      blanks++;
    }
    return blanks < MOST_OF_A_NAME && !areASentence(text);
  }

  /** Whether a text has a word of a sentence that is agreed to. */
  public static boolean areASentence(String text) {
    return SENTENCE.matcher(text).find();
  }

  private static String apart(String text) {
    for (int i = 1; i < text.length(); i++) {
      if (Character.isUpperCase(text.charAt(i)) && Character.isLowerCase(text.charAt(i - 1))) {
        return CAMEL.matcher(text).replaceAll(" ");
      }
    }
    return text;
  }

  private static boolean isBetweenLetters(String text, int at) {
    return at > 0
        && at + 1 < text.length()
        && Character.isLetter(text.codePointBefore(at))
        && Character.isLetter(text.codePointAt(at + 1));
  }

  /**
   * Those of any text.
   *
   * @param text a text
   * @return its words, parted by one blank each
   */
  public static String of(String text) {
    String plain = LabelFolding.plain(apart(text));
    StringBuilder words = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      boolean blank =
          SIGNS.indexOf(c) >= 0 || (JOINING.indexOf(c) >= 0 && isBetweenLetters(plain, i));
      words.append(blank ? ' ' : c);
    }
    return TextFold.blanks(words.toString());
  }
}
