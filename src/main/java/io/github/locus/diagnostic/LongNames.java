package io.github.locus.diagnostic;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names that are too long to be repeated: they are shown to be found again, not to be read whole. Of a path each is cut by
 * itself, so that the folders around it stay as they were typed.
 */
public final class LongNames {
  /** Code points of a name that are kept. */
  public static final int LONGEST = 80;

  private static final Pattern WORD = Pattern.compile("[^\\s/\\\\]+");
  private static final Pattern FOLDER_OR_FILE = Pattern.compile("[^/\\\\]+");

  private LongNames() {}

  /**
   * Cuts words that stand in one piece.
   *
   * @param text a text with names or paths in it
   * @return the text, with an ellipsis in place of what is cut
   */
  public static String inText(String text) {
    return cut(WORD, text);
  }

  /**
   * Cuts names of folders and files, which may have blanks.
   *
   * @param path a path
   * @return the path, with an ellipsis in place of what is cut
   */
  public static String inPath(String path) {
    return cut(FOLDER_OR_FILE, path);
  }

  private static String cut(Pattern name, String text) {
    return text.length() <= LONGEST
        ? text
        : name.matcher(text)
            .replaceAll(one -> Matcher.quoteReplacement(Printable.of(one.group(), LONGEST)));
  }
}
