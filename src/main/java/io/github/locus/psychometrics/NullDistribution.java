package io.github.locus.psychometrics;

import java.util.Optional;

/** What raters who do not agree at all are taken to answer: the null of an agreement index. */
public enum NullDistribution {
  /** Every option equally often: variance (A² − 1)/12 (James, Demaree &amp; Wolf 1984). */
  UNIFORM {
    @Override
    public Optional<Double> variance(int options) {
      return Optional.of((options * (double) options - 1) / 12);
    }
  },
  /**
   * Answers lean to one side a little, as people do who mean to be kind: variance 1.34, 1.85, 2.90
   * for 5, 6, 7 options (LeBreton &amp; Senter 2008, doi:10.1177/1094428106296642, table 2). Against the
   * uniform null alone agreement looks better than it is.
   */
  SLIGHTLY_SKEWED {
    @Override
    public Optional<Double> variance(int options) {
      return switch (options) {
        case 5 -> Optional.of(1.34);
        case 6 -> Optional.of(1.85);
        case 7 -> Optional.of(2.90);
        default -> Optional.empty();
      };
    }
  };

  /**
   * The variance of an answer under the null.
   *
   * @param options number of options A, at least 2
   * @return squared scale points; empty where none is published
   */
  public abstract Optional<Double> variance(int options);
}
