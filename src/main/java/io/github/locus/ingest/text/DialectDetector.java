package io.github.locus.ingest.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds out the delimiter: from a first line {@code sep=;}, as spreadsheets write and read it, else
 * from whole logical rows (line ends inside quotes do not end a row): the
 * one by which most rows have as many fields as the header, and the header most fields. Commas
 * inside texts, which may outnumber the delimiters, do not recur from row to row.
 */
public final class DialectDetector {
  private static final char[] CANDIDATES = {',', ';', '\t', '|'};
  private static final int ROWS = 100;

  /** Titles above a table. */
  private static final int MOST_TITLES = 8;

  private static final int FEWEST_COLUMNS = 3;
  private static final double NEARLY_ALL = 0.9;
  private static final Pattern DECLARATION =
      Pattern.compile("\\A\"?sep=(.)\"?(\\r\\n|\\r|\\n)", Pattern.CASE_INSENSITIVE);

  private DialectDetector() {}

  /**
   * Looks at the beginning of a table.
   *
   * @param head its first characters; the last row may be cut off
   * @return the likeliest dialect; a comma where nothing speaks for another
   */
  public static Dialect detect(CharSequence head) {
    Matcher declaration = DECLARATION.matcher(head);
    if (declaration.find()) {
      return new Dialect(declaration.group(1).charAt(0), true);
    }
    char best = ',';
    double bestScore = 0;
    for (char candidate : CANDIDATES) {
      double score = score(fieldCounts(head, candidate));
      if (score > bestScore) {
        bestScore = score;
        best = candidate;
      }
    }
    return new Dialect(bestScore > 0 ? best : belowTitles(head), false);
  }

  /** Where the first rows are one text each, what parts nearly all rows below them alike. */
  private static char belowTitles(CharSequence head) {
    char best = ',';
    double bestScore = 0;
    for (char candidate : CANDIDATES) {
      List<Integer> counts = fieldCounts(head, candidate);
      int titles = 0;
      while (titles < counts.size() && counts.get(titles) == 1) {
        titles++;
      }
      List<Integer> below = counts.subList(titles, counts.size());
      boolean table =
          titles <= MOST_TITLES
              && below.size() > titles
              && below.get(0) >= FEWEST_COLUMNS
              && score(below) >= NEARLY_ALL * (below.get(0) - 1);
      if (table && score(below) > bestScore) {
        bestScore = score(below);
        best = candidate;
      }
    }
    return best;
  }

  /**
   * Length of a first line that declares the delimiter.
   *
   * @param head the first characters of a table
   * @return characters with the line end; 0 without such a line
   */
  public static int declarationLength(CharSequence head) {
    Matcher declaration = DECLARATION.matcher(head);
    return declaration.find() ? declaration.end() : 0;
  }

  /** Delimiters in the header times the share of rows with as many. */
  private static double score(List<Integer> fieldCounts) {
    if (fieldCounts.isEmpty()) {
      return 0;
    }
    int header = fieldCounts.get(0);
    long alike = fieldCounts.stream().filter(count -> count == header).count();
    return (header - 1.0) * alike / fieldCounts.size();
  }

  private static List<Integer> fieldCounts(CharSequence head, char delimiter) {
    List<Integer> counts = new ArrayList<>();
    boolean quoted = false;
    boolean blank = true;
    boolean fieldStart = true;
    int fields = 1;
    for (int i = 0; i < head.length() && counts.size() < ROWS; i++) {
      char c = head.charAt(i);
      if (quoted) {
        quoted = c != '"';
      } else if (c == '\n' || c == '\r') {
        if (!blank) {
          counts.add(fields);
        }
        fields = 1;
        blank = true;
        fieldStart = true;
      } else {
        // a doubled quote closes and opens again
        quoted = c == '"' && (fieldStart || head.charAt(i - 1) == '"');
        fieldStart = c == delimiter;
        fields += fieldStart ? 1 : 0;
        blank = false;
      }
    }
    if (counts.isEmpty() && !blank) {
      counts.add(fields);
    }
    return counts;
  }
}
