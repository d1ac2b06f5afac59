package io.github.locus.scoring;

import io.github.locus.survey.Responses;
import io.github.locus.survey.Survey;

/**
 * Survey weights, scaled within each wave to sum to Kish's effective number (Σw)²/Σw² (Kish 1965).
 *
 * @param byResponse scaled weight of each response; empty where the survey has none
 * @param effective effective number of respondents over all waves
 * @param designEffect responses / effective number, at least 1
 */
public record SurveyWeights(double[] byResponse, double effective, double designEffect) {

  static SurveyWeights of(Survey survey) {
    Responses responses = survey.responses();
    int n = responses.size();
    if (!responses.weighted()) {
      return new SurveyWeights(new double[0], n, 1);
    }
    int waves = survey.waves().size();
    double[] sum = new double[waves];
    double[] squares = new double[waves];
    for (int i = 0; i < n; i++) {
      sum[responses.wave(i)] += responses.weight(i);
      squares[responses.wave(i)] += responses.weight(i) * responses.weight(i);
    }
    double[] scaled = new double[n];
    for (int i = 0; i < n; i++) {
      int wave = responses.wave(i);
      // Σ w · (Σw / Σw²) = (Σw)²/Σw²
      scaled[i] = responses.weight(i) * sum[wave] / squares[wave];
    }
    double effective = 0;
    for (int t = 0; t < waves; t++) {
      effective += squares[t] > 0 ? sum[t] * sum[t] / squares[t] : 0;
    }
    return new SurveyWeights(scaled, effective, n / effective);
  }

  double of(int response) {
    return byResponse.length == 0 ? 1 : byResponse[response];
  }
}
