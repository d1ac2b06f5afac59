package io.github.locus.statistics;

/**
 * The entries of an inverse inside the pattern of its factor, from the last panel to the first: each needs those of the
 * panels that it updates (Takahashi, Fagan & Chin 1973; Erisman & Tinney 1975, doi:10.1145/360680.360704).
 */
final class SelectedInverse {
  private final PanelPlan plan;
  private final double[] factor;
  private final double[] inverse;

  /**
   * An inversion to be done.
   *
   * @param factor of a matrix without a border
   * @param inverse receives the entries where the plan has them
   */
  SelectedInverse(PanelPlan plan, double[] factor, double[] inverse) {
    this.plan = plan;
    this.factor = factor;
    this.inverse = inverse;
  }

  void invert() {
    for (int s = plan.panels() - 1; s >= 0; s--) {
      invertPanel(s);
    }
  }

  private void invertPanel(int s) {
    int w = plan.width(s);
    int height = plan.rows(s).length;
    int below = height - w;
    int start = plan.start(s);
    double[] y = new double[below * w];
    double[] inner = inverseOfTriangle(start, w);
    for (int i = 0; i < below; i++) {
      for (int k = 0; k < w; k++) {
        double sum = 0;
        for (int m = k; m < w; m++) {
          sum += factor[start + (w + i) * w + m] * inner[m * w + k];
        }
        y[i * w + k] = sum;
      }
    }
    double[] z = new double[below * w];
    multiplyByInverse(s, y, z);
    for (int i = 0; i < below * w; i++) {
      inverse[start + w * w + i] = -z[i];
    }
    for (int i = 0; i < w; i++) {
      for (int j = 0; j <= i; j++) {
        double sum = 0;
        for (int m = i; m < w; m++) {
          sum += inner[m * w + i] * inner[m * w + j];
        }
        for (int m = 0; m < below; m++) {
          sum += y[m * w + i] * z[m * w + j];
        }
        inverse[start + i * w + j] = sum;
      }
    }
  }

  /** z = Z y, where Z is the part of the inverse at the rows below panel s, held by the later panels. */
  private void multiplyByInverse(int s, double[] y, double[] z) {
    int w = plan.width(s);
    int height = plan.rows(s).length;
    for (PanelPlan.Update update : plan.updates(s)) {
      int from = update.from();
      int[] rowStart = update.rowStart();
      for (int j = from; j < update.to(); j++) {
        int column = update.column()[j - from];
        int yj = (j - w) * w;
        for (int i = j; i < height; i++) {
          double value = inverse[rowStart[i - from] + column];
          int yi = (i - w) * w;
          for (int k = 0; k < w; k++) {
            z[yi + k] += value * y[yj + k];
          }
          if (i != j) {
            for (int k = 0; k < w; k++) {
              z[yj + k] += value * y[yi + k];
            }
          }
        }
      }
    }
  }

  private double[] inverseOfTriangle(int start, int w) {
    double[] triangle = new double[w * w];
    for (int j = 0; j < w; j++) {
      triangle[j * w + j] = 1 / factor[start + j * w + j];
      for (int i = j + 1; i < w; i++) {
        double sum = 0;
        for (int k = j; k < i; k++) {
          sum += factor[start + i * w + k] * triangle[k * w + j];
        }
        triangle[i * w + j] = -sum / factor[start + i * w + i];
      }
    }
    return triangle;
  }
}
