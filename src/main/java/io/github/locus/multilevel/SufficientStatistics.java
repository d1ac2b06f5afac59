package io.github.locus.multilevel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * All that a mixed model needs to know of the data, of a size that does not depend on the number of subjects. With T =
 * [X Z] the design rows, T_k and y_k those of subject k with n_k ratings, all weighted by the subject's frequency:
 *
 * <pre>
 * T'T,  T'Y,  Y'Y                  over ratings
 * G_n = Σ (T_k'1)(T_k'1)',  h_n = Σ (T_k'1)(1'Y_k),  Q_n = Σ (Y_k'1)(1'Y_k),  m_n = Σ 1    over subjects with n ratings
 * </pre>
 *
 * The subject intercepts are absorbed by them exactly for every variance ratio (Henderson's equations; Searle, Casella
 * & McCulloch 1992, chapter 7), and, the response being linear in the columns of Y, they serve every weighting of the
 * columns. Immutable; a function of the multiset of subjects alone.
 */
public final class SufficientStatistics {
  private final ModelStructure structure;
  private final int responses;
  private final double shift;
  private final int[] row;
  private final int[] column;
  private final double[] crossProducts;
  private final double[][] columnScores;
  private final double[][] scoreProducts;
  private final List<SubjectGroup> groups;
  private final double ratings;
  private final double[] columnSums;

  /**
   * The sums over the subjects with n ratings.
   *
   * @param ratings n
   * @param subjects m_n, a frequency
   * @param entries where G_n is not zero, as places in the list of entries of the statistics
   * @param values G_n there
   * @param columnTotals h_n: {@code columnTotals[response][column]}
   * @param totalProducts Q_n
   */
  record SubjectGroup(
      int ratings,
      double subjects,
      int[] entries,
      double[] values,
      double[][] columnTotals,
      double[][] totalProducts) {
    private SubjectGroup of(double[] oneTotal, double[][] oneProduct) {
      return new SubjectGroup(
          ratings, subjects, entries, values, new double[][] {oneTotal}, oneProduct);
    }
  }

  private SufficientStatistics(Builder builder) {
    structure = builder.sums.structure();
    responses = builder.sums.responses();
    shift = builder.sums.shift();
    row = builder.row;
    column = builder.column;
    crossProducts = builder.crossProducts;
    columnScores = builder.columnScores;
    scoreProducts = builder.sums.scoreProducts();
    groups = List.copyOf(builder.groups);
    ratings = builder.ratings;
    columnSums = builder.columnSums;
  }

  static SufficientStatistics of(RatingAccumulator sums) {
    return new SufficientStatistics(new Builder(sums));
  }

  private SufficientStatistics(SufficientStatistics of, Response one) {
    structure = of.structure;
    responses = 1;
    shift = one.shift(0);
    row = of.row;
    column = of.column;
    crossProducts = of.crossProducts;
    columnScores = new double[][] {one.columns(0)};
    scoreProducts = one.products();
    groups =
        IntStream.range(0, of.groups.size())
            .mapToObj(g -> of.groups.get(g).of(one.groupColumns(g, 0), one.groupProducts(g)))
            .toList();
    ratings = of.ratings;
    columnSums = of.columnSums;
  }

  /** The sums of Σ w_d Y_d as the only response. */
  SufficientStatistics weighted(double... weights) {
    if (weights.length != responses) {
      throw new IllegalArgumentException(weights.length + " weights for " + responses);
    }
    return new SufficientStatistics(this, Response.of(this, weights));
  }

  /** The columns and terms of the model. */
  public ModelStructure structure() {
    return structure;
  }

  /** The number of response columns. */
  public int responses() {
    return responses;
  }

  /** What was taken from every score. */
  public double shift() {
    return shift;
  }

  /** The number of ratings; with weights, the sum of the weights of the ratings. */
  public double ratings() {
    return ratings;
  }

  /** How often a column is used: the (weighted) sum of its values over the ratings. */
  public double columnSum(int index) {
    return columnSums[index];
  }

  int entries() {
    return row.length;
  }

  int rowOf(int entry) {
    return row[entry];
  }

  int columnOf(int entry) {
    return column[entry];
  }

  double crossProduct(int entry) {
    return crossProducts[entry];
  }

  List<SubjectGroup> groups() {
    return groups;
  }

  double[][] columnScores() {
    return columnScores;
  }

  double[][] scoreProducts() {
    return scoreProducts;
  }

  /** Turns exact sums into matrices, in an order that does not depend on the order of arrival. */
  private static final class Builder {
    private final RatingAccumulator sums;
    private final int columns;
    private final int[] patternOrder;
    private final int[] patternRank;
    private int[] row = new int[0];
    private int[] column = new int[0];
    private long[] keys = new long[0];
    private final double[] crossProducts;
    private final double[][] columnScores;
    private final double[] columnSums;
    private final List<SubjectGroup> groups = new ArrayList<>();
    private double ratings;

    Builder(RatingAccumulator sums) {
      this.sums = sums;
      columns = sums.structure().columns();
      patternOrder =
          IntStream.range(0, sums.patternCount())
              .boxed()
              .sorted((a, b) -> sums.patternAt(a).compareTo(sums.patternAt(b)))
              .mapToInt(Integer::intValue)
              .toArray();
      patternRank = new int[patternOrder.length];
      for (int i = 0; i < patternOrder.length; i++) {
        patternRank[patternOrder[i]] = i;
      }
      List<Signature> signatures = signatures();
      layOut(signatures);
      crossProducts = new double[keys.length];
      columnScores = new double[sums.responses()][columns];
      columnSums = new double[columns];
      addPatterns();
      Map<Integer, List<Signature>> byRatings = new TreeMap<>();
      for (Signature s : signatures) {
        byRatings.computeIfAbsent(s.ranks.length, n -> new ArrayList<>()).add(s);
      }
      Map<Integer, double[][]> products = sums.totalProducts();
      byRatings.forEach(
          (n, members) -> groups.add(group(n, members, products.getOrDefault(n, new double[0][]))));
    }

    /** A signature with the aggregated row T_k'1 that its subjects share. */
    private final class Signature {
      private final int id;
      private final int[] ranks;
      private final int[] at;
      private final double[] value;

      Signature(int id) {
        this.id = id;
        ranks = Arrays.stream(sums.signatureAt(id)).map(p -> patternRank[p]).sorted().toArray();
        TreeMap<Integer, Double> total = new TreeMap<>();
        for (int rank : ranks) {
          Pattern p = sums.patternAt(patternOrder[rank]);
          for (int k = 0; k < p.size(); k++) {
            total.merge(p.column(k), p.value(k), Double::sum);
          }
        }
        at = total.keySet().stream().mapToInt(Integer::intValue).toArray();
        value = total.values().stream().mapToDouble(Double::doubleValue).toArray();
      }
    }

    private List<Signature> signatures() {
      return IntStream.range(0, sums.signatureCount())
          .mapToObj(Signature::new)
          .sorted((a, b) -> Arrays.compare(a.ranks, b.ranks))
          .toList();
    }

    private void layOut(List<Signature> signatures) {
      KeySet found = new KeySet(columns);
      for (int c = 0; c < columns; c++) {
        found.add(c, c);
      }
      for (int p = 0; p < sums.patternCount(); p++) {
        Pattern pattern = sums.patternAt(p);
        for (int a = 0; a < pattern.size(); a++) {
          for (int b = 0; b < a; b++) {
            found.add(pattern.column(a), pattern.column(b));
          }
        }
      }
      for (Signature s : signatures) {
        for (int a = 0; a < s.at.length; a++) {
          for (int b = 0; b < a; b++) {
            found.add(s.at[a], s.at[b]);
          }
        }
      }
      keys = found.sorted();
      row = Arrays.stream(keys).mapToInt(k -> (int) (k / columns)).toArray();
      column = Arrays.stream(keys).mapToInt(k -> (int) (k % columns)).toArray();
    }

    private int entry(int i, int j) {
      return Arrays.binarySearch(keys, (long) i * columns + j);
    }

    private void addPatterns() {
      for (int id : patternOrder) {
        Pattern p = sums.patternAt(id);
        double weight = sums.patternWeight(id);
        ratings += weight;
        for (int a = 0; a < p.size(); a++) {
          columnSums[p.column(a)] += weight * p.value(a);
          for (int b = 0; b <= a; b++) {
            crossProducts[entry(p.column(a), p.column(b))] += weight * p.value(a) * p.value(b);
          }
          for (int d = 0; d < columnScores.length; d++) {
            columnScores[d][p.column(a)] += p.value(a) * sums.patternScore(id, d);
          }
        }
      }
    }

    private SubjectGroup group(int n, List<Signature> members, double[][] products) {
      double[] dense = new double[keys.length];
      double[][] totals = new double[sums.responses()][columns];
      double subjects = 0;
      for (Signature s : members) {
        double weight = sums.signatureWeight(s.id);
        subjects += weight;
        for (int a = 0; a < s.at.length; a++) {
          for (int b = 0; b <= a; b++) {
            dense[entry(s.at[a], s.at[b])] += weight * s.value[a] * s.value[b];
          }
          for (int d = 0; d < totals.length; d++) {
            totals[d][s.at[a]] += s.value[a] * sums.signatureTotal(s.id, d);
          }
        }
      }
      int[] used = IntStream.range(0, dense.length).filter(e -> dense[e] != 0).toArray();
      double[] values = Arrays.stream(used).mapToDouble(e -> dense[e]).toArray();
      return new SubjectGroup(n, subjects, used, values, totals, products);
    }
  }

  /** Collects (row, column) pairs of the lower triangle, each once. */
  private static final class KeySet {
    private final int columns;
    private long[] keys = new long[1024];
    private int size;

    KeySet(int columns) {
      this.columns = columns;
    }

    void add(int i, int j) {
      if (size == keys.length) {
        compact();
        keys = Arrays.copyOf(keys, Math.max(1024, 2 * size));
      }
      keys[size++] = (long) i * columns + j;
    }

    long[] sorted() {
      compact();
      return Arrays.copyOf(keys, size);
    }

    private void compact() {
      Arrays.sort(keys, 0, size);
      int kept = 0;
      for (int i = 0; i < size; i++) {
        if (i == 0 || keys[i] != keys[i - 1]) {
          keys[kept++] = keys[i];
        }
      }
      size = kept;
    }
  }
}
