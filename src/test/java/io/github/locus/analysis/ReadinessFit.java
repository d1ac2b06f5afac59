package io.github.locus.analysis;

import io.github.locus.protection.ProtectedSurvey;
import io.github.locus.protection.Protection;
import io.github.locus.result.ModelResult;
import io.github.locus.scoring.Scorer;
import io.github.locus.separation.LeaderFrame;
import io.github.locus.separation.LeadershipFit;
import io.github.locus.separation.RespondentCounts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Means and leaders' effects of the REML fit of readiness as a protected result with all digits tells them, and nothing
 * else of it: the posterior, which a result needs, takes all but a hundredth of the time.
 */
final class ReadinessFit {
  private final ProtectedSurvey survey;
  private final LeaderFrame frame;
  private final RespondentCounts counts;
  private final Codes codes;
  private final int minimum;

  private ReadinessFit(Study study) {
    survey = Protection.protect(study.survey(), study.options().protection());
    frame = LeaderFrame.of(survey);
    counts = RespondentCounts.of(frame);
    codes = Codes.of(frame, study.options().codeKey());
    minimum = study.options().minGroup();
  }

  /** The model of readiness under the names of {@code result.json}; empty where there is none. */
  static byte[] json(Study study) {
    ReadinessFit of = new ReadinessFit(study);
    Map<String, Object> models = new LinkedHashMap<>();
    of.fitted().ifPresent(fit -> models.put(ModelResult.READINESS, of.model(fit)));
    return JsonMapper.shared().writeValueAsBytes(Map.of("models", models));
  }

  private Optional<LeadershipFit> fitted() {
    return ModelledSurvey.ofCapabilities(frame, Scorer.score(survey))
        .flatMap(
            m ->
                LeadershipFit.of(
                    m.identified(), m.identifiedModel(), survey.instrument().weights()));
  }

  private Map<String, Object> model(LeadershipFit fit) {
    Map<String, Map<String, Double>> means = new LinkedHashMap<>();
    Map<String, List<Map<String, Object>>> effects = new LinkedHashMap<>();
    for (int f = 0; f < survey.functions().size(); f++) {
      String function = survey.functions().get(f).name();
      means.put(function, means(fit, f));
      effects.put(function, effects(fit, f));
    }
    return Map.of("means", means, "leaderEffects", effects);
  }

  private Map<String, Double> means(LeadershipFit fit, int function) {
    Map<String, Double> byWave = new LinkedHashMap<>();
    for (int t = 0; t < survey.waves().size(); t++) {
      String wave = survey.waves().get(t);
      if (counts.ofFunction(function, t) >= minimum) {
        fit.mean(function, t).ifPresent(mean -> byWave.put(wave, mean));
      }
    }
    return byWave;
  }

  private List<Map<String, Object>> effects(LeadershipFit fit, int function) {
    List<Map<String, Object>> told = new ArrayList<>();
    for (int l = 0; l < frame.leaders(function).size(); l++) {
      String code = codes.leader(function, l);
      if (counts.ofLeader(function, l) >= minimum) {
        fit.leaderEffect(function, l)
            .ifPresent(effect -> told.add(Map.of("code", code, "estimate", effect)));
      }
    }
    return told;
  }
}
