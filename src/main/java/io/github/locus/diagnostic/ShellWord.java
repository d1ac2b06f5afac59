package io.github.locus.diagnostic;

/** A word of a command line that a message quotes, so that what it says can be pasted into a shell. */
public final class ShellWord {
  private ShellWord() {}

  /**
   * @param word a path or other word
   * @return the same where a shell takes it as it is, else in single quotation marks
   */
  public static String of(String word) {
    return word.matches("[\\p{L}\\p{N}_./:@%+=-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
  }
}
