package io.github.locus.psychometrics;

import io.github.locus.instrument.Dimension;
import io.github.locus.instrument.SurveyItem;
import io.github.locus.protection.ProtectedRatings;
import io.github.locus.protection.ProtectedSurvey;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Variances and covariances of the items of a dimension over complete cases, reversed items turned.
 *
 * <p>Answers are whole numbers, so the cross products n Σxy − ΣxΣy are exact; that an item or a sum
 * does not vary is then seen exactly too. In units of options, times n(n − 1): every figure made of
 * them is a ratio.
 */
final class ItemMoments {
  private final long n;
  private final BigInteger[][] cross;

  private ItemMoments(long n, BigInteger[][] cross) {
    this.n = n;
    this.cross = cross;
  }

  /**
   * Sums up a dimension.
   *
   * @param survey the survey
   * @param dimension index in the instrument's dimensions
   */
  static ItemMoments of(ProtectedSurvey survey, int dimension) {
    return new Sums(survey, dimension, r -> true).moments();
  }

  /**
   * Sums up a dimension within functions: each item about its function's mean, so that differences between functions,
   * which all items share, do not pass for consistency.
   *
   * @param survey the survey
   * @param dimension index in the instrument's dimensions
   */
  static ItemMoments withinFunctions(ProtectedSurvey survey, int dimension) {
    List<ItemMoments> functions = new ArrayList<>();
    for (int f = 0; f < survey.functions().size(); f++) {
      int function = f;
      ItemMoments own =
          new Sums(survey, dimension, r -> survey.ratings().function(r) == function).moments();
      if (own.n > 0) {
        functions.add(own);
      }
    }
    return pooled(functions, survey.instrument().dimensions().get(dimension).items().size());
  }

  /** Σ_f (Σxy − ΣxΣy / n_f), over the common denominator Π n_f, which no ratio sees. */
  private static ItemMoments pooled(List<ItemMoments> parts, int items) {
    BigInteger denominator =
        parts.stream()
            .map(part -> BigInteger.valueOf(part.n))
            .reduce(BigInteger.ONE, BigInteger::multiply);
    BigInteger[][] sum = new BigInteger[items][items];
    for (BigInteger[] row : sum) {
      Arrays.fill(row, BigInteger.ZERO);
    }
    long n = 0;
    for (ItemMoments part : parts) {
      BigInteger times = denominator.divide(BigInteger.valueOf(part.n));
      for (int i = 0; i < items; i++) {
        for (int j = 0; j < items; j++) {
          sum[i][j] = sum[i][j].add(part.cross[i][j].multiply(times));
        }
      }
      n += part.n;
    }
    return new ItemMoments(n, sum);
  }

  /** One pass over the ratings. */
  private static final class Sums {
    private final int first;
    private final int top;
    private final boolean[] reversed;
    private final long[] sums;
    private final long[][] products;
    private long n;

    Sums(ProtectedSurvey survey, int index, IntPredicate taken) {
      List<Dimension> dimensions = survey.instrument().dimensions();
      Dimension dimension = dimensions.get(index);
      ProtectedRatings ratings = survey.ratings();
      first = dimensions.stream().limit(index).mapToInt(d -> d.items().size()).sum();
      int items = dimension.items().size();
      top = dimension.scale().options() - 1;
      reversed = new boolean[items];
      for (int i = 0; i < items; i++) {
        SurveyItem item = dimension.items().get(i);
        reversed[i] = item.reversed();
      }
      sums = new long[items];
      products = new long[items][items];
      int[] row = new int[items];
      for (int r = 0; r < ratings.size(); r++) {
        if (taken.test(r) && read(ratings, r, row)) {
          add(row);
        }
      }
    }

    private boolean read(ProtectedRatings ratings, int rating, int[] row) {
      for (int i = 0; i < row.length; i++) {
        int option = ratings.option(first + i, rating);
        if (option < 0) {
          return false;
        }
        row[i] = reversed[i] ? top - option : option;
      }
      return true;
    }

    private void add(int[] row) {
      n++;
      for (int i = 0; i < row.length; i++) {
        sums[i] += row[i];
        for (int j = 0; j <= i; j++) {
          products[i][j] += row[i] * row[j];
        }
      }
    }

    ItemMoments moments() {
      BigInteger count = BigInteger.valueOf(n);
      BigInteger[][] cross = new BigInteger[sums.length][sums.length];
      for (int i = 0; i < sums.length; i++) {
        for (int j = 0; j <= i; j++) {
          cross[i][j] =
              count
                  .multiply(BigInteger.valueOf(products[i][j]))
                  .subtract(BigInteger.valueOf(sums[i]).multiply(BigInteger.valueOf(sums[j])));
          cross[j][i] = cross[i][j];
        }
      }
      return new ItemMoments(n, cross);
    }
  }

  /** Complete cases. */
  long n() {
    return n;
  }

  /** Number of items. */
  int items() {
    return cross.length;
  }

  /** Variance of an item, in the common unit. */
  double variance(int item) {
    return cross[item][item].doubleValue();
  }

  /** Sum of the items' variances. */
  double trace() {
    BigInteger sum = BigInteger.ZERO;
    for (int i = 0; i < cross.length; i++) {
      sum = sum.add(cross[i][i]);
    }
    return sum.doubleValue();
  }

  /** Variance of the sum of all items. */
  double totalVariance() {
    return sum(i -> true, j -> true).doubleValue();
  }

  /** Covariance of an item with the sum of the others. */
  double covarianceWithRest(int item) {
    return sum(i -> i == item, j -> j != item).doubleValue();
  }

  /** Variance of the sum of all items but one. */
  double restVariance(int item) {
    return sum(i -> i != item, j -> j != item).doubleValue();
  }

  private BigInteger sum(IntPredicate rows, IntPredicate columns) {
    BigInteger sum = BigInteger.ZERO;
    for (int i = 0; i < cross.length; i++) {
      for (int j = 0; j < cross.length; j++) {
        if (rows.test(i) && columns.test(j)) {
          sum = sum.add(cross[i][j]);
        }
      }
    }
    return sum;
  }

  /** The same without an item. */
  ItemMoments without(int item) {
    List<Integer> kept = new ArrayList<>();
    for (int i = 0; i < cross.length; i++) {
      if (i != item) {
        kept.add(i);
      }
    }
    BigInteger[][] rest = new BigInteger[kept.size()][kept.size()];
    for (int i = 0; i < rest.length; i++) {
      for (int j = 0; j < rest.length; j++) {
        rest[i][j] = cross[kept.get(i)][kept.get(j)];
      }
    }
    return new ItemMoments(n, rest);
  }

  /** Correlations; only where every item varies. */
  double[][] correlations() {
    double[][] correlations = new double[cross.length][cross.length];
    for (int i = 0; i < cross.length; i++) {
      for (int j = 0; j < cross.length; j++) {
        correlations[i][j] =
            i == j
                ? 1
                : cross[i][j].doubleValue() / Math.sqrt(variance(i)) / Math.sqrt(variance(j));
      }
    }
    return correlations;
  }
}
