package io.github.locus.scoring;

import io.github.locus.protection.ProtectedSurvey;
import io.github.locus.survey.Responses;
import java.util.Arrays;

/**
 * Survey weights, scaled within each wave to sum to Kish's effective number (Σw)²/Σw² (Kish 1965),
 * over all respondents of the wave. Weights that are all alike scale to exactly 1.
 */
public final class SurveyWeights {
  private final double[] byResponse;
  private final double effective;
  private final double designEffect;

  private SurveyWeights(double[] byResponse, double effective, double designEffect) {
    this.byResponse = byResponse;
    this.effective = effective;
    this.designEffect = designEffect;
  }

  static SurveyWeights of(ProtectedSurvey survey) {
    Responses responses = survey.responses();
    int n = responses.size();
    if (!responses.weighted() || n == 0) {
      return new SurveyWeights(new double[0], n, 1);
    }
    double[] scaled = new double[n];
    double effective = 0;
    for (int wave = 0; wave < survey.waves().size(); wave++) {
      effective += scale(responses, wave, scaled);
    }
    return new SurveyWeights(scaled, effective, n / effective);
  }

  /** Scales one wave; returns its effective number, 0 where nobody answered in it. */
  private static double scale(Responses responses, int wave, double[] scaled) {
    double[] weights = new double[responses.size()];
    int n = 0;
    for (int i = 0; i < weights.length; i++) {
      if (responses.wave(i) == wave) {
        weights[n++] = responses.weight(i);
      }
    }
    if (n == 0) {
      return 0;
    }
    // sorted, so that the order of the respondents changes no bit of the sums; relative to the
    // largest, so that like weights are 1 exactly and squares stay in range
    Arrays.sort(weights, 0, n);
    double largest = weights[n - 1];
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < n; i++) {
      double w = weights[i] / largest;
      sum += w;
      squares += w * w;
    }
    for (int i = 0; i < scaled.length; i++) {
      if (responses.wave(i) == wave) {
        // Σ w · (Σw / Σw²) = (Σw)²/Σw²
        scaled[i] = responses.weight(i) / largest * (sum / squares);
      }
    }
    return sum * sum / squares;
  }

  /**
   * The weight of a response as the models take it.
   *
   * @param response index in the survey's responses
   * @return positive; 1 where the survey has none
   */
  public double of(int response) {
    return byResponse.length == 0 ? 1 : byResponse[response];
  }

  /**
   * Kish's effective number, summed over the waves: a respondent of two waves counts in both.
   *
   * @return at most the number of responses; that number where the survey has no weights
   */
  public double effective() {
    return effective;
  }

  /**
   * What weighting costs (Kish 1965).
   *
   * @return responses / effective number, at least 1 up to rounding
   */
  public double designEffect() {
    return designEffect;
  }
}
