package io.github.locus.ingest.table;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds out the delimiter from whole logical rows (line ends inside quotes do not end a row): the
 * one by which most rows have as many fields as the header, and the header most fields. Commas
 * inside texts, which may outnumber the delimiters, do not recur from row to row.
 */
final class DialectDetector {
  private static final char[] CANDIDATES = {',', ';', '\t'};
  private static final int ROWS = 100;

  private DialectDetector() {}

  /**
   * Looks at the beginning of a table.
   *
   * @param head its first characters; the last row may be cut off
   * @return the likeliest dialect; a comma where nothing speaks for another
   */
  static Dialect detect(CharSequence head) {
    char best = ',';
    double bestScore = 0;
    for (char candidate : CANDIDATES) {
      double score = score(fieldCounts(head, candidate));
      if (score > bestScore) {
        bestScore = score;
        best = candidate;
      }
    }
    return new Dialect(best);
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
