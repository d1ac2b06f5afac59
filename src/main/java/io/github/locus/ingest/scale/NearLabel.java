package io.github.locus.ingest.scale;

/** Whether a label is another one with a slip of the keyboard. */
final class NearLabel {
  /** Shorter words differ by a letter and mean something else. */
  private static final int SHORTEST = 8;

  private NearLabel() {}

  /**
   * Whether one letter was left out, added, changed or two were swapped.
   *
   * @param text a folded text
   * @param known another
   * @return true for {@code stronlgy disagree} and {@code strongly disagree}, never for equal texts
   */
  static boolean isNear(String text, String known) {
    int difference = text.length() - known.length();
    if (known.length() < SHORTEST || Math.abs(difference) > 1 || text.equals(known)) {
      return false;
    }
    int from = 0;
    int shorter = Math.min(text.length(), known.length());
    while (from < shorter && text.charAt(from) == known.charAt(from)) {
      from++;
    }
    return switch (difference) {
      case 1 -> text.substring(from + 1).equals(known.substring(from));
      case -1 -> text.substring(from).equals(known.substring(from + 1));
      default ->
          text.substring(from + 1).equals(known.substring(from + 1))
              || isSwapped(text, known, from);
    };
  }

  private static boolean isSwapped(String text, String known, int at) {
    return at + 1 < text.length()
        && text.charAt(at) == known.charAt(at + 1)
        && text.charAt(at + 1) == known.charAt(at)
        && text.substring(at + 2).equals(known.substring(at + 2));
  }
}
