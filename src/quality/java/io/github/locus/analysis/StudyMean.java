package io.github.locus.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * A mean of a study.
 *
 * @param mean of the cases
 * @param error one standard error of it
 * @param cases independent cases
 */
record StudyMean(double mean, double error, int cases) {
  static StudyMean of(double[] values) {
    double mean = Arrays.stream(values).average().orElse(Double.NaN);
    double squares = Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum();
    int n = values.length;
    return new StudyMean(mean, n < 2 ? 0 : Math.sqrt(squares / (n - 1) / n), n);
  }

  static <T> StudyMean of(List<T> cases, Predicate<T> which, ToDoubleFunction<T> value) {
    return of(cases.stream().filter(which).mapToDouble(value).toArray());
  }

  /** Mean, one standard error and the number of cases; a dash where there is none. */
  @Override
  public String toString() {
    return cases == 0 ? "–" : String.format(Locale.ROOT, "%.3f ± %.3f (%d)", mean, error, cases);
  }
}
