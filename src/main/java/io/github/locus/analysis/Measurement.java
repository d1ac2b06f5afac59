package io.github.locus.analysis;

import io.github.locus.protection.ProtectedSurvey;
import io.github.locus.psychometrics.FunctionAgreement;
import io.github.locus.psychometrics.ItemDistributions;
import io.github.locus.psychometrics.Perceptions;
import io.github.locus.psychometrics.RatingGroups;
import io.github.locus.psychometrics.ReadinessStructure;
import io.github.locus.psychometrics.ScaleReliability;
import io.github.locus.psychometrics.StraightLining;
import io.github.locus.separation.LeaderFrame;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How well the survey measures, in all digits: made once for those who publish it and for the rules.
 *
 * @param lines ratings of one answer throughout
 * @param scales reliability by dimension of the instrument
 * @param structure what the capabilities make together
 * @param units reliability of the means of units; empty without a fit of readiness
 * @param agreement by function: a leader's own cells are a group, each merged cell that several lead is one
 * @param items what was answered to each question
 * @param perceptions what people say outright
 */
record Measurement(
    StraightLining lines,
    List<ScaleReliability> scales,
    ReadinessStructure structure,
    Optional<UnitReliability> units,
    List<FunctionAgreement> agreement,
    ItemDistributions items,
    Perceptions perceptions) {
  static Measurement of(Computation computed) {
    ProtectedSurvey survey = computed.survey();
    List<ScaleReliability> scales =
        IntStream.range(0, survey.instrument().dimensions().size())
            .mapToObj(d -> ScaleReliability.of(survey, d))
            .toList();
    List<ScaleReliability> capabilities =
        computed.capabilities().stream()
            .map(c -> scales.get(survey.instrument().dimensions().indexOf(c)))
            .toList();
    return new Measurement(
        StraightLining.of(survey),
        scales,
        ReadinessStructure.of(computed.scored(), survey.instrument().weights(), capabilities),
        computed.fits().readiness().map(fit -> new UnitReliability(computed, fit)),
        FunctionAgreement.of(computed.scored(), groups(computed)),
        ItemDistributions.of(survey),
        Perceptions.of(survey));
  }

  private static RatingGroups groups(Computation computed) {
    ProtectedSurvey survey = computed.survey();
    int[] groupOfCell = new int[survey.cells().size()];
    int[] count = new int[computed.functions()];
    Arrays.setAll(count, f -> computed.frame().leaders(f).size());
    for (int c = 0; c < groupOfCell.length; c++) {
      int leader = computed.frame().soleLeader(c);
      boolean led = !computed.frame().leaderShares(c).isEmpty();
      int function = survey.cells().get(c).function();
      groupOfCell[c] = leader == LeaderFrame.VACANT && led ? count[function]++ : leader;
    }
    return RatingGroups.of(survey, f -> count[f], c -> groupOfCell[c]);
  }
}
