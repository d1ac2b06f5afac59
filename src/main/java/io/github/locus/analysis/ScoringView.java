package io.github.locus.analysis;

import io.github.locus.instrument.Dimension;
import io.github.locus.protection.SafeCount;
import io.github.locus.result.Figures;
import io.github.locus.result.Precision;
import io.github.locus.result.Reason;
import io.github.locus.result.ScoringResult;
import io.github.locus.result.Shown;
import io.github.locus.result.WeightSummary;
import io.github.locus.scoring.SurveyWeights;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How answers became scores, as the user sees it. */
final class ScoringView {
  private static final String CARELESS = "careless";

  private final Publication publication;
  private final Computation computed;
  private final Figures figures;

  ScoringView(Publication publication) {
    this.publication = publication;
    this.computed = publication.computed();
    this.figures = publication.figures();
  }

  ScoringResult result() {
    int rows = computed.survey().account().ratings();
    int used = computed.survey().ratings().size();
    Map<String, Shown<Integer>> leftOut = new LinkedHashMap<>();
    leftOut("tooFewAnswers", computed.survey().account().tooFewAnswers(), leftOut);
    leftOut(CARELESS, computed.survey().account().careless(), leftOut);
    leftOut("tooFewPersons", computed.survey().account().tooFewPersons(), leftOut);
    int persons = publication.persons().used();
    Map<String, Map<String, Shown<Double>>> means = new LinkedHashMap<>();
    Map<String, Map<String, Shown<Integer>>> respondents = new LinkedHashMap<>();
    for (int f = 0; f < computed.functions(); f++) {
      means.put(computed.functionName(f), means(f));
      respondents.put(computed.functionName(f), respondents(f));
    }
    return new ScoringResult(
        rows(rows, persons),
        figures.told(publication.told().ratings(), persons),
        respondents,
        figures.whole(
            figures
                .precision()
                .shareOfAnswers(
                    computed.scored().imputedShare(), (long) used * computed.capabilities().size()),
            persons),
        means,
        leftOut,
        weights(persons));
  }

  private void leftOut(String reason, SafeCount count, Map<String, Shown<Integer>> leftOut) {
    if (count.few()) {
      leftOut.put(reason, Shown.withheld(Reason.TOO_FEW_PERSONS));
    } else if (count.count() > 0) {
      leftOut.put(reason, figures.persons(count.count()));
    }
  }

  /**
   * What was read, where that tells nothing of what was used: that few persons' ratings are left
   * out, or how many rated a function of which that is not told.
   */
  private Shown<Integer> rows(int rows, int persons) {
    Precision precision = figures.precision();
    boolean tells = !precision.full() && computed.survey().account().leavesOutFew();
    return tells
        ? Shown.withheld(Reason.PART_OF_A_COUNT)
        : publication.told().ratings().isPresent()
            ? figures.whole(rows, persons)
            : figures.told(publication.told().ratings(), persons);
  }

  private Map<String, Shown<Integer>> respondents(int function) {
    Map<String, Shown<Integer>> byWave = new LinkedHashMap<>();
    for (int t = 0; t < computed.survey().waves().size(); t++) {
      int persons = computed.counts().ofFunction(function, t);
      byWave.put(
          computed.survey().waves().get(t),
          persons == 0
              ? Shown.withheld(Reason.NO_ANSWERS)
              : figures.told(publication.told().ofFunction(function, t), persons));
    }
    return byWave;
  }

  private Shown<WeightSummary> weights(int persons) {
    if (!computed.survey().responses().weighted()) {
      return Shown.withheld(Reason.NO_WEIGHTS);
    }
    SurveyWeights w = computed.scored().weights();
    return figures.whole(
        new WeightSummary(
            publication.told().ratings().isPresent()
                ? figures.precision().level(w.effective())
                : figures.precision().cases(Math.round(w.effective())),
            figures.precision().coefficient(w.designEffect())),
        persons);
  }

  /**
   * Before imputing, so that beside the levels they tell who left out what; and beside the models' means, who rated how
   * many functions: a mean that weighs people otherwise is another equation in the same answers.
   */
  private Map<String, Shown<Double>> means(int function) {
    Map<String, Shown<Double>> byDimension = new LinkedHashMap<>();
    List<Dimension> dimensions = computed.survey().instrument().dimensions();
    for (int d = 0; d < dimensions.size(); d++) {
      int behind = publication.persons().ofDimension(function, d);
      byDimension.put(
          dimensions.get(d).id(),
          figures.precision().full()
              ? Publication.shown(
                  computed.scored().means().of(function, d),
                  mean -> figures.level(mean, behind),
                  Reason.NO_ANSWERS)
              : Shown.withheld(Reason.FULL_PRECISION_ONLY));
    }
    return byDimension;
  }
}
