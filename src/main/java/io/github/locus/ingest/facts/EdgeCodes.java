package io.github.locus.ingest.facts;

import io.github.locus.ingest.abreast.Abreast;
import io.github.locus.ingest.column.AnswerSample;
import io.github.locus.ingest.grouping.FoundScale;
import io.github.locus.ingest.table.ToldValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Numbers at an end of a scale that may mean that there is no answer: whoever gives them gives lower
 * answers to the other questions than who gives the number beside them, though answers go together
 * otherwise. "Cannot judge" as a sixth option of five is told by that and by nothing else.
 */
final class EdgeCodes {
  /** Longer scales have no code beside their points. */
  private static final int MOST_POINTS = 12;

  private static final int FEWEST_POINTS = 4;

  /** Numbers at one end that may be codes: "cannot judge" and "no answer". */
  private static final int MOST_CODES = 2;

  /** Standard errors by which the answers to the others must fall, where they would rise. */
  private static final double CLEAR = 3;

  /** The same at an end that few scales have: six points are more often five and a code. */
  private static final double LIKELY = 2.5;

  /** And for the zero of a scale from 0 to 10, which most such scales have. */
  private static final double BEYOND_DOUBT = 4;

  /** Standard errors that are left of it where all questions on the scale are taken together. */
  private static final double IN_ALL = 2;

  private static final int ZERO_TO = 10;

  private static final Set<Integer> USUAL_TOPS = Set.of(4, 5, 7, 10);

  /** Correlation from which on the answers go together. */
  private static final double TOGETHER = 0.25;

  private static final long FEWEST = 20;

  private final AnswerSample sample;

  private EdgeCodes(AnswerSample sample) {
    this.sample = sample;
  }

  /**
   * Looks for them.
   *
   * @param scales what the columns hold
   * @param sample the first records, side by side
   * @return by place of the column the numbers that may be codes
   */
  static Map<Integer, Set<Integer>> among(List<FoundScale> scales, AnswerSample sample) {
    EdgeCodes codes = new EdgeCodes(sample);
    Map<Integer, Set<Integer>> found = new HashMap<>();
    for (FoundScale scale : scales) {
      boolean numbers =
          scale.lowest().isPresent()
              && scale.lowest().getAsInt() >= 0
              && !scale.expanded()
              && scale.points().size() <= MOST_POINTS
              && scale.points().size() > FEWEST_POINTS
              && scale.columns().size() > 1;
      Set<Integer> doubtful = numbers ? codes.of(scale, alike(scale, scales)) : Set.of();
      if (!doubtful.isEmpty()) {
        scale.columns().forEach(column -> found.put(column.index(), doubtful));
      }
    }
    return found;
  }

  /** The scales of a file with the same points, that one among them. */
  private static List<FoundScale> alike(FoundScale scale, List<FoundScale> scales) {
    return scales.stream()
        .filter(other -> !other.expanded())
        .filter(other -> other.lowest().equals(scale.lowest()))
        .filter(other -> other.points().size() == scale.points().size())
        .toList();
  }

  /**
   * The codes of a scale.
   *
   * @param all the scales with its points, itself among them: of many groups of questions one shows by
   *     chance what none has
   */
  private Set<Integer> of(FoundScale scale, List<FoundScale> all) {
    Answers answers = answers(List.of(scale));
    TreeSet<Integer> seen = answers.seen();
    if (seen.isEmpty()) {
      return Set.of();
    }
    Set<Integer> best = Set.of();
    double clearest = 0;
    // below the points a code is a zero and nothing else
    for (boolean top : seen.first() == 0 ? List.of(true, false) : List.of(true)) {
      TreeSet<Integer> left = new TreeSet<>(seen);
      TreeSet<Integer> end = new TreeSet<>();
      int most = top ? MOST_CODES : 1;
      for (int codes = 1; codes <= most && left.size() > FEWEST_POINTS; codes++) {
        int edge = top ? left.last() : left.first();
        end.add(edge);
        left.remove(edge);
        double falls = answers.falls(end, top ? left.last() : left.first(), top);
        double enough = enough(seen.last(), top, codes, answers.areOften(end, left));
        if (falls >= enough && falls > clearest && holdsInAll(all, end, left, top, falls)) {
          clearest = falls;
          best = Set.copyOf(end);
        }
      }
    }
    return best;
  }

  /**
   * Standard errors that tell.
   *
   * @param last the highest number seen
   * @param top whether codes are looked for above the points
   * @param codes how many
   * @param often whether they are given about as often as a point: five and seven points are usual,
   *     four and such a code are not, and two such codes never are
   */
  private static double enough(int last, boolean top, int codes, boolean often) {
    boolean usual = USUAL_TOPS.contains(last);
    boolean zeroToTen = !top && last == ZERO_TO;
    boolean points = often && (usual || codes > 1);
    return zeroToTen || points ? BEYOND_DOUBT : !top || usual ? CLEAR : LIKELY;
  }

  /**
   * Whether it shows too where all questions on the scale are looked at, or is beyond doubt where these
   * do not go together.
   */
  private boolean holdsInAll(
      List<FoundScale> all,
      TreeSet<Integer> end,
      TreeSet<Integer> left,
      boolean top,
      double falls) {
    if (all.size() < 2) {
      return true;
    }
    double inAll = answers(all).falls(end, top ? left.last() : left.first(), top);
    return inAll == 0 ? falls >= BEYOND_DOUBT : inAll >= IN_ALL;
  }

