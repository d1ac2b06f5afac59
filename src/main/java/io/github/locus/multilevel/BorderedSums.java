package io.github.locus.multilevel;

/**
 * The numbers of Henderson's equations bordered by some responses, each at its place in the storage of their factor, so
 * that one run over the storage assembles the equations at any θ. Immutable and shared by threads.
 */
final class BorderedSums {
  private final double[] crossProducts;
  private final int[] scalePair;
  private final Group[] groups;
  private final int[] randomDiagonal;

  /**
   * What the subjects with n ratings have at each place: dense where that is as short.
   *
   * @param ratings n
   * @param subjects m_n
   * @param places of the values, empty where these are dense
   * @param values G_n, bordered by h_n and with q_n in the corner
   */
  private record Group(int ratings, double subjects, int[] places, double[] values) {
    /** Takes c times the values from the storage. */
    void subtract(double c, double[] storage) {
      if (places.length == 0) {
        for (int i = 0; i < values.length; i++) {
          storage[i] -= c * values[i];
        }
      } else {
        for (int i = 0; i < places.length; i++) {
          storage[places[i]] -= c * values[i];
        }
      }
    }
  }

  private BorderedSums(
      double[] crossProducts, int[] scalePair, Group[] groups, int[] randomDiagonal) {
    this.crossProducts = crossProducts;
    this.scalePair = scalePair;
    this.groups = groups;
    this.randomDiagonal = randomDiagonal;
  }

  /**
   * The sums of a model and some responses.
   *
   * @param plan of {@code model} for as many responses as {@code y} has
   */
  static BorderedSums of(MixedModel model, HendersonPlan plan, Response y) {
    int storage = plan.cholesky().storageSize();
    double[] crossProducts = new double[storage];
    place(plan, model.crossProducts(), y::columns, y.products(), crossProducts);
    Group[] groups = new Group[model.groups().length];
    for (int g = 0; g < groups.length; g++) {
      groups[g] = group(model.groups()[g], g, plan, y);
    }
    int fixed = model.structure().fixedColumns();
    int[] diagonal = new int[model.structure().columns() - fixed];
    System.arraycopy(plan.diagonalPlace(), fixed, diagonal, 0, diagonal.length);
    return new BorderedSums(crossProducts, scalePairs(model, plan), groups, diagonal);
  }

  /** The columns of T'y, by response. */
  private interface Columns {
    double[] of(int response);
  }

  private static void place(
      HendersonPlan plan, double[] matrix, Columns columns, double[][] products, double[] into) {
    for (int e = 0; e < matrix.length; e++) {
      into[plan.matrixPlace()[e]] = matrix[e];
    }
    for (int r = 0, pair = 0; r < plan.responses(); r++) {
      double[] column = columns.of(r);
      for (int c = 0; c < column.length; c++) {
        into[plan.responsePlace()[r][c]] = column[c];
      }
      for (int q = 0; q <= r; q++) {
        into[plan.productPlace()[pair++]] = products[r][q];
      }
    }
  }

  private static Group group(MixedModel.Group group, int g, HendersonPlan plan, Response y) {
    double[] matrix = group.values();
    if (group.entries().length > 0) {
      matrix = new double[plan.matrixPlace().length];
      for (int k = 0; k < group.entries().length; k++) {
        matrix[group.entries()[k]] = group.values()[k];
      }
    }
    double[] dense = new double[plan.cholesky().storageSize()];
    place(plan, matrix, r -> y.groupColumns(g, r), y.groupProducts(g), dense);
    int count = 0;
    for (double value : dense) {
      count += value != 0 ? 1 : 0;
    }
    if (2 * count >= dense.length || count == 0) {
      return new Group(group.ratings(), group.subjects(), new int[0], dense);
    }
    int[] places = new int[count];
    double[] values = new double[count];
    for (int i = 0, at = 0; i < dense.length; i++) {
      if (dense[i] != 0) {
        places[at] = i;
        values[at++] = dense[i];
      }
    }
    return new Group(group.ratings(), group.subjects(), places, values);
  }

  /** By place the pair of scales; a response has that of the fixed columns, 1. */
  private static int[] scalePairs(MixedModel model, HendersonPlan plan) {
    int[] pair = new int[plan.cholesky().storageSize()];
    for (int e = 0; e < plan.matrixPlace().length; e++) {
      pair[plan.matrixPlace()[e]] = model.scaleOfEntry()[e];
    }
    int scales = model.structure().random().size() + 1;
    for (int[] places : plan.responsePlace()) {
      for (int c = 0; c < places.length; c++) {
        pair[places[c]] = model.scaleOfColumn()[c] * scales;
      }
    }
    return pair;
  }

  /**
   * Absorbs the subjects and writes the sums, not scaled yet.
   *
   * @param lambda θ_0², the variance of subjects over that of the residual; 0 without subjects
   * @param storage receives T'WT, T'Wy and y'Wy; all else 0
   * @return log |W⁻¹| = Σ m_n log(1 + nλ)
   */
  double absorb(double lambda, double[] storage) {
    System.arraycopy(crossProducts, 0, storage, 0, storage.length);
    double logDeterminant = 0;
    for (int g = 0; g < groups.length && lambda > 0; g++) {
      double inflated = 1 + groups[g].ratings() * lambda;
      logDeterminant += groups[g].subjects() * Math.log(inflated);
      groups[g].subtract(lambda / inflated, storage);
    }
    return logDeterminant;
  }

  /**
   * Scales the sums to spherical effects and adds their prior precision, 1.
   *
   * @param scaleProduct products of the scales of two columns, by their pair
   * @param storage from {@link #absorb}
   */
  void scale(double[] scaleProduct, double[] storage) {
    for (int i = 0; i < storage.length; i++) {
      storage[i] *= scaleProduct[scalePair[i]];
    }
    for (int place : randomDiagonal) {
      storage[place] += 1;
    }
  }
}
