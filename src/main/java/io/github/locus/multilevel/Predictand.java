package io.github.locus.multilevel;

/**
 * A quantity that is predicted: a linear combination of effects, fixed or random (Henderson 1975, doi:10.2307/2529430;
 * Robinson 1991, doi:10.1214/ss/1177011926). Immutable.
 */
public final class Predictand {
  private final int place;
  private final int[] columns;
  private final double[] coefficients;

  /**
   * A predictand.
   *
   * @param place among the predictands that are drawn together, from 0
   * @param columns columns of the model; one that is named twice counts with both coefficients
   * @param coefficients one for each
   */
  public Predictand(int place, int[] columns, double[] coefficients) {
    if (columns.length != coefficients.length) {
      throw new IllegalArgumentException(
          coefficients.length + " coefficients for " + columns.length + " columns");
    }
    this.place = place;
    this.columns = columns.clone();
    this.coefficients = coefficients.clone();
  }

  /** Its place among the predictands that are drawn together. */
  int place() {
    return place;
  }

  /** The number of columns named. */
  int size() {
    return columns.length;
  }

  int column(int k) {
    return columns[k];
  }

  double coefficient(int k) {
    return coefficients[k];
  }

  /** Its value under these effects, by column of the model. */
  double of(double[] effects) {
    double sum = 0;
    for (int k = 0; k < columns.length; k++) {
      sum += coefficients[k] * effects[columns[k]];
    }
    return sum;
  }
}
