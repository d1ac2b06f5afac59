package io.github.locus.ingest.column;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds columns that are the sums or the means of others, rounded or not, whatever they are called: in
 * every record of which all parts are known. Records whose parts are all alike tell nothing, since any
 * further question may have been answered alike too.
 */
public final class ComputedColumns {
  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,9}(?:[.,]\\d{1,9})?");

  private static final int FEWEST_PARTS = 2;

  /** Of more columns only those beside one another are tried as parts. */
  private static final int MOST_TRIED = 60;

  private static final int MOST_PARTS = 40;

  /** Records that are looked at. */
  private static final int MOST_RECORDS = 120;

  /** Records that must agree: of a sum, of a mean with decimals, and of what is called a mean or a sum. */
  private static final int FEWEST_RECORDS = 10;

  /** Records that must agree on a mean without decimals, which a further answer may be by chance. */
  private static final int FEWEST_ROUNDED = 25;

  private static final int FEWEST_VALUES = 3;
  private static final double EXACT = 1e-9;

  private ComputedColumns() {}

  /**
   * Looks for computed columns.
   *
   * @param profiles the questions of a file, in file order
   * @param sample the first records
   * @return numbers of the columns that are computed of others
   */
  public static Set<Integer> find(List<ColumnProfile> profiles, AnswerSample sample) {
    List<Numbers> parts = new ArrayList<>();
    for (ColumnProfile profile : profiles) {
      Numbers.of(profile, sample).ifPresent(parts::add);
    }
    Set<Integer> computed = new HashSet<>();
    boolean further = true;
    while (further) {
      // what is computed is no part of another: an overall mean is one of the items, not of their
      // sums
      List<Numbers> rest = new ArrayList<>();
      for (int at = 0; at < parts.size(); at++) {
        Numbers one = parts.get(at);
        if (one.mayBeComputed() && isComputed(at, parts)) {
          computed.add(one.profile().column().index());
        } else {
          rest.add(one);
        }
      }
      further = rest.size() < parts.size();
      parts = rest;
    }
    return computed;
  }

  private static boolean isComputed(int at, List<Numbers> parts) {
    Numbers one = parts.get(at);
    if (isOver(one, parts, at - 1, -1) || isOver(one, parts, at + 1, 1)) {
      return true;
    }
    if (parts.size() > MOST_TRIED || !(one.said() || one.decimals() > 0)) {
      return false;
    }
    for (int from = 0; from < parts.size(); from++) {
      if (isOver(one, parts, from, 1)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a column is computed over some that stand one behind the other, in either direction. */
  private static boolean isOver(Numbers one, List<Numbers> parts, int from, int step) {
    Totals totals = new Totals(one);
    for (int count = 1; count <= MOST_PARTS; count++) {
      int at = from + (count - 1) * step;
      if (at < 0 || at >= parts.size() || parts.get(at) == one) {
        return false;
      }
      totals.add(parts.get(at));
      if (count >= FEWEST_PARTS && totals.agree(count)) {
        return true;
      }
    }
    return false;
  }

  /** The numbers of a column by record, not a number where there is none. */
  private record Numbers(ColumnProfile profile, double[] byRecord, int decimals) {
    static Optional<Numbers> of(ColumnProfile profile, AnswerSample sample) {
      boolean numbers =
          profile.filled() >= FEWEST_RECORDS
              && profile.column().option().isEmpty()
              && profile.values().keySet().stream().allMatch(NUMBER.asMatchPredicate());
      List<String> cells = numbers ? sample.cells(profile.column().index()) : List.of();
      return cells.isEmpty()
          ? Optional.empty()
          : Optional.of(
              new Numbers(
                  profile,
                  cells.stream().limit(MOST_RECORDS).mapToDouble(Numbers::number).toArray(),
                  cells.stream().mapToInt(Numbers::decimals).max().orElse(0)));
    }

    private static double number(String cell) {
      return cell.isEmpty() ? Double.NaN : Double.parseDouble(cell.replace(',', '.'));
    }

    private static int decimals(String cell) {
      int point = Math.max(cell.indexOf('.'), cell.indexOf(','));
      return point < 0 ? 0 : cell.length() - point - 1;
    }

    boolean mayBeComputed() {
      return profile.values().size() >= FEWEST_VALUES;
    }

    boolean said() {
      return profile.header().isComputed();
    }
  }

  /** Sums over parts, record by record, held against a column. */
  private static final class Totals {
    private final Numbers one;
    private final double[] sums;
    private final double[] lowest;
    private final double[] highest;

    Totals(Numbers one) {
      this.one = one;
      int records = one.byRecord().length;
      sums = new double[records];
      lowest = new double[records];
      highest = new double[records];
      Arrays.fill(lowest, Double.POSITIVE_INFINITY);
      Arrays.fill(highest, Double.NEGATIVE_INFINITY);
    }

    void add(Numbers part) {
      for (int r = 0; r < sums.length; r++) {
        sums[r] += part.byRecord()[r];
        lowest[r] = Math.min(lowest[r], part.byRecord()[r]);
        highest[r] = Math.max(highest[r], part.byRecord()[r]);
      }
    }

    boolean agree(int parts) {
      if (telling(1, RoundingMode.UNNECESSARY) >= FEWEST_RECORDS) {
        return true;
      }
      int mean =
          Math.max(telling(parts, RoundingMode.HALF_UP), telling(parts, RoundingMode.HALF_EVEN));
      // headers are looked at last: of many columns hardly any comes so far
      return mean >= FEWEST_ROUNDED
          || (mean >= FEWEST_RECORDS && (one.decimals() > 0 || one.said()));
    }

    /** Records whose parts differ and whose sum, divided and rounded, stands in the column; 0 where it does not in one. */
    private int telling(int divisor, RoundingMode mode) {
      int telling = 0;
      double unit = Math.pow(10, one.decimals());
      for (int r = 0; r < sums.length; r++) {
        double own = one.byRecord()[r];
        if (Double.isNaN(own) || Double.isNaN(sums[r])) {
          continue;
        }
        double exact = sums[r] / divisor * unit;
        double rounded =
            switch (mode) {
              case HALF_UP -> Math.floor(exact + 0.5 + EXACT);
              case HALF_EVEN -> Math.rint(exact);
              default -> exact;
            };
        if (Math.abs(rounded - own * unit) > EXACT * unit * 10) {
          return 0;
        }
        telling += lowest[r] < highest[r] ? 1 : 0;
      }
      return telling;
    }
  }
}