  /** The answers to the questions of scales that have the same points. */
  private Answers answers(List<FoundScale> scales) {
    Map<String, Integer> numbers = new HashMap<>();
    for (FoundScale scale : scales) {
      int number = scale.lowest().orElseThrow();
      for (List<String> spellings : scale.points()) {
        for (String spelling : spellings) {
          numbers.put(spelling, number);
        }
        number++;
      }
    }
    return new Answers(
            Abreast.map(
                scales.stream().flatMap(scale -> scale.columns().stream()).toList(),
                column ->
                    sample.cells(column.index()).stream()
                        .mapToInt(cell -> numbers.getOrDefault(cell, Integer.MIN_VALUE))
                        .toArray()))
        .thatGoTogether();
  }

  /** The answers to the questions of a scale by record; the least number for none. */
  private record Answers(List<int[]> columns) {
    /** Without the questions whose answers go against the others, at whose ends people part. */
    Answers thatGoTogether() {
      long[] sums = new long[columns.stream().mapToInt(column -> column.length).max().orElse(0)];
      int[] counts = new int[sums.length];
      for (int[] column : columns) {
        for (int record = 0; record < column.length; record++) {
          if (isAnswer(column, record)) {
            sums[record] += column[record];
            counts[record]++;
          }
        }
      }
      List<int[]> together = new ArrayList<>();
      for (int[] column : columns) {
        Association others = new Association();
        for (int record = 0; record < column.length; record++) {
          if (isAnswer(column, record) && counts[record] > 1) {
            double rest = (double) (sums[record] - column[record]) / (counts[record] - 1);
            others.add(column[record], rest);
          }
        }
        if (others.correlation() >= 0) {
          together.add(column);
        }
      }
      return new Answers(together);
    }

    TreeSet<Integer> seen() {
      TreeSet<Integer> seen = new TreeSet<>();
      for (int[] column : columns) {
        int before = Integer.MIN_VALUE;
        for (int answer : column) {
          if (answer != before && answer != Integer.MIN_VALUE) {
            seen.add(answer);
          }
          before = answer;
        }
      }
      return seen;
    }

    /** Whether numbers were given at least half as often as others, on average. */
    boolean areOften(Set<Integer> numbers, Set<Integer> others) {
      long often = count(numbers);
      return 2 * often * others.size() >= count(others) * numbers.size();
    }

    private long count(Set<Integer> numbers) {
      return columns.stream().flatMapToInt(Arrays::stream).filter(numbers::contains).count();
    }

    /**
     * By how many standard errors the mean of a person's other answers is lower (at the lower end:
     * higher) beside numbers at an end than beside the number next to them.
     *
     * @param end the numbers, all that are seen at this end; they count as no answers among the others
     * @param next the number beside them
     * @param top whether they are the highest
     * @return 0 where the others do not go together, or too few gave either
     */
    double falls(TreeSet<Integer> end, int next, boolean top) {
      int from = top ? Integer.MIN_VALUE : end.last() + 1;
      int to = top ? end.first() - 1 : Integer.MAX_VALUE;
      Mean beyond = new Mean();
      Mean beside = new Mean();
      Association together = new Association();
      int records = columns.stream().mapToInt(column -> column.length).max().orElse(0);
      for (int record = 0; record < records; record++) {
        long sum = 0;
        int count = 0;
        for (int[] column : columns) {
          if (isAnswer(column, record) && column[record] >= from && column[record] <= to) {
            sum += column[record];
            count++;
          }
        }
        for (int[] column : columns) {
          if (!isAnswer(column, record)) {
            continue;
          }
          boolean answer = column[record] >= from && column[record] <= to;
          int others = count - (answer ? 1 : 0);
          if (others == 0) {
            continue;
          }
          double rest = (double) (sum - (answer ? column[record] : 0)) / others;
          if (!answer) {
            beyond.add(rest);
          } else {
            together.add(column[record], rest);
            if (column[record] == next) {
              beside.add(rest);
            }
          }
        }
      }
      if (beyond.n < ToldValue.OFTEN
          || beside.n < ToldValue.OFTEN
          || together.n < FEWEST
          || together.correlation() < TOGETHER) {
        return 0;
      }
      double error = Math.sqrt(beyond.variance() / beyond.n + beside.variance() / beside.n);
      double lower = beside.mean - beyond.mean;
      return error == 0 ? 0 : (top ? lower : -lower) / error;
    }

    private static boolean isAnswer(int[] column, int record) {
      return record < column.length && column[record] != Integer.MIN_VALUE;
    }
  }

  /** Mean and variance of numbers as they come (Welford 1962). */
  private static final class Mean {
    private long n;
    private double mean;
    private double squares;

    void add(double x) {
      n++;
      double delta = x - mean;
      mean += delta / n;
      squares += delta * (x - mean);
    }

    double variance() {
      return n > 1 ? squares / (n - 1) : 0;
    }
  }

  /** Pearson's coefficient of pairs as they come. */
  private static final class Association {
    private final Mean x = new Mean();
    private final Mean y = new Mean();
    private long n;
    private double products;

    void add(double one, double other) {
      n++;
      double before = one - x.mean;
      x.add(one);
      y.add(other);
      products += before * (other - y.mean);
    }

    double correlation() {
      double spread = Math.sqrt(x.squares * y.squares);
      return spread > 0 ? products / spread : 0;
    }
  }
}
