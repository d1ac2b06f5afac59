package io.github.locus.attack;

/**
 * Something that an output states about the answers: Σ coefficient × answer lies within
 * halfWidth of value. Answers are in points of 100, numbered rating × items + item.
 *
 * @param coefficients by answer
 * @param value points
 * @param halfWidth points, above 0
 * @param source what stated it
 */
record Statement(double[] coefficients, double value, double halfWidth, String source) {
  /** How far off the truth is, points. */
  double error(double[] truth) {
    double sum = -value;
    for (int i = 0; i < truth.length; i++) {
      sum += coefficients[i] == 0 ? 0 : coefficients[i] * truth[i];
    }
    return sum;
  }
}
