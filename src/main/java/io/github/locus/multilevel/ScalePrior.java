package io.github.locus.multilevel;

/** What is believed of a standard deviation before the data. */
public sealed interface ScalePrior
    permits ScalePrior.HalfStudent, ScalePrior.Reciprocal, ScalePrior.LogNormal {

  /** The log density of the logarithm of the standard deviation, up to a constant. */
  double logDensityOfLog(double logSd);

  /**
   * Half-Student-t on the standard deviation (Gelman 2006, doi:10.1214/06-BA117A).
   *
   * @param degrees degrees of freedom, > 0
   * @param scale in units of the response, > 0
   */
  record HalfStudent(double degrees, double scale) implements ScalePrior {
    /** Checks the ranges. */
    public HalfStudent {
      if (!(degrees > 0 && scale > 0)) {
        throw new IllegalArgumentException("half-t with " + degrees + " degrees, scale " + scale);
      }
    }

    @Override
    public double logDensityOfLog(double logSd) {
      double ratio = Math.exp(2 * logSd) / (degrees * scale * scale);
      return logSd - (degrees + 1) / 2 * Math.log1p(ratio);
    }
  }

  /** p(sd) ∝ 1/sd, improper. */
  record Reciprocal() implements ScalePrior {
    @Override
    public double logDensityOfLog(double logSd) {
      return 0;
    }
  }

  /**
   * A normal distribution of the logarithm.
   *
   * @param mean of the logarithm
   * @param sd of the logarithm, > 0
   */
  record LogNormal(double mean, double sd) implements ScalePrior {
    /** Checks the ranges. */
    public LogNormal {
      if (!(sd > 0 && Double.isFinite(mean))) {
        throw new IllegalArgumentException("log-normal with " + mean + ", sd " + sd);
      }
    }

    @Override
    public double logDensityOfLog(double logSd) {
      double z = (logSd - mean) / sd;
      return -z * z / 2;
    }
  }
}
