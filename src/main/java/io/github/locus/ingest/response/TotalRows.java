package io.github.locus.ingest.response;

import io.github.locus.ingest.export.Sample;
import io.github.locus.ingest.table.Blanks;
import io.github.locus.ingest.table.TextFold;
import io.github.locus.ingest.table.TotalWords;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells rows that somebody put below or above the records: sums, means, counts. Their first cell names
 * them, and all others are numbers. A word that may be an answer as well ("Average") names one only
 * where a number beside it is none that a record holds: one with a fraction among whole ones, or one
 * beyond all others.
 */
public final class TotalRows {
  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(?:[.,]\\d+)*(?: ?%)?");
  private static final Pattern FRACTION = Pattern.compile("[+-]?\\d+[.,]\\d*[1-9]\\d*");

  /** So many records that say the same are records of something that is called so. */
  private static final int MOST = 2;

  /** Only the first of these columns names a row. */
  private static final int NAMING = 4;

  private final double[] highest;
  private final BitSet fractions = new BitSet();
  private final BitSet closed = new BitSet();
  private final Set<String> frequent = new HashSet<>();

  /**
   * @param sample what the columns hold in the first records
   * @param columns number of columns
   */
  TotalRows(Sample sample, int columns) {
    this.highest = new double[columns];
    for (int c = 0; c < columns; c++) {
      Map<String, Integer> cells = sample.values(c);
      highest[c] = secondHighest(cells);
      fractions.set(
          c,
          cells.keySet().stream().filter(cell -> FRACTION.matcher(cell).matches()).count() > MOST);
      if (c < NAMING) {
        closed.set(c, sample.isClosed(List.of(c)));
        cells.forEach(
            (cell, count) -> {
              if (count > MOST) {
                frequent.add(folded(cell));
              }
            });
      }
    }
  }

  /**
   * Whether a row of a tidy file is a sum or the like: its first filled cell is no id of a person but a
   * word for one, and no other cell is a word for anything else. A word that may be short for a name
   * ({@code SD}) does not do.
   *
   * @param fields its cells as they stand in the file
   * @return true for {@code Total,,,3.2,4.1}
   */
  public static boolean isTotal(String[] fields) {
    int naming = Math.min(fields.length, NAMING);
    int named = firstFilled(fields, naming);
    if (named == naming || !TotalWords.name(Blanks.strip(fields[named]))) {
      return false;
    }
    for (int c = named + 1; c < fields.length; c++) {
      String cell = Blanks.strip(fields[c]);
      if (!cell.isEmpty() && !NUMBER.matcher(cell).matches() && !TotalWords.name(cell)) {
        return false;
      }
    }
    return true;
  }

  /** The place of the first cell that is not blank, of so many; their number where all are. */
  private static int firstFilled(String[] fields, int of) {
    int place = 0;
    while (place < of && Blanks.strip(fields[place]).isEmpty()) {
      place++;
    }
    return place;
  }

  private static String folded(String cell) {
    return TextFold.blanks(TextFold.letters(cell));
  }

  /** The highest number that stands in a column twice, or below the highest. */
  private static double secondHighest(Map<String, Integer> cells) {
    double top = Double.NEGATIVE_INFINITY;
    double second = Double.NEGATIVE_INFINITY;
    for (Map.Entry<String, Integer> cell : cells.entrySet()) {
      if (NUMBER.matcher(cell.getKey()).matches()) {
        double number = number(cell.getKey());
        boolean often = cell.getValue() > MOST;
        if (number > top) {
          second = often ? number : top;
          top = number;
        } else if (number > second) {
          second = number;
        }
      }
    }
    return second;
  }

  private static double number(String cell) {
    if (cell.length() == 1 && Character.digit(cell.charAt(0), 10) == cell.charAt(0) - '0') {
      return cell.charAt(0) - '0'; // as of nearly all columns of ratings
    }
    String plain = cell.replace("%", "").strip();
    int sign = Math.max(plain.lastIndexOf('.'), plain.lastIndexOf(','));
    String whole = sign < 0 ? plain : plain.substring(0, sign).replaceAll("[.,]", "");
    String fraction = sign < 0 ? "0" : plain.substring(sign + 1);
    return Double.parseDouble(whole + "." + fraction);
  }

  /**
   * Looks at a row.
   *
   * @param fields its cells as they stand in the file
   * @return true where it is a sum or the like
   */
  boolean contains(String[] fields) {
    int naming = Math.min(fields.length, Math.min(NAMING, highest.length));
    int named = firstFilled(fields, naming);
    if (named == naming) {
      return false;
    }
    String word = folded(fields[named]);
    boolean perhaps = TotalWords.mayBe(word);
    if ((!perhaps && !TotalWords.are(word)) || frequent.contains(word)) {
      return false;
    }
    int numbers = 0;
    boolean strange = false;
    for (int c = named + 1; c < Math.min(fields.length, highest.length); c++) {
      String cell = Blanks.strip(fields[c]);
      if (!cell.isEmpty()) {
        if (!NUMBER.matcher(cell).matches()) {
          return false;
        }
        numbers++;
        strange |= isStrange(cell, c);
      }
    }
    boolean told = !perhaps && !closed.get(named);
    return numbers > 0 && (told || strange);
  }

  /** Whether a number is none of those that the records hold there. */
  private boolean isStrange(String cell, int column) {
    boolean fraction = FRACTION.matcher(cell).matches() && !fractions.get(column);
    return fraction || number(cell) > highest[column];
  }
}
