package io.github.locus.ingest.column;

import io.github.locus.ingest.abreast.Abreast;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

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

  /** A number of parts that one record rules out. */
  private static final int OUT = -1;

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
    Abreast.map(profiles, profile -> Numbers.of(profile, sample))
        .forEach(numbers -> numbers.ifPresent(parts::add));
    Set<Integer> computed = new HashSet<>();
    boolean further = true;
    while (further) {
      // what is computed is no part of another: an overall mean is one of the items, not of their
      // sums
      List<Numbers> all = List.copyOf(parts);
      List<Integer> found =
          Abreast.filter(
              IntStream.range(0, all.size()).boxed().toList(),
              at -> all.get(at).mayBeComputed() && isComputed(at, all));
      found.forEach(at -> computed.add(all.get(at).profile().column().index()));
      parts.removeIf(one -> computed.contains(one.profile().column().index()));
      further = !found.isEmpty();
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
    List<double[]> neighbors = new ArrayList<>();
    for (int at = from;
        at >= 0 && at < parts.size() && parts.get(at) != one && neighbors.size() < MOST_PARTS;
        at += step) {
      neighbors.add(parts.get(at).byRecord());
    }
    return neighbors.size() >= FEWEST_PARTS && new Totals(one, neighbors).anyAgrees();
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

  /**
   * Sums over the first parts of several, held against a column. A record at a time, since nearly all numbers of parts
   * are ruled out by the first records.
   */
  private static final class Totals {
    private final Numbers one;
    private final List<double[]> parts;
    private final double unit;

    /** Records that agree and tell something, by number of parts; {@link #OUT} where one did not agree. */
    private final int[] sums;

    private final int[] halvesUp;
    private final int[] halvesEven;

    Totals(Numbers one, List<double[]> parts) {
      this.one = one;
      this.parts = parts;
      unit = Math.pow(10, one.decimals());
      sums = new int[parts.size() + 1];
      halvesUp = new int[parts.size() + 1];
      halvesEven = new int[parts.size() + 1];
    }

    boolean anyAgrees() {
      boolean open = true;
      for (int record = 0; open && record < one.byRecord().length; record++) {
        double own = one.byRecord()[record];
        open = Double.isNaN(own) || look(record, own * unit);
      }
      for (int count = FEWEST_PARTS; open && count <= parts.size(); count++) {
        if (agree(count)) {
          return true;
        }
      }
      return false;
    }

    /** Counts a record for each number of parts; whether any number is not ruled out yet. */
    private boolean look(int record, double own) {
      boolean open = false;
      double sum = 0;
      double lowest = Double.POSITIVE_INFINITY;
      double highest = Double.NEGATIVE_INFINITY;
      for (int count = 1; count <= parts.size(); count++) {
        double part = parts.get(count - 1)[record];
        sum += part;
        lowest = Math.min(lowest, part);
        highest = Math.max(highest, part);
        if (count >= FEWEST_PARTS) {
          if (!Double.isNaN(sum)) {
            int telling = lowest < highest ? 1 : 0;
            count(sums, count, isNear(sum * unit, own), telling);
            if (halvesUp[count] != OUT || halvesEven[count] != OUT) {
              double exact = sum / count * unit;
              count(halvesUp, count, isNear(Math.floor(exact + 0.5 + EXACT), own), telling);
              count(halvesEven, count, isNear(Math.rint(exact), own), telling);
            }
          }
          open |= sums[count] != OUT || halvesUp[count] != OUT || halvesEven[count] != OUT;
        }
      }
      return open;
    }

    private boolean isNear(double computed, double own) {
      return !(Math.abs(computed - own) > EXACT * unit * 10);
    }

    private static void count(int[] agreeing, int count, boolean agrees, int telling) {
      if (agreeing[count] != OUT) {
        agreeing[count] = agrees ? agreeing[count] + telling : OUT;
      }
    }

    private boolean agree(int count) {
      if (sums[count] >= FEWEST_RECORDS) {
        return true;
      }
      int mean = Math.max(halvesUp[count], halvesEven[count]);
      // headers are looked at last: of many columns hardly any comes so far
      return mean >= FEWEST_ROUNDED
          || (mean >= FEWEST_RECORDS && (one.decimals() > 0 || one.said()));
    }
  }
}
