package io.github.locus.ingest.response;

import io.github.locus.ingest.export.Sample;
import io.github.locus.ingest.table.Blanks;
import io.github.locus.ingest.table.TextFold;
import io.github.locus.ingest.table.TotalWords;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Tells rows that somebody put below or above the records: sums, means, counts. Their first cell names
 * them, and all others are numbers. A word that may be an answer as well ("Average") names one only
 * where a number beside it is none that a record holds: one with a fraction among whole ones, or one
 * beyond all others. Rows below each group are called after it ("Total North") or alike
 * ("Subtotal"): of the latter, numbers must be far beyond those of the records.
 */
public final class TotalRows {
  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(?:[.,]\\d+)*(?: ?%)?");
  private static final Pattern FRACTION = Pattern.compile("[+-]?\\d+[.,]\\d*[1-9]\\d*");

  /** So many records that say the same are records of something that is called so. */
  private static final int MOST = 2;

  /** Only the first of these columns names a row. */
  private static final int NAMING = 4;

  /** Among so many records stands one below a group, at the most. */
  private static final int GROUPED = 6;

  /** A sum is so many times what a record holds, where many rows are called alike. */
  private static final double FAR = 2;

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
    int below = below(sample, columns);
    for (int c = 0; c < columns; c++) {
      Map<String, Integer> cells = sample.values(c);
      highest[c] = below > MOST ? highest(cells, below) : secondHighest(cells);
      fractions.set(
          c,
          cells.keySet().stream().filter(cell -> FRACTION.matcher(cell).matches()).count()
              > Math.max(MOST, below));
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

  /** How many rows below groups there may be: those that are called so. */
  private static int below(Sample sample, int columns) {
    int most = 0;
    for (int c = 0; c < Math.min(NAMING, columns); c++) {
      int called =
          sample.values(c).entrySet().stream()
              .filter(cell -> isCalledSo(folded(cell.getKey())))
              .mapToInt(Map.Entry::getValue)
              .sum();
      most = Math.max(most, called);
    }
    return GROUPED * most <= sample.records() ? most : 0;
  }

  private static boolean isCalledSo(String word) {
    return TotalWords.are(word) || TotalWords.mayBe(word) || TotalWords.group(word).isPresent();
  }

  /** The highest number below so many cells. */
  private static double highest(Map<String, Integer> cells, int below) {
    TreeMap<Double, Integer> numbers = new TreeMap<>(Comparator.reverseOrder());
    cells.forEach(
        (cell, count) -> {
          if (NUMBER.matcher(cell).matches()) {
            numbers.merge(number(cell), count, Integer::sum);
          }
        });
    int above = 0;
    for (Map.Entry<Double, Integer> number : numbers.entrySet()) {
      above += number.getValue();
      if (above > below) {
        return number.getKey();
      }
    }
    return Double.NEGATIVE_INFINITY;
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
    boolean ofGroup = TotalWords.group(word).filter(frequent::contains).isPresent();
    if (!perhaps && !ofGroup && !TotalWords.are(word)) {
      return false;
    }
    boolean often = frequent.contains(word);
    if (often && (perhaps || ofGroup)) {
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
        strange |= isStrange(cell, c, often ? FAR : 1);
      }
    }
    boolean told = ofGroup || (!perhaps && !often && !closed.get(named));
    return numbers > 0 && (told || strange);
  }

  /** Whether a number is none of those that the records hold there. */
  private boolean isStrange(String cell, int column, double times) {
    boolean fraction = FRACTION.matcher(cell).matches() && !fractions.get(column);
    return fraction || number(cell) > times * highest[column];
  }
}
