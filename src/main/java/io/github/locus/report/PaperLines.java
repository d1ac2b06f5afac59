package io.github.locus.report;

import com.openhtmltopdf.extend.FSTextBreaker;

/**
 * Where lines of a paper may end: after a blank, after a hyphen between letters, and between ideographs. A number, an
 * interval, a code and a quotation mark stay with what they belong to, which the rules for all languages part.
 */
final class PaperLines implements FSTextBreaker {
  private static final char NO_WIDTH = '\u200b';

  private String text = "";
  private int at;

  @Override
  public void setText(String newText) {
    text = newText;
    at = 0;
  }

  /** The next place after the last one; the end of the text is one, and there is none after it: −1. */
  @Override
  public int next() {
    if (at >= text.length()) {
      return -1;
    }
    do {
      at++;
    } while (at < text.length() && !mayEnd());
    return at;
  }

  private boolean mayEnd() {
    char before = text.charAt(at - 1);
    char after = text.charAt(at);
    if (isBlank(after)) {
      return false;
    }
    return isBlank(before)
        || before == NO_WIDTH
        || (before == '-' && at > 1 && areLetters(text.charAt(at - 2), after))
        || (Character.isIdeographic(before) && Character.isIdeographic(after));
  }

  /** A blank that keeps its words together is none. */
  private static boolean isBlank(char c) {
    return Character.isWhitespace(c);
  }

  private static boolean areLetters(char one, char other) {
    return Character.isLetter(one) && Character.isLetter(other);
  }
}
