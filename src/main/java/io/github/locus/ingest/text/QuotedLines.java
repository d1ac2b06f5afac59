package io.github.locus.ingest.text;

import java.util.List;

/**
 * Files of which each line is one quoted cell, as a spreadsheet writes that has read a table of text
 * into its first column: {@code "Team,IT,HR"}.
 */
public final class QuotedLines {
  private static final int FEWEST = 3;
  private static final int LOOKED_AT = 50;
  private static final List<Character> DELIMITERS = List.of(',', ';', '\t', '|');

  private QuotedLines() {}

  /**
   * Whether a text is such a file.
   *
   * @param head its first characters; the last line may be cut off
   * @return true where each of the first lines is one quoted cell that holds a delimiter
   */
  public static boolean are(CharSequence head) {
    List<String> lines = head.toString().lines().filter(line -> !line.isBlank()).toList();
    List<String> whole = lines.subList(0, Math.max(0, Math.min(lines.size() - 1, LOOKED_AT)));
    return whole.size() >= FEWEST && whole.stream().allMatch(QuotedLines::isOneCell);
  }

  private static boolean isOneCell(String line) {
    String text = line.strip();
    if (text.length() < 2 || text.charAt(0) != '"' || text.charAt(text.length() - 1) != '"') {
      return false;
    }
    String inside = text.substring(1, text.length() - 1);
    return inside.replace("\"\"", "").indexOf('"') < 0
        && DELIMITERS.stream().anyMatch(delimiter -> inside.indexOf(delimiter) >= 0);
  }

  /**
   * The lines without the quotes around them.
   *
   * @param head the first characters of such a file
   * @return what its cells hold, a line each
   */
  public static String inside(CharSequence head) {
    StringBuilder inside = new StringBuilder();
    head.toString()
        .lines()
        .map(String::strip)
        .filter(QuotedLines::isOneCell)
        .forEach(
            line ->
                inside
                    .append(line.substring(1, line.length() - 1).replace("\"\"", "\""))
                    .append('\n'));
    return inside.toString();
  }
}
