package io.github.locus.ingest.table;

/** What counts as nothing at the edges of a cell. */
public final class Blanks {
  private Blanks() {}

  /**
   * Takes off surrounding blanks, no-break spaces among them.
   *
   * @param cell a cell
   * @return the same string where there are none
   */
  public static String strip(String cell) {
    int from = 0;
    int to = cell.length();
    while (from < to && isBlank(cell.charAt(from))) {
      from++;
    }
    while (to > from && isBlank(cell.charAt(to - 1))) {
      to--;
    }
    return to - from == cell.length() ? cell : cell.substring(from, to);
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\u00A0' || c == '\n' || c == '\r';
  }
}
