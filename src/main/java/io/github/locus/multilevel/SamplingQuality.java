package io.github.locus.multilevel;

import io.github.locus.statistics.ChainDiagnostics;
import java.util.List;

/** How much draws from a posterior are worth, by the way in which they were had. */
public sealed interface SamplingQuality {
  /** The smallest effective size of a reported quantity: so many independent draws would tell it as well. */
  double effectiveSize();

  /** Whether all bounds that were asked for are met. */
  boolean sufficient();

  /**
   * Importance weights.
   *
   * @param shape k̂ of the largest weights; to be trusted up to {@value
   *     io.github.locus.statistics.ParetoSmoothing#LARGEST_SHAPE}
   * @param weightsSize effective size of the weights
   * @param sizes effective size by reported quantity, at least one, each at most the number of draws
   * @param sufficient whether all bounds are met
   */
  record Weighted(double shape, double weightsSize, List<Double> sizes, boolean sufficient)
      implements SamplingQuality {
    /** Copies the list. */
    public Weighted {
      sizes = List.copyOf(sizes);
    }

    @Override
    public double effectiveSize() {
      return smallest(sizes);
    }
  }

  /**
   * Metropolis chains (Vehtari et al. 2021, doi:10.1214/20-BA1221).
   *
   * @param diagnostics by reported quantity, at least one
   * @param sufficient whether all bounds are met
   */
  record Chained(List<ChainDiagnostics> diagnostics, boolean sufficient)
      implements SamplingQuality {
    /** Copies the list. */
    public Chained {
      diagnostics = List.copyOf(diagnostics);
    }

    /** The largest rank-normalised split-R̂ of a reported quantity. */
    public double rHat() {
      return diagnostics.stream().mapToDouble(ChainDiagnostics::rHat).max().orElseThrow();
    }

    /** Bulk or tail, whichever is the smaller. */
    @Override
    public double effectiveSize() {
      return smallest(diagnostics.stream().map(ChainDiagnostics::effectiveSize).toList());
    }
  }

  private static double smallest(List<Double> sizes) {
    return sizes.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
  }
}
