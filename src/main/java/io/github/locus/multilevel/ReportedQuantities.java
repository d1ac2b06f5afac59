package io.github.locus.multilevel;

/**
 * What will be reported of each draw: the quantities on which the sampler's convergence is judged, for instance levels
 * that combine fixed and random effects.
 */
public interface ReportedQuantities {

  /** The number of quantities, ≥ 1. */
  int count();

  /** Writes the quantities of a draw, all finite, into {@code values}. */
  void of(Draw draw, double[] values);

  /** Every standard deviation of the model and every fixed effect. */
  static ReportedQuantities parameters(ModelStructure structure) {
    int terms = structure.random().size();
    return new ReportedQuantities() {
      @Override
      public int count() {
        return terms + structure.fixedColumns() + (structure.subjects() ? 2 : 1);
      }

      @Override
      public void of(Draw draw, double[] values) {
        int at = 0;
        for (int t = 0; t < terms; t++) {
          values[at++] = draw.sd(t);
        }
        for (int c = 0; c < structure.fixedColumns(); c++) {
          values[at++] = draw.fixed(c);
        }
        values[at++] = draw.residualSd();
        if (structure.subjects()) {
          values[at] = draw.subjectSd();
        }
      }
    };
  }
}
